import { memo } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { dataset } from '../../support/announced.ts';
import { countyCode } from '../../support/makeDataset.ts';
import { renderStart } from '../../support/renderStart.tsx';

const drawn = vi.hoisted(() => [] as string[]);
const headers = vi.hoisted(() => [] as string[]);

vi.mock(import('../../../src/ui/FigureRow.tsx'), async (load) => {
  const { FigureRow } = await load();
  const Row: typeof FigureRow.type = (props) => {
    drawn.push(props.row.county.code);
    return FigureRow.type(props);
  };
  return { FigureRow: memo(Row) };
});

vi.mock(import('../../../src/ui/LeafHeader.tsx'), async (load) => {
  const real = await load();
  const Header: typeof real.LeafHeader.type = (props) => {
    headers.push(props.column?.indicator.id ?? 'name');
    return real.LeafHeader.type(props);
  };
  return { ...real, LeafHeader: memo(Header) };
});

/** Codes of the rows drawn since the last asking, in the order of their codes. */
const drawnRows = () => drawn.splice(0).sort();

beforeEach(() => void drawnRows());

it('a press on a sort button moves rows and draws none of them anew: 190 cells would make it slow to answer', async () => {
  const { user, names, sortButton } = renderStart(dataset);
  expect(drawnRows()).toHaveLength(19);
  await user.click(sortButton('kvp-ramme'));
  expect(names()[1]).toBe('Vest-Agder');
  expect(drawnRows()).toEqual([]);
});

it('a press on a sort button draws its own header, and that of the column sorted by before, and no other', async () => {
  const { user, sortButton } = renderStart(dataset);
  await user.click(sortButton('kvp-ramme'));
  expect(new Set(headers.splice(0)).size).toBe(10);
  await user.click(sortButton('unge-andel'));
  expect([...new Set(headers.splice(0))].sort()).toEqual(['kvp-ramme', 'unge-andel']);
});

it('a county chosen draws its own row, and that of the county chosen before', () => {
  const { choose, names } = renderStart(dataset, { county: countyCode('03') });
  drawnRows();
  choose({ county: countyCode('50') });
  expect(names()[1]).toMatch(/Trøndelag/);
  expect(drawnRows()).toEqual(['03', '50']);
});
