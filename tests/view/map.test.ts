import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendPosition, mapIndicator, viewMap } from '../../src/view/map.ts';
import type { MapView } from '../../src/view/map.ts';
import { dataset } from '../support/announced.ts';
import { indicatorId, makeDataset } from '../support/makeDataset.ts';
import type { CellSpec } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const shipped = (id: string) => viewMap(dataset, mapIndicator(dataset, indicatorId(id), undefined), nb);

function viewOf(cells: readonly CellSpec[], country: CellSpec = 'missing'): MapView {
  const made = makeDataset({
    counties: cells.map((_, i) => `Fylke ${i}`),
    columns: { andel: { kind: 'share', cells, country } },
  });
  return viewMap(made, mapIndicator(made, undefined, undefined), nb);
}

describe('the title', () => {
  it('says what the map shows, both ends and the country, as the announcement prints them', () => {
    expect(shipped('unge-andel').title).toBe(
      'Andel av befolkningen 18–24 år som mottok sosialhjelp minst én gang i løpet av året, 2018. ' +
        'Høyest i Telemark (7,9\u00a0%), lavest i Akershus (3,7\u00a0%); landet 5,6\u00a0%.',
    );
    expect(shipped('kvp-antall').title).toContain('31. august 2019. Høyest i Oslo (1\u00a0654)');
    expect(shipped('hovedinntekt-andel').title).toContain('landet 0,86\u00a0%.');
  });

  it('names every tied county, and no end where all are equal', () => {
    expect(viewOf([2, 5, 5, 1, 1]).title).toContain(
      'Høyest i Fylke 1 og Fylke 2 (5,0\u00a0%), lavest i Fylke 3 og Fylke 4',
    );
    expect(viewOf([3, 3, 3], 3).title).toBe('Fullt navn på andel, 1999. Landet 3,0\u00a0%.');
    expect(viewOf(['suppressed', 'missing']).title).toBe('Fullt navn på andel, 1999.');
  });
});

describe('the classes', () => {
  it('are five of the shipped shares, and hold every county once', () => {
    for (const id of ['hovedinntekt-andel', 'unge-andel', 'barn-andel', 'kvp-ramme']) {
      const { classes } = shipped(id);
      expect(classes).toHaveLength(5);
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(18);
    }
  });

  it('print their bounds as figures', () => {
    expect(shipped('hovedinntekt-andel').classes.map(({ text, count }) => `${text}: ${count}`)).toEqual([
      '0,4–0,5: 3',
      '0,6–0,7: 5',
      '0,8–0,9: 5',
      '1,1–1,2: 4',
      '1,5: 1',
    ]);
  });

  it('leave a missing figure without class, however low the others are', () => {
    const { areas, missing } = viewOf([0, 'suppressed', 4, 'missing', 9]);
    expect(areas.map(({ step }) => step)).toEqual([1, undefined, 2, undefined, 3]);
    expect(missing).toMatch(/^Uten tall \(.*; .*\): 2 fylker$/);
    expect(viewOf([0, 4, 9]).missing).toBeUndefined();
  });

  it('rise with the figure, and equal figures share one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 }), (tenths) => {
        const { areas, classes } = viewOf(tenths.map((n) => n / 10));
        for (const [i, a] of tenths.entries())
          for (const [j, b] of tenths.entries()) {
            const [x, y] = [areas[i]?.step ?? 0, areas[j]?.step ?? 0];
            if (a === b) expect(x).toBe(y);
            else if (a < b) expect(x).toBeLessThanOrEqual(y);
          }
        expect(classes.length).toBe(Math.min(5, new Set(tenths).size));
      }),
    );
  });
});

describe('the indicator', () => {
  const id = (picked?: string, sorted?: string) =>
    mapIndicator(
      dataset,
      picked === undefined ? undefined : indicatorId(picked),
      sorted === undefined ? undefined : { by: indicatorId(sorted), direction: 'ascending' },
    ).id;

  it('is the one picked, else the sorted column, else the first share', () => {
    expect(id('barn-antall', 'unge-andel')).toBe('barn-antall');
    expect(id(undefined, 'unge-andel')).toBe('unge-andel');
    expect(id()).toBe('hovedinntekt-andel');
    expect(mapIndicator(dataset, undefined, { by: 'name', direction: 'ascending' }).id).toBe('hovedinntekt-andel');
  });

  it('is coloured when it is a share, and drawn as circles when it is a count', () => {
    expect(dataset.indicators.map(({ id: one }) => shipped(one).form)).toEqual([
      'circles', 'choropleth', 'circles', 'choropleth', 'circles', 'choropleth', 'circles', 'choropleth', 'circles',
    ]); // oxfmt-ignore
  });
});

describe('a county on the map', () => {
  it('has its place among the counties by printed figures', () => {
    const rank = (one: string, code: string) => shipped(one).areas.find(({ county }) => county.code === code)?.rank;
    expect(rank('hovedinntekt-andel', '03')).toBe('delt 2. høyest av 18 fylker');
    expect(rank('botilbud-antall', '08')).toBe('2. lavest av 18 fylker');
    expect(rank('unge-andel', '08')).toBe('høyest av 18 fylker');
  });

  it('carries the table’s mark', () => {
    const marks = shipped('kvp-ramme').areas.flatMap(({ county, cell }) =>
      cell.mark ? [`${county.code} ${cell.mark.end} ${cell.mark.tone}`] : [],
    );
    expect(marks.sort()).toEqual(['10 highest green', '14 lowest red']);
  });
});

describe('the country on the legend', () => {
  it('stands in its class, in proportion', () => {
    // Five counties are five classes, which begin at 10, 20, 30, 40 and 50.
    const five = [10, 20, 30, 40, 50];
    expect(legendPosition(viewOf(five, 10))).toBe(0);
    expect(legendPosition(viewOf(five, 25))).toBeCloseTo(0.3);
    expect(legendPosition(viewOf(five, 50))).toBe(1);
  });

  it('stands nowhere when it is outside the counties or missing', () => {
    expect(legendPosition(viewOf([1, 2, 3], 0.5))).toBeUndefined();
    expect(legendPosition(viewOf([1, 2, 3], 3.5))).toBeUndefined();
    expect(legendPosition(viewOf([1, 2, 3]))).toBeUndefined();
  });
});
