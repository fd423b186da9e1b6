import type { Area } from '../../domain/area';
import { useI18n } from '../../i18n/I18nContext';
import { params } from '../../state/url';
import { comparePlace, mapId, places } from '../../view/places';

/** What can be done with the county's figures. */
export function Actions({ area, base }: { readonly area: Area; readonly base: string }) {
  const { t } = useI18n();
  const query = `?${params.area}=${area.code}`;
  return (
    <aside className="action-card" aria-labelledby="bruk">
      <h2 id="bruk">{t('county.actions')}</h2>
      <a className="primary-link" href={base + places.application + query}>
        {t('county.action.application')}
      </a>
      <ul>
        <li>
          <a href={base + query}>{t('county.action.table')}</a>
        </li>
        <li>
          <a href={`${base}${query}#${mapId}`}>{t('county.action.map')}</a>
        </li>
        <li>
          <a href={base + comparePlace([area.code])}>{t('county.action.compare')}</a>
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
