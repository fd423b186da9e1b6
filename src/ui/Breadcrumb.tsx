import { useI18n } from '../i18n/I18nContext.tsx';
import { places } from '../view/places.ts';
import { Link } from './Link.tsx';
import css from './Breadcrumb.module.css';

/** A page above the present one. `path` is relative to the site's root. */
type Crumb = { readonly path: string; readonly text: string };

type Props = {
  /** The pages above this one; the start page, if nothing is said. What the menu names has none. */
  readonly above?: readonly Crumb[];
  /** The page's own name. */
  readonly here: string;
};

/** The way to this page from the place of the menu that it lies under. */
export function Breadcrumb({ above, here }: Props) {
  const { t } = useI18n();
  const crumbs = above ?? [{ path: places.start, text: t('site.nav.figures') }];
  return (
    <nav className={css.crumbs} aria-label={t('site.crumbs')}>
      <ol>
        {crumbs.map(({ path, text }) => (
          <li key={path}>
            <Link to={path}>{text}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
