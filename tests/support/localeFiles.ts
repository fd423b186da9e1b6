import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../src/i18n/messages';

const dir = path.join(import.meta.dirname, '../../data/locales');

/** Every message file by its name without ".json". */
export const localeFiles: ReadonlyMap<string, Locale> = new Map(
  readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(path.join(dir, name), 'utf8')) as Locale]),
);

type Messages = Readonly<Record<string, string>>;

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
