import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { localeFiles } from '../support/localeFiles.ts';

const root = path.join(import.meta.dirname, '../..');
const code = ['src', 'build', 'scripts']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
  )
  .join('\n');

const words = new Set(code.match(/\w+/g));
const quoted = new Set([...code.matchAll(/'([\w.]+)'/g)].map(([, text = '']) => text));
/** Keys that are put together, `rank.${end}.${step}`: what stands in the holes is a word of the code. */
const templates = [...code.matchAll(/`((?:\w+\.)+(?:[\w.]|\$\{[^}]*\})*)`/g)].map(
  ([, text = '']) => new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '([\\w.]+)')}$`),
);

/** Whether the code can ask for a message. */
function isAskedFor(key: string): boolean {
  const stem = key.replace(/\.(one|other)$/, '');
  if (quoted.has(key) || quoted.has(stem)) return true;
  return templates.some(
    (template) =>
      template
        .exec(key)
        ?.slice(1)
        .flatMap((text) => text.split('.'))
        .every((word) => words.has(word)) ?? false,
  );
}

it.each([...localeFiles])('every message of %s is asked for', (_, { messages }) => {
  expect(Object.keys(messages).filter((key) => !isAskedFor(key))).toEqual([]);
});

it('a message that nothing asks for is found', () => {
  expect(['rank.lowest.second', 'table.found.other', 'close'].filter((key) => !isAskedFor(key))).toEqual([]);
  expect(['rank.lowest.romfart', 'romfart.other', 'clos'].filter(isAskedFor)).toEqual([]);
});
