import { useEffect, useRef } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { useSelection } from '../state/selection.ts';
import { followingQuery } from '../state/url.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { places } from '../view/places.ts';
import { kinds, menu } from './routes.ts';
import type { PageName } from './routes.ts';
import { ThemeChoice } from './ThemeChoice.tsx';
import css from './Layout.module.css';

const menuId = 'meny';
const size = 20;

/**
 * The site's name, its places and its task. On a phone the places are a popover behind a button, which the browser opens and
 * closes by itself, with and without JavaScript; on a desk the same element stands in the line.
 */
export function Header({ page }: { readonly page: PageName }) {
  const { t } = useI18n();
  // The chosen counties and their division follow along to other pages.
  const query = useSelection(followingQuery);
  const opened = useRef<HTMLDivElement>(null);
  // A place that is gone to is a choice made.
  useEffect(() => {
    const panel = opened.current;
    if (panel?.matches(':popover-open')) panel.hidePopover();
  }, [page]);
  const here = kinds[page].menu;
  const current = (first: PageName, isHere: boolean, isPage = true) =>
    isPage && page === first ? 'page' : isHere ? 'true' : undefined;
  const task = (words: 'site.nav.application' | 'site.nav.task', className: string | undefined) => (
    <Link className={className} to={places.application + query} aria-current={current('application', false)}>
      {t(words)}
    </Link>
  );
  return (
    <header className={css.header} data-level={here?.within ? 'second' : undefined}>
      <div className={css.row}>
        <Link className={css.name} to={query}>
          <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden focusable={false}>
            <path className={css.bars} d="M1 11h4v8H1zM8 6h4v13H8z" />
            <path fill="currentColor" d="M15 1h4v18h-4z" />
          </svg>
          {t('site.name')}
        </Link>
        <nav aria-label={t('site.nav')} className={css.nav}>
          {task('site.nav.task', css.shortTask)}
          <button type="button" className={css.toggle} popoverTarget={menuId}>
            <Icon name="menu" />
            {t('site.menu')}
          </button>
          <div id={menuId} popover="auto" ref={opened} className={css.menu}>
            <ul className={css.places}>
              {menu.map(({ label, first, path, within }) => (
                <li key={label}>
                  <Link to={path + query} aria-current={current(first, here?.label === label, within.length === 0)}>
                    {t(label)}
                  </Link>
                  {within.length > 0 && (
                    <ul className={css.second}>
                      {within.map((place) => (
                        <li key={place.label}>
                          <Link
                            to={place.path + query}
                            aria-current={current(place.first, here?.within === place.label)}
                          >
                            {t(place.label)}
                          </Link>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
            <ThemeChoice />
          </div>
          {task('site.nav.application', css.task)}
        </nav>
      </div>
    </header>
  );
}
