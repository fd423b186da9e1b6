import { createI18n } from '../../src/i18n/createI18n.ts';
import type { I18n } from '../../src/i18n/createI18n.ts';
import type { Locale, MessagePart } from '../../src/i18n/messages.ts';
import { siteLanguage } from '../site.ts';
import { dataDir } from './readData.ts';
import { readJson } from './readFile.ts';

/** The messages for every page and those of some parts, for what the build itself says. */
export function readWords(parts: readonly MessagePart[], dir = dataDir): I18n {
  const language = siteLanguage();
  const locale = readJson(dir, `locales/${language}.json`) as Locale;
  const added = parts.map((part) => readJson(dir, `locales/${language}/${part}.json`) as Locale['messages']);
  return createI18n({ ...locale, messages: Object.assign({}, locale.messages, ...added) as Locale['messages'] });
}
