import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { useSelection } from '../state/selection.ts';
import { followingQuery } from '../state/url.ts';
import { Link } from '../ui/Link.tsx';
import { mainId } from '../ui/mainContent.ts';
import { places } from '../view/places.ts';
import { PrintFooter } from './PrintFooter.tsx';
import { kinds, menu } from './routes.ts';
import type { PageName } from './routes.ts';
import css from './Layout.module.css';

type Props = {
  readonly page: PageName;
  /** Whether the figures come from the host's file instead of the build. */
  readonly isReplaced: boolean;
  readonly children: ReactNode;
};

/** What stands around every page: skip link, header with the places that exist, footer. */
export function Layout({ page, isReplaced, children }: Props) {
  const { t, date } = useI18n();
  // The chosen counties and their division follow along to other pages.
  const query = useSelection(followingQuery);
  return (
    <>
      <a className={css.skip} href={`#${mainId}`}>
        {t('site.skip')}
      </a>
      <header className={css.header}>
        <Link className={css.name} to={query}>
          {t('site.name')}
        </Link>
        <nav aria-label={t('site.nav')}>
          {menu.map(({ page: first, path, kind: { menu: label } }) => (
            <Link
              key={first}
              to={path + query}
              aria-current={kinds[page].menu === label ? (page === first ? 'page' : 'true') : undefined}
            >
              {label && t(label)}
            </Link>
          ))}
        </nav>
      </header>
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      <footer className={css.footer}>
        <p>{t(isReplaced ? 'site.replaced' : 'site.built', { date: date(__BUILT__) })}</p>
        <p>{t('site.licence')}</p>
        <p>{t('site.independent')}</p>
        <p className="no-print">
          <Link to={places.about}>{t('site.nav.about')}</Link> ·{' '}
          <Link to={places.openData}>{t('site.nav.openData')}</Link> ·{' '}
          <Link to={places.accessibility}>{t('site.nav.accessibility')}</Link>
        </p>
        <PrintFooter />
      </footer>
    </>
  );
}
