import { describe, expect, it } from 'vitest';
import { crosswalk as builtCrosswalk } from 'virtual:crosswalk';
import type { County } from '../../src/domain/county.ts';
import { isNumber } from '../../src/domain/cell.ts';
import type { People } from '../../src/domain/compare.ts';
import type { Crosswalk } from '../../src/domain/crosswalk.ts';
import { convertDataset } from '../../src/domain/division.ts';
import { cellOf, countyValues } from '../../src/domain/figure.ts';
import { columnOf } from '../../src/domain/column.ts';
import { rankColumn } from '../../src/domain/rank.ts';
import { definitions, text } from '../support/announced.ts';
import { countyCode, indicatorId, makeAreas, makeDataset } from '../support/makeDataset.ts';
import { datasetOf } from '../support/shipped.ts';

const shipped = datasetOf(text);
const convert = (division: string) => convertDataset(shipped, definitions.people, builtCrosswalk, division);
const [viken, today] = [convert('2020-01-01'), convert('2024-01-01')];
type Converted = typeof viken;
const cell = ({ dataset }: Converted, area: string, id: string) => cellOf(dataset, countyCode(area), indicatorId(id));
const value = (converted: Converted, area: string, id: string) => {
  const found = cell(converted, area, id);
  return isNumber(found) ? found.value : found.kind;
};

// Added and divided by hand from the announcement's counts and SSB's people of 1 January 2019.
describe.each([
  // Hedmark + Oppland: 1427 + 756; (1175 + 997) of (16 707 + 16 699); 63 + 139.
  [viken, '34', 'Innlandet', 'hovedinntekt-antall', 2183],
  [viken, '34', 'Innlandet', 'unge-antall', 2172],
  [viken, '34', 'Innlandet', 'unge-andel', 6.5],
  [viken, '34', 'Innlandet', 'botilbud-antall', 202],
  // Aust-Agder + Vest-Agder: 1435 of 191 516; 1926 of 29 417; 1924 of 67 579.
  [viken, '42', 'Agder', 'hovedinntekt-antall', 1435],
  [viken, '42', 'Agder', 'hovedinntekt-andel', 0.7],
  [viken, '42', 'Agder', 'unge-andel', 6.5],
  [viken, '42', 'Agder', 'barn-andel', 2.8],
  [viken, '42', 'Agder', 'kvp-antall', 404],
  // Østfold + Akershus + Buskerud: 6063 of 757 568; 4738 of 98 243; 7998 of 264 167.
  [viken, '30', 'Viken', 'hovedinntekt-antall', 6063],
  [viken, '30', 'Viken', 'hovedinntekt-andel', 0.8],
  [viken, '30', 'Viken', 'unge-andel', 4.8],
  [viken, '30', 'Viken', 'barn-andel', 3.0],
  // Not the average of 6,7, 3,7 and 5,4, which is 5,3.
  [viken, '30', 'Viken', 'kvp-antall', 1109],
  // The old Akershus.
  [today, '32', 'Akershus', 'hovedinntekt-antall', 2553],
  [today, '32', 'Akershus', 'unge-andel', 3.7],
  [today, '32', 'Akershus', 'barn-andel', 2.4],
] as const)('%#', (converted, code, name, id, expected) => {
  it(`${name}: ${id} is ${expected}`, () => {
    expect(converted.dataset.counties.find((county) => county.code === countyCode(code))?.name).toBe(name);
    expect(value(converted, code, id)).toBe(expected);
    expect(cell(converted, code, id)).toMatchObject({ decimals: id.endsWith('andel') ? 1 : 0 });
  });
});

describe.each([
  ['2020', viken, 11],
  ['2024', today, 15],
] as const)('the division of %s', (_, converted, counties) => {
  const { dataset, people, notes } = converted;

  it('has its counties, and ranks them among themselves', () => {
    expect(dataset.counties).toHaveLength(counties);
    const ranks = rankColumn(countyValues(dataset, indicatorId('unge-andel')));
    expect([...ranks.values()].every(({ of }) => of === counties)).toBe(true);
  });

  it.each(shipped.indicators.filter(({ kind }) => kind === 'count').map(({ id }) => id))(
    'adds up to Landet: %s',
    (id) => {
      const sum = countyValues(dataset, id).reduce((total, figure) => total + figure.value, 0);
      expect(sum).toBe(value(converted, '0', id));
    },
  );

  it('keeps the country as printed', () => {
    expect(cell(converted, '0', 'hovedinntekt-andel')).toEqual({ kind: 'value', value: 0.86, decimals: 2 });
  });

  it('cannot convert KVP against the funding for changed counties; unchanged ones keep what is printed', () => {
    for (const { code, name } of dataset.counties) {
      const { strength, counties: from } = notes[code]!;
      const isSame = strength === 'exact' && from.length === 1;
      expect(value(converted, code, 'kvp-ramme'), name).toBe(
        isSame ? value({ ...converted, dataset: shipped }, from[0]!.code, 'kvp-ramme') : 'notConvertible',
      );
    }
  });

  it('says what KVP against the funding lies between, from the printed pairs: Agder', () => {
    // Aust-Agder 104 at 54,5-55,5 %, Vest-Agder 300 at 96,5-97,5 %: 495,1 to 501,7 places for 404.
    const agder = cell(converted, '42', 'kvp-ramme');
    const [low, high] = [404 / (104 / 0.545 + 300 / 0.965), 404 / (104 / 0.555 + 300 / 0.975)];
    expect(agder).toEqual({
      kind: 'notConvertible',
      between: { low: expect.closeTo(100 * low, 9) as number, high: expect.closeTo(100 * high, 9) as number },
    });
    expect([low, high].map((part) => (100 * part).toFixed(1))).toEqual(['80.5', '81.6']);
  });

  it('places nobody by it: a county whose figure is not known could be higher', () => {
    const column = columnOf(
      dataset,
      dataset.indicators.find(({ id }) => id === indicatorId('kvp-ramme'))!,
    );
    expect([column.ranks.size, column.extremes.size]).toEqual([0, 0]);
  });

  it('has everyone once in its people', () => {
    const all = dataset.counties.reduce((sum, { code }) => sum + (people['2019-01-01']?.[code]?.['i_alt'] ?? NaN), 0);
    expect(all).toBe(5_328_212);
  });

  it('gives unchanged counties their printed shares', () => {
    for (const [old, now] of [
      ['03', '03'],
      ['11', '11'],
      ['50', '50'],
    ])
      for (const id of ['hovedinntekt-andel', 'unge-andel', 'barn-andel'])
        expect(value(converted, now ?? '', id)).toBe(
          (cellOf(shipped, countyCode(old ?? ''), indicatorId(id)) as { value: number }).value,
        );
  });

  it('has a note for every county', () => {
    expect(Object.keys(notes).sort()).toEqual(dataset.counties.map(({ code }) => code).sort());
  });
});

describe('how near the sums come', () => {
  const strengths = ({ notes }: Converted, strength: string) =>
    Object.values(notes).flatMap((note) => (note.strength === strength ? [note.county.name] : []));

  it('five of today’s counties are exact, two are weak', () => {
    expect(strengths(today, 'exact').sort()).toEqual(['Agder', 'Finnmark', 'Oslo', 'Rogaland', 'Telemark']);
    expect(strengths(today, 'weak').sort()).toEqual(['Akershus', 'Buskerud']);
    expect(strengths(viken, 'exact').sort()).toEqual(['Agder', 'Oslo', 'Rogaland']);
    expect(strengths(viken, 'weak')).toEqual([]);
  });

  it('today’s Akershus lacks five municipalities with 48 726 people', () => {
    const { lacking, surplus, share } = today.notes[countyCode('32')] ?? {};
    expect(lacking?.flatMap(({ municipalities }) => municipalities).sort()).toEqual(
      ['Hurum', 'Jevnaker', 'Lunner', 'Rømskog', 'Røyken'].sort(),
    );
    expect(lacking?.reduce((sum, { people }) => sum + people, 0)).toBe(48_726);
    expect(surplus).toEqual([]);
    expect(share).toBeCloseTo((100 * 48_726) / 672_781, 9);
  });

  it('today’s Buskerud has two too many and one too few', () => {
    const { lacking, surplus } = today.notes[countyCode('33')] ?? {};
    expect(surplus).toMatchObject([{ municipalities: ['Hurum', 'Røyken'], people: 32_156 }]);
    expect(lacking).toMatchObject([{ municipalities: ['Svelvik'], people: 6_685 }]);
  });

  it('follows a county to where most of it went', () => {
    expect(viken.successors[countyCode('05')]).toBe('34');
    expect(today.successors[countyCode('08')]).toBe('40');
  });
});

describe('a made-up division', () => {
  const [north, south, east, west] = makeAreas(['Nord', 'Sør', 'Aust', 'Vest']);
  if (!north || !south || !east || !west) throw new Error('four counties');
  const later = (code: string, name: string): County => ({ code: countyCode(code), name, officialName: name });
  const [top, bottom, middle] = [later('A', 'Topp'), later('B', 'Botn'), later('C', 'Midt')] as const;
  const passage = (from: County, to: County, people: number, ...municipalities: string[]) => ({
    from: from.code,
    to: to.code,
    people,
    municipalities,
  });
  const crosswalk: Crosswalk = {
    counties: [north, south, east, west],
    earlier: [],
    later: [
      {
        start: '2031-01-01',
        counties: [top, bottom, middle],
        passages: [
          passage(north, top, 100),
          passage(south, bottom, 200),
          passage(east, bottom, 80),
          passage(east, middle, 20, 'Øya'),
          passage(west, top, 100),
        ],
      },
    ],
  };
  const people: People = {
    '1999-01-01': Object.fromEntries([
      [countyCode('0'), { alle: 500 }] as const,
      ...[north, south, east, west].map((county, i) => [county.code, { alle: [100, 200, 100, 100][i] ?? 0 }] as const),
    ]),
  };
  const denominator = { kind: 'population', column: 'alle', date: '1999-01-01', text: 'alle' } as const;
  const dataset = makeDataset({
    counties: ['Nord', 'Sør', 'Aust', 'Vest'],
    columns: {
      antall: { cells: [1, 20, 10, 5], country: 36 },
      andel: { kind: 'share', numerator: indicatorId('antall'), denominator, cells: [1, 10, 10, 5], country: 7.2 },
      skjult: { cells: [1, 'suppressed', 'missing', 0] },
    },
  });
  const made = convertDataset(dataset, people, crosswalk, '2031-01-01');

  it('of three counties works without a change of code', () => {
    expect(value(made, 'A', 'antall')).toBe(6);
    expect(value(made, 'A', 'andel')).toBe(3); // 6 of 200, by chance also the average
    expect(value(made, 'B', 'antall')).toBe(30);
    expect(value(made, 'B', 'andel')).toBe(10); // 30 of 300
    expect(made.notes[countyCode('B')]).toMatchObject({ strength: 'weak', share: (100 * 20) / 280 });
  });

  it('leaves a county empty that is the larger part of none', () => {
    expect(value(made, 'C', 'antall')).toBe('notConvertible');
    expect(value(made, 'C', 'andel')).toBe('notConvertible');
    expect(made.notes[countyCode('C')]).toMatchObject({ strength: 'none', share: 100 });
  });

  it('does not add what is not known', () => {
    expect(value(made, 'A', 'skjult')).toBe(1);
    expect(value(made, 'B', 'skjult')).toBe('suppressed');
  });
});

it('keeps the printed KVP share of the four counties of today that are as they were', () => {
  const known = today.dataset.counties.filter(({ code }) => isNumber(cell(today, code, 'kvp-ramme')));
  expect(known.map(({ code, name }) => `${name} ${value(today, code, 'kvp-ramme')}`).sort()).toEqual([
    'Finnmark 37',
    'Oslo 78',
    'Rogaland 84',
    'Telemark 70',
  ]);
});
