import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CountyMap } from '../../src/charts/CountyMap.tsx';
import { MapLegend } from '../../src/charts/MapLegend.tsx';
import { TileMap } from '../../src/charts/TileMap.tsx';
import type { MapGeometry, MapPaths } from '../../src/domain/geometry.ts';
import { mapPicture } from '../../src/export/mapPicture.ts';
import { mapIndicator, viewMap } from '../../src/view/map.ts';
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
};
const paths: MapPaths = { [a]: 'M0 0h100v100H0z', [b]: 'M100 0h500v100z', [c]: 'M0 100h600v500z' };
const view = (id: string) => viewMap(dataset, mapIndicator(dataset, indicatorId(id), undefined), nb);
const touch = {
  pointed: undefined,
  chosen: c,
  onPoint: () => undefined,
  onChoose: () => undefined,
  onLeave: () => undefined,
};
const pretty = (html: string) => html.replaceAll('><', '>\n<');

describe('drawn', () => {
  it.each(['andel', 'antall'])('the map of %s', (id) => {
    const map = (
      <CountyMap view={view(id)} geometry={geometry} paths={paths} label="Kart" insetLabel="Utsnitt" {...touch} />
    );
    expect(pretty(renderToStaticMarkup(map))).toMatchSnapshot();
  });

  it('the tiles', () => {
    const tiles = <TileMap view={view('andel')} tiles={geometry.tiles} label="Ruter" {...touch} />;
    expect(pretty(renderToStaticMarkup(tiles))).toMatchSnapshot();
  });

  it.each(['andel', 'antall'])('the legend of %s', (id) => {
    const counties = (count: number) => `${count} fylker`;
    const legend = <MapLegend view={view(id)} counties={counties} number={String} width={100} />;
    expect(pretty(renderToStaticMarkup(legend))).toMatchSnapshot();
  });

  it.each(['andel', 'antall'])('the picture of %s to take along', (id) => {
    const { svg } = mapPicture({ view: view(id), geometry, paths, table: dataset.table, i18n: nb });
    expect(pretty(svg)).toMatchSnapshot();
  });
});

describe('the picture to take along', () => {
  const picture = mapPicture({ view: view('andel'), geometry, paths, table: dataset.table, i18n: nb });

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
      divisionNote: 'Egen utregning: Lagt sammen.',
      divisionDetails: ['Cland: uten Xvik'],
    };
    const notes = { [c]: { isWeak: false, text: 'Cland: uten Xvik' } };
    const signed = viewMap(dataset, mapIndicator(dataset, indicatorId('andel'), undefined), nb, 'extremes', notes);
    const words = mapPicture({ view: signed, geometry, paths, table, i18n: nb })
      .svg.replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(words).toContain('Egen utregning: Lagt sammen.');
    expect(words).toContain('Høyest i Cland ≈ (7,0');
    expect(words).toContain('bare nesten riktige: Cland: uten Xvik');
  });

  it('keeps everything within its size', () => {
    const ys = [...picture.svg.matchAll(/<text [^>]*y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...ys)).toBeLessThan(picture.height);
  });

  it('cannot be broken by a text with signs of markup', () => {
    const sharp = { ...dataset.table, age: '<script>"&' };
    const { svg } = mapPicture({ view: view('andel'), geometry, paths, table: sharp, i18n: nb });
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  });
});
