import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSelection } from '../../../src/state/selection.ts';
import { dataset } from '../../support/announced.ts';
import { makeDataset } from '../../support/makeDataset.ts';
import { renderStart, setNarrow } from '../../support/renderStart.tsx';

const radio = ({ choices }: ReturnType<typeof renderStart>, name: string) =>
  within(choices()).getByRole('radio', { name });
const legend = (page: ReturnType<typeof renderStart>) => page.one('[data-part="legend"]').textContent;

describe('the choice of colours', () => {
  it('is extremes first, then a scale, then none', async () => {
    const page = renderStart(dataset);
    const { user, all } = page;
    expect(radio(page, 'Høyest og lavest')).toBeChecked();
    expect(all('[data-extreme]')).toHaveLength(18);
    expect(all('[data-step]')).toHaveLength(0);

    await user.click(radio(page, 'Fargeskala'));
    expect(all('td[data-step]')).toHaveLength(9 * 18);
    expect(all('[data-extreme]')).toHaveLength(18);

    await user.click(radio(page, 'Av'));
    expect(all('[data-step], [data-extreme], [data-tone]')).toHaveLength(0);
    expect(page.one('table').textContent).not.toMatch(/▲|▼|høyest|lavest/);
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

  it('has its strongest step where the rule says red, and none on Landet', () => {
    const page = renderStart(dataset, { colour: 'scale' });
    expect(step(page, '03', 'barn-antall')).toBe('5'); // highest of a column where high is red
    expect(step(page, '20', 'barn-antall')).toBe('1');
    expect(step(page, '10', 'kvp-ramme')).toBe('1'); // highest of a column where high is green
    expect(step(page, '14', 'kvp-ramme')).toBe('5');
    expect(step(page, '0', 'kvp-ramme')).toBeUndefined();
  });

  it('gives ties the same step, and uses all five in each column', () => {
    const page = renderStart(dataset, { colour: 'scale' });
    const oslo = step(page, '03', 'hovedinntekt-andel');
    for (const area of ['04', '07']) expect(step(page, area, 'hovedinntekt-andel')).toBe(oslo);
    for (const { id } of dataset.indicators) {
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
    expect(legend(renderStart(dataset, { colour: 'scale' }))).toMatch(/1.*2.*3.*4.*5.*Fem trinn.*KVP/);
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

  it('on a phone is Andel until another is chosen', async () => {
    setNarrow(true);
    const page = renderStart(dataset);
    const { user } = page;
    expect(radio(page, 'Andel')).toBeChecked();
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
    const button = within(choices()).getByRole('button', { name: /^Valg/ });
    expect(button).toHaveTextContent('Høyest og lavest');
    expect(button).toHaveTextContent('Begge');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    choose({ colour: 'off', county: dataset.counties[0]!.code });
    expect(button).toHaveTextContent(/Østfold.*Av$/);
  });
});
