import type { Dataset } from '../../domain/dataset';
import type { AreaCode } from '../../domain/ids';
import { defaultChoice, mostAreas } from '../../domain/choice';
import { useI18n } from '../../i18n/I18nContext';
import { useSelection } from '../../state/selection';
import { followingQuery } from '../../state/url';
import { places } from '../../view/places';

type Props = {
  /** The county to add; none leads to the counties that are held side by side already. */
  readonly area?: AreaCode | undefined;
  readonly dataset: Dataset;
  /** The site's root path, with its slashes. */
  readonly base: string;
};

/** To the page where counties stand side by side, with those chosen so far and this one. */
export function CompareLink({ area, dataset, base }: Props) {
  const { t } = useI18n();
  const areas = useSelection((selection) => selection.areas);
  const division = useSelection((selection) => selection.division);
  const others = areas.filter((code) => code !== area);
  const all = area === undefined ? others : [...others.slice(0, mostAreas - 1), area];
  const name = dataset.counties.find(({ code }) => code === area)?.name;
  return (
    <a href={base + places.compare + followingQuery({ ...defaultChoice, areas: all, division })}>
      {name === undefined ? t('table.compare') : t('card.compare', { name })}
    </a>
  );
}
