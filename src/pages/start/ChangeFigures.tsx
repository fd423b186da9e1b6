import { useMemo } from 'react';
import { MapFigure } from '../../charts/MapFigure.tsx';
import type { Before } from '../../domain/change.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { DrawnMap } from '../../domain/geometry.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { point, usePointed } from '../../state/pointed.ts';
import { choose, useSelection } from '../../state/selection.ts';
import { ChangeTable } from '../../ui/ChangeTable.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { sharedIndicators, viewChange, viewChangeMap } from '../../view/change.ts';
import css from '../../ui/panels.module.css';

type Props = {
  readonly dataset: Dataset;
  readonly before: Before;
  readonly map: DrawnMap | undefined;
  /** What is shown; the first that both tables have, where it is none of those. */
  readonly wanted: IndicatorId;
};

/** One figure's change in every county, as a table and, of a share, as a map. Loaded when it is asked for. */
export function ChangeFigures({ dataset, before, map, wanted }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const pointed = usePointed(({ county }) => county);
  const chosen = useSelection(({ county }) => county);
  const facts = useMemo(() => ({ dataset, people: before.people, rates: [] }), [dataset, before]);
  const shared = sharedIndicators(facts, before);
  const indicator = shared.find(({ id }) => id === wanted) ?? shared[0];
  const view = useMemo(() => viewChangeMap(facts, before, wanted, i18n), [facts, before, wanted, i18n]);
  if (!indicator) return <p>{t('change.none.shared')}</p>;
  const rows = [dataset.country, ...dataset.counties].flatMap(
    (county) => viewChange(facts, before, indicator, county, i18n) ?? [],
  );
  return (
    <>
      <h2>{t('change.title', { year: before.announcement })}</h2>
      <p>{t('change.lead')}</p>
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
      <div className={css.tableAndMap}>
        {view && map && (
          <section className={css.map} data-part="change-map" aria-label={t('change.indicator')}>
            <MapFigure
              view={view}
              map={map}
              touch={{
                pointed,
                chosen,
                onPoint: point,
                onChoose: (county) => choose({ county: county === chosen ? undefined : county }),
              }}
            />
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
      <p className="small">{t('change.method')}</p>
      <button type="button" className="plain" onClick={() => choose({ change: undefined })}>
        {t('change.close')}
      </button>
    </>
  );
}
