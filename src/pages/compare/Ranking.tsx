import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { MeasureView } from '../../view/allMeasures.ts';
import { gridBar, orderCounties } from '../../view/compareGrid.ts';
import type { Measure } from '../../view/measures.ts';
import { Bar } from './Bar.tsx';
import { RankingFigure } from './RankingFigure.tsx';
import charts from './charts.module.css';
import css from './Ranking.module.css';

type Props = {
  readonly measures: readonly MeasureView[];
  /** Those that have a chart: rates and ratios of one figure. */
  readonly charted: () => readonly Measure[];
  /** What the table is ordered by, which is ranked here too; none: the first rate. */
  readonly by: string | undefined;
  readonly own: County | undefined;
  readonly chosen: readonly County[];
  /** Those that a chart tells apart. */
  readonly shaped: readonly County[];
  readonly onChoose: (by: string, name: string) => void;
};

/** All counties in order by one measure, with Landet's line through them. */
export function Ranking({ measures, charted, by, own, chosen, shaped, onChoose }: Props) {
  const { counties } = useTable().shown;
  const i18n = useI18n();
  const { t } = i18n;
  const measure = measures.find(({ id }) => id === by) ?? measures.find(({ kind }) => kind !== 'count') ?? measures[0];
  if (!measure) return null;
  const order = { by: measure.id, direction: 'descending' } as const;
  const ranked = orderCounties(counties, order, measures, 'number', i18n);
  // The same name is the same rate: of a count with a rate of its own, the chart shows that.
  const chart = charted().find(
    ({ indicator, axis, empty }) => indicator === measure.indicator && axis === measure.label && empty === undefined,
  );
  const table = (
    <table className={css.ranking} data-ranking={measure.id}>
      <caption>{t('compare.ranking.caption', { label: measure.label, period: measure.period })}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('table.county')}</th>
          <th scope="col">{t('compare.figure')}</th>
          <th scope="col">{t('compare.ranking.place')}</th>
        </tr>
      </thead>
      <tbody>
        {[measure.country.county, ...ranked].map((county) => {
          const figure = [measure.country, ...measure.figures].find((one) => one.county === county);
          const bar = figure && gridBar(figure, measure, 'number');
          return (
            figure && (
              <tr
                key={county.code}
                data-area={county.code}
                data-picked={chosen.includes(county) || undefined}
                aria-current={county === own || undefined}
              >
                <th scope="row">
                  {county === own && <Icon name="star" size={16} />}
                  {figure.name}
                </th>
                <td>
                  <span className={css.figure}>
                    <b>{figure.text}</b>
                    {figure.note !== undefined && <span className="visually-hidden"> {figure.note}</span>}
                    {bar && <Bar bar={bar} isOwn={chosen.includes(county)} />}
                  </span>
                </td>
                <td>{figure.place}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
  return (
    <>
      <div className={`${charts.fields} needs-script no-print`}>
        <SelectField
          label={t('compare.ranking')}
          value={measure.id}
          onChange={(id) => onChoose(id, measures.find((one) => one.id === id)?.label ?? '')}
        >
          {measures.map(({ id, label, own: here }) => (
            <option key={id} value={id}>
              {here ? t('compare.own', { text: label }) : label}
            </option>
          ))}
        </SelectField>
      </div>
      {chart && <RankingFigure key={measure.id} measure={chart} counties={shaped} />}
      {!chart && measure.own && <p className="small">{measure.own.note}</p>}
      {chart ? (
        <details className={`${charts.table} no-print`} data-part="chart-table">
          <summary>{t('compare.ranking.list')}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </>
  );
}
