import { describe, expect, it } from 'vitest';
import { decode } from '../../src/dataset/decode.ts';
import { encode } from '../support/writeTable.ts';

const text = (bytes: Uint8Array) => {
  const decoded = decode(bytes, 'tall.csv');
  return 'text' in decoded ? decoded.text : decoded.problem;
};
const problem = (code: string, found: string) => ({ severity: 'error', code, place: { file: 'tall.csv' }, found });
const utf8 = (content: string) => encode(content);

describe('decode', () => {
  const table = 'kode;navn\n01;Østfold\n15;Møre og Romsdal\n';

  it.each(['utf-8', 'utf-8 bom', 'utf-16le', 'utf-16be', 'latin-1'] as const)('reads %s, without its mark', (code) => {
    expect(text(encode(table, code))).toBe(table);
  });

  it('reads the dash that Windows adds to ISO-8859-1', () => {
    expect(text(encode('Møre 18–24 år', 'windows-1252'))).toBe('Møre 18–24 år');
  });

  it('keeps a no-break space of ISO-8859-1 as one', () => {
    expect(text(new Uint8Array([0x32, 0xa0, 0x30, 0x33, 0x34]))).toBe('2\u00a0034');
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['only a byte order mark', encode('', 'utf-8 bom')],
    ['only white space', utf8('  \r\n\t\n')],
    ['only the mark of UTF-16', new Uint8Array([0xff, 0xfe])],
  ])('calls %s empty', (_, bytes) => {
    expect(text(bytes)).toEqual(problem('empty', ''));
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['UTF-16 without its mark', encode(table, 'utf-16le').slice(2)],
    ['a table with a NUL in it', utf8('kode;navn\n01;Øst\u0000fold\n')],
  ])('calls %s binary', (_, bytes) => {
    expect(text(bytes)).toEqual(problem('notCsv', 'binary'));
  });

  it.each([
    '<!doctype html><title>Logg inn</title>',
    '<!DOCTYPE HTML>',
    '\n\n  <html lang="nb">',
    '\uFEFF<html>',
    '<HEAD><title>x</title>',
    '<body>',
    '<?xml version="1.0"?><html/>',
  ])('calls %j a web page', (page) => {
    expect(text(utf8(page))).toEqual(problem('notCsv', 'html'));
  });

  it.each([
    ['an xlsx, which is a zip', 'workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00])],
    ['an old xls', 'workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['JSON-stat 2', 'jsonStat', utf8('{ "version": "2.0", "class": "dataset", "value": [1, 2] }')],
    ['JSON-stat 1', 'jsonStat', utf8('{"dataset":{"dimension":{"id":["Region"]},"value":[1]}}')],
    ['other JSON', 'json', utf8('[{"kode":"01","tall":1}]')],
    ['PX', 'px', utf8('CHARSET="ANSI";\nAXIS-VERSION="2000";\nDATA=1 2;\n')],
  ])('names %s: %s', (_, kind, bytes) => {
    expect(text(bytes)).toEqual(problem('notCsv', kind));
  });

  it('reads no more than a megabyte, and still tells a workbook from a table', () => {
    expect(text(utf8('a;b\n'.repeat(250_000)))).toContain('a;b');
    expect(text(utf8('a;b\n'.repeat(250_001)))).toEqual(problem('tooLarge', ''));
    const workbook = new Uint8Array(2_000_000);
    workbook.set([0x50, 0x4b, 0x03, 0x04]);
    expect(text(workbook)).toEqual(problem('notCsv', 'workbook'));
  });

  it('lets a table speak of < and > inside', () => {
    expect(text(utf8('kode;navn\n01;<html>\n'))).toBe('kode;navn\n01;<html>\n');
  });
});
