import { useI18n } from '../i18n/I18nContext.tsx';
import css from '../ui/NoticeBar.module.css';

/**
 * Stands in every page from the build on, out of sight and outside of what React owns; shown when the scripts do not come
 * or give up. `hasFields`: whether the reader may have typed something into the page.
 */
export function FailedNotice({ hasFields }: { readonly hasFields: boolean }) {
  const { t } = useI18n();
  return (
    <div className={`${css.bar} failed-notice`} role="alert">
      <div className={css.notice}>
        <div>
          <p>{t('failed.site')}</p>
          <p className="asked">{t('failed.site.link')}</p>
          {hasFields && <p>{t('failed.site.typed')}</p>}
        </div>
        <p>
          <button type="button" className="plain" hidden data-save="">
            {t('failed.site.save')}
          </button>{' '}
          {/* The page itself, with what its address asks for. */}
          <a href="" target="_self">
            {t('failed.site.retry')}
          </a>
        </p>
      </div>
    </div>
  );
}
