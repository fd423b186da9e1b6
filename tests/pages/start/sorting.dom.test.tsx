import { describe, expect, it } from 'vitest';
import { dataset } from '../../support/announced.ts';
import { countyCode, indicatorId, makeDataset } from '../../support/makeDataset.ts';
import { renderStart } from '../../support/renderStart.tsx';

const announced = dataset.counties.map(({ name }) => name);

describe('pressing a column’s button', () => {
  it('sorts highest first, lowest first, then in the announcement’s order, and says so', async () => {
    const { user, header, sortButton, names, said } = renderStart(dataset);
    const state = () => header('kvp-ramme').getAttribute('aria-sort');
    const press = () => user.click(sortButton('kvp-ramme'));

    expect(state()).toBe('none');
    await press();
    expect(state()).toBe('descending');
    expect(names()[0]).toBe('Landet');
    // Vest-Agder 97, Rogaland 84, then Oslo and Trøndelag with 78 each, in the announcement's order; Hordaland 73.
    expect(names().slice(1, 6)).toEqual(['Vest-Agder', 'Rogaland', 'Oslo', 'Trøndelag', 'Hordaland']);
    expect(said()).toContain('Sortert etter KVP-deltakere, prosent av rammen, høyest først');

    await press();
    expect(state()).toBe('ascending');
    // Sogn og Fjordane 30, Finnmark 37, Buskerud 46, Oppland 51; ties are not turned round.
    expect(names().slice(0, 5)).toEqual(['Landet', 'Sogn og Fjordane', 'Finnmark', 'Buskerud', 'Oppland']);
    expect(names().slice(-5)).toEqual(['Hordaland', 'Oslo', 'Trøndelag', 'Rogaland', 'Vest-Agder']);
    expect(said()).toContain('Sortert etter KVP-deltakere, prosent av rammen, lavest først');

    await press();
    expect(state()).toBe('none');
    expect(names().slice(1)).toEqual(announced);
    expect(said()).toContain('I kunngjøringens rekkefølge');
  });

  it('begins anew with another column, and one column at most is sorted', async () => {
    const { user, all, header, sortButton } = renderStart(dataset);
    await user.click(sortButton('unge-andel'));
    await user.click(sortButton('unge-andel'));
    await user.click(sortButton('barn-andel'));
    expect(header('barn-andel').getAttribute('aria-sort')).toBe('descending');
    expect(all('th[aria-sort]:not([aria-sort=none])')).toHaveLength(1);
    expect(all('th[aria-sort]')).toHaveLength(10);
  });

  it('moves rows and keeps each figure with its county', async () => {
    const { user, cell, sortButton, all } = renderStart(dataset);
    await user.click(sortButton('botilbud-antall'));
    expect(cell('03', 'botilbud-antall').closest('tr')?.textContent).toContain('Oslo');
    expect(cell('14', 'botilbud-antall').textContent).toMatch(/^▼?21 /);
    expect(all('td[data-area]')).toHaveLength(171);
  });

  it('works by keyboard', async () => {
    const { user, header, sortButton } = renderStart(dataset);
    sortButton('unge-antall').focus();
    await user.keyboard('{Enter}');
    expect(header('unge-antall').getAttribute('aria-sort')).toBe('descending');
    await user.keyboard(' ');
    expect(header('unge-antall').getAttribute('aria-sort')).toBe('ascending');
  });
});

describe('sorting by name', () => {
  const counties = ['Østmark', 'Zeland', 'Åfjord', 'Aurland', 'Ærland', 'Bø'];
  const data = makeDataset({ counties, columns: { a: { cells: [1, 2, 3, 4, 5, 6] } } });

  it('follows the Norwegian alphabet from A, then from Å, then the announcement', async () => {
    const { user, sortButton, names } = renderStart(data);
    const press = async () => {
      await user.click(sortButton());
      return [sortButton().closest('th')?.getAttribute('aria-sort'), ...names()];
    };
    const alphabet = ['Aurland', 'Bø', 'Zeland', 'Ærland', 'Østmark', 'Åfjord'];
    expect(await press()).toEqual(['ascending', 'Hele riket', ...alphabet]);
    expect(await press()).toEqual(['descending', 'Hele riket', ...[...alphabet].reverse()]);
    expect(await press()).toEqual(['none', 'Hele riket', ...counties]);
  });
});

describe('missing figures and zero', () => {
  const counties = ['Null', 'Skjult', 'Ti', 'Mangler', 'Fem', 'Ti igjen', 'Aldri', 'Nøyaktig null'];
  const exactZero = { kind: 'value', value: 0, decimals: 0, remark: 'exactZero' } as const;
  const cells = [0, 'suppressed', 10, 'missing', 5, 10, 'notApplicable', exactZero] as const;
  const data = makeDataset({ counties, columns: { a: { country: 1, cells } } });
  const shown = (direction: 'descending' | 'ascending') =>
    renderStart(data, { sort: { by: indicatorId('a'), direction } }).names();

  it('are last in both directions, in the announcement’s order; zero is a figure', () => {
    const missing = ['Skjult', 'Mangler', 'Aldri'];
    expect(shown('descending')).toEqual(['Hele riket', 'Ti', 'Ti igjen', 'Fem', 'Null', 'Nøyaktig null', ...missing]);
  });

  it('are last when the lowest stands first, too', () => {
    const missing = ['Skjult', 'Mangler', 'Aldri'];
    expect(shown('ascending')).toEqual(['Hele riket', 'Null', 'Nøyaktig null', 'Fem', 'Ti', 'Ti igjen', ...missing]);
  });

  it('are read out with their reason', () => {
    const { cell } = renderStart(data);
    expect(cell('92', 'a').textContent).toBe(': vises ikke av hensyn til personvernet');
    expect(cell('94', 'a').textContent).toBe('.. oppgave mangler');
    expect(cell('91', 'a').textContent).toMatch(/^▼?0 delt lavest av 5 fylker med tall$/);
  });
});

describe('a chosen county', () => {
  it('stays on top however the others are sorted', async () => {
    const { user, sortButton, names } = renderStart(dataset, { county: countyCode('14') });
    for (let presses = 0; presses < 3; presses++) {
      expect(names().slice(0, 2)).toEqual(['Landet', 'Sogn og Fjordane']);
      await user.click(sortButton('botilbud-antall'));
    }
  });
});
