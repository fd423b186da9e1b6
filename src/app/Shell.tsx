import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { useSelection } from '../state/selection';
import { params } from '../state/url';
import { mainId } from '../ui/mainContent';
import type { PageData } from './pageData';
import { PrintFooter } from './PrintFooter';

/** What stands around every page: skip link, header with the places that exist, footer. */
export function Shell({ data, children }: { readonly data: PageData; readonly children: ReactNode }) {
  const { t, date } = useI18n();
  const area = useSelection((selection) => selection.area);
  // The chosen county follows along to other pages.
  const start = area ? `${data.base}?${params.area}=${area}` : data.base;
  return (
    <>
      <a className="skip" href={`#${mainId}`}>
        {t('site.skip')}
      </a>
      <header className="site-header">
        <a className="site-name" href={start}>
          {t('site.name')}
        </a>
        <nav aria-label={t('site.nav')}>
          <a href={start} aria-current={data.page === 'start' ? 'page' : undefined}>
            {t('site.start')}
          </a>
        </nav>
      </header>
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{t('site.built', { date: date(data.built) })}</p>
        <p>{t('site.licence')}</p>
        <p>{t('site.independent')}</p>
        <PrintFooter />
      </footer>
    </>
  );
}
