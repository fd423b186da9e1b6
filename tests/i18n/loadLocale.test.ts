import { expect, it } from 'vitest';
import { loadLocale } from '../../src/i18n/loadLocale.ts';
import type { MessagePart } from '../../src/i18n/messages.ts';
import { localeFiles, partFiles } from '../support/localeFiles.ts';

it('loads every language with its parts', async () => {
  for (const [code, locale] of localeFiles) {
    const parts = partFiles(code).map(([name]) => name as MessagePart);
    expect(await loadLocale(code, parts)).toEqual(locale);
  }
});

it('leaves the messages of other pages where they are', async () => {
  const { messages } = await loadLocale('nb', []);
  expect(messages['site.name']).toBeDefined();
  expect(messages['page.notFound.text']).toBeUndefined();
});

it('throws for a part that the language lacks', async () => {
  await expect(loadLocale('nb', ['nothing' as MessagePart])).rejects.toThrow('no messages of nothing');
});

it.each(['xx', '', '../indicators', 'constructor'])('throws for %j, which is no language here', async (code) => {
  await expect(loadLocale(code, [])).rejects.toThrow('no message file');
});
