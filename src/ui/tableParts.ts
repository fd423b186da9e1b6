import type { IndicatorId } from '../domain/ids.ts';

export const tableId = 'tabell';

/** Where a column's header stands, for the cells that name it. */
export const columnId = (indicator: string): string => `k-${indicator}`;

/** The card that explains a column. */
export const infoId = (indicator: IndicatorId): string => `om-${indicator}`;

/** Takes the focus to the table when what had it is gone; the view stays where it is. */
export function focusTable(): void {
  document.getElementById(tableId)?.focus({ preventScroll: true });
}
