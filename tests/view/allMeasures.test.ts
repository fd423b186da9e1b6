import { describe, expect, it } from 'vitest';
import { viewAllMeasures } from '../../src/view/allMeasures.ts';
import type { MeasureView } from '../../src/view/allMeasures.ts';
import { facts } from '../support/facts.ts';
import { indicatorId, makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { countyCodes, inhabitants, norwegian, numberOf, place, printed } from '../support/plainCsv.ts';

const measures = viewAllMeasures(facts, nb);
const measure = (id: string): MeasureView => {
  const found = measures.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const figure = (id: string, code: string) => measure(id).figures.find(({ county }) => county.code === code)!;
const n = (code: string, id: string) => numberOf(printed(code, id));
const ages: Record<string, string> = {
  'hovedinntekt-andel': 'alder_18_66',
  'unge-andel': 'alder_18_24',
  'barn-andel': 'alder_0_17',
};
const counts: Record<string, string> = {
  'hovedinntekt-andel': 'hovedinntekt-antall',
  'unge-andel': 'unge-antall',
  'barn-andel': 'barn-antall',
};
/** Count by inhabitants, from the files. */
const share = (code: string, id: string) => (100 * n(code, counts[id]!)) / inhabitants(code, '2019-01-01', ages[id]!);
const derived: Record<string, (code: string) => number> = {
  'botilbud-antall-rate': (code) => (1000 * n(code, 'botilbud-antall')) / inhabitants(code, '2019-01-01', 'i_alt'),
  'kvp-per-langvarig': (code) => (100 * n(code, 'kvp-antall')) / n(code, 'hovedinntekt-antall'),
};

it('has the nine figures of the announcement and two that are worked out here, each beside its count', () => {
  expect(measures.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'hovedinntekt-antall count',
    'hovedinntekt-andel share',
    'unge-antall count',
    'unge-andel share',
    'barn-antall count',
    'barn-andel share',
    'kvp-antall count',
    'kvp-per-langvarig derived',
    'kvp-ramme share',
    'botilbud-antall count',
    'botilbud-antall-rate derived',
  ]);
  // No two rows of a table may have one name.
  expect(new Set(measures.map(({ label }) => label)).size).toBe(11);
});

describe('a measure has one rank for each county, and it is its own', () => {
  it.each(measures.filter(({ kind }) => kind !== 'derived').map(({ id }) => id))('%s: as printed', (id) => {
    for (const code of countyCodes) {
      expect(figure(id, code).rank, code).toBe(place(code, (other) => n(other, id)));
      expect(figure(id, code).text.replace('\u00a0%', ''), code).toBe(
        norwegian(n(code, id), printed(code, id).split(',')[1]?.length ?? 0),
      );
    }
  });

  it.each(Object.keys(derived))('%s: by what it is worked out to, unrounded', (id) => {
    for (const code of countyCodes) {
      expect(figure(id, code).rank, code).toBe(place(code, derived[id]!));
      expect(figure(id, code).value, code).toBeCloseTo(derived[id]!(code), 9);
    }
  });

  it('so that Troms is placed twice for temporary housing, by number and by rate', () => {
    expect(figure('botilbud-antall', '19').place).toBe('9. lavest');
    expect(figure('botilbud-antall-rate', '19').place).toBe('7. høyest');
  });
});

it('judges only what the announcement colours: a rate that is worked out here has marks without a tone', () => {
  expect(figure('botilbud-antall', '03').extreme).toEqual({ end: 'highest', tone: 'red' });
  expect(figure('botilbud-antall-rate', '03').extreme).toEqual({ end: 'highest' });
  for (const id of Object.keys(derived)) {
    const ends = measure(id).figures.flatMap(({ extreme }) => (extreme ? [extreme] : []));
    expect(ends.map(({ end }) => end).sort()).toEqual(['highest', 'lowest']);
    expect(measure(id).own?.text).toBe('regnet ut her');
  }
});

describe('is placed and held against the country before rounding', () => {
  it.each(Object.keys(ages))('%s', (id) => {
    const longest = Math.max(...countyCodes.map((code) => share(code, id)));
    for (const code of countyCodes) {
      const { value, difference, people, bar } = figure(id, code);
      expect(value).toBeCloseTo(share(code, id), 9);
      expect(difference?.value).toBeCloseTo(share(code, id) - share('0', id), 9);
      expect(bar).toBeCloseTo(share(code, id) / longest, 9);
      const expected = (share('0', id) / 100) * inhabitants(code, '2019-01-01', ages[id]!);
      expect(people?.value).toBe(n(code, counts[id]!) - Math.round(expected));
    }
    expect(measure(id).countryAt).toBeCloseTo(share('0', id) / longest, 9);
  });

  it.each(Object.entries(derived))('%s, with how many more or fewer that is', (id, rate) => {
    for (const code of countyCodes) {
      expect(figure(id, code).difference?.value).toBeCloseTo(rate(code) - rate('0'), 9);
    }
    const { people } = figure('kvp-per-langvarig', '08');
    // 6 266 of 29 301 in the country; Telemark has 220 of 1 585.
    expect(people).toEqual({ value: 220 - 339, text: '119 færre' });
  });

  it('but the share of places only as printed, and a bare count not at all', () => {
    expect(figure('kvp-ramme', '08').difference).toEqual({ value: 2, text: '2 prosentpoeng over landet' });
    expect(figure('kvp-ramme', '08').people).toBeUndefined();
    for (const id of ['unge-antall', 'kvp-antall', 'botilbud-antall']) {
      expect([figure(id, '08').difference, figure(id, '08').people]).toEqual([undefined, undefined]);
      expect(measure(id).countryAt).toBeUndefined();
      expect(measure(id).country.bar).toBeUndefined();
    }
  });
});

it('leaves a missing figure without place, bar and difference, and says why', () => {
  const dataset = makeDataset({
    counties: ['Nord', 'Sør', 'Vest'],
    columns: { en: { cells: [4, 'suppressed', 2], country: 10 }, to: { cells: [8, 8, 0], country: 40 } },
  });
  const ratio = { id: 'en-per-to', indicator: indicatorId('en'), over: indicatorId('to'), per: 10, decimals: 1 };
  const words = { name: 'En per ti', label: 'per ti', short: 'per ti', note: 'Regnet ut her.' };
  const all = viewAllMeasures({ dataset, people: {}, rates: [], ratios: [{ ...ratio, ...words }] }, nb);
  const [, per] = all;
  expect(per?.figures.map(({ text, note, bar, rank }) => [text, note, bar, rank])).toEqual([
    ['5,0', undefined, 1, 'eneste fylke med tall'],
    [':', 'vises ikke av hensyn til personvernet', undefined, undefined],
    // Nothing to divide by is no rate, and no zero.
    ['..', 'oppgave mangler', undefined, undefined],
  ]);
  expect(per?.countryAt).toBeCloseTo(0.5, 12);
  // A table without one of the two counts has no such measure.
  const without = { ...ratio, ...words, over: indicatorId('tre') };
  expect(viewAllMeasures({ dataset, people: {}, rates: [], ratios: [without] }, nb).map(({ id }) => id)).toEqual([
    'en',
    'to',
  ]);
});
