import { memo } from 'react';
import type { Direction, Sort } from '../domain/choice.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { nextSort } from '../view/sortRows.ts';
import type { ColumnView, GroupView } from '../view/table.ts';
import { useHydrated } from './useHydrated.ts';
import { columnId } from './tableParts.ts';
import { Unbroken } from './Unbroken.tsx';
import css from './DataTable.module.css';

type Props = {
  /** The column with its group; none for the county's name. */
  readonly group?: GroupView;
  readonly column?: ColumnView;
  readonly direction: Direction | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
};

/** One column's header: nothing but its sort button, by its whole name. A press changes two of them, and draws no other anew. */
export const LeafHeader = memo(function LeafHeader({ group, column, direction, onSort }: Props) {
  const { t } = useI18n();
  const isHydrated = useHydrated();
  const id = column?.indicator.id;
  const text =
    group && column ? (
      <>
        <span className="visually-hidden">{column.indicator.shortLabel}</span>
        <span aria-hidden>
          <span className={css.groupName} data-part="group-name">
            <Unbroken text={group.short} />{' '}
          </span>
          {column.label}
        </span>
      </>
    ) : (
      t('table.county')
    );
  return (
    <th
      scope="col"
      id={id && columnId(id)}
      aria-sort={direction ?? 'none'}
      data-indicator={id}
      data-half={column?.half}
    >
      {isHydrated ? (
        <button type="button" className={css.sort} onClick={() => onSort(nextSort(id ?? 'name', direction))}>
          {text}
        </button>
      ) : (
        <span className={css.sort}>{text}</span>
      )}
    </th>
  );
});
