import { crosswalk } from 'virtual:crosswalk';
import { describe, expect, it } from 'vitest';
import type { CountyCode, IndicatorId } from '../../src/domain/ids.ts';
import type { NewerFigures, YearFigure } from '../../src/domain/newerFigures.ts';
import { newerOf } from '../../src/domain/newerFigures.ts';
import { viewNewer } from '../../src/view/newer.ts';
import { dataset } from '../support/announced.ts';
import { nb } from '../support/nb.ts';

const figure = (year: number, value: number, isUnrevised = false): YearFigure => ({
  year,
  cell: { kind: 'value', value, decimals: 0 },
  isUnrevised,
});
const today = crosswalk.later.at(-1)?.start ?? '';
const figuresOf = (code: string): [string, YearFigure[]] => [code, [figure(2022, 1000), figure(2023, 1234, true)]];
const newer: NewerFigures = {
  indicator: 'unge-antall' as IndicatorId,
  source: 'SSB',
  table: '99999',
  retrieved: '2024-04-02',
  breaks: [],
  country: [
    figure(2017, 1),
    figure(2018, 2),
    figure(2022, 20000),
    { ...figure(2023, 0), cell: { kind: 'suppressed' } },
  ],
  division: today,
  counties: Object.fromEntries(['03', '11', '32', '40', '42', '56'].map(figuresOf)),
};
const ofCode = (code: string) => dataset.counties.find((one) => one.code === code)!;
const ofId = (id: string) => dataset.indicators.find((one) => one.id === id)!;
const linesOf = (series: NewerFigures, id = 'unge-andel', county = '08') =>
  viewNewer([series], ofId(id), dataset, crosswalk, ofCode(county), nb).map(({ text }) =>
    text.replaceAll('\u00A0', ' '),
  );

describe('newer figures stand', () => {
  it('beside the count and the share that is made of it, and no other', () => {
    const found = dataset.indicators.filter(({ id }) => linesOf(newer, id).length > 0);
    expect(found.map(({ id }) => id)).toEqual(['unge-antall', 'unge-andel']);
  });

  it('each with its year, unrevised ones and missing ones said, none of the printed year or before', () => {
    expect(linesOf(newer)).toEqual([
      'Nyere tall, tilfeller: Landet 20 000 i 2022 og ikke noe tall i 2023 (vises ikke av hensyn til personvernet); ' +
        'Telemark 1 000 i 2022 og 1 234 i 2023 (urevidert). SSB, tabell 99999.',
    ]);
  });

  it('with the break before them, and its reason', () => {
    const broken = {
      ...newer,
      breaks: [
        { from: 2022, reason: 'Talt på en ny måte.' },
        { from: 2024, reason: 'Senere.' },
      ],
    };
    const [line] = viewNewer([broken], ofId('unge-antall'), dataset, crosswalk, ofCode('03'), nb);
    expect(line?.text).toMatch(/\. Brudd fra 2022\. SSB, tabell 99999\.$/);
    expect(line?.notes).toEqual(['Talt på en ny måte.', 'De nyere tallene er lest 2. april 2024, i tabell 99999.']);
  });

  it('not at all where the table does not have what they count, or nothing is later', () => {
    expect(linesOf({ ...newer, indicator: 'andre-antall' as IndicatorId })).toEqual([]);
    expect(linesOf({ ...newer, country: [figure(2018, 2)], counties: {} })).toEqual([]);
  });
});

// A figure of other land under the county's name would be wrong by thousands of people.
describe('a county has newer figures only where it is the same piece of land', () => {
  const yearsOf = (county: string, division = dataset.table.division) =>
    newerOf(newer, crosswalk, division, county as CountyCode).map(({ year }) => year);

  it.each([
    ['03', 'Oslo', true],
    ['11', 'Rogaland', true],
    ['08', 'Telemark', true],
    ['20', 'Finnmark', true],
    ['02', 'Akershus, which lost some and got others', false],
    ['09', 'Aust-Agder, which is half of Agder', false],
    ['12', 'Hordaland, of whose successor nothing is known', false],
    ['77', 'no county', false],
  ])('%s %s: %s', (code, _, has) => expect(yearsOf(code)).toEqual(has ? [2022, 2023] : []));

  it('or where the table has the division of today itself', () => {
    expect(yearsOf('40', today)).toEqual([2022, 2023]);
    expect(yearsOf('08', today)).toEqual([]);
  });
});
