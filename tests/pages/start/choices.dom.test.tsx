import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSelection } from '../../../src/state/selection.ts';
import { dataset } from '../../support/announced.ts';
import { makeDataset } from '../../support/makeDataset.ts';
import { renderStart } from '../../support/renderStart.tsx';
import { setNarrow } from '../../support/window.ts';

const radio = ({ choices }: ReturnType<typeof renderStart>, name: string) =>
  within(choices()).getByRole('radio', { name });
const colours = (page: ReturnType<typeof renderStart>) =>
  within(page.choices()).getByLabelText<HTMLSelectElement>('Farger');
const legend = (page: ReturnType<typeof renderStart>) => page.one('[data-part="legend"]').textContent;

describe('the choice of colours', () => {
  it('is extremes first, then a scale, then none', async () => {
    const page = renderStart(dataset);
    const { user, all } = page;
    expect(colours(page)).toHaveDisplayValue('Høyest og lavest');
    expect(all('[data-extreme]')).toHaveLength(18);
    expect(all('[data-step]')).toHaveLength(0);

    await user.selectOptions(colours(page), 'Fargeskala');
    // The four shares; a coloured count would show where people live.
    expect(all('td[data-step]')).toHaveLength(4 * 18);
    expect(all('[data-extreme]')).toHaveLength(18);

    await user.selectOptions(colours(page), 'Av');
    expect(all('[data-step], [data-extreme], [data-tone]')).toHaveLength(0);
    expect(page.one('table').textContent).not.toMatch(/▲|▼|høyest|lavest/);
  });

  it('of the map is a choice of its own, and what it became is said', async () => {
    const { user, one } = renderStart(dataset);
    const panel = within(one('[data-part="map-panel"]'));
    expect(panel.getByRole('radio', { name: 'Prosent' })).toBeChecked();
    await user.click(panel.getByRole('radio', { name: 'Mot landet' }));
    expect(useSelection.getState().mapColour).toBe('country');
    expect(panel.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Fargelegg etter: Mot landet');
  });

  it('keeps the figures as they are', () => {
    const numbers = (colour: 'extremes' | 'off') =>
      renderStart(dataset, { colour })
        .all('td[data-area]')
        .map((td) => /[\d\u00a0,]+/.exec(td.textContent)?.[0]);
    expect(numbers('off')).toEqual(numbers('extremes'));
  });
});

describe('the colour scale', () => {
  const step = (page: ReturnType<typeof renderStart>, area: string, indicator: string) =>
    page.cell(area, indicator).dataset['step'];

  it('follows the map from low to high, and has none on Landet or on counts', () => {
    const page = renderStart(dataset, { colour: 'scale' });
    expect(step(page, '08', 'barn-andel')).toBe('5'); // 5,5 %, the highest
    expect(step(page, '15', 'barn-andel')).toBe('1'); // 2,0 %, the lowest
    expect(step(page, '10', 'kvp-ramme')).toBe('5'); // 97 %, the highest
    expect(step(page, '14', 'kvp-ramme')).toBe('1');
    expect(step(page, '0', 'kvp-ramme')).toBeUndefined();
    expect(step(page, '03', 'barn-antall')).toBeUndefined();
    expect(step(page, '03', 'botilbud-antall')).toBeUndefined();
  });

  it('gives ties the same step, and uses all five in each share', () => {
    const page = renderStart(dataset, { colour: 'scale' });
    const oslo = step(page, '03', 'hovedinntekt-andel');
    for (const area of ['04', '07']) expect(step(page, area, 'hovedinntekt-andel')).toBe(oslo);
    for (const { id } of dataset.indicators.filter(({ kind }) => kind !== 'count')) {
      const used = new Set(page.all(`td[data-indicator="${id}"][data-step]`).map((td) => td.dataset['step']));
      expect([...used].sort(), id).toEqual(['1', '2', '3', '4', '5']);
    }
  });
});

describe('the legend', () => {
  it('states the announcement’s rule in words, our reading of temporary housing, and that Landet is left out', () => {
    const text = legend(renderStart(dataset));
    expect(text).toContain(
      'Høyeste og laveste verdi i hver kolonne er henholdsvis rød og grønn for sosialhjelp – omvendt for KVP.',
    );
    expect(text).toMatch(/midlertidig botilbud/);
    expect(text).toMatch(/Rød: høyeste tall.*KVP.*laveste/);
    expect(text).toMatch(/Grønn: laveste tall.*KVP.*høyeste/);
    expect(text).toMatch(/▲ er høyest og ▼ lavest/);
    expect(text).toContain('Landet');
  });

  it('explains the five steps instead, and no colours when they are off', () => {
    const page = renderStart(dataset, { colour: 'scale' });
    expect(legend(page)).toMatch(/Fem trinn.*Antall har ingen farge/);
    const limits = page.all('[data-part="scale"] li').map((line) => [...line.querySelectorAll('[data-swatch]')]);
    expect(limits.map((swatches) => swatches.length)).toEqual([5, 5, 5, 5]);
    // From 0,4 % (Troms) to 1,5 % (Telemark), which stands alone.
    expect(limits[0]?.[0]?.textContent).toMatch(/^0,4/);
    expect(limits[0]?.[4]?.textContent).toBe('1,5');
    expect(legend(renderStart(dataset, { colour: 'off' }))).not.toMatch(/Rød|Grønn|trinn|▲/);
  });

  it('does not speak of reversed columns where there are none', () => {
    const plain = makeDataset({ counties: ['Aust', 'Nord'], columns: { a: { cells: [1, 2] } } });
    expect(legend(renderStart(plain))).not.toMatch(/KVP|\(for |; for /);
  });

  it('explains the symbols that stand in the table', () => {
    const data = makeDataset({ counties: ['Aust', 'Nord'], columns: { a: { cells: ['suppressed', 2] } } });
    expect(legend(renderStart(data, { colour: 'off' }))).toContain(': vises ikke av hensyn til personvernet');
  });
});
// The stylesheet hides columns by these marks and the root's; that it does is for the browser tests.
describe('the choice of Antall and Andel', () => {
  it('is kept, and taken back', async () => {
    const page = renderStart(dataset);
    const { user } = page;
    expect(radio(page, 'Begge')).toBeChecked();
    await user.click(radio(page, 'Andel'));
    expect(useSelection.getState().show).toBe('shares');
    expect(radio(page, 'Andel')).toBeChecked();
    await user.click(radio(page, 'Antall'));
    expect(useSelection.getState().show).toBe('counts');
  });

  it('on a phone is one figure until another is chosen', async () => {
    setNarrow(true);
    const page = renderStart(dataset);
    const { user } = page;
    expect(radio(page, 'Ett tall')).toBeChecked();
    await user.click(radio(page, 'Begge'));
    expect(useSelection.getState().show).toBe('both');
  });

  it('leaves a figure without its half in neither', () => {
    const { header, cell } = renderStart(dataset);
    const half = (id: string) => header(id).dataset['half'];
    expect(half('unge-antall')).toBe('count');
    expect(half('unge-andel')).toBe('share');
    expect(half('botilbud-antall')).toBeUndefined();
    for (const { id } of dataset.indicators) expect(cell('03', id).dataset['half']).toBe(half(id));
  });
});

describe('the choices', () => {
  it('are behind one button that says what is chosen', async () => {
    const { user, choices, choose } = renderStart(dataset);
    const button = within(choices()).getByRole('button', { name: /^Flere valg/ });
    expect(button).toHaveTextContent('Høyest og lavest');
    expect(button).toHaveTextContent('Begge');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    choose({ colour: 'off' });
    expect(button).toHaveTextContent(/Av$/);
  });
});

describe('one figure at a time', () => {
  it('on a phone has the highest first, with place and bar, and follows what the map shows', async () => {
    setNarrow(true);
    const page = renderStart(dataset);
    const { user, one, all, names, choices } = page;
    const table = one('table');
    expect(table.dataset['column']).toBe('hovedinntekt-andel');
    // Telemark 1,5; Oslo, Hedmark and Vestfold 1,2 each, in the announcement's order; Østfold 1,1.
    expect(names().slice(0, 6)).toEqual(['Landet', 'Telemark', 'Oslo', 'Hedmark', 'Vestfold', 'Østfold']);
    const places = all('tbody th').map((th) => th.querySelector('[aria-hidden]')?.textContent);
    expect(places.slice(0, 6)).toEqual([undefined, '1', '2', '2', '2', '5']);
    const bars = all('tbody rect').map((rect) => Number(rect.getAttribute('width')));
    expect(bars[1]).toBe(100);
    expect(bars[2]).toBeCloseTo((100 * 1.2) / 1.5, 9);
    expect(all('tbody svg path').map((path) => path.getAttribute('d'))).toEqual(
      Array(19).fill(`M${(100 * 0.86) / 1.5} 0V20`),
    );
    await user.selectOptions(within(choices()).getByLabelText('Tall'), 'unge-antall');
    expect(useSelection.getState().indicator).toBe('unge-antall');
    expect(table.dataset['column']).toBe('unge-antall');
    expect(page.said()).toContain('Tall: Unge 18–24 år, antall');
    await user.click(within(one('[data-part="map-panel"]')).getByRole('radio', { name: 'Kart' }));
    expect(page.said()).toContain('Form: Kart');
    // A country's count is no yardstick for a county's.
    expect(all('tbody svg path')).toEqual([]);
  });
});
