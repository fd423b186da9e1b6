import { useI18n } from '../i18n/I18nContext.tsx';
import css from './DivisionNotes.module.css';

/** Of summed figures: which counties' sums are only nearly right, and why. */
export function DivisionNotes({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useI18n();
  if (texts.length === 0) return null;
  return (
    <div className={css.notes} data-part="division-notes">
      <p>{t('division.notes')}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
