import type { Dataset } from '../../domain/dataset.ts';
import type { Statsforvaltere } from '../../domain/statsforvalter.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { groupCounties, latestYear } from '../../view/counties.ts';
import { countyPlace, places } from '../../view/places.ts';

type Props = {
  readonly dataset: Dataset;
  readonly statsforvaltere: Statsforvaltere;
  /** The site's root path, with its slashes. */
  readonly base: string;
};

/** The list from which every county is reached, under the office that its applications are sent to. */
export function CountiesPage({ dataset, statsforvaltere, base }: Props) {
  const { t, plural } = useI18n();
  const { counties, country, table } = dataset;
  return (
    <>
      <Breadcrumb base={base} here={t('site.nav.counties')} />
      <h1>{t('page.counties.title')}</h1>
      <p className="lead">{plural('counties.lead', counties.length, { year: latestYear(statsforvaltere) })}</p>
      <div className="county-groups">
        {groupCounties(dataset, statsforvaltere).map(({ office, counties: members }) => (
          <section key={office ?? ''}>
            <h2>{office ?? t('counties.unknown')}</h2>
            <ul className="link-list">
              {members.map((county) => (
                <li key={county.code}>
                  <a href={base + countyPlace(county)}>{county.officialName}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="prose upright">
        <p>{t('counties.moved')}</p>
        <h2>{country.name}</h2>
        <p>{t('counties.country', { name: country.name })}</p>
        <p>
          <a href={base + places.start}>{t('counties.table')}</a>
        </p>
        <p className="small">
          {table.divisionLabel}. {table.divisionNote}
        </p>
      </div>
    </>
  );
}
