import type { ReactNode } from 'react';
import { Unbroken } from '../ui/Unbroken.tsx';
import { useI18n } from '../i18n/I18nContext.tsx';
import { Link } from '../ui/Link.tsx';
import { mainId } from '../ui/mainContent.ts';
import { places } from '../view/places.ts';
import { Header } from './Header.tsx';
import { PrintFooter } from './PrintFooter.tsx';
import type { PageName } from './routes.ts';
import css from './Layout.module.css';

type Props = {
  readonly page: PageName;
  /** Whether the figures come from the host's file instead of the build. */
  readonly isReplaced: boolean;
  readonly children: ReactNode;
};

/** What stands around every page: skip link, header, footer. */
export function Layout({ page, isReplaced, children }: Props) {
  const { t, date } = useI18n();
  return (
    <>
      <a className={css.skip} href={`#${mainId}`}>
        {t('site.skip')}
      </a>
      <Header page={page} />
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      <footer className={css.footer}>
        <div>
          <ul className={css.footLinks}>
            {(['about', 'openData', 'accessibility'] as const).map((place) => (
              <li key={place}>
                <Link to={places[place]} aria-current={page === place ? 'page' : undefined}>
                  {t(`page.${place}.title`)}
                </Link>
              </li>
            ))}
          </ul>
          <p>
            <Unbroken text={t(isReplaced ? 'site.replaced' : 'site.built', { date: date(__BUILT__) })} />
          </p>
          <p>{t('site.licence')}</p>
          <p>{t('site.independent')}</p>
        </div>
      </footer>
      <PrintFooter />
    </>
  );
}
