import locale from '../../data/locales/nb.json';
import { createI18n } from '../../src/i18n/createI18n';

/** The message layer that the site is built with. */
export const nb = createI18n(locale);
