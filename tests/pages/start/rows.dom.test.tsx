import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSelection } from '../../../src/state/selection.ts';
import { dataset } from '../../support/announced.ts';
import { countyCode, indicatorId } from '../../support/makeDataset.ts';
import { renderStart } from '../../support/renderStart.tsx';

describe('my county', () => {
  it('is moved below Landet, never doubled, and marked in words', () => {
    const { all, names, cell } = renderStart(dataset, { county: countyCode('08') });
    expect(names().slice(0, 3)).toEqual(['Landet', 'Telemark', 'Østfold']);
    expect(names()).toHaveLength(19);
    expect(new Set(names()).size).toBe(19);
    const row = cell('08', 'unge-andel').closest('tr');
    expect(row?.textContent).toContain('(mitt fylke)');
    expect(row?.getAttribute('aria-current')).toBe('true');
    expect(all('tr[aria-current]')).toEqual([row]);
  });

  it('is chosen in a list in the order of the alphabet, and given up there', async () => {
    const { user, container, names } = renderStart(dataset);
    const field = within(container).getByRole('combobox', { name: 'Mitt fylke' });
    await user.click(field);
    // The map's counties are options of a list too.
    const list = document.getElementById(field.getAttribute('aria-controls') ?? '') ?? document.body;
    const options = within(list).getAllByRole('option');
    const texts = options.map(({ textContent }) => textContent);
    expect(texts).toHaveLength(18);
    expect(texts.slice(0, 3)).toEqual(['Akershus', 'Aust-Agder', 'Buskerud']);
    expect(texts.slice(-3)).toEqual(['Vest-Agder', 'Vestfold', 'Østfold']);
    await user.type(field, 'troms{Enter}');
    expect(names()[1]).toBe('Troms');
    expect(useSelection.getState().county).toBe('19');
    await user.click(within(container).getByRole('button', { name: 'Fjern Troms' }));
    expect(names()[1]).toBe('Østfold');
    expect(useSelection.getState().county).toBeUndefined();
  });

  it('of a link that names no county here moves nothing', () => {
    const { names, all } = renderStart(dataset, { county: countyCode('99') });
    expect(names().slice(0, 2)).toEqual(['Landet', 'Østfold']);
    expect(all('tr[aria-current]')).toEqual([]);
  });
});

const start = (...args: Parameters<typeof renderStart>) => {
  const page = renderStart(...args);
  const showAll = () => page.user.click(within(page.container).getByText('Vis alle fylkene'));
  return { ...page, showAll };
};

// No field asks for it any more; old links do.
describe('a link that searches for a county', () => {
  it('leaves the rows that match below Landet, says how many, and gives all back', async () => {
    const { names, said, showAll } = start(dataset, { search: 'agder' });
    expect(names()).toEqual(['Landet', 'Aust-Agder', 'Vest-Agder']);
    expect(said()).toContain('2 fylker passer med søket');
    await showAll();
    expect(names()).toHaveLength(19);
    expect(useSelection.getState().search).toBe('');
  });

  it('says that nothing matches, in words with what was typed', async () => {
    const { names, said, showAll, container } = start(dataset, { search: ' viken ' });
    expect(names()).toEqual(['Landet']);
    expect(container.textContent).toContain('Ingen fylker har «viken» i navnet.');
    expect(said()).toContain('0 fylker passer med søket');
    await showAll();
    expect(names()).toHaveLength(19);
  });

  it('keeps the marks and places of the whole table: a county does not become highest by being alone', () => {
    const { choose, all, cell } = start(dataset, { search: 'oppland' });
    expect(all('[data-extreme]')).toEqual([]);
    choose({ search: 'oslo' });
    expect(cell('03', 'barn-antall').textContent).toContain('høyest av 18 fylker');
    expect(all('[data-extreme]')).toHaveLength(4);
  });

  it('goes with sorting and with my county', () => {
    const sort = { by: indicatorId('unge-andel'), direction: 'descending' } as const;
    const { names } = start(dataset, { search: 'mark', sort, county: countyCode('04') });
    expect(names()).toEqual(['Landet', 'Hedmark', 'Telemark', 'Finnmark']);
  });

  it('does not show my county where it does not match', () => {
    const { names } = start(dataset, { search: 'oslo', county: countyCode('04') });
    expect(names()).toEqual(['Landet', 'Oslo']);
  });
});
