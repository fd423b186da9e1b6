import { afterEach, describe, expect, it } from 'vitest';
import { point, usePointed } from '../../src/state/pointed.ts';
import { countyCode } from '../support/makeDataset.ts';

const marked = () => usePointed.getState().county;

describe('the county that is marked in map and table', () => {
  afterEach(() => {
    document.body.replaceChildren();
    point(undefined);
  });

  for (const [where, html] of [
    ['map', '<div data-map><button data-area="02"></button></div>'],
    ['table', '<table><tr data-row="02"><th><button></button></th></tr></table>'],
  ] as const) {
    it(`is the one in focus in the ${where} again when the pointer has left another`, () => {
      document.body.innerHTML = html;
      document.querySelector('button')?.focus();
      point(countyCode('02'));
      point(countyCode('11'));
      expect(marked()).toBe('11');
      point(undefined);
      expect(marked()).toBe('02');
      document.querySelector('button')?.blur();
      point(undefined);
      expect(marked()).toBeUndefined();
    });
  }

  it('is none while the focus is elsewhere', () => {
    document.body.innerHTML = '<button data-area="02"></button>';
    document.querySelector('button')?.focus();
    point(undefined);
    expect(marked()).toBeUndefined();
  });
});
