import { useTable } from '../context/TableContext.tsx';
import { defaultChoice } from '../domain/choice.ts';
import type { CountyCode, IndicatorId, PrioritySlug } from '../domain/ids.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { useSelection } from '../state/selection.ts';
import { writeChoice } from '../state/url.ts';
import { places } from '../view/places.ts';
import { Link } from '../ui/Link.tsx';
import css from './Door.module.css';

type Props = {
  /** The county that the page is about; else the reader's own. */
  readonly county?: CountyCode;
  /** The priority areas and figures that the page shows, where it shows some of them. */
  readonly areas?: readonly PrioritySlug[];
  readonly figures?: readonly IndicatorId[];
};

/** A page's last word: the way to a draft that begins with what the page shows. */
export function Door({ county, areas = [], figures = [] }: Props) {
  const { printed, priorities } = useTable();
  const { t, plural, list } = useI18n();
  const own = useSelection((selection) => selection.county);
  const table = useSelection((selection) => selection.table);
  const found = printed.counties.find(({ code }) => code === (county ?? own));
  const choice = { ...defaultChoice, county: found?.code, priorities: areas, figures, table };
  const area = priorities.find(({ slug }) => slug === areas[0])?.title ?? '';
  const what = [
    ...(found ? [found.name] : []),
    ...(areas.length > 0 ? [plural('door.areas', areas.length, { area })] : []),
    ...(figures.length > 0 ? [plural('door.figures', figures.length)] : []),
  ];
  return (
    <p className={css.door} data-part="door">
      <Link className="button" data-filled="" to={places.application + writeChoice(choice)}>
        {found ? t('door.makeFor', { name: found.name }) : t('site.nav.application')}
      </Link>
      <span>{what.length > 0 ? t('door.follows', { what: list(what) }) : t('door.nothing')}</span>
    </p>
  );
}
