import type { ReactNode } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { useSelection } from '../state/selection.ts';
import { followingQuery } from '../state/url.ts';
import { mainId } from '../ui/mainContent.ts';
import { places } from '../view/places.ts';
import type { PageData } from './pageData.ts';
import { PrintFooter } from './PrintFooter.tsx';
import type { PageName } from './routes.ts';

/** The places that the header names, and the pages that belong to each. */
const menu: readonly { readonly place: string; readonly label: MessageKey; readonly pages: readonly PageName[] }[] = [
  { place: places.start, label: 'site.start', pages: ['start'] },
  { place: places.counties, label: 'site.nav.counties', pages: ['counties', 'county'] },
  { place: places.compare, label: 'site.nav.compare', pages: ['compare'] },
  { place: places.priorities, label: 'site.nav.priorities', pages: ['priorities', 'priority'] },
  { place: places.grants, label: 'site.nav.grants', pages: ['grants', 'grant'] },
  { place: places.application, label: 'site.nav.application', pages: ['application'] },
  { place: places.about, label: 'site.nav.about', pages: ['about'] },
];

type Props = {
  readonly data: PageData;
  /** Whether the figures come from the host's file instead of the build. */
  readonly isReplaced: boolean;
  readonly children: ReactNode;
};

/** What stands around every page: skip link, header with the places that exist, footer. */
export function Shell({ data, isReplaced, children }: Props) {
  const { t, date } = useI18n();
  // The chosen counties and their division follow along to other pages.
  const query = useSelection(followingQuery);
  const index = menu.findIndex(({ pages }) => pages.includes(data.page));
  return (
    <>
      <a className="skip" href={`#${mainId}`}>
        {t('site.skip')}
      </a>
      <header className="site-header">
        <a className="site-name" href={data.base + query}>
          {t('site.name')}
        </a>
        <nav aria-label={t('site.nav')}>
          {menu.map(({ place, label, pages: [first] }, i) => (
            <a
              key={place}
              href={data.base + place + query}
              aria-current={i === index ? (data.page === first ? 'page' : 'true') : undefined}
            >
              {t(label)}
            </a>
          ))}
        </nav>
      </header>
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{t(isReplaced ? 'site.replaced' : 'site.built', { date: date(data.built) })}</p>
        <p>{t('site.licence')}</p>
        <p>{t('site.independent')}</p>
        <p className="no-print">
          <a href={data.base + places.about}>{t('site.nav.about')}</a> ·{' '}
          <a href={data.base + places.accessibility}>{t('site.nav.accessibility')}</a>
        </p>
        <PrintFooter />
      </footer>
    </>
  );
}
