import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { viewTable } from '../../src/view/table.ts';
import { dataset } from '../support/announced.ts';
import { makeDataset } from '../support/makeDataset.ts';
import type { ColumnSpec } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

/** Every mark of a table: "column: area end tone words". */
function marks(data: Dataset, colour: 'extremes' | 'scale' | 'off' = 'extremes'): string[] {
  const { country, rows } = viewTable(data, colour, nb);
  return data.indicators.flatMap(({ id }) =>
    [country, ...rows].flatMap(({ county, cells }) => {
      const mark = cells[id]?.mark;
      return mark ? [`${id}: ${county.name} ${mark.end} ${mark.tone}, ${mark.text}`] : [];
    }),
  );
}

// By hand from the announcement: highest and lowest of the 18 counties, Landet apart, no ties at the ends; red for the
// highest, reversed for the two KVP columns. Temporary housing with social assistance is our reading.
const announced = [
  'hovedinntekt-antall: Oslo highest red, høyest av 18 fylker',
  'hovedinntekt-antall: Sogn og Fjordane lowest green, lavest av 18 fylker',
  'hovedinntekt-andel: Telemark highest red, høyest av 18 fylker',
  'hovedinntekt-andel: Troms lowest green, lavest av 18 fylker',
  'unge-antall: Hordaland highest red, høyest av 18 fylker',
  'unge-antall: Sogn og Fjordane lowest green, lavest av 18 fylker',
  'unge-andel: Telemark highest red, høyest av 18 fylker',
  'unge-andel: Akershus lowest green, lavest av 18 fylker',
  'barn-antall: Oslo highest red, høyest av 18 fylker',
  'barn-antall: Finnmark lowest green, lavest av 18 fylker',
  'barn-andel: Telemark highest red, høyest av 18 fylker',
  'barn-andel: Møre og Romsdal lowest green, lavest av 18 fylker',
  'kvp-antall: Oslo highest green, høyest av 18 fylker',
  'kvp-antall: Sogn og Fjordane lowest red, lavest av 18 fylker',
  'kvp-ramme: Vest-Agder highest green, høyest av 18 fylker',
  'kvp-ramme: Sogn og Fjordane lowest red, lavest av 18 fylker',
  'botilbud-antall: Oslo highest red, høyest av 18 fylker',
  'botilbud-antall: Sogn og Fjordane lowest green, lavest av 18 fylker',
];

describe('the marks of the shipped table', () => {
  it('are the announcement’s eighteen, no more and no fewer', () => {
    expect(marks(dataset).sort()).toEqual([...announced].sort());
  });

  it('stay under the colour scale and go when colours are off', () => {
    expect(marks(dataset, 'scale').sort()).toEqual([...announced].sort());
    expect(marks(dataset, 'off')).toEqual([]);
  });
});

describe('the marks of a made-up column', () => {
  const counties = ['Aust', 'Midt', 'Nord', 'Sør', 'Vest'];
  const of = (cells: ColumnSpec['cells'], rest: Partial<ColumnSpec> = {}) =>
    marks(makeDataset({ counties: counties.slice(0, cells.length), columns: { x: { ...rest, cells } } }));

  it('are on every tied county at both ends', () => {
    expect(of([8, 3, 8, 5, 3])).toEqual([
      'x: Aust highest red, delt høyest av 5 fylker',
      'x: Midt lowest green, delt lavest av 5 fylker',
      'x: Nord highest red, delt høyest av 5 fylker',
      'x: Vest lowest green, delt lavest av 5 fylker',
    ]);
  });

  it('leave out missing figures, and say how many counties have one', () => {
    expect(of(['suppressed', 3, 8, 'missing', 5])).toEqual([
      'x: Midt lowest green, lavest av 3 fylker med tall',
      'x: Nord highest red, høyest av 3 fylker med tall',
    ]);
  });

  it('take zero for a figure', () => {
    expect(of([4, 0, 8])).toEqual([
      'x: Midt lowest green, lavest av 3 fylker',
      'x: Nord highest red, høyest av 3 fylker',
    ]);
  });

  it('never fall on the country, however high or low it is', () => {
    expect(of([4, 5, 6], { country: 15 })).toEqual([
      'x: Aust lowest green, lavest av 3 fylker',
      'x: Nord highest red, høyest av 3 fylker',
    ]);
    expect(of([4, 5, 6], { country: 1 })).toHaveLength(2);
  });

  it('are none where all are equal, where one county has a figure, and where none has', () => {
    expect(of([5, 5, 5])).toEqual([]);
    expect(of([5, 'missing', 'missing'])).toEqual([]);
    expect(of(['missing', 'suppressed'])).toEqual([]);
    expect(of([5])).toEqual([]);
  });

  it('are both on two counties', () => {
    expect(of([5, 6])).toEqual(['x: Aust lowest green, lavest av 2 fylker', 'x: Midt highest red, høyest av 2 fylker']);
  });

  it('turn their tones where high means green, and are none where nothing is judged', () => {
    expect(of([5, 6], { highMeans: 'green' })).toEqual([
      'x: Aust lowest red, lavest av 2 fylker',
      'x: Midt highest green, høyest av 2 fylker',
    ]);
    expect(of([5, 6], { highMeans: 'none' })).toEqual([]);
  });
});
