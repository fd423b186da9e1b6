import { useFacts, useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Link } from '../../ui/Link.tsx';
import { OfficialName } from '../../ui/OfficialName.tsx';
import { groupCounties, latestYear } from '../../view/counties.ts';
import { countyPlace, places } from '../../view/places.ts';
import { Door } from '../Door.tsx';

/** The list from which every county is reached, under the office that its applications are sent to. */
export function CountiesPage() {
  const { printed } = useTable();
  const { statsforvaltere } = useFacts();
  const { t, plural } = useI18n();
  const { counties, country, table } = printed;
  return (
    <>
      <Breadcrumb here={t('site.nav.counties')} />
      <h1>{t('page.counties.title')}</h1>
      <p className="lead">{plural('counties.lead', counties.length, { year: latestYear(statsforvaltere) })}</p>
      <div className="county-groups">
        {groupCounties(printed, statsforvaltere).map(({ office, counties: members }) => (
          <section key={office ?? ''}>
            <h2>{office ?? t('counties.unknown')}</h2>
            <ul className="link-list">
              {members.map((county) => (
                <li key={county.code}>
                  <Link to={countyPlace(county)}>
                    <OfficialName county={county} />
                  </Link>
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
          <Link to={places.start}>{t('counties.table')}</Link>
        </p>
        <p className="small">
          {table.divisionLabel}. {table.divisionNote}
        </p>
      </div>
      <Door />
    </>
  );
}
