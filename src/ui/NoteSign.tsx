import { useI18n } from '../i18n/I18nContext.tsx';
import type { CountyNote } from '../view/table.ts';

/** The sign of a sum that is only nearly right, with the reason. */
export function NoteSign({ note }: { readonly note: CountyNote }) {
  const { t } = useI18n();
  return (
    <>
      <span aria-hidden title={note.text}>
        {' '}
        ≈
      </span>
      {note.isWeak && <small> {t('division.weak')}</small>}
      <span className="visually-hidden"> {note.text}</span>
    </>
  );
}
