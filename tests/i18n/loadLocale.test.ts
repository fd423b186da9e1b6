import { expect, it } from 'vitest';
import { loadLocale } from '../../src/i18n/loadLocale';
import { localeFiles } from '../support/localeFiles';

it('loads every message file by its language', async () => {
  for (const [code, locale] of localeFiles) expect(await loadLocale(code)).toEqual(locale);
});

it.each(['xx', '', '../indicators', 'constructor'])('throws for %j, which is no language here', async (code) => {
  await expect(loadLocale(code)).rejects.toThrow('no message file');
});
