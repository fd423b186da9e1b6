import { describe, expect, it } from 'vitest';
import { viewTable } from '../../src/view/table.ts';
import { dataset } from '../support/announced.ts';
import { indicatorId, makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const id = indicatorId;

describe('viewTable of the shipped data', () => {
  const view = viewTable(dataset, 'extremes', nb);

  it('has the announcement’s order of counties, with 50 Trøndelag between 15 and 18, and Landet apart', () => {
    expect(view.country.county.name).toBe('Landet');
    expect(view.rows.map(({ county }) => county.code).join(' ')).toBe(
      '01 02 03 04 05 06 07 08 09 10 11 12 14 15 50 18 19 20',
    );
  });

  it('has five groups of columns with their labels', () => {
    expect(view.groups.map(({ label, columns }) => [label, columns.map((column) => column.label)])).toEqual([
      ['Sosialhjelp 6–12 md. og som hovedinntekt', ['Antall', 'Andel']],
      ['Unge 18–24 år', ['Antall', 'Andel']],
      ['Barn i husholdninger med sosialhjelp', ['Antall', 'Andel']],
      ['Kvalifiseringsprogrammet (KVP)', ['Deltakere', 'Av rammen']],
      ['Midlertidig botilbud', ['Antall']],
    ]);
  });

  it('knows which columns say the same thing in two ways: housing has no share', () => {
    const halves = view.groups.flatMap(({ columns }) => columns.map(({ half }) => half));
    expect(halves).toEqual(['count', 'share', 'count', 'share', 'count', 'share', 'count', 'share', undefined]);
  });

  it('makes room for Landet’s two decimals in the first share alone', () => {
    const decimals = view.groups.flatMap(({ columns }) => columns.map((column) => column.decimals));
    expect(decimals).toEqual([0, 2, 0, 1, 0, 1, 0, 0, 0]);
  });

  it('names the group in which high is green', () => {
    expect(view.reversed).toBe('KVP');
  });

  it('has no symbol to explain', () => {
    expect(view.symbolNotes).toEqual([]);
  });

  it('prints the figures as the announcement does', () => {
    const text = (cells: (typeof view.rows)[number]['cells']) =>
      dataset.indicators.map((indicator) => cells[indicator.id]!.text + cells[indicator.id]!.unit).join(' | ');
    const spaced = (line: string) => line.replaceAll(/(?<=\d) (?=[\d%])/g, '\u00a0');
    expect(text(view.country.cells)).toBe(
      spaced('29 301 | 0,86 % | 26 391 | 5,6 % | 37 275 | 3,3 % | 6 266 | 68 % | 4 282'),
    );
    expect(text(view.rows[2]!.cells)).toBe(
      spaced('5 552 | 1,2 % | 2 261 | 3,8 % | 7 112 | 5,4 % | 1 654 | 78 % | 912'),
    );
    expect(text(view.rows[3]!.cells)).toContain(spaced('7,0 %'));
  });
});

describe('symbols', () => {
  const counties = ['Aust', 'Midt', 'Nord', 'Sør'];
  const notes = (...cells: Parameters<typeof makeDataset>[0]['columns'][string]['cells']) =>
    viewTable(makeDataset({ counties, columns: { x: { country: 9, cells } } }), 'extremes', nb).symbolNotes;

  it('are explained once each, with the sign that stands in the table', () => {
    expect(notes('suppressed', 'missing', 'suppressed', 3)).toEqual([
      ': vises ikke av hensyn til personvernet',
      '.. oppgave mangler',
    ]);
    const preliminary = { kind: 'value', value: 1348, decimals: 0, remark: 'preliminary' } as const;
    expect(notes(preliminary, 'notApplicable', 'notYet', preliminary)).toEqual([
      '* foreløpig tall',
      '. tall kan ikke forekomme',
      '... oppgave mangler foreløpig',
    ]);
  });

  it('are not those that stand nowhere: an exact zero is printed as 0', () => {
    const zero = { kind: 'value', value: 0, decimals: 0, remark: 'exactZero' } as const;
    expect(notes(zero, 1, 2, 3)).toEqual([]);
  });
});

describe('steps of the colour scale', () => {
  const counties = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const cells = [1, 50, 10, 'missing', 20, 40, 0] as const;
  const steps = (
    highMeans: 'red' | 'green' | 'none',
    colour: 'scale' | 'extremes' = 'scale',
    kind: 'share' | 'count' = 'share',
  ) => {
    const view = viewTable(
      makeDataset({ counties, columns: { x: { kind, country: 122, highMeans, cells } } }),
      colour,
      nb,
    );
    return [view.country, ...view.rows].map((row) => row.cells[id('x')]?.step);
  };

  it('go from 1 for low to 5 for high figures; the country and missing figures have none', () => {
    // Natural breaks in five of 0 1 | 10 | 20 | 40 | 50.
    expect(steps('red')).toEqual([undefined, 1, 5, 2, undefined, 3, 4, 1]);
  });

  it('go from low to high also where high means green: the map’s one hue judges nothing', () => {
    expect(steps('green')).toEqual([undefined, 1, 5, 2, undefined, 3, 4, 1]);
  });

  it('go with the figures where nothing is judged', () => {
    expect(steps('none')).toEqual([undefined, 1, 5, 2, undefined, 3, 4, 1]);
  });

  it('are not there unless asked for, and not in a column of equal figures', () => {
    expect(steps('red', 'extremes').every((step) => step === undefined)).toBe(true);
    // Coloured counts would show where people live.
    expect(steps('red', 'scale', 'count').every((step) => step === undefined)).toBe(true);
    const equal = makeDataset({ counties: ['A', 'B'], columns: { x: { kind: 'share', cells: [3, 3] } } });
    expect(viewTable(equal, 'scale', nb).rows.map((row) => row.cells[id('x')]?.step)).toEqual([undefined, undefined]);
  });
});
