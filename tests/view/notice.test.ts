import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { changedNotice, failedNotice, unknownParamsNotice } from '../../src/view/notice.ts';
import { nb } from '../support/nb.ts';

const problem = (line: number): Problem => ({
  severity: 'error',
  code: 'notNumber',
  place: { file: 'tall.csv', line, column: 'a' },
  found: 'mange',
});
const problems = (count: number) => Array.from({ length: count }, (_, i) => problem(i + 2));

describe('failedNotice', () => {
  it('says that the built figures stand, and names every problem with its line', () => {
    const { about, text, details } = failedNotice(problems(2), nb);
    expect(about).toBe('data');
    expect(text).toContain('kan ikke brukes');
    expect(details).toHaveLength(2);
    expect(details[0]).toMatch(/^Linje 2, kolonne «a»: .*mange/);
    expect(details[1]).toMatch(/^Linje 3, /);
  });

  it('names two hundred and counts the others', () => {
    expect(failedNotice(problems(200), nb).details).toHaveLength(200);
    const many = failedNotice(problems(215), nb).details;
    expect(many).toHaveLength(201);
    expect(many[199]).toMatch(/^Linje 201/);
    expect(many[200]).toBe('og 15 til');
    expect(failedNotice(problems(201), nb).details[200]).toBe('og 1 til');
  });
});

describe('changedNotice', () => {
  it('says that the figures are other than the page was built with', () => {
    const { about, text, details } = changedNotice([], nb);
    expect({ about, details }).toEqual({ about: 'data', details: [] });
    expect(text).toContain('byttet ut');
    expect(text).not.toContain('Kontrollen');
  });

  it('names the warnings', () => {
    const { text, details } = changedNotice([problem(7)], nb);
    expect(text).toContain('byttet ut');
    expect(text).toContain('Kontrollen');
    expect(details).toHaveLength(1);
    expect(details[0]).toMatch(/^Linje 7/);
  });
});

describe('unknownParamsNotice', () => {
  it('names a county that does not exist as a county, and what else the link asked for by its parameter', () => {
    const unknown = [
      { param: 'fylke', value: '99' },
      { param: 'farge', value: 'rosa' },
    ];
    const { about, details } = unknownParamsNotice(unknown, ['fylke'], nb);
    expect(about).toBe('link');
    expect(details).toEqual(['Fylket «99»', '«rosa» for «farge»']);
  });

  it('repeats no more than the beginning of a long value', () => {
    const { details } = unknownParamsNotice([{ param: 'farge', value: 'x'.repeat(4000) }], ['fylke'], nb);
    expect(details).toEqual([`«${'x'.repeat(40)}» for «farge»`]);
  });
});

it('the three notices can be told apart', () => {
  const ids = [failedNotice([], nb), changedNotice([], nb), unknownParamsNotice([], ['fylke'], nb)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});
