import { describe, expect, it } from 'vitest';
import { pinRow, searchRows, viewTable } from '../../src/view/table.ts';
import { visibleGroups } from '../../src/view/visibleGroups.ts';
import { dataset } from '../support/announced.ts';
import { nb } from '../support/nb.ts';

const view = viewTable(dataset, 'off', nb);
const found = (search: string) => searchRows(view.rows, search).map(({ county }) => county.name);

describe('searchRows', () => {
  it.each([
    ['agder', ['Aust-Agder', 'Vest-Agder']],
    ['VEST', ['Vestfold', 'Vest-Agder']],
    [' ø ', ['Østfold', 'Møre og Romsdal', 'Trøndelag']],
    ['østf', ['Østfold']],
    ['og', ['Rogaland', 'Sogn og Fjordane', 'Møre og Romsdal']],
    ['08', ['Telemark']],
    ['romsa', ['Troms']],
    ['Finnmárku', ['Finnmark']],
    ['finnmarku', ['Finnmark']],
    ['more', ['Møre og Romsdal']],
    ['moere', ['Møre og Romsdal']],
    ['trondelag', ['Trøndelag']],
    ['ostfold', ['Østfold']],
    ['sogn fjordane', ['Sogn og Fjordane']],
    ['fjordane  sogn', ['Sogn og Fjordane']],
    ['aust agder', ['Aust-Agder']],
  ])('%j finds %j, by any part of a name or by code', (search, names) => {
    expect(found(search)).toEqual(names);
  });

  it('finds all for nothing, in the order of the table', () => {
    expect(searchRows(view.rows, '')).toEqual(view.rows);
    expect(searchRows(view.rows, '  ')).toEqual(view.rows);
  });

  it.each(['Viken', 'østfoldd', '99', '.*', '(', '[', '\\'])('finds nothing for %j', (search) => {
    expect(found(search)).toEqual([]);
  });

  it('does not find Landet, which is no county', () => {
    expect(found('Landet')).toEqual([]);
  });
});

describe('pinRow', () => {
  const pin = (chosen: string) => pinRow(['a', 'b', 'c', 'd'], (row) => row === chosen);

  it('moves the chosen row first and leaves the order of the others', () => {
    expect(pin('c')).toEqual(['c', 'a', 'b', 'd']);
    expect(pin('a')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('moves nothing where none is chosen', () => {
    expect(pin('x')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('visibleGroups', () => {
  const columns = (...choice: [Parameters<typeof visibleGroups>[1], boolean]) =>
    visibleGroups(view.groups, ...choice).flatMap((group) => group.columns.map(({ indicator }) => indicator.id));
  const all = dataset.indicators.map(({ id }) => id);
  // A figure without a share stays visible under Andel.
  const shares = ['hovedinntekt-andel', 'unge-andel', 'barn-andel', 'kvp-ramme', 'botilbud-antall'];
  const counts = ['hovedinntekt-antall', 'unge-antall', 'barn-antall', 'kvp-antall', 'botilbud-antall'];

  it.each([false, true])('shows what is asked for, whatever the width (narrow: %s)', (narrow) => {
    expect(columns('both', narrow)).toEqual(all);
    expect(columns('shares', narrow)).toEqual(shares);
    expect(columns('counts', narrow)).toEqual(counts);
  });

  it('shows all before anyone has asked, and on a phone the shares', () => {
    expect(columns('auto', false)).toEqual(all);
    expect(columns('auto', true)).toEqual(shares);
  });
});
