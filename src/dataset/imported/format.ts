import type { RefusalReason } from '../../domain/importedFile.ts';
import { mostImportedBytes } from './mostImportedBytes.ts';

/** What the bytes of a file are: something that is read further, or why not. */
export type Recognised =
  | { readonly kind: 'text' | 'jsonStat'; readonly text: string }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

const signatures: readonly (readonly [readonly number[], RefusalReason])[] = [
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'oldExcel'],
];
const zip = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/** What letters look like that were read as another alphabet and saved so: «Ã¸» for ø, and the sign for a lost one. */
const damaged = /\uFFFD|\u00C3[\u00A5\u00B8\u00A6\u0098\u02DC\u2026\u2020\u0085\u0086]/;

/** So much of a text is looked at to tell what it is. */
const start = 4000;

/** Tells what a file is by its bytes; its name says nothing that they do not. */
export function recognise(bytes: Uint8Array): Recognised {
  const refused = (reason: RefusalReason): Recognised => ({ kind: 'refused', reason });
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > mostImportedBytes) return refused('tooLarge');
  const known = signatures.find(([signature]) => startsWith(bytes, signature));
  if (known) return refused(known[1]);
  if (startsWith(bytes, zip)) return { kind: 'workbook' };
  const text = toText(bytes);
  const head = text.slice(0, start);
  if (text.trim() === '') return refused('empty');
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000E-\u001F]/.test(head)) return refused('binary');
  if (/^\s*(<!doctype|<html|<\?xml|<head|<body|<table|<div|<meta)/i.test(head)) return refused('html');
  if (/^\s*(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX)\s*=\s*"/i.test(head)) return refused('px');
  if (/^\s*[{[]/.test(head)) return { kind: 'jsonStat', text };
  if (damaged.test(text)) return refused('damagedLetters');
  return { kind: 'text', text: text.replace(/\r\n?/g, '\n') };
}

/** UTF-8, or else what Windows makes of ISO-8859-1; UTF-16 by its mark. */
function toText(bytes: Uint8Array): string {
  const by = (label: string, options?: TextDecoderOptions) => new TextDecoder(label, options).decode(bytes);
  if (startsWith(bytes, [0xff, 0xfe])) return by('utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return by('utf-16be');
  try {
    return by('utf-8', { fatal: true });
  } catch {
    return by('windows-1252');
  }
}
