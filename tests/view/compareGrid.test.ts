import { describe, expect, it } from 'vitest';
import type { CellMode, Show } from '../../src/domain/choice.ts';
import { viewAllMeasures } from '../../src/view/allMeasures.ts';
import { gridBar, gridCell, gridGroups, nextOrder, orderCounties, partsOf } from '../../src/view/compareGrid.ts';
import { indicatorId, makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

// Three counties with 2, 4 and no per cent, and a country with 3.
const dataset = makeDataset({
  counties: ['Berg', 'Dal', 'Aas'],
  columns: {
    antall: { cells: [20, 40, 10], country: 70 },
    andel: { kind: 'share', cells: [2, 4, 'suppressed'], country: 3, numerator: indicatorId('antall') },
  },
});
const measures = viewAllMeasures({ dataset, people: {}, rates: [] }, nb);
const [count, share] = measures;
if (!count || !share) throw new Error('no measures');
const cells = (mode: CellMode) => share.figures.map((figure) => gridCell(figure, share, mode, nb).text);
const names = (by: string, direction: 'ascending' | 'descending', mode: CellMode = 'number') =>
  orderCounties(dataset.counties, { by, direction }, measures, mode, nb).map(({ name }) => name);

describe('a cell', () => {
  it('is figure, place or signed difference; where nothing can be worked out, it says so', () => {
    expect(cells('number')).toEqual(['2,0\u00a0%', '4,0\u00a0%', ':']);
    expect(cells('place').slice(0, 2)).toEqual(['Lavest', 'Høyest']);
    expect(cells('difference').slice(0, 2)).toEqual(['−1,0', '+1,0']);
    const people = gridCell(share.figures[0]!, share, 'people', nb);
    expect(people).toEqual({ text: '–', said: 'kan ikke regnes ut', value: undefined });
  });

  it('of the country is its figure whatever is asked for, among differences said to be what they are from', () => {
    for (const mode of ['number', 'place'] as const)
      expect(gridCell(share.country, share, mode, nb).text).toBe('3,0\u00a0%');
    for (const mode of ['difference', 'people'] as const)
      expect(gridCell(share.country, share, mode, nb).text).toBe('mot 3,0\u00a0%');
  });
});

describe('a bar', () => {
  it('reaches from zero, with the country’s line at three quarters of the longest', () => {
    expect(gridBar(share.figures[0]!, share, 'number')).toEqual({ from: 0, to: 0.5, country: 0.75 });
    expect(gridBar(share.figures[2]!, share, 'number')).toBeUndefined();
  });

  it('of a difference reaches to either side of the country’s line, the two farthest to the ends', () => {
    expect(gridBar(share.figures[0]!, share, 'difference')).toEqual({ from: 0, to: 0.5, country: 0.5 });
    expect(gridBar(share.figures[1]!, share, 'difference')).toEqual({ from: 0.5, to: 1, country: 0.5 });
  });
});

describe('the lines', () => {
  it('are ordered by what is shown, what is missing last both ways', () => {
    expect(names('andel', 'descending')).toEqual(['Dal', 'Berg', 'Aas']);
    expect(names('andel', 'ascending')).toEqual(['Berg', 'Dal', 'Aas']);
    expect(names('andel', 'descending', 'place')).toEqual(['Dal', 'Berg', 'Aas']);
    expect(names('antall', 'ascending')).toEqual(['Aas', 'Berg', 'Dal']);
  });

  it('by name follow the language, and by what is no column stay as they were', () => {
    expect(names('name', 'ascending')).toEqual(['Berg', 'Dal', 'Aas']);
    expect(names('borte', 'descending')).toEqual(['Berg', 'Dal', 'Aas']);
  });

  it('go from the top, then the other way, then back; names from A', () => {
    const first = nextOrder(undefined, 'andel');
    const second = nextOrder(first, 'andel');
    expect([first?.direction, second?.direction, nextOrder(second, 'andel')]).toEqual([
      'descending',
      'ascending',
      undefined,
    ]);
    expect(nextOrder(first, 'name')).toEqual({ by: 'name', direction: 'ascending' });
  });
});

describe('the columns', () => {
  const ids = (show: Show, mode: CellMode, indicators?: readonly string[]) =>
    gridGroups(measures, { show, mode, indicators: indicators?.map(indicatorId) }, nb).flatMap((group) =>
      group.measures.map(({ id }) => id),
    );

  it('are rates until counts are asked for, and a difference is of rates alone', () => {
    expect(ids('auto', 'number')).toEqual(['andel']);
    expect(ids('both', 'number')).toEqual(['antall', 'andel']);
    expect(ids('counts', 'number')).toEqual(['antall']);
    expect(ids('counts', 'difference')).toEqual(['andel']);
    expect(ids('both', 'number', ['antall'])).toEqual(['antall']);
  });
});

it('number and unit come apart, with the decimals that a column lines up by', () => {
  expect(partsOf('29\u00a0301')).toEqual({ number: '29\u00a0301', unit: '', decimals: 0 });
  expect(partsOf('0,86\u00a0%')).toEqual({ number: '0,86', unit: '\u00a0%', decimals: 2 });
  expect(partsOf('80,5–81,6\u00a0%').decimals).toBe(0);
});
