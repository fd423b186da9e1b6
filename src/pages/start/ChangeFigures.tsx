import { useMemo, useRef } from 'react';
import { MapFigure } from '../../charts/MapFigure.tsx';
import { beforeOf } from '../../domain/change.ts';
import type { Earlier } from '../../domain/change.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { DrawnMap } from '../../domain/geometry.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useMapTouch } from '../../state/mapTouch.ts';
import { choose, useSelection } from '../../state/selection.ts';
import { ChangeLead, ChangeMethod, ChangeTable } from '../../ui/ChangeTable.tsx';
import { SavePicture } from '../../ui/SavePicture.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { lateCode } from '../../ui/lateCode.ts';
import { changeTitle, changedIndicator, sharedIndicators, viewChange, viewChangeMap } from '../../view/change.ts';
import css from '../../ui/panels.module.css';
import { isMapOfChange } from './useChangeColumn.ts';

type Props = {
  readonly dataset: Dataset;
  readonly before: Earlier;
  readonly map: DrawnMap | undefined;
  /** What is shown; the first that both tables have, where it is none of those. */
  readonly wanted: IndicatorId;
};

/** One figure's change in every county, as a table and, of a share, as a map. Loaded when it is asked for. */
export function ChangeFigures({ dataset, before, map, wanted }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const touch = useMapTouch();
  const isMapAbove = useSelection(isMapOfChange);
  const panel = useRef<HTMLElement>(null);
  const facts = useMemo(() => ({ dataset, people: before.people, rates: [] }), [dataset, before]);
  const { shared, indicator, view } = useMemo(() => {
    const one = changedIndicator(facts, before, wanted);
    return {
      shared: sharedIndicators(facts, before),
      indicator: one,
      view: one && !isMapAbove ? viewChangeMap(facts, before, one.id, i18n) : undefined,
    };
  }, [facts, before, wanted, isMapAbove, i18n]);
  const asked = dataset.indicators.find(({ id }) => id === wanted);
  const of = indicator && beforeOf(before, indicator);
  if (!of) return <p>{t('change.none.shared')}</p>;
  const rows = [dataset.country, ...dataset.counties].flatMap(
    (county) => viewChange(facts, before, indicator, county, i18n) ?? [],
  );
  return (
    <>
      <h2>{changeTitle(facts, { ...before, tables: [of] }, i18n)}</h2>
      <ChangeLead rows={rows} more={t('change.inTable')} />
      {asked && indicator !== asked && (
        <p>{t('change.notShared', { label: asked.shortLabel, shown: indicator.shortLabel })}</p>
      )}
      <SelectField
        label={t('change.indicator')}
        value={indicator.id}
        onChange={(id) => choose({ change: id as IndicatorId })}
      >
        {shared.map(({ id, shortLabel }) => (
          <option key={id} value={id}>
            {shortLabel}
          </option>
        ))}
      </SelectField>
      <div className={view && map ? css.tableAndMap : undefined}>
        {view && map && (
          <section ref={panel} className={css.map} data-part="change-map" aria-label={t('change.indicator')}>
            <MapFigure view={view} map={map} touch={touch}>
              <SavePicture
                onSave={async (form) => {
                  const { saveMap } = await lateCode(import('../../export/saveMap.ts'));
                  const { geometry } = map;
                  const parts = { view, geometry, chosen: touch.chosen, panel: panel.current };
                  await saveMap({ ...parts, table: dataset.table, isConverted: false, isChange: true, i18n }, form);
                }}
              />
            </MapFigure>
          </section>
        )}
        <div className={css.table}>
          <ChangeTable
            caption={indicator.label}
            head={t('table.county')}
            nameOf={({ county }) => county.name}
            rows={rows}
          />
        </div>
      </div>
      <ChangeMethod rows={rows} />
      <button type="button" className="plain" onClick={() => choose({ change: undefined })}>
        {t('change.close')}
      </button>
    </>
  );
}
