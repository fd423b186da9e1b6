import { useFacts } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { defaultChoice, mostCounties } from '../../domain/choice.ts';
import { moveCounties } from '../../domain/division.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { useSelection } from '../../state/selection.ts';
import { followingQuery, params } from '../../state/url.ts';
import { mapId, places } from '../../view/places.ts';

/** What can be done with the county's figures. */
export function Actions({ county }: { readonly county: County }) {
  const { crosswalk } = useFacts();
  const { t } = useI18n();
  const counties = useSelection((selection) => selection.counties);
  const division = useSelection((selection) => selection.division);
  // In a later division the county that most of this one went to stands for it.
  const [here = county.code] = moveCounties(crosswalk, [county.code], undefined, division);
  const others = counties.filter((code) => code !== here).slice(0, mostCounties - 1);
  const beside = followingQuery({ ...defaultChoice, counties: [...others, here], division });
  const query = `?${params.county}=${county.code}`;
  return (
    <aside className="action-card" aria-labelledby="bruk">
      <h2 id="bruk">{t('county.actions')}</h2>
      <Link className="primary-link" to={places.application + query}>
        {t('county.action.application')}
      </Link>
      <ul>
        <li>
          <Link to={query}>{t('county.action.table')}</Link>
        </li>
        <li>
          <Link to={`${query}#${mapId}`}>{t('county.action.map')}</Link>
        </li>
        <li>
          <Link to={places.compare + beside}>{t('county.action.compare')}</Link>
        </li>
        <li className="needs-script">
          <button type="button" className="plain" onClick={printSummary}>
            {t('county.action.summary')}
          </button>
        </li>
        <li className="needs-script">
          <button type="button" className="plain" onClick={() => window.print()}>
            {t('county.action.print')}
          </button>
        </li>
      </ul>
    </aside>
  );
}

/** Prints what has room on one sheet: the stylesheet leaves the rest out while the root says so. */
function printSummary(): void {
  const root = document.documentElement;
  root.setAttribute('data-print', 'summary');
  window.addEventListener('afterprint', () => root.removeAttribute('data-print'), { once: true });
  window.print();
}
