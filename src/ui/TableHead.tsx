import { useI18n } from '../i18n/I18nContext';
import { infoId } from './IndicatorInfo';
import type { SortedTable } from './useSortedTable';

const ariaSort = { asc: 'ascending', desc: 'descending', false: 'none' } as const;

/** Two header rows: the groups, and under them a column each with its sort button and its explanation. */
export function TableHead({ table }: { readonly table: SortedTable }) {
  const { t } = useI18n();
  const [groups, leaves] = table.getHeaderGroups();
  return (
    <thead>
      <tr className="group-row">
        {groups?.headers.map((header) => {
          const { group } = header.column.columnDef.meta ?? {};
          if (!group) return <td key={header.id} />;
          return (
            <th key={header.id} scope="colgroup" colSpan={header.colSpan}>
              {group.label}
            </th>
          );
        })}
      </tr>
      <tr>
        {leaves?.headers.map(({ id, column }) => {
          const { group, column: view } = column.columnDef.meta ?? {};
          const sorted = ariaSort[String(column.getIsSorted()) as keyof typeof ariaSort];
          const press = () => column.toggleSorting();
          if (!group || !view) {
            return (
              <th key={id} scope="col" aria-sort={sorted} className="name">
                <button type="button" className="sort" onClick={press}>
                  {t('table.county')}
                </button>
              </th>
            );
          }
          return (
            <th key={id} scope="col" aria-sort={sorted} data-indicator={view.indicator.id} data-half={view.half}>
              <button type="button" className="sort" onClick={press}>
                <span className="group-name">{group.short} </span>
                {view.label}
              </button>
              <button type="button" className="ask" popoverTarget={infoId(view.indicator.id)}>
                <span aria-hidden>?</span>
                <span className="visually-hidden">{t('info.open', { name: view.indicator.shortLabel })}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
