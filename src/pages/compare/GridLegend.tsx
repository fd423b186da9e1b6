import type { CellMode } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Bar } from './Bar.tsx';
import css from './GridLegend.module.css';

/** What the table's signs mean in each of the four ways. */
export function GridLegend({ mode, of }: { readonly mode: CellMode; readonly of: number }) {
  const { t } = useI18n();
  if (mode === 'place')
    return (
      <p className={css.legend} data-part="compare-legend">
        {t('compare.legend.place', { of })}
      </p>
    );
  if (mode !== 'number')
    return (
      <p className={css.legend} data-part="compare-legend">
        {t(`compare.mode.${mode}.about`)}
      </p>
    );
  return (
    <p className={css.legend} data-part="compare-legend">
      <span>
        <Bar bar={{ from: 0, to: 1, country: undefined }} isOwn={false} /> {t('compare.legend.county')}
      </span>
      <span>
        <Bar bar={{ from: 0, to: 0, country: 0.5 }} isOwn={false} /> {t('compare.legend.country')}
      </span>
      <span>{t('compare.legend.place', { of })}</span>
    </p>
  );
}
