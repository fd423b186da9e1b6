import type { MissingTheme } from '../../domain/priority.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';

/** What the area names and the table has no figure for, and where an office can find one. */
export function Missing({ themes }: { readonly themes: readonly MissingTheme[] }) {
  const { t } = useI18n();
  return (
    <div className="missing-figures">
      {themes.map(({ theme, sentence, where }) => (
        <p key={theme}>
          <b>{t('area.missing.sentence', { sentence })}</b> {where}
        </p>
      ))}
      <p>{t(themes.length > 0 ? 'area.missing.municipality' : 'area.missing.none')}</p>
    </div>
  );
}
