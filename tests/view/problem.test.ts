import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../src/domain/problem.ts';
import { problemSentence } from '../../src/view/problem.ts';
import { nb } from '../support/nb.ts';

const cell = { file: 'tall.csv', line: 12, column: 'unge-andel' };
const line = { file: 'tall.csv', line: 12 };
const whole = { file: 'tall.csv' };

/** One problem of every code, as the reader reports it. The type makes this list complete. */
const examples: Record<ProblemCode, Omit<Problem, 'code' | 'severity'>> = {
  unreachable: { place: whole },
  noReader: { place: whole },
  httpStatus: { place: whole, found: '503' },
  notCsv: { place: whole, found: 'noHeader' },
  empty: { place: whole, found: '' },
  columnMissing: { place: line, expected: 'barn-andel' },
  columnRepeated: { place: { ...line, column: 'barn-andel' } },
  columnUnknown: { place: line, found: 'Merknad' },
  cutShort: { place: line, expected: 11, found: 4 },
  quoteOpen: { place: line },
  tooManyFields: { place: line, expected: 11, found: 13 },
  areaUnknown: { place: line, found: '31 Viken' },
  areaMissing: { place: whole, expected: '03 Oslo, 50 Trøndelag' },
  areaRepeated: { place: line, found: '03 Oslo' },
  areaNameOther: { place: line, expected: '03 Oslo', found: 'Troms' },
  areaNameUnknown: { place: line, expected: '01 Østfold', found: 'Ostfold' },
  notNumber: { place: cell, found: 'mange' },
  notWhole: { place: cell, found: '2,5' },
  negative: { place: cell, found: '-5' },
  overHundred: { place: cell, found: '100,5' },
  sumDiffers: { place: cell, expected: 4282, found: 4283 },
  sumAbove: { place: cell, expected: 4282, found: 4582 },
  shareDiffers: { place: cell, expected: 6.67, found: 6.6 },
  tooLarge: { place: whole, found: '' },
  otherTable: { place: whole, found: 'region; verdi' },
  otherDivision: { place: whole, found: 11, values: { year: '2020', table: '18 fylker' } },
  periodOther: { place: cell, expected: '2018', found: '2020' },
  cutFigure: { place: cell, expected: 57, found: '5' },
  thousandsPoint: { place: cell, expected: '29301', values: { text: '29.301' } },
  tooPrecise: { place: whole, found: '0,861791583', values: { count: 57 } },
  columnEmpty: { place: whole },
  columnNone: { place: { ...whole, column: 'botilbud-antall' } },
  columnSlipped: { place: { ...whole, column: 'botilbud-antall' }, values: { count: 17 } },
  columnEqual: { place: { ...whole, column: 'unge-andel' }, found: 5 },
  countryZero: { place: cell, found: '0' },
  aboveCountry: { place: cell, expected: 4282, found: 5000 },
  abovePeople: { place: cell, expected: 4282, found: 5000 },
  scaled: { place: whole, expected: 1.1, values: { power: -2, text: '0,011' } },
  scaledColumn: { place: { ...whole, column: 'unge-andel' }, expected: 1.1, values: { power: 2, text: '110' } },
  scaledRow: { place: line, expected: 1.1, values: { power: -1, text: '0,11' } },
  scaledCounts: { place: cell, expected: 1.1, values: { power: -3, text: '1,2' } },
  scaledFigure: { place: cell, expected: 6.67, found: 67, values: { power: 1 } },
  contradicted: { place: whole, values: { count: 54, of: 57 } },
  contradictedColumn: { place: { ...whole, column: 'unge-andel' }, values: { count: 18, of: 19 } },
  sumsDiffer: { place: whole, values: { count: 5, name: 'Landet' } },
  placesFar: { place: cell, expected: 30, found: 300 },
  placesDiffer: { place: cell, expected: 30, found: 34 },
};
/** What is said of the file as a whole is a sentence of its own, that names no place. */
const standAlone: readonly ProblemCode[] = ['otherDivision', 'thousandsPoint', 'columnEmpty', 'scaled', 'sumsDiffer'];
const all = Object.entries(examples).map(([code, rest]): Problem => ({
  severity: 'error',
  code: code as ProblemCode,
  ...rest,
}));
const sentence = (code: ProblemCode, rest: Partial<Problem> = {}) =>
  problemSentence({ severity: 'error', code, ...examples[code], ...rest }, nb);

describe('problemSentence', () => {
  it.each(all)('$code is one whole sentence that says where, what stands there and what was expected', (problem) => {
    const text = problemSentence(problem, nb);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.replace(/ \(.*\)/, '')).not.toMatch(/[{}]|\s{2}|^\s|\s$|«»|[,.:]{2}|\s[,.:]/);
    expect(text).toMatch(/\p{L}.*[.?]$/u);
    const { place, expected, found } = problem;
    if (standAlone.includes(problem.code)) expect(text).toMatch(/^\p{Lu}/u);
    else if (place.line === undefined) expect(text).toContain('«tall.csv»');
    else expect(text).toMatch(/^Linje 12/);
    if (place.column !== undefined && !standAlone.includes(problem.code)) expect(text).toContain(`«${place.column}»`);
    const printed = (value: string | number) =>
      typeof value === 'number'
        ? String(value)
            .replace(/^(\d)(\d{3})$/, '$1\u00a0$2')
            .replace('.', ',')
        : value;
    if (expected !== undefined) expect(text).toContain(printed(expected));
    if (found !== undefined && !['notCsv', 'otherDivision'].includes(problem.code))
      expect(text).toContain(printed(found));
  });

  it('all codes have sentences of their own', () => {
    expect(new Set(all.map((problem) => problemSentence(problem, nb))).size).toBe(all.length);
  });

  it('tells a web page, a binary file and a text without a header apart', () => {
    const texts = ['html', 'binary', 'noHeader'].map((found) => sentence('notCsv', { found }));
    expect(new Set(texts).size).toBe(3);
    expect(texts[0]).toContain('innlogging');
    expect(texts[1]).toContain('tekstfil');
    expect(texts[2]).toContain('overskrift');
    expect(texts.join()).not.toMatch(/html|binary|noHeader/);
  });

  it('says in words that nothing stands there', () => {
    expect(sentence('notNumber', { found: '' })).toContain('fant ingenting, ');
  });

  it('says "at least" of a sum over suppressed figures only', () => {
    expect(sentence('sumAbove')).toContain('minst 4\u00a0582');
    expect(sentence('sumDiffers')).not.toContain('minst');
  });

  it('prints numbers as the page does', () => {
    expect(sentence('shareDiffers')).toMatch(/6,6\b.*6,67/);
    expect(sentence('sumDiffers')).toMatch(/4\u00a0283.*4\u00a0282/);
  });

  it('quotes what stands there as it stands, and only the beginning of what is long', () => {
    expect(sentence('notNumber', { found: '{line} $& <b>' })).toContain('«{line} $& <b>»');
    expect(sentence('notNumber', { found: 'x'.repeat(40) })).toContain(`«${'x'.repeat(40)}»`);
    for (const length of [41, 5000])
      expect(sentence('notNumber', { found: 'x'.repeat(length) })).toContain(`«${'x'.repeat(40)}…»`);
  });
});
