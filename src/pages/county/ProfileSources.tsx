import { usePrintedBasis } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { ProfileArea } from '../../view/profile.ts';

/** Where the profile's figures come from, and what must be known to read them. */
export function ProfileSources({ profile }: { readonly profile: readonly ProfileArea[] }) {
  const { dataset, people } = usePrintedBasis();
  const { t, date } = useI18n();
  const shown = new Map(
    profile.flatMap(({ rows }) => rows.map(({ figure }) => [figure.indicator.id, figure] as const)),
  );
  const dates = [...new Set(Object.keys(people))].map((day) => date(day));
  return (
    <section className="sources" aria-labelledby="kilder">
      <h2 id="kilder">{t('county.sources')}</h2>
      <p>
        {dataset.table.sources} {dataset.table.terms}
      </p>
      {dates.length > 0 && <p>{t('county.sources.population', { date: dates.join(t('list.comma')) })}</p>}
      <ul>
        {[...shown.values()].flatMap(({ indicator, note }) =>
          note === undefined
            ? []
            : [<li key={indicator.id}>{t('county.sources.note', { name: indicator.shortLabel, note })}</li>],
        )}
      </ul>
    </section>
  );
}
