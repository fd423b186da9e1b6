import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { places } from '../../view/places.ts';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useI18n();
  return (
    <>
      <h1>{t('page.notFound.title')}</h1>
      <p className="lead">{t('page.notFound.text')}</p>
      <p>
        <Link to={places.start}>{t('page.notFound.link')}</Link>
      </p>
    </>
  );
}
