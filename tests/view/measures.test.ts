import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { chooseMeasures, pairTitle, viewMeasures } from '../../src/view/measures.ts';
import { definitions, text } from '../support/announced.ts';
import { indicatorId, makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { inhabitants } from '../support/plainCsv.ts';
import { datasetOf } from '../support/shipped.ts';

const dataset = datasetOf(text);
const measures = viewMeasures({ dataset, people: definitions.people, rates: grants.support.rates }, nb);
const ids = (list: readonly { indicator: { id: string } }[] | undefined) => list?.map(({ indicator }) => indicator.id);

describe('what counties can be held against each other by', () => {
  it('is every share and ratio and our own rate, and no bare count', () => {
    expect(ids(measures)).toEqual(['hovedinntekt-andel', 'unge-andel', 'barn-andel', 'kvp-ramme', 'botilbud-antall']);
    for (const { figures, missing } of measures) {
      expect(figures).toHaveLength(18);
      expect(missing).toEqual([]);
    }
  });

  it('lies where the recomputed rate does and says what is printed', () => {
    const oslo = (i: number) => measures[i]?.figures.find(({ county }) => county.name === 'Oslo');
    expect(oslo(1)).toMatchObject({ text: '3,8\u00a0%' });
    // Placed by count and inhabitants, 2 261 of Oslo’s 18 to 24 years old.
    expect(oslo(1)?.value).toBeCloseTo((100 * 2261) / inhabitants('03', '2019-01-01', 'alder_18_24'), 9);
    expect(oslo(4)?.value).toBeCloseTo((1000 * 912) / 681_071, 9);
    const plain = (text = '') => text.replaceAll('\u00a0', ' ');
    expect(plain(measures[4]?.label)).toBe('Midlertidig botilbud per 1 000 innbyggere (regnet ut her)');
    expect(plain(measures[4]?.axis)).toBe('Midlertidig botilbud per 1 000 innbyggere');
    expect(measures[4]?.note).toMatch(/^Regnet ut her: /);
    expect(measures[1]).toMatchObject({ label: measures[1]?.axis, note: undefined });
  });

  it('prints a round number of the scale with the decimals that it needs', () => {
    expect([0, 0.2, 5].map((value) => measures[1]?.print(value))).toEqual(['0\u00a0%', '0,2\u00a0%', '5\u00a0%']);
    expect(measures[4]?.print(1.4)).toBe('1,4');
  });
});

describe('a share that cannot be worked out for these counties', () => {
  const some = makeDataset({
    counties: ['A', 'B'],
    columns: {
      en: { kind: 'share', cells: [1, 2], country: 1.5 },
      to: { kind: 'ratio', cells: ['notConvertible', 'notConvertible'], country: 64 },
      tre: { kind: 'share', cells: [3, 'suppressed'], country: 'missing' },
    },
  });
  const all = viewMeasures({ dataset: some, people: {}, rates: [] }, nb);
  const [, empty, partial] = all;

  it('keeps its place, has no figure of a county, and says why', () => {
    expect(ids(all)).toEqual(['en', 'to', 'tre']);
    expect(empty?.figures).toEqual([]);
    expect(empty?.empty).toBe(
      'Ingen tall for fylkene (lar seg ikke regne om til denne inndelingen: nevneren er ikke offentliggjort).',
    );
    expect(empty?.country?.value).toBe(64);
    expect(partial?.empty).toBeUndefined();
  });

  it('and so does a single area without a figure, each with its own reason', () => {
    expect(partial?.missing.map(({ name, symbol, reason }) => `${name} ${symbol} ${reason}`)).toEqual([
      'Hele riket .. oppgave mangler',
      'B : vises ikke av hensyn til personvernet',
    ]);
  });

  it('is one of the two when it is asked for, and else never', () => {
    const two = (x?: string, y?: string) =>
      ids(chooseMeasures(all, x ? indicatorId(x) : undefined, y ? indicatorId(y) : undefined));
    expect(two()).toEqual(['en', 'tre']);
    expect(two('to')).toEqual(['to', 'en']);
    expect(two('en', 'to')).toEqual(['en', 'to']);
    expect(two(undefined, 'to')).toEqual(['en', 'to']);
  });
});

describe('the two of the scatter plot', () => {
  const choose = (x?: string, y?: string) =>
    ids(
      chooseMeasures(
        measures,
        x === undefined ? undefined : indicatorId(x),
        y === undefined ? undefined : indicatorId(y),
      ),
    );

  it('are the first two until something is chosen', () => {
    expect(choose()).toEqual(['hovedinntekt-andel', 'unge-andel']);
  });

  it('are those chosen', () => {
    expect(choose('kvp-ramme', 'barn-andel')).toEqual(['kvp-ramme', 'barn-andel']);
    expect(choose('unge-andel')).toEqual(['unge-andel', 'hovedinntekt-andel']);
    expect(choose(undefined, 'hovedinntekt-andel')).toEqual(['unge-andel', 'hovedinntekt-andel']);
  });

  it('are never the same, and never a bare count', () => {
    expect(choose('unge-andel', 'unge-andel')).toEqual(['unge-andel', 'hovedinntekt-andel']);
    expect(choose('unge-antall')).toEqual(['hovedinntekt-andel', 'unge-andel']);
  });

  it('are none where there are fewer than two', () => {
    expect(chooseMeasures(measures.slice(0, 1), undefined, undefined)).toBeUndefined();
  });
});

it('two in one heading say once what both end with, and have no capital in the middle', () => {
  const title = (x: string, y: string) => pairTitle({ label: x }, { label: y }, nb);
  expect(title('Barn, andel', 'Unge 18–24 år, andel')).toBe('Barn mot unge 18–24 år, andel');
  expect(title('Barn, andel', 'KVP-deltakere, prosent av rammen')).toBe(
    'Barn, andel mot KVP-deltakere, prosent av rammen',
  );
});
