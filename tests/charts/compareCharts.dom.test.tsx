import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DotRow } from '../../src/charts/DotRow.tsx';
import { layoutScatter } from '../../src/charts/scatter.layout.ts';
import { ScatterPlot } from '../../src/charts/ScatterPlot.tsx';
import { chartParts, chartPicture } from '../../src/export/chartPicture.ts';
import { viewMeasures } from '../../src/view/measures.ts';
import { series } from '../../src/view/series.ts';
import { makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const dataset = makeDataset({
  counties: ['Aland', 'Bland', 'Cland', 'Dland'],
  columns: {
    en: { kind: 'share', cells: [1.5, 2, 2, 7], country: 3 },
    to: { kind: 'ratio', decimals: 0, cells: [50, 60, 'suppressed', 70], country: 64 },
  },
});
const facts = { dataset, people: {}, rates: [] };
const [x, y] = viewMeasures(facts, nb);
if (!x || !y) throw new Error('two measures');
const counties = dataset.counties.slice(1, 3);
const chosen = counties.map(({ code }) => code);
const pretty = (html: string) => html.replaceAll('><', '>\n<');
const dots = (
  <DotRow
    measure={x}
    chosen={chosen}
    frame={{ width: 400, left: 20, right: 20, radius: 6, font: 13 }}
    label="Prikker"
    name={(county) => `Fylke ${county}`}
    countryName="Hele riket"
    onPoint={() => undefined}
  />
);
const figures = x.figures.flatMap(({ county, value }) => {
  const other = y.figures.find((figure) => figure.county === county);
  return other ? [{ county: county.code, name: county.name, x: value, y: other.value }] : [];
});
const scatter = (
  <ScatterPlot
    scatter={layoutScatter(
      figures,
      { x: 3, y: 64, name: 'Hele riket 3,0 % / 64 %' },
      { width: 500, height: 400, radius: 6, letter: 8, line: 16 },
    )}
    x={x}
    y={y}
    chosen={chosen}
    label="To mot to"
    name={({ name }) => name}
    onPoint={() => undefined}
  />
);

describe('drawn', () => {
  it('a row of dots', () => {
    expect(pretty(renderToStaticMarkup(dots))).toMatchSnapshot();
  });

  it('two against two', () => {
    expect(pretty(renderToStaticMarkup(scatter))).toMatchSnapshot();
  });
});

it('the country’s cross lies over open marks and under those of chosen counties, and is no target', () => {
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(scatter);
  const cross = [...box.querySelectorAll('path')].filter((path) =>
    path.getAttribute('d')?.endsWith('l16 16m0-16l-16 16'),
  );
  expect(cross.length).toBeGreaterThan(0);
  for (const point of box.querySelectorAll('[data-point]'))
    for (const path of cross)
      expect(Boolean(point.compareDocumentPosition(path) & Node.DOCUMENT_POSITION_FOLLOWING), point.textContent).toBe(
        point.getAttribute('aria-selected') === 'false',
      );
  for (const path of cross) expect(path.closest('[pointer-events="none"]')).not.toBeNull();
});

describe('a mark under others', () => {
  const [first, second] = figures;
  if (!first || !second) throw new Error('two points');
  const layout = { width: 500, height: 400, radius: 6, letter: 8, line: 16 };
  const heap = layoutScatter([first, { ...second, x: first.x, y: first.y }], undefined, layout);

  it('an unchosen one under the country’s cross is too', () => {
    const under = layoutScatter([first, second], { x: first.x, y: first.y, name: 'Hele riket' }, layout);
    const { container } = render(
      <ScatterPlot
        scatter={under}
        x={x}
        y={y}
        chosen={[]}
        label="To mot to"
        name={({ name }) => name}
        onPoint={() => undefined}
      />,
    );
    const [radius, usual] = [...container.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('r')));
    expect(radius).toBeGreaterThan(8);
    expect(usual).toBe(5.5);
  });

  it.each([
    ['an unchosen under a chosen one', [second.county]],
    ['a chosen under a chosen one', [first.county, second.county]],
  ])('%s is drawn larger, so that both are seen', (_, held) => {
    const box = document.createElement('div');
    box.innerHTML = renderToStaticMarkup(
      <ScatterPlot
        scatter={heap}
        x={x}
        y={y}
        chosen={held}
        label="To mot to"
        name={({ name }) => name}
        onPoint={() => undefined}
      />,
    );
    const [under, upper] = [...box.querySelectorAll('[data-point]')].map(
      (point) => point.querySelector('[r]')?.getAttribute('r') ?? /scale\((.*)\)/.exec(point.innerHTML)?.[1],
    );
    expect(Number(under)).toBeGreaterThan(held.length > 1 ? 1.5 : 8);
    expect(Number(upper)).toBe(1);
  });
});

describe('the picture to take along', () => {
  document.body.innerHTML = `<div data-title="En, 1999">${renderToStaticMarkup(dots)}</div>`;
  const picture = chartPicture({
    title: 'Prikker',
    charts: chartParts(document.body),
    names: counties.map(({ name }) => name),
    about: 'Skalaen begynner på null.',
    source: 'Kilde til en. oppdiktede fylker.',
    table: dataset.table,
    i18n: nb,
    form: 'svg',
  });

  it('has title, legend, rule, source and age inside, and what is drawn on the page', () => {
    const words = picture.svg.replaceAll(/<[^>]+>/g, ' ');
    for (const part of [
      'Prikker',
      'En, 1999',
      'Bland',
      'Cland',
      'Dette er en prøve.',
      'Kilde til en',
      'Tallene gjelder 1999.',
    ])
      expect(words).toContain(part);
    for (const { shape } of series.slice(0, 2)) expect(picture.svg.split(shape)).toHaveLength(3);
    expect(picture.svg.match(/<circle/g)).toHaveLength(2);
  });

  it('is XML that a viewer can read, no-break spaces and all', () => {
    expect(picture.svg).toContain('7,0\u00a0%'.slice(3));
    const parsed = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.tagName).toBe('svg');
  });

  it('has nothing that only a page needs, and stays within its size', () => {
    expect(picture.svg).not.toMatch(/tabindex|aria-|data-|class=/);
    const ys = [...picture.svg.matchAll(/<text x="32" y="([\d.]+)"/g)].map(([, at]) => Number(at));
    expect(Math.max(...ys)).toBeLessThan(picture.height);
  });
});

describe('the picture of summed figures', () => {
  const summed = {
    ...dataset.table,
    divisionNote: 'Regnet ut her: Fylkene er lagt sammen.',
    divisionDetails: ['Bland: uten Xvik'],
  };
  const wordsOf = (table: typeof dataset.table) =>
    chartPicture({ title: '', charts: [], names: ['Bland ≈'], about: '', source: '', table, i18n: nb, form: 'svg' })
      .svg.replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');

  it('says that they are our own, keeps the sign of a sum that is only nearly right, and says what it means', () => {
    for (const part of [
      'Regnet ut her: Fylkene er lagt sammen.',
      'Bland ≈',
      '≈ Kommuner har byttet fylke, så disse summene er bare nesten riktige: Bland: uten Xvik',
    ])
      expect(wordsOf(summed)).toContain(part);
  });

  it('explains no sign where every sum is exact, and calls no printed figure our own', () => {
    expect(wordsOf({ ...summed, divisionDetails: [] })).not.toContain('≈ Kommuner');
    expect(wordsOf({ ...summed, divisionDetails: [] })).toContain('Regnet ut her');
    expect(wordsOf(dataset.table)).not.toContain(dataset.table.divisionNote);
  });
});

it('six counties side by side have six shapes', () => {
  expect(new Set(series.map(({ shape }) => shape)).size).toBe(6);
  expect(series.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5]);
});
