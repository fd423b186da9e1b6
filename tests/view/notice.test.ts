import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { changedNotice, failedNotice, unknownParamsNotice } from '../../src/view/notice.ts';
import { correctedNotice } from '../../src/view/fileReport.ts';
import { makeDataset } from '../support/makeDataset.ts';
import type { CellSpec } from '../support/makeDataset.ts';
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
    const two = [problem(2), { ...problem(3), found: 'få' }];
    const { about, text, details } = failedNotice(two, nb);
    expect(about).toBe('data');
    expect(text).toContain('kan ikke brukes');
    expect(details).toHaveLength(2);
    expect(details[0]).toMatch(/^Linje 2, kolonne «a»: .*mange/);
    expect(details[1]).toMatch(/^Linje 3, /);
  });

  it('says equal problems once, with how many and where', () => {
    expect(failedNotice(problems(215), nb).details).toEqual([
      expect.stringMatching(
        /^Linje 2, .* Slik er det 215 steder, også linje 3, kolonne «a» og linje 4, kolonne «a»\.$/,
      ),
    ]);
  });
});

describe('changedNotice', () => {
  it('says that the figures are other than the page was built with', () => {
    const { about, text, details } = changedNotice(nb);
    expect({ about, details }).toEqual({ about: 'data', details: [] });
    expect(text).toContain('byttet ut');
  });
});

describe('correctedNotice', () => {
  // 30 figures in one column, and the country's.
  const names = Array.from({ length: 30 }, (_, i) => `Fylke ${i}`);
  const table = (cells: readonly number[], country: number, warnings: readonly Problem[] = []) =>
    makeDataset({ counties: names, columns: { telling: { cells, country } }, warnings });
  const before = table(Array<number>(30).fill(10), 300);
  const after = (count: number, warnings: readonly Problem[] = []) =>
    table(
      Array.from({ length: 30 }, (_, i) => (i < count ? 11 : 10)),
      300 + count,
      warnings,
    );

  it('says in words what a symbol says for a figure', () => {
    const one = (cells: readonly CellSpec[]) =>
      makeDataset({ counties: ['Nord', 'Sør'], columns: { telling: { cells, country: 20 } } });
    const { text } = correctedNotice(one(['suppressed', 10]), one([10, 'notApplicable']), nb);
    expect(text).toContain(`: ${nb.t('symbol.suppressed')} → 10`);
    expect(text).toContain('10 → tall kan ikke forekomme');
  });

  it('names each figure that was replaced, with what it was', () => {
    const { about, text, details } = correctedNotice(before, after(1), nb);
    expect(about).toBe('data');
    expect(text).toBe(
      'Tallene er byttet ut. 2 av 31 tall er rettet: Fylke 0, gr. g 10 → 11; Hele riket, gr. g 300 → 301.',
    );
    expect(details).toEqual([]);
  });

  it('names three in its line and all of them below', () => {
    const { text, details } = correctedNotice(before, after(5), nb);
    expect(text).toMatch(/6 av 31 tall er rettet: Fylke 0, .*; Fylke 2, gr\. g 10 → 11 og 3 til\.$/);
    expect(details).toHaveLength(6);
    expect(details[5]).toBe('Hele riket, gr. g 300 → 305');
  });

  it('says it when more than half of the figures are other ones', () => {
    expect(correctedNotice(before, after(14), nb).text).not.toContain('Over halvparten');
    expect(correctedNotice(before, after(15), nb).text).toContain(
      'Over halvparten er andre enn da siden ble laget: 16 av 31',
    );
  });

  it('keeps the remarks below, and says that there are some', () => {
    const { text, details } = correctedNotice(before, after(1, [problem(7)]), nb);
    expect(text).toMatch(/Kontrollen fant noe å merke seg\.$/);
    expect(details).toEqual([expect.stringMatching(/^Linje 7/)]);
  });

  it('says that only decimals were added where no figure is another one', () => {
    const remark: Problem = {
      severity: 'warning',
      code: 'tooPrecise',
      place: { file: 'a' },
      found: '1',
      values: { count: 3 },
    };
    expect(correctedNotice(before, after(0, [remark]), nb).text).toContain('Ingen av 31 tall er rettet');
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
  const ids = [failedNotice([], nb), changedNotice(nb), unknownParamsNotice([], ['fylke'], nb)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});
