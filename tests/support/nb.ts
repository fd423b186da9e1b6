import type { Locale } from '../../src/i18n/messages.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { localeFiles } from './localeFiles.ts';

/** The language that the site is built with, with the messages of every page. */
export const locale = localeFiles.get('nb') as Locale;

/** Its message layer. */
export const nb = createI18n(locale);
