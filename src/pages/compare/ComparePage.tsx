import { useMemo, useState } from 'react';
import { useBasis, useFacts, useTable } from '../../context/TableContext.tsx';
import { mostCounties } from '../../domain/choice.ts';
import { moveCounties } from '../../domain/division.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { largestCounty, sameCounty } from '../../domain/robustness.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose, useSelection } from '../../state/selection.ts';
import { DivisionChoice } from '../../ui/DivisionChoice.tsx';
import { Link } from '../../ui/Link.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { viewMeasures } from '../../view/measures.ts';
import { refusedText } from '../../view/pick.ts';
import { places } from '../../view/places.ts';
import { Door } from '../Door.tsx';
import { Changes } from './Changes.tsx';
import { Chooser } from './Chooser.tsx';
import { CompareTable } from './CompareTable.tsx';
import { Dots } from './Dots.tsx';
import { MapChooser } from './MapChooser.tsx';
import { Picked } from './Picked.tsx';
import { RobustnessTable } from './RobustnessTable.tsx';
import { ScatterPanel } from './ScatterPanel.tsx';
import { SumNotes } from './SumNotes.tsx';

/** Up to six counties beside the country: as a table, on scales, against each other; and whether marks stand. */
export function ComparePage() {
  const { printed, shown, isSummed, successors, notes, divisions, map } = useTable();
  const { people, crosswalk } = useFacts();
  const basis = useBasis();
  const i18n = useI18n();
  const { t } = i18n;
  const codes = useSelection((selection) => selection.counties);
  const division = useSelection((selection) => selection.division);
  const largest = useMemo(() => largestCounty(printed, people), [printed, people]);
  const measures = useMemo(() => viewMeasures(basis, i18n, notes), [basis, i18n, notes]);
  const counties = useMemo(
    () => codes.flatMap((code) => shown.counties.find((county) => county.code === code) ?? []),
    [codes, shown],
  );
  // One county can become several, and then more than there is room for.
  const [leftOut, setLeftOut] = useState<readonly CountyCode[]>([]);
  const left =
    counties.length < mostCounties
      ? []
      : shown.counties.flatMap(({ code, name }) => (leftOut.includes(code) ? name : []));
  return (
    <>
      <h1>{t('compare.title')}</h1>
      <p className="lead">{t('compare.lead')}</p>
      <p className="no-script">
        {t('compare.noScript')} <Link to={places.start}>{t('compare.noScript.link')}</Link>
      </p>
      <ReadingRule rule={shown.table.readingRule} age={shown.table.age} />
      <section className="compare-choices needs-script" aria-labelledby="velg-fylker">
        <h2 id="velg-fylker">{t('compare.add')}</h2>
        <div className="compare-fields">
          <Chooser counties={counties} />
          {divisions.length > 0 && (
            <DivisionChoice
              printed={printed.table.divisionLabel}
              divisions={divisions}
              value={division}
              onChoose={(next) => {
                const moved = moveCounties(crosswalk, codes, division, next);
                choose({ division: next, counties: moved.slice(0, mostCounties) });
                setLeftOut(moved.slice(mostCounties));
              }}
            />
          )}
        </div>
        {/* Always there: what comes into it later is read out. */}
        <p className="small" role="status">
          {left.length > 0 && refusedText(left, mostCounties, i18n)}
        </p>
        <p className="small">{t('compare.similar.method')}</p>
        <Picked counties={counties} />
      </section>
      {map && <MapChooser map={map} counties={counties} />}
      <div className="sum-room">
        {isSummed && (
          <>
            <p className="small">{shown.table.divisionNote}</p>
            <SumNotes counties={counties} />
          </>
        )}
      </div>
      <CompareTable counties={counties} />
      <Changes counties={counties} />
      <Dots measures={measures} counties={counties} />
      <ScatterPanel measures={measures} counties={counties} />
      <RobustnessTable largest={successors ? sameCounty(largest, successors) : largest} />
      <Door />
    </>
  );
}
