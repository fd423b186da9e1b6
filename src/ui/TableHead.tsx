import { memo } from 'react';
import type { ReactNode } from 'react';
import { byChange } from '../domain/choice.ts';
import type { Sort } from '../domain/choice.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { priorityMarks } from '../view/priorityMarks.ts';
import type { PriorityMark } from '../view/priorityMarks.ts';
import type { GroupView } from '../view/table.ts';
import { infoId } from './tableParts.ts';
import { LeafHeader } from './LeafHeader.tsx';
import { Unbroken } from './Unbroken.tsx';
import css from './DataTable.module.css';

type Props = {
  readonly groups: readonly GroupView[];
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
  readonly priorities: readonly PriorityColumns[];
  /** What stands over the bars at the rows' ends, where they have some. */
  readonly overBars: ReactNode;
};

/**
 * Three header rows: the groups, a column each with its sort button, and the priority areas that it speaks to with its
 * explanation, which are no part of its name.
 */
export function TableHead({ groups, sort, onSort, priorities, overBars }: Props) {
  const directionOf = (by: Sort['by']) => (sort?.by === by ? sort.direction : undefined);
  return (
    <thead>
      <tr className={css.groups} data-part="groups">
        <td />
        {groups.map(({ id, label, columns }) => (
          <th key={id} scope="colgroup" colSpan={columns.length} data-group={id}>
            <Unbroken text={label} />
          </th>
        ))}
      </tr>
      <tr>
        <LeafHeader direction={directionOf('name')} onSort={onSort} />
        {groups.map((group) =>
          group.columns.map((column) => (
            <LeafHeader
              key={column.indicator.id}
              group={group}
              column={column}
              direction={directionOf(column.indicator.id)}
              onSort={onSort}
            />
          )),
        )}
        {overBars}
      </tr>
      <Tools groups={groups} priorities={priorities} />
    </thead>
  );
}

/** What can be asked of each column. */
const Tools = memo(function Tools({ groups, priorities }: Pick<Props, 'groups' | 'priorities'>) {
  const { t } = useI18n();
  return (
    <tr className={css.tools} data-part="tools">
      <td />
      {groups.map(({ columns }) =>
        columns.map(({ indicator, half }) => (
          <td key={indicator.id} data-indicator={indicator.id} data-half={half}>
            <PriorityMarks marks={priorityMarks(priorities, indicator.id)} />
            {indicator.id !== byChange && (
              <button
                type="button"
                className={css.ask}
                popoverTarget={infoId(indicator.id)}
                aria-label={t('info.open', { name: indicator.shortLabel })}
              >
                <span aria-hidden>?</span>
              </button>
            )}
          </td>
        )),
      )}
    </tr>
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
