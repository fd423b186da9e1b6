import { memo, useMemo } from 'react';
import { useBasis, useFacts, usePrintedBasis, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { sumRanges } from '../../domain/sumRange.ts';
import { largestCounty, sameCounty } from '../../domain/robustness.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { viewRobustness } from '../../view/robustness.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import grid from './plainTable.module.css';
import css from './RobustnessTable.module.css';

type Props = {
  readonly own: County | undefined;
  /** Whose marks stand out. */
  readonly chosen: readonly County[];
};

/** Whether each highest and lowest mark of the table stands, worked out in four ways. On a phone each mark is a card. */
export const RobustnessTable = memo(function RobustnessTable({ own, chosen }: Props) {
  const { printed: dataset, notes, isSummed, shown, successors } = useTable();
  const { crosswalk, people } = useFacts();
  const printed = usePrintedBasis();
  const basis = useBasis();
  const i18n = useI18n();
  const { t, list } = i18n;
  const most = useMemo(() => largestCounty(dataset, people), [dataset, people]);
  const largest = successors ? sameCounty(most, successors) : most;
  const { about, tests, rows } = useMemo(
    () =>
      viewRobustness(
        basis,
        largest,
        i18n,
        notes,
        isSummed ? (indicator) => sumRanges(printed, crosswalk, shown.table.division, indicator) : undefined,
      ),
    [basis, largest, i18n, notes, isSummed, printed, crosswalk, shown],
  );
  const isChosen = (code: CountyCode) => chosen.some((county) => county.code === code);
  const marked = rows.some(({ county }) => isChosen(county)) ? 'compare.robust.chosen' : 'compare.robust.none';
  return (
    <>
      <p className="small">
        {about} {chosen.length > 0 && t(marked, { names: list(chosen.map(({ name }) => name)) })}
      </p>
      <ScrollTable label={t('robust.region')}>
        <table className={`${grid.grid} ${css.marks}`}>
          <caption className="visually-hidden">{t('robust.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('robust.markHeader')}</th>
              {tests.map((test) => (
                <th key={test} scope="col">
                  {test}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, county, label, mark, verdicts }) => (
              <tr key={`${indicator} ${county}`} data-robust={indicator} data-chosen={isChosen(county) || undefined}>
                <th scope="row">
                  {county === own?.code && <Icon name="star" size={16} />}
                  {isChosen(county) ? <b>{mark}</b> : mark}
                  <small>{label}</small>
                </th>
                {verdicts.map(({ verdict, text, reason }, i) => (
                  <td key={tests[i]} data-verdict={verdict} data-test={tests[i]}>
                    {text}
                    {reason !== undefined && <small> {reason}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  );
});
