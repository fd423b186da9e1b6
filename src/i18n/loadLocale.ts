import type { Locale } from './messages';

// One file a language; which languages exist is what lies in the folder.
const files = import.meta.glob<Locale>('../../data/locales/*.json', { import: 'default' });

/** Loads the message file of a language by its code. */
export async function loadLocale(code: string): Promise<Locale> {
  const load = files[`../../data/locales/${code}.json`];
  if (!load) throw new Error(`no message file for language ${code}`);
  return load();
}
