import type { Problem } from '../domain/problem.ts';
import { mostBytes } from './mostBytes.ts';

/** Text of a file, or why its bytes are not text that a table can stand in. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };

/** What a file is that is no table of text, as its sentence is named. */
type OtherKind = 'html' | 'json' | 'jsonStat' | 'px' | 'workbook' | 'binary';

const kindsOfText: readonly (readonly [OtherKind, RegExp])[] = [
  ['html', /^\s*(<!doctype|<html|<\?xml|<head|<body|<table)/i],
  ['jsonStat', /^\s*\{[^]*("class"\s*:\s*"(dataset|collection)"|"dimension"\s*:)/],
  ['json', /^\s*[{[]/],
  ['px', /^\s*(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX)\s*=\s*"/i],
];

/** A workbook is a zip, or in its old form what Office saved everything as. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Tries UTF-8, then ISO-8859-1 (as Windows writes it); UTF-16 by its byte order mark. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const problem = (code: 'empty' | 'notCsv' | 'tooLarge', found: string): Decoded => ({
    problem: { severity: 'error', code, place: { file }, found },
  });
  if (workbooks.some((signature) => signature.every((byte, at) => bytes[at] === byte)))
    return problem('notCsv', 'workbook');
  if (bytes.length > mostBytes) return problem('tooLarge', '');
  const text = toText(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') return problem('empty', '');
  // A control character other than tab and line ends never stands in a table: a picture, a zip, an xlsx.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text)) return problem('notCsv', 'binary');
  const other = kindsOfText.find(([, pattern]) => pattern.test(text));
  return other ? problem('notCsv', other[0]) : { text };
}

// What Windows puts between ISO-8859-1's two halves, 80 to 9F. Written out, because not every decoder knows it.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function toText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte)).join('');
  }
}
