import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { countyPlace } from '../../view/places.ts';

type Props = { readonly counties: readonly County[]; readonly here: County; readonly base: string };

/** The way to the county before this one and after it, in the announcement's order. */
export function Neighbours({ counties, here, base }: Props) {
  const { t } = useI18n();
  const at = counties.indexOf(here);
  const [previous, next] = [counties[at - 1], counties[at + 1]];
  return (
    <nav className="neighbours" aria-label={t('county.neighbours')}>
      {previous && (
        <a rel="prev" href={base + countyPlace(previous)}>
          {t('county.previous', { name: previous.name })}
        </a>
      )}
      {next && (
        <a rel="next" href={base + countyPlace(next)}>
          {t('county.next', { name: next.name })}
        </a>
      )}
    </nav>
  );
}
