import type { Locale, MessagePart } from './messages.ts';

// One file a language, and beside it one for each part; which languages exist is what lies in the folder.
const files = import.meta.glob<Locale>('../../data/locales/*.json', { import: 'default' });
const partFiles = import.meta.glob<Locale['messages']>('../../data/locales/*/*.json', { import: 'default' });

/** Loads a language by its code: the messages for every page, and those of the parts. */
export async function loadLocale(code: string, parts: readonly MessagePart[]): Promise<Locale> {
  const load = files[`../../data/locales/${code}.json`];
  if (!load) throw new Error(`no message file for language ${code}`);
  const [locale, ...added] = await Promise.all([load(), ...parts.map((part) => loadPart(code, part))]);
  return { ...locale, messages: Object.assign({}, locale.messages, ...added) as Locale['messages'] };
}

async function loadPart(code: string, part: MessagePart): Promise<Locale['messages']> {
  const load = partFiles[`../../data/locales/${code}/${part}.json`];
  if (!load) throw new Error(`no messages of ${part} for language ${code}`);
  return load();
}
