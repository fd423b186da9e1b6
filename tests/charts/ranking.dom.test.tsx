import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { layoutRanking } from '../../src/charts/ranking.layout.ts';
import { RankingChart } from '../../src/charts/RankingChart.tsx';
import { chartParts, chartPicture } from '../../src/export/chartPicture.ts';
import { viewMeasures } from '../../src/view/measures.ts';
import { viewRanking } from '../../src/view/ranking.ts';
import { facts } from '../support/facts.ts';
import { countyCode } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { countyCodes, inhabitants, numberOf, printed } from '../support/plainCsv.ts';

const measures = viewMeasures(facts, nb);
const measure = measures.find(({ indicator }) => (indicator.id as string) === 'unge-andel');
if (!measure) throw new Error('no measure');
const ranked = viewRanking(facts, measure);
const rate = (code: string) =>
  (100 * numberOf(printed(code, 'unge-antall'))) / inhabitants(code, '2019-01-01', 'alder_18_24');

describe('the ranking', () => {
  it('has every county in order of the recomputed rate, highest first', () => {
    const expected = [...countyCodes].sort((a, b) => rate(b) - rate(a));
    expect(ranked.map(({ county }) => county.code as string)).toEqual(expected);
  });

  it('has 95 % limits about the rate: Wilson by the quadratic that they solve', () => {
    for (const { county, value, limits } of ranked) {
      const n = inhabitants(county.code, '2019-01-01', 'alder_18_24');
      // The limits are where (p - x)² = z² x(1 - x) / n.
      for (const x of [limits?.low ?? NaN, limits?.high ?? NaN].map((limit) => limit / 100))
        expect((value / 100 - x) ** 2).toBeCloseTo((1.959964 ** 2 * x * (1 - x)) / n, 9);
      expect(limits?.low).toBeLessThan(value);
      expect(limits?.high).toBeGreaterThan(value);
    }
  });

  it('has no limits where the people behind a figure are not known', () => {
    const ratio = measures.find(({ indicator }) => indicator.kind === 'ratio');
    expect(ratio && viewRanking(facts, ratio).filter(({ limits }) => limits)).toEqual([]);
  });
});

describe('the drawing', () => {
  const figure = (value: number, high = value) => ({
    county: countyCode(String(value)),
    name: 'Navn',
    text: '1',
    value,
    limits: { low: value / 2, high },
  });

  it('starts every bar at zero and has room for the longest whisker', () => {
    const { rows, plot, ticks, height } = layoutRanking([figure(8, 9.5), figure(4)], 5, {
      width: 400,
      row: 20,
      font: 13,
    });
    expect([ticks[0]?.value, ticks.at(-1)?.value]).toEqual([0, 10]);
    const at = (value: number) => plot[0] + ((plot[1] - plot[0]) * value) / 10;
    for (const [i, value] of [8, 4].entries()) expect(rows[i]?.x).toBeCloseTo(at(value), 0);
    expect(rows[0]?.whisker?.[1]).toBeCloseTo(at(9.5), 0);
    expect((rows[1]?.y ?? 0) - (rows[0]?.y ?? 0)).toBe(20);
    expect(rows.at(-1)?.y).toBeLessThan(height);
  });

  const drawn = renderToStaticMarkup(
    <RankingChart
      measure={measure}
      ranked={ranked}
      chosen={[countyCode('08')]}
      frame={{ width: 600, row: 24, font: 13 }}
      label="Rangering"
      name={({ name, text }) => `${name} ${text}`}
      countryName="Landet"
      onPoint={() => undefined}
    />,
  );

  it('names every county with its printed figure, and the country at its line', () => {
    document.body.innerHTML = drawn;
    const rows = [...document.querySelectorAll('[role=listbox] > [role=option]')];
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual(
      ranked.map(({ name, text }) => `${name} ${text}`),
    );
    expect(rows.filter((row) => row.getAttribute('aria-selected') === 'true')).toHaveLength(1);
    expect(document.querySelector('[data-label=country]')?.textContent).toBe('Landet 5,6\u00a0%');
    expect(document.querySelectorAll('.chart-whisker')).toHaveLength(18);
  });

  it.each(['svg', 'slide'] as const)('is taken along as a picture (%s)', (form) => {
    document.body.innerHTML = drawn;
    const picture = chartPicture({
      title: 'Rangering',
      charts: chartParts(document.body),
      names: ['Telemark'],
      about: '',
      source: 'Kilde.',
      table: facts.dataset.table,
      i18n: nb,
      form,
    });
    if (form === 'slide') expect(picture.width / picture.height).toBe(16 / 9);
    for (const code of countyCodes)
      expect(picture.svg).toContain(facts.dataset.counties.find((one) => (one.code as string) === code)?.name);
    expect(document.querySelector('.picture-ground')).toBeNull();
  });
});
