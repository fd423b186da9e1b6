import { loadedTable } from '../dataset/tables.ts';
import { choose, useSelection } from '../state/selection.ts';
import { lateCode } from '../ui/lateCode.ts';

/**
 * Shows another division (its first day; none for the printed one), with the counties that the table is narrowed to moved
 * along. What knows where they went comes with the code for the sums; if it does not come, all counties are shown.
 */
export function chooseDivision(next: string | undefined): void {
  const { counties, division, table } = useSelection.getState();
  const other = table && loadedTable(table);
  if (counties.length === 0) choose({ division: next });
  else
    lateCode(import('./convert.ts')).then(
      ({ move }) => choose({ division: next, counties: move(counties, division, next, other) }),
      () => choose({ division: next, counties: [] }),
    );
}
