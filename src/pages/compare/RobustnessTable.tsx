import { memo, useMemo } from 'react';
import { useBasis, useFacts, usePrintedBasis, useTable } from '../../context/TableContext.tsx';
import { sumRanges } from '../../domain/sumRange.ts';
import { largestCounty, sameCounty } from '../../domain/robustness.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { viewRobustness } from '../../view/robustness.ts';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import grid from './plainTable.module.css';

/** Whether each highest and lowest mark of the table stands, worked out in four ways. */
export const RobustnessTable = memo(function RobustnessTable() {
  const { printed: dataset, notes, isSummed, shown, successors } = useTable();
  const { crosswalk, people } = useFacts();
  const printed = usePrintedBasis();
  const basis = useBasis();
  const i18n = useI18n();
  const { t } = i18n;
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
  return (
    <>
      <p className="small">{about}</p>
      <ScrollTable label={t('robust.region')}>
        <table className={grid.grid}>
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
              <tr key={`${indicator} ${county}`} data-robust={indicator}>
                <th scope="row">
                  {mark}
                  <small>{label}</small>
                </th>
                {verdicts.map(({ verdict, text, reason }, i) => (
                  <td key={tests[i]} data-verdict={verdict}>
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
