import type { I18n } from '../i18n/createI18n.ts';
import type { CountyNote } from './table.ts';

/** What stands after the name of a county whose sum is only nearly right: " ≈", " ≈ (usikker sum)"; else nothing. */
export function noteSign(note: CountyNote | undefined, { t }: Pick<I18n, 't'>): string {
  if (!note) return '';
  return note.isWeak ? ` ≈ (${t('division.weak')})` : ' ≈';
}
