import { priorities } from 'virtual:priorities';
import { describe, expect, it } from 'vitest';
import { priorityCss } from '../../build/priorityCss.ts';
import type { PriorityColumns } from '../../src/domain/priority.ts';
import { dataset } from '../support/announced.ts';
import { tableId } from '../support/makeDataset.ts';

const css = priorityCss(priorities, [dataset]);
const area = (slug: string, ...indicators: string[]) =>
  ({ slug, title: slug, indicators }) as unknown as PriorityColumns;

describe('the rules for a priority area', () => {
  it('leave out what says nothing of it, and no other column', () => {
    const hidden = /\[data-omrade="sarbare-overganger"\]\) \[data-part=figures\] :is\(([^)]*)\)\{display:none\}/.exec(
      css,
    )?.[1];
    expect(hidden?.match(/data-indicator="[^"]*"/g)?.map((name) => name.slice(16, -1))).toEqual([
      'hovedinntekt-antall',
      'hovedinntekt-andel',
      'barn-antall',
      'barn-andel',
      'kvp-antall',
      'kvp-ramme',
    ]);
    expect(hidden?.match(/data-group="[^"]*"/g)).toEqual([
      'data-group="hovedinntekt"',
      'data-group="barn"',
      'data-group="kvp"',
    ]);
  });

  it('leave the groups’ names where no group is split', () => {
    expect(css).not.toContain('[data-part=groups]');
  });

  it('put the groups’ names into the columns where one is', () => {
    expect(priorityCss([area('x', 'unge-andel')], [dataset])).toContain(
      ':root:is([data-omrade="x"]) [data-part=groups]{display:none}',
    );
  });

  it('leave all columns of a table that has none of an area’s', () => {
    expect(priorityCss([area('x', 'finnes-ikke')], [dataset])).toBe('');
  });

  it('are another table’s own where that is asked for', () => {
    const other = { ...dataset, table: { ...dataset.table, id: tableId('gammel') } };
    expect(priorityCss([area('x', 'unge-andel')], [dataset, other])).toContain(
      ':root[data-tabell="gammel"]:is([data-omrade="x"])',
    );
  });

  it('are none without areas', () => {
    expect(priorityCss([], [dataset])).toBe('');
  });
});
