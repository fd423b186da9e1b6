import type { Direction, Sort } from '../domain/choice.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { RowView } from './table.ts';

/** The rows in an order: ties stay in the announcement's, and what is missing stands last both ways; zero is a figure like any other. */
export function sortRows(rows: readonly RowView[], sort: Sort | undefined, { compare }: I18n): readonly RowView[] {
  if (!sort) return rows;
  const { by, direction } = sort;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    if (by === 'name') return sign * compare(a.county.name, b.county.name);
    const [x, y] = [a.cells[by]?.value, b.cells[by]?.value];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return sign * (x - y);
  });
}

/** What a press on a column leads to: first the direction of most interest, then the other, then the announcement's order. */
export function nextSort(by: Sort['by'], now: Direction | undefined): Sort | undefined {
  const first = by === 'name' ? 'ascending' : 'descending';
  if (now === undefined) return { by, direction: first };
  return now === first ? { by, direction: first === 'ascending' ? 'descending' : 'ascending' } : undefined;
}
