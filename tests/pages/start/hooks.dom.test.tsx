import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../support/announced.ts';
import { shippedGrid } from '../../support/shipped.ts';
import { renderStart } from '../../support/renderStart.tsx';

// The stable hooks that embedders and the browser tests rely on.

/** The first number in a cell's text, with its decimals: "29 301" is 29301, "0,86 %" is 0,86. */
const firstNumber = (text: string) => /\d[\d\u00a0]*(?:,\d+)?/.exec(text)?.[0].replace(/\u00a0/g, '');

describe('the hooks of the start page', () => {
  it('give every figure of the announcement: nine for Landet and each county', () => {
    const { all, cell } = renderStart(dataset);
    expect(all('td[data-area][data-indicator]')).toHaveLength(171);
    const [header = [], ...rows] = shippedGrid;
    for (const [code = '', , ...figures] of rows) {
      const shown = header.slice(2).map((indicator) => firstNumber(cell(code, indicator).textContent));
      expect(shown, code).toEqual(figures);
    }
  });

  it('mark the eighteen extremes, and nothing else carries a mark', () => {
    const { all } = renderStart(dataset);
    const marked = all('td:is([data-extreme], [data-tone])');
    const found = marked.map(({ dataset: d }) => `${d['indicator']} ${d['area']} ${d['extreme']} ${d['tone']}`);
    expect(found.sort()).toEqual(
      [
        'hovedinntekt-antall 03 highest red',
        'hovedinntekt-antall 14 lowest green',
        'hovedinntekt-andel 08 highest red',
        'hovedinntekt-andel 19 lowest green',
        'unge-antall 12 highest red',
        'unge-antall 14 lowest green',
        'unge-andel 08 highest red',
        'unge-andel 02 lowest green',
        'barn-antall 03 highest red',
        'barn-antall 20 lowest green',
        'barn-andel 08 highest red',
        'barn-andel 15 lowest green',
        'kvp-antall 03 highest green',
        'kvp-antall 14 lowest red',
        'kvp-ramme 10 highest green',
        'kvp-ramme 14 lowest red',
        'botilbud-antall 03 highest red',
        'botilbud-antall 14 lowest green',
      ].sort(),
    );
  });

  it('have each extreme in words after its figure, beside a symbol that is not read out', () => {
    const { all } = renderStart(dataset);
    for (const td of all('[data-extreme]')) {
      const word = td.dataset['extreme'] === 'highest' ? 'høyest' : 'lavest';
      expect(td.textContent).toMatch(new RegExp(`\\d.* ${word} av 18 fylker$`));
      expect(td.querySelector('[aria-hidden]')?.textContent).toBe(word === 'høyest' ? '▲' : '▼');
    }
    for (const td of all('td[data-area]:not([data-extreme])')) expect(td.textContent).not.toMatch(/høyest|lavest|▲|▼/);
  });

  it('have one header for each indicator, its sort button first in it', () => {
    const { all, header } = renderStart(dataset);
    expect(all('th[data-indicator]').map((th) => th.dataset['indicator'])).toEqual(
      dataset.indicators.map(({ id }) => id),
    );
    for (const { id, columnLabel, shortLabel } of dataset.indicators) {
      const th = header(id);
      expect(th.getAttribute('scope')).toBe('col');
      expect(th.getAttribute('aria-sort')).toBe('none');
      expect(th.firstElementChild?.tagName).toBe('BUTTON');
      expect(th.firstElementChild?.textContent).toContain(columnLabel);
      // Nothing but its sort button: else the explanation and the areas would be read out with each figure.
      expect(th.children).toHaveLength(1);
      expect(th.firstElementChild).toHaveAccessibleName(shortLabel);
    }
  });
});

describe('the table', () => {
  it('is named, has five groups above the columns, and both reference times below; the page says once which counties', () => {
    const { container } = renderStart(dataset);
    const table = within(container).getByRole('table', { name: 'Utvalgte sosialtjenestetall' });
    const caption = container.querySelector('[data-part="about-table"]')?.textContent;
    expect(container.textContent.split('18 fylker, inndelingen 2018–2019')).toHaveLength(2);
    expect(container.textContent.split('Tabellen er ikke et målekort')).toHaveLength(2);
    expect(caption).toContain('2018');
    expect(caption).toContain('31. august 2019');
    expect(caption).toContain('fylker fra 2019');
    const groups = [...table.querySelectorAll<HTMLTableCellElement>('th[scope=colgroup]')];
    expect(groups.map((th) => [th.textContent, th.colSpan])).toEqual([
      ['Sosialhjelp 6–12 md. og som hovedinntekt', 2],
      ['Unge 18–24 år', 2],
      ['Barn i husholdninger med sosialhjelp', 2],
      ['Kvalifiseringsprogrammet (KVP)', 2],
      ['Midlertidig botilbud', 1],
    ]);
  });

  it('is followed by the map, and the map by what explains both: page and focus have one order', () => {
    const { container } = renderStart(dataset);
    const parts = [...container.querySelectorAll('table, [data-part="map-panel"], [data-part="about-table"], #kilder')];
    expect(parts.map((part) => part.getAttribute('data-part') ?? part.id)).toEqual([
      'figures',
      'map-panel',
      'about-table',
      'kilder',
    ]);
  });

  it('has Landet first, then the announcement’s order, each row headed by its name', () => {
    const { names } = renderStart(dataset);
    expect(names()).toEqual(shippedGrid.slice(1).map(([, name]) => name));
  });

  it('has figures that name their own headers, the row’s and the column’s', () => {
    const { all, header, cell } = renderStart(dataset);
    for (const { code } of [dataset.country, ...dataset.counties])
      for (const { id } of dataset.indicators) {
        const [row, column] = (cell(code, id).getAttribute('headers') ?? '').split(' ');
        expect(document.getElementById(column ?? '')).toBe(header(id));
        expect(document.getElementById(row ?? '')).toBe(cell(code, id).closest('tr')?.querySelector('th'));
      }
    expect(all('td[headers]')).toHaveLength(171);
  });

  it('can be scrolled by keyboard, in a region with a name', () => {
    const { container } = renderStart(dataset);
    const region = within(container).getByRole('region', { name: /Tabell/ });
    expect(region.tabIndex).toBe(0);
    expect(region.querySelector('table')).not.toBeNull();
  });
});

describe('the page', () => {
  it('has one h1', () => {
    const { all } = renderStart(dataset);
    expect(all('h1').map((h1) => h1.textContent)).toEqual(['Hvor står fylket ditt?']);
  });

  it('has ids of which none is there twice', () => {
    const ids = renderStart(dataset)
      .all('[id]')
      .map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('has the reading rule and the age of the figures beside the table, and the sources under it', () => {
    const { container } = renderStart(dataset);
    const text = container.textContent;
    expect(text).toContain('Tabellen er ikke et målekort. Høye og lave sosialhjelpstall har sammenheng med');
    expect(text).toContain('kan si noe om det sosialfaglige arbeidet.');
    expect(text).toContain('Tallene gjelder 2018 og 2019; siste kunngjøring her er 2021.');
    expect(text).toContain('Kilder: SSB og NAV. Sosialhjelp og midlertidig botilbud fra SSB (KOSTRA).');
  });
});
