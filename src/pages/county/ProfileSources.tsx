import { usePrintedBasis } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { ProfileFigure } from '../../view/profileFigures.ts';
import { Fold } from '../Fold.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';

/** Where the profile's figures come from, and what must be known to read them and the counts behind them. */
export function ProfileSources({ figures }: { readonly figures: readonly ProfileFigure[] }) {
  const { dataset, people } = usePrintedBasis();
  const { t, date } = useI18n();
  const shown = figures.map(({ figure }) => figure.indicator);
  const noted = dataset.indicators.filter(
    (one) => shown.includes(one) || shown.some(({ numerator }) => numerator === one.id),
  );
  const dates = [...new Set(Object.keys(people))].map((day) => date(day));
  return (
    <Fold id="kilder" title={t('county.sources')}>
      <div className="sources">
        <p>
          {dataset.table.sources} {dataset.table.terms}
        </p>
        {dates.length > 0 && (
          <p>
            <Unbroken text={t('county.sources.population', { date: dates.join(t('list.comma')) })} />
          </p>
        )}
        <ul>
          {noted.flatMap((one) =>
            one.note === undefined
              ? []
              : [
                  <li key={one.id} className={shown.includes(one) ? undefined : 'no-print'}>
                    <Unbroken text={t('county.sources.note', { name: one.shortLabel, note: one.note })} />
                  </li>,
                ],
          )}
        </ul>
      </div>
    </Fold>
  );
}
