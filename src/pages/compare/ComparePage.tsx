import { useMemo, useState } from 'react';
import { mostCounties } from '../../domain/choice.ts';
import type { Facts, People } from '../../domain/compare.ts';
import type { Crosswalk } from '../../domain/crosswalk.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { moveCounties } from '../../domain/division.ts';
import type { DivisionSpan } from '../../domain/division.ts';
import type { MapGeometry, MapPaths } from '../../domain/geometry.ts';
import type { Grants } from '../../domain/grant.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { largestCounty, sameCounty } from '../../domain/robustness.ts';
import type { Statsforvaltere } from '../../domain/statsforvalter.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose, useSelection } from '../../state/selection.ts';
import { DivisionChoice } from '../../ui/DivisionChoice.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import type { ConvertedView } from '../../view/division.ts';
import { viewMeasures } from '../../view/measures.ts';
import { refusedText } from '../../view/pick.ts';
import { Chooser } from './Chooser.tsx';
import { CompareTable } from './CompareTable.tsx';
import { Dots } from './Dots.tsx';
import { MapChooser } from './MapChooser.tsx';
import { Picked } from './Picked.tsx';
import { RobustnessTable } from './RobustnessTable.tsx';
import { ScatterPanel } from './ScatterPanel.tsx';
import { SumNotes } from './SumNotes.tsx';

type Props = {
  readonly dataset: Dataset;
  /** The figures of a later division, if one is chosen and its code has come. */
  readonly converted: ConvertedView | undefined;
  readonly people: People;
  readonly grants: Grants;
  readonly statsforvaltere: Statsforvaltere;
  readonly crosswalk: Crosswalk;
  readonly divisions: readonly DivisionSpan[];
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
  /** The site's root path, with its slashes. */
  readonly base: string;
};

/** Up to six counties beside the country: as a table, on scales, against each other; and whether marks stand. */
export function ComparePage(props: Props) {
  const { converted, grants, statsforvaltere, crosswalk, divisions, base } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const codes = useSelection((selection) => selection.counties);
  const division = useSelection((selection) => selection.division);
  const dataset = converted?.dataset ?? props.dataset;
  const people = converted?.people ?? props.people;
  const { support } = grants;
  const facts = useMemo((): Facts => ({ dataset, people, ...support }), [dataset, people, support]);
  const largest = useMemo(() => largestCounty(props.dataset, props.people), [props.dataset, props.people]);
  const notes = converted?.notes;
  const measures = useMemo(() => viewMeasures(facts, i18n, notes), [facts, i18n, notes]);
  const counties = useMemo(
    () => codes.flatMap((code) => dataset.counties.find((county) => county.code === code) ?? []),
    [codes, dataset],
  );
  // One county can become several, and then more than there is room for.
  const [leftOut, setLeftOut] = useState<readonly CountyCode[]>([]);
  const left =
    counties.length < mostCounties
      ? []
      : dataset.counties.flatMap(({ code, name }) => (leftOut.includes(code) ? name : []));
  // Until a later division's figures are there, and if they do not come, the printed counties' map keeps its place.
  const map = converted ? converted.map : { geometry: props.geometry, paths: props.paths };
  return (
    <>
      <h1>{t('compare.title')}</h1>
      <p className="lead">{t('compare.lead')}</p>
      <p className="no-script">
        {t('compare.noScript')} <a href={base}>{t('compare.noScript.link')}</a>
      </p>
      <ReadingRule rule={dataset.table.readingRule} age={dataset.table.age} />
      <section className="compare-choices needs-script" aria-labelledby="velg-fylker">
        <h2 id="velg-fylker">{t('compare.add')}</h2>
        <div className="compare-fields">
          <Chooser
            dataset={dataset}
            counties={counties}
            statsforvaltere={statsforvaltere}
            successors={converted?.successors}
          />
          <DivisionChoice
            printed={props.dataset.table.divisionLabel}
            divisions={divisions}
            value={division}
            onChoose={(next) => {
              const moved = moveCounties(crosswalk, codes, division, next);
              choose({ division: next, counties: moved.slice(0, mostCounties) });
              setLeftOut(moved.slice(mostCounties));
            }}
          />
        </div>
        {/* Always there: what comes into it later is read out. */}
        <p className="small" role="status">
          {left.length > 0 && refusedText(left, mostCounties, i18n)}
        </p>
        <p className="small">{t('compare.similar.method')}</p>
        <Picked counties={counties} />
      </section>
      {map && <MapChooser dataset={dataset} map={map} counties={counties} notes={notes} />}
      <div className="sum-room">
        {converted && (
          <>
            <p className="small">{dataset.table.divisionNote}</p>
            <SumNotes notes={converted.notes} counties={counties} />
          </>
        )}
      </div>
      <CompareTable facts={facts} grants={grants} counties={counties} notes={notes} base={base} />
      <Dots facts={facts} measures={measures} counties={counties} />
      <ScatterPanel facts={facts} measures={measures} counties={counties} />
      <RobustnessTable
        facts={facts}
        largest={converted ? sameCounty(largest, converted.successors) : largest}
        notes={notes}
      />
    </>
  );
}
