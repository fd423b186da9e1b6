import { memo } from 'react';
import type { PriorityColumns } from '../domain/priority.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { priorityMarks } from '../view/priorityMarks.ts';
import type { PriorityMark } from '../view/priorityMarks.ts';
import { infoId } from './IndicatorInfo.tsx';
import type { SortedColumn, SortedTable } from './useSortedTable.ts';
import css from './DataTable.module.css';

const ariaSort = { asc: 'ascending', desc: 'descending', false: 'none' } as const;

type Props = { readonly table: SortedTable; readonly priorities: readonly PriorityColumns[] };

/**
 * Two header rows: the groups, and under them a column each with its sort button, the priority areas that it speaks to,
 * and its explanation.
 */
export function TableHead({ table, priorities }: Props) {
  const [groups, leaves] = table.getHeaderGroups();
  return (
    <thead>
      <tr className={css.groups} data-part="groups">
        {groups?.headers.map((header) => {
          const { group } = header.column.columnDef.meta ?? {};
          if (!group) return <td key={header.id} />;
          return (
            <th key={header.id} scope="colgroup" colSpan={header.colSpan} data-group={group.id}>
              {group.label}
            </th>
          );
        })}
      </tr>
      <tr>
        {leaves?.headers.map(({ id, column }) => (
          <LeafHeader key={id} column={column} sorted={column.getIsSorted()} priorities={priorities} />
        ))}
      </tr>
    </thead>
  );
}

type LeafProps = {
  readonly column: SortedColumn;
  readonly sorted: keyof typeof ariaSort | false;
  readonly priorities: readonly PriorityColumns[];
};

/** One column's header. A press changes two of them, and draws no other anew. */
const LeafHeader = memo(function LeafHeader({ column, sorted, priorities }: LeafProps) {
  const { t } = useI18n();
  const { group, column: view } = column.columnDef.meta ?? {};
  const direction = ariaSort[String(sorted) as keyof typeof ariaSort];
  const press = () => column.toggleSorting();
  if (!group || !view) {
    return (
      <th scope="col" aria-sort={direction}>
        <button type="button" className={css.sort} onClick={press}>
          {t('table.county')}
        </button>
      </th>
    );
  }
  return (
    <th scope="col" aria-sort={direction} data-indicator={view.indicator.id} data-half={view.half}>
      <button type="button" className={css.sort} onClick={press}>
        <span className={css.groupName} data-part="group-name">
          {group.short}{' '}
        </span>
        {view.label}
      </button>
      <PriorityMarks marks={priorityMarks(priorities, view.indicator.id)} />
      <button type="button" className={css.ask} popoverTarget={infoId(view.indicator.id)}>
        <span aria-hidden>?</span>
        <span className="visually-hidden">{t('info.open', { name: view.indicator.shortLabel })}</span>
      </button>
    </th>
  );
});

/** Numbers for the eye, which the legend explains; names for the ear. */
function PriorityMarks({ marks }: { readonly marks: readonly PriorityMark[] }) {
  const { t } = useI18n();
  if (marks.length === 0) return null;
  return (
    <span className={css.speaksTo} data-part="speaks-to">
      <span aria-hidden>
        {marks.map(({ number }) => (
          <i key={number}>{number}</i>
        ))}
      </span>
      <span className="visually-hidden">{marks.map(({ title }) => title).join(t('list.semicolon'))}</span>
    </span>
  );
}
