import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { params } from '../../state/url.ts';
import { Link } from '../../ui/Link.tsx';
import { countyPlace, mapId } from '../../view/places.ts';
import css from './CountyPage.module.css';

/** The way on: to the county in the table and on the map, and to those before and after it in the announcement's order. */
export function Neighbours({ here }: { readonly here: County }) {
  const { counties } = useTable().printed;
  const { t } = useI18n();
  const at = counties.indexOf(here);
  const [previous, next] = [counties[at - 1], counties[at + 1]];
  const query = `?${params.county}=${here.code}`;
  return (
    <nav className={css.neighbours} aria-label={t('county.neighbours')}>
      {previous && (
        <Link rel="prev" to={countyPlace(previous)}>
          {t('county.previous', { name: previous.name })}
        </Link>
      )}
      <Link to={query}>{t('county.action.table', { name: here.name })}</Link>
      <Link to={`${query}#${mapId}`}>{t('county.action.map', { name: here.name })}</Link>
      {next && (
        <Link rel="next" to={countyPlace(next)}>
          {t('county.next', { name: next.name })}
        </Link>
      )}
    </nav>
  );
}
