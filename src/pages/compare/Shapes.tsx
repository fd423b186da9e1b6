import { SeriesShape } from '../../charts/SeriesShape.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { series } from '../../view/series.ts';
import css from './Shapes.module.css';

type Props = {
  readonly counties: readonly County[];
  /** How many chosen ones have none. */
  readonly others: number;
};

/** Which counties a chart tells apart by colour and shape: no more than can be told apart. */
export function Shapes({ counties, others }: Props) {
  const { t } = useI18n();
  if (counties.length === 0) return null;
  return (
    <p className={css.shapes} data-part="shapes">
      {counties.map(({ code, name }, i) => (
        <span key={code}>
          {series[i] && <SeriesShape look={series[i]} />}
          {name}
        </span>
      ))}
      {others > 0 && <span>{t('compare.shapes.first')}</span>}
    </p>
  );
}
