import { useI18n } from '../i18n/I18nContext.tsx';
import type { ChangeView } from '../view/change.ts';
import { ScrollTable } from './ScrollTable.tsx';

type Props = {
  readonly caption: string;
  /** What stands first in each row, and what the column is called. */
  readonly head: string;
  readonly nameOf: (change: ChangeView) => string;
  readonly rows: readonly ChangeView[];
};

/** Figures then and now, with their difference and whether the two can be held against each other. */
export function ChangeTable({ caption, head, nameOf, rows }: Props) {
  const { t } = useI18n();
  const columns = ['before', 'now', 'difference', 'people', 'limits', 'comparable'] as const;
  return (
    <ScrollTable label={caption}>
      <table className="plain-table figure-table" data-part="changes">
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`change.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.county.code} ${row.indicator.id}`} data-change={`${row.county.code} ${row.indicator.id}`}>
              <th scope="row">{nameOf(row)}</th>
              <td>{row.before ?? '–'}</td>
              <td>{row.now ?? '–'}</td>
              <td>{row.difference ?? (row.amount === undefined ? '–' : t('change.none'))}</td>
              <td>{row.people ?? '–'}</td>
              <td>{row.limits ?? '–'}</td>
              <td>{row.comparable}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
