/**
 * Parses JSON as JSON.parse does, but says where a text stops being JSON, by line and column (not every Node does),
 * and refuses a property that stands twice, of which JSON.parse would silently take the last.
 */
import { DataError, fault, shown } from '../../src/dataset/dataError.ts';

const space = /[ \t\r\n]*/y;
const token =
  // oxlint-disable-next-line no-control-regex -- JSON allows no control characters in a string.
  /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;

/** The value of a JSON text. `name` is the file's, for the sentence. */
export function parseJson(name: string, text: string): unknown {
  let at = 0;
  const peek = () => {
    space.lastIndex = at;
    space.exec(text);
    at = token.lastIndex = space.lastIndex;
    return token.exec(text)?.[0] ?? '';
  };
  const stop = (expected: string): never => {
    const found = peek() || (/\S{1,20}/y.exec(text.slice(at))?.[0] ?? '');
    const lines = text.slice(0, at).split('\n');
    const place = `linje ${lines.length}, kolonne ${(lines.at(-1)?.length ?? 0) + 1}`;
    throw new DataError([fault(name, place, found === '' ? 'slutten av fila' : shown(found), expected)]);
  };
  const take = (isExpected: (text: string) => boolean, expected: string) => {
    const found = peek();
    if (!isExpected(found)) stop(expected);
    at += found.length;
    return found;
  };
  const list = (close: string, item: () => void) => {
    if (peek() !== close) {
      do item();
      while (take((sign) => sign === ',' || sign === close, `«,» eller «${close}»`) === ',');
    } else at += 1;
  };
  const value = () => {
    const opening = take((found) => /^[^\]},:]/.test(found), 'en verdi');
    if (opening === '[') list(']', value);
    if (opening !== '{') return;
    const keys = new Set<string>();
    list('}', () => {
      const key = peek();
      if (keys.has(key)) stop('hver egenskap bare én gang');
      keys.add(take((found) => found.startsWith('"'), 'et navn i anførselstegn'));
      take((sign) => sign === ':', '«:»');
      value();
    });
  };
  value();
  if (peek() !== '' || at < text.length) stop('slutten av fila');
  return JSON.parse(text) as unknown;
}
