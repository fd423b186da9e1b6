import { useI18n } from '../../i18n/I18nContext.tsx';

/** For an address that leads nowhere. */
export function NotFoundPage({ base }: { readonly base: string }) {
  const { t } = useI18n();
  return (
    <>
      <h1>{t('page.notFound.title')}</h1>
      <p className="lead">{t('page.notFound.text')}</p>
      <p>
        <a href={base}>{t('page.notFound.link')}</a>
      </p>
    </>
  );
}
