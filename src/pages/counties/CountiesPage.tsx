import { useMemo } from 'react';
import { useFacts, useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { CountySearch } from '../../ui/CountySearch.tsx';
import { Link } from '../../ui/Link.tsx';
import { OfficialName } from '../../ui/OfficialName.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { goTo } from '../../ui/goTo.ts';
import { groupCounties, latestYear, viewCountyMarks } from '../../view/counties.ts';
import { countyPlace, places } from '../../view/places.ts';
import { Door } from '../Door.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { CountyTiles } from './CountyTiles.tsx';
import css from './CountiesPage.module.css';

/** The map and the list from which every county is reached: under the office that its applications are sent to, with what it is highest and lowest in. */
export function CountiesPage() {
  const { printed } = useTable();
  const { statsforvaltere } = useFacts();
  const i18n = useI18n();
  const { t, plural } = i18n;
  const { counties, country, table } = printed;
  const marks = useMemo(() => viewCountyMarks(printed, i18n), [printed, i18n]);
  return (
    <div className={`${css.page} upright`}>
      <Breadcrumb here={t('site.nav.counties')} />
      <h1>{t('page.counties.title')}</h1>
      <p className="lead">{plural('counties.lead', counties.length, { year: latestYear(statsforvaltere) })}</p>
      <div className={css.parts}>
        <div className={css.find}>
          <CountySearch
            label={t('counties.search')}
            hint={t('start.hint')}
            onChoose={(code) => {
              const county = counties.find((one) => one.code === code);
              if (county) goTo(countyPlace(county));
            }}
          />
          <CountyTiles marks={marks} label={t('counties.map')} />
        </div>
        <div>
          <ReadingRule rule={table.readingRule} age={table.age} />
          {groupCounties(printed, statsforvaltere).map(({ office, counties: members }) => (
            <section key={office ?? ''} className={css.office}>
              <h2>{office ?? t('counties.unknown')}</h2>
              <ul>
                {members.map((county) => (
                  <li key={county.code}>
                    <Link to={countyPlace(county)}>
                      <OfficialName county={county} />
                    </Link>
                    <span className={css.marks}>
                      {marks
                        .find((one) => one.county.code === county.code)
                        ?.marks.map(({ id, label, meaning, figure, mark }) => (
                          <span key={id} data-mark={mark.tone} title={meaning}>
                            <span aria-hidden>{mark.symbol}</span> {label} {figure}
                            <span className="visually-hidden">, {mark.text}.</span>
                          </span>
                        ))}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <p className={css.small}>{t('counties.moved')}</p>
          <section className={css.office}>
            <h2>{country.name}</h2>
            <p>{t('counties.country', { name: country.name })}</p>
            <p>
              <Link to={places.start}>{t('counties.table')}</Link>
            </p>
          </section>
          <p className={css.small}>
            <Unbroken text={`${table.divisionLabel}. ${table.divisionNote}`} />
          </p>
        </div>
      </div>
      <Door />
    </div>
  );
}
