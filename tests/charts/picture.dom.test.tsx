import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CountyMap } from '../../src/charts/CountyMap.tsx';
import { MapLegend } from '../../src/charts/MapLegend.tsx';
import { TileMap } from '../../src/charts/TileMap.tsx';
import type { PictureForm } from '../../src/domain/choice.ts';
import type { MapGeometry, MapPaths } from '../../src/domain/geometry.ts';
import { boxOf } from '../../src/export/chartPicture.ts';
import { mapPicture } from '../../src/export/mapPicture.ts';
import { mapIndicator, viewMap } from '../../src/view/map.ts';
import type { MapView } from '../../src/view/map.ts';
import { countyCode, indicatorId, makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const dataset = makeDataset({
  counties: ['Aland', 'Bland', 'Cland'],
  columns: {
    andel: { kind: 'share', cells: [1.5, 'suppressed', 7], country: 3 },
    antall: { cells: [400, 100, 'missing'], country: 'suppressed' },
  },
});
const [a, b, c] = ['91', '92', '93'].map(countyCode) as [never, never, never];
const geometry: MapGeometry = {
  box: [0, 0, 600, 600],
  inset: [0, 0, 100, 100],
  insetAreas: [a],
  labels: { [a]: [50, 50], [b]: [300, 50], [c]: [300, 400] },
  tiles: [
    [a, null],
    [b, c],
  ],
  credit: 'Ingen',
  sea: [
    [0, 600],
    [200, 400],
  ],
};
const paths: MapPaths = {
  areas: { [a]: 'M0 0h100v100H0z', [b]: 'M100 0h500v100z', [c]: 'M0 100h600v500z' },
  around: 'M500 0l100 0 0 600z',
};
const view = (id: string) => viewMap(dataset, mapIndicator(dataset, indicatorId(id), undefined), nb);
const touch = {
  pointed: undefined,
  chosen: c,
  onPoint: () => undefined,
  onChoose: () => undefined,
  onLeave: () => undefined,
};
const drawn = (shown: MapView) => (
  <CountyMap
    view={shown}
    geometry={geometry}
    paths={paths}
    label="Kart"
    insetLabel="Utsnitt"
    insetTitle="Byen"
    {...touch}
  />
);
const legendOf = (shown: MapView) => (
  <MapLegend view={shown} counties={(count) => `${count} fylker`} number={String} width={100} />
);

/** The picture of a map that stands on a page with the rules given. */
function take(shown: MapView, table = dataset.table, rules = '', form: PictureForm = 'svg') {
  document.body.innerHTML = renderToStaticMarkup(
    <section>
      <style>{rules}</style>
      <div data-map="">{drawn(shown)}</div>
      {legendOf(shown)}
    </section>,
  );
  return mapPicture({ view: shown, panel: document.body, geometry, chosen: c, table, i18n: nb, form });
}
const pretty = (html: string) => html.replaceAll('><', '>\n<');

describe('drawn', () => {
  it.each(['andel', 'antall'])('the map of %s', (id) => {
    expect(pretty(renderToStaticMarkup(drawn(view(id))))).toMatchSnapshot();
  });

  it('the tiles', () => {
    const tiles = <TileMap view={view('andel')} tiles={geometry.tiles} label="Ruter" {...touch} />;
    expect(pretty(renderToStaticMarkup(tiles))).toMatchSnapshot();
  });

  it.each(['andel', 'antall'])('the legend of %s', (id) => {
    expect(pretty(renderToStaticMarkup(legendOf(view(id))))).toMatchSnapshot();
  });

  it.each(['andel', 'antall'])('the picture of %s to take along', (id) => {
    expect(pretty(take(view(id)).svg)).toMatchSnapshot();
  });
});

describe('the picture to take along', () => {
  const picture = take(view('andel'));

  it('has title, source, division, rule and age inside', () => {
    const text = picture.svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const part of [
      'Fullt navn på andel, 1999',
      'Dette er en prøve.',
      'Tallene er funnet på.',
      'Kilde til andel',
      'oppdiktede fylker',
      'Tallene gjelder 1999.',
      '1,5',
      'Uten tall (',
      '): 1 fylke',
    ])
      expect(text).toContain(part);
  });

  it('of summed figures says that they are our own, and what the sign of a nearly right sum means', () => {
    const table = {
      ...dataset.table,
      divisionNote: 'Regnet ut her: Lagt sammen.',
      divisionDetails: ['Cland: uten Xvik'],
    };
    const notes = { [c]: { isWeak: false, text: 'Cland: uten Xvik' } };
    const signed = viewMap(dataset, mapIndicator(dataset, indicatorId('andel'), undefined), nb, 'extremes', notes);
    const words = take(signed, table)
      .svg.replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(words).toContain('Regnet ut her: Lagt sammen.');
    expect(words).toContain('Høyest i Cland ≈ (7,0');
    expect(words).toContain('bare nesten riktige: Cland: uten Xvik');
  });

  it('keeps everything within its size', () => {
    const ys = [...picture.svg.matchAll(/<text [^>]*y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...ys)).toBeLessThan(picture.height);
  });

  it('looks as the page does, also while that shows tiles instead, without what the reader’s hand leaves on it', () => {
    const rules = `[data-map] > div { display: none; } g[data-live] path { stroke: #654321; }
      [data-class='2'] { fill: #123456; } [data-missing] { fill-opacity: 0.5; }`;
    const { svg } = take(view('andel'), dataset.table, rules);
    const having = (look: string) => [...svg.matchAll(/<(\w+) [^>]*>/g)].filter(([tag]) => tag.includes(look));
    // The county, the same again under it as the coast, and its class in the legend.
    expect(having('fill="rgb(18, 52, 86)"').map(([, name]) => name)).toEqual(['path', 'path', 'rect']);
    expect(having('fill="url(#skravert)" fill-opacity="0.5"').map(([, name]) => name)).toEqual(['path', 'path']);
    expect(having('stroke="rgb(101, 67, 33)"')).toEqual([]);
  });

  it.each(['andel', 'antall'])('on a slide of %s names every county once in letters for a room', (id) => {
    const { svg, width } = take(view(id), dataset.table, '', 'slide');
    const drawing = document.createElement('div');
    drawing.innerHTML = svg;
    const texts = [...drawing.querySelectorAll('text')];
    // 14 pt of 13.33 inches; what stands in a drawing within is as much larger as that drawing is.
    const sizeOf = (text: Element): number => {
      let size = Number(text.closest('[font-size]')?.getAttribute('font-size'));
      for (let one = text.closest('svg'); one; one = one.parentElement?.closest('svg') ?? null) {
        const [width = 0, height = 0] = [one.getAttribute('width'), one.getAttribute('height')].map(Number);
        const box = boxOf(one);
        if (one.parentElement !== drawing) size *= Math.min(width / box.width, height / box.height);
      }
      return size;
    };
    for (const text of texts) expect(sizeOf(text), text.textContent).toBeGreaterThanOrEqual((14 / 72 / 13.34) * width);
    const words = texts.map(({ textContent }) => textContent).join(' ');
    for (const { name } of view(id).areas) expect(words).toContain(name);
  });

  it('is not made of half a page', () => {
    document.body.innerHTML = '';
    const parts = { view: view('andel'), geometry, chosen: c, table: dataset.table, i18n: nb, form: 'svg' as const };
    expect(() => mapPicture({ ...parts, panel: document.body })).toThrow('no map');
    expect(() => mapPicture({ ...parts, panel: null })).toThrow('no map');
  });

  it('cannot be broken by a text with signs of markup', () => {
    const sharp = { ...dataset.table, age: '<script>"&' };
    const { svg } = take(view('andel'), sharp);
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  });
});
