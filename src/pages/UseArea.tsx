import { useTable } from '../context/TableContext.tsx';
import { defaultChoice } from '../domain/choice.ts';
import type { County } from '../domain/county.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { useSelection } from '../state/selection.ts';
import { writeChoice } from '../state/url.ts';
import { Link } from '../ui/Link.tsx';
import type { AreaView } from '../view/areas.ts';
import { places } from '../view/places.ts';

type Props = { readonly area: AreaView; readonly county: County | undefined };

/** The way to a draft that uses an area: with the county and the area's figures. */
export function UseArea({ area: { slug, title, figures }, county }: Props) {
  const { toPrinted } = useTable();
  const { t } = useI18n();
  const table = useSelection((selection) => selection.table);
  const use = writeChoice({
    ...defaultChoice,
    county: county && toPrinted(county.code),
    priorities: [slug],
    figures: figures.map(({ id }) => id),
    table,
  });
  return (
    <Link className="button no-print" to={places.application + use} aria-label={t('areas.use.what', { title })}>
      {t('areas.use')}
    </Link>
  );
}
