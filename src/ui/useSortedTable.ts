import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Sort } from '../domain/choice.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { ColumnView, GroupView, RowView } from '../view/table.ts';

/** A leaf column's view, carried to the header that draws it. */
type Meta = { readonly group?: GroupView; readonly column?: ColumnView };

const columnMeta: Meta = {};
const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta,
});
const helper = createColumnHelper<typeof features, RowView>();

/** Column id of the county's name; the other columns have the indicator's id. */
const nameColumn = 'name';

function makeColumns(groups: readonly GroupView[], i18n: I18n) {
  return helper.columns([
    helper.accessor((row) => row.county.name, {
      id: nameColumn,
      sortFn: (a, b) => i18n.compare(a.original.county.name, b.original.county.name),
      sortDescFirst: false,
    }),
    ...groups.map((group) =>
      helper.group({
        id: `group-${group.id}`,
        meta: { group },
        columns: helper.columns(
          group.columns.map((column) =>
            helper.accessor((row) => row.cells[column.indicator.id]?.value, {
              id: column.indicator.id,
              sortFn: (a, b, id) => a.getValue<number>(id) - b.getValue<number>(id),
              // Both directions leave what is missing at the end; zero is a figure like any other.
              sortUndefined: 'last',
              sortDescFirst: true,
              meta: { group, column },
            }),
          ),
        ),
      }),
    ),
  ]);
}

/** TanStack's table over the counties: a press sorts first one way, then the other, then by the given order. */
export function useSortedTable(
  groups: readonly GroupView[],
  rows: readonly RowView[],
  sort: Sort | undefined,
  onSort: (sort: Sort | undefined) => void,
  i18n: I18n,
) {
  const columns = useMemo(() => makeColumns(groups, i18n), [groups, i18n]);
  const sorting = useMemo(() => (sort ? [{ id: sort.by, desc: sort.direction === 'descending' }] : []), [sort]);
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ county }) => county.code,
    state: { sorting },
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update;
      onSort(next && { by: next.id as Sort['by'], direction: next.desc ? 'descending' : 'ascending' });
    },
  });
}

export type SortedTable = ReturnType<typeof useSortedTable>;
export type SortedColumn = ReturnType<SortedTable['getAllLeafColumns']>[number];
