import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../src/i18n/messages.ts';

const dir = path.join(import.meta.dirname, '../../data/locales');

type Messages = Readonly<Record<string, string>>;

const parse = (...names: string[]) => JSON.parse(readFileSync(path.join(dir, ...names), 'utf8')) as unknown;
const jsonFiles = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.json'));

/** The messages of each part of a language, by the part's name. */
export function partFiles(code: string): [string, Messages][] {
  return jsonFiles(path.join(dir, code)).map((name) => [name.replace('.json', ''), parse(code, name) as Messages]);
}

/** The messages that every page of a language has. */
export const sharedMessages = (code: string) => (parse(`${code}.json`) as Locale).messages;

/** Every language by its code: its message file with all its parts. */
export const localeFiles: ReadonlyMap<string, Locale> = new Map(
  jsonFiles(dir).map((name) => {
    const code = name.replace('.json', '');
    const locale = parse(name) as Locale;
    const parts = partFiles(code).map(([, messages]) => messages);
    return [code, { ...locale, messages: Object.assign({}, locale.messages, ...parts) as Locale['messages'] }];
  }),
);

/** Names of a message's placeholders, sorted, each as often as it stands there. */
export function placeholders(message: string): string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** How one language's messages differ from another's in keys and placeholders: one line for each difference. */
export function differences(reference: Messages, other: Messages): string[] {
  const keys = [...new Set([...Object.keys(reference), ...Object.keys(other)])];
  return keys.flatMap((key) => {
    const [one, two] = [reference[key], other[key]];
    if (one === undefined) return [`${key}: unknown`];
    if (two === undefined) return [`${key}: missing`];
    const [a, b] = [new Set(placeholders(one)), new Set(placeholders(two))];
    return a.size === b.size && [...a].every((name) => b.has(name))
      ? []
      : [`${key}: ${[...a].join()} / ${[...b].join()}`];
  });
}
