import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Download } from './files.ts';

/** Links to files that the build writes under data/. */
export function Downloads({ base, files }: { readonly base: string; readonly files: readonly Download[] }) {
  const { t } = useI18n();
  return (
    <>
      <p>{t('about.downloads.text')}</p>
      <ul className="downloads">
        {files.map(({ path, text }) => (
          <li key={path}>
            <a href={`${base}data/${path}`}>{path}</a>
            <br />
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
