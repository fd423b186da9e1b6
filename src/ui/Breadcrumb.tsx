import { useI18n } from '../i18n/I18nContext';

/** A page above the present one. `path` is relative to the site's root. */
export type Crumb = { readonly path: string; readonly text: string };

/** The way from the start page to this one; the last name is the page itself. */
export function Breadcrumb({
  base,
  crumbs,
  here,
}: {
  readonly base: string;
  readonly crumbs: readonly Crumb[];
  readonly here: string;
}) {
  const { t } = useI18n();
  return (
    <nav className="crumbs" aria-label={t('site.crumbs')}>
      <ol>
        {crumbs.map(({ path, text }) => (
          <li key={path}>
            <a href={base + path}>{text}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
