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

/** What must be known to read differences, where there are any: said once, above the tables. `more`: where else they stand. */
export function ChangeLead({ rows, more }: { readonly rows: Props['rows']; readonly more?: string }) {
  const { t } = useI18n();
  if (rows.every(({ amount }) => amount === undefined)) return null;
  return (
    <p>
      {t('change.lead')} {more}
    </p>
  );
}

/** How their limits are worked out, where there are any: said once, below the tables. */
export function ChangeMethod({ rows }: Pick<Props, 'rows'>) {
  const { t } = useI18n();
  return rows.some(({ limits }) => limits !== undefined) && <p className="small">{t('change.method')}</p>;
}

/**
 * Figures then and now, with their difference and whether the two can be held against each other. A column that would be
 * empty is left out, and why some cannot be told is said once, below.
 */
export function ChangeTable({ caption, head, nameOf, rows }: Props) {
  const { t, number } = useI18n();
  const isKnown = ({ amount }: ChangeView) => amount !== undefined;
  const reasons = [...new Set(rows.filter((row) => !isKnown(row)).map(({ comparable }) => comparable))];
  const no = (reason: string) =>
    reasons.length === 1 ? t('change.no') : t('change.no.which', { which: number(reasons.indexOf(reason) + 1, 0) });
  const columns = (
    [
      ['before', (row) => row.before],
      ['now', (row) => row.now],
      ['difference', (row) => row.difference ?? (isKnown(row) ? t('change.none') : undefined)],
      ['people', (row) => row.people],
      ['limits', (row) => row.limits],
      ['comparable', (row) => (isKnown(row) ? row.comparable : no(row.comparable))],
    ] as const satisfies readonly (readonly [string, (row: ChangeView) => string | undefined])[]
  ).filter(([, text]) => rows.some((row) => text(row) !== undefined));
  return (
    <>
      <ScrollTable label={caption}>
        <table className="plain-table figure-table" data-part="changes">
          <caption>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {columns.map(([name]) => (
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
                {columns.map(([name, text]) => (
                  <td key={name}>{text(row) ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      {reasons.map((reason) => (
        <p key={reason} className="small">
          {t('change.no.because', { no: no(reason), reason })}
        </p>
      ))}
    </>
  );
}
