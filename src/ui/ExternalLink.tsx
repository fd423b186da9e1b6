import { useI18n } from '../i18n/I18nContext.tsx';
import css from './ExternalLink.module.css';

/** A link that leads out of the site, and says so to eye and ear. On paper its address is spelled out. */
export function ExternalLink({ url, children }: { readonly url: string; readonly children: string }) {
  const { t } = useI18n();
  return (
    <a className={css.external} href={url} rel="noreferrer">
      {children}
      <span aria-hidden>{'\u00a0↗'}</span>
      <span className="visually-hidden"> {t('link.external')}</span>
    </a>
  );
}
