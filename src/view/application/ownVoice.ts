import type { I18n } from '../../i18n/createI18n.ts';

/** A sentence of the site as the applicant says it: what the site has worked out "here" is worked out. */
export function inOwnVoice(text: string, { t }: I18n): string {
  const [here, own] = [t('figures.own'), t('application.calculated')];
  return text.replaceAll(here, own).replaceAll(capital(here), capital(own));
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A name as it stands within a sentence; one that begins with an abbreviation keeps its letters. */
export const withinSentence = (name: string) => name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
