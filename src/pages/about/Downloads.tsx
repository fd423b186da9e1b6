import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { places } from '../../view/places.ts';
import { Unfolds } from '../../ui/Unfolds.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import type { Download } from './files.ts';

/** Links to files that the build writes under data/. */
export function Downloads({ files }: { readonly files: readonly Download[] }) {
  const { t } = useI18n();
  return (
    <>
      <p>{t('about.downloads.text')}</p>
      <Unfolds title={t('about.downloads.fold', { count: files.length })}>
        <ul className="downloads">
          {files.map(({ path, text }) => (
            <li key={path}>
              <Link to={`data/${path}`}>{path}</Link>
              <br />
              <Unbroken text={text} />
            </li>
          ))}
        </ul>
      </Unfolds>
      <p>
        {t('about.downloads.openData')} <Link to={places.openData}>{t('page.openData.title')}</Link>
      </p>
    </>
  );
}
