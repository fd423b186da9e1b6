import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { CountySearch } from '../../ui/CountySearch.tsx';
import { Link } from '../../ui/Link.tsx';
import { goTo } from '../../ui/goTo.ts';
import { countyPlace, places } from '../../view/places.ts';

/** For an address that leads nowhere: what most people look for here, and the ways on. */
export function NotFoundPage() {
  const { counties } = useTable().shown;
  const { t } = useI18n();
  const links = [
    { to: places.start, text: t('page.notFound.table') },
    { to: places.counties, text: t('page.notFound.counties') },
    { to: places.application, text: t('page.notFound.application') },
  ];
  return (
    <div className="prose">
      <h1>{t('page.notFound.title')}</h1>
      <p className="lead">{t('page.notFound.text')}</p>
      <CountySearch
        className="pick-county"
        label={t('page.notFound.search')}
        hint={t('start.hint')}
        onChoose={(code) => {
          const county = counties.find((one) => one.code === code);
          if (county) goTo(countyPlace(county));
        }}
      />
      <ul className="link-list">
        {links.map(({ to, text }) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
