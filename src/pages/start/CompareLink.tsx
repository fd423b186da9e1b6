import { useTable } from '../../context/TableContext.tsx';
import type { CountyCode } from '../../domain/ids.ts';
import { defaultChoice } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { useSelection } from '../../state/selection.ts';
import { followingQuery } from '../../state/url.ts';
import { places } from '../../view/places.ts';

type Props = {
  /** The county to add; none leads to the counties that are held side by side already. */
  readonly county?: CountyCode | undefined;
  readonly className?: string;
};

/** To the page where counties stand side by side, with those chosen so far and this one. */
export function CompareLink({ county, className }: Props) {
  const { shown } = useTable();
  const { t } = useI18n();
  const counties = useSelection((selection) => selection.counties);
  const division = useSelection((selection) => selection.division);
  const others = counties.filter((code) => code !== county);
  const all = county === undefined ? others : [...others, county];
  const name = shown.counties.find(({ code }) => code === county)?.name;
  return (
    <Link className={className} to={places.compare + followingQuery({ ...defaultChoice, counties: all, division })}>
      {name === undefined ? t('table.compare') : t('card.compare', { name })}
    </Link>
  );
}
