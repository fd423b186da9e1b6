import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { countyPlace } from '../../view/places.ts';

/** The way to the county before this one and after it, in the announcement's order. */
export function Neighbours({ here }: { readonly here: County }) {
  const { counties } = useTable().printed;
  const { t } = useI18n();
  const at = counties.indexOf(here);
  const [previous, next] = [counties[at - 1], counties[at + 1]];
  return (
    <nav className="neighbours" aria-label={t('county.neighbours')}>
      {previous && (
        <Link rel="prev" to={countyPlace(previous)}>
          {t('county.previous', { name: previous.name })}
        </Link>
      )}
      {next && (
        <Link rel="next" to={countyPlace(next)}>
          {t('county.next', { name: next.name })}
        </Link>
      )}
    </nav>
  );
}
