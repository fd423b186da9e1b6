import { shippedGrid } from './shipped.ts';

export type Grid = readonly (readonly string[])[];

/** How a tool writes a table. The default is the shipped file's way. */
export type Manner = {
  readonly delimiter?: ';' | ',' | '\t';
  readonly decimal?: ',' | '.';
  /** Between thousands. */
  readonly thousands?: string;
  readonly quoted?: boolean;
  readonly lineEnd?: '\n' | '\r\n' | '\r';
  readonly lastLineEnd?: boolean;
  /** Empty columns at the end of every row. */
  readonly trailing?: number;
  /** What Excel does to a field that looks like a number: 01 becomes 1, and 7,0 becomes 7. */
  readonly numbersAsExcel?: boolean;
  readonly percent?: string;
  readonly encoding?: 'utf-8' | 'utf-8 bom' | 'utf-16le' | 'utf-16be' | 'latin-1' | 'windows-1252';
};

const isFigure = (text: string) => /^\d+(,\d+)?$/.test(text);

function writeField(text: string, row: number, column: number, header: readonly string[], manner: Manner): string {
  const { decimal = ',', thousands = '', numbersAsExcel = false, percent = '' } = manner;
  if (row === 0 || column === 1) return text;
  let written = text;
  if (numbersAsExcel && isFigure(text)) written = written.replace(/^0+(?=\d)/, '').replace(/,0+$/, '');
  if (column < 2) return written;
  if (isFigure(text)) written = written.replace(/\B(?=(\d{3})+(?!\d))/g, thousands).replace(',', decimal);
  return /-(andel|ramme)$/.test(header[column] ?? '') ? written + percent : written;
}

export function writeText(grid: Grid, manner: Manner = {}): string {
  const { delimiter = ';', quoted = false, lineEnd = '\n', lastLineEnd = true, trailing = 0 } = manner;
  const quote = (text: string) =>
    quoted || text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = grid.map((fields, row) =>
    [
      ...fields.map((text, column) => writeField(text, row, column, grid[0] ?? [], manner)).map(quote),
      ...Array.from({ length: trailing }, () => ''),
    ].join(delimiter),
  );
  return lines.join(lineEnd) + (lastLineEnd ? lineEnd : '');
}

/** Bytes of a text. Latin-1 and UTF-16 are written by hand, since no encoder in Node or the browser does. */
export function encode(text: string, encoding: Manner['encoding'] = 'utf-8'): Uint8Array<ArrayBuffer> {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 bom':
      return new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
    case 'utf-16le':
      return new Uint8Array([0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])]);
    case 'utf-16be':
      return new Uint8Array([0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 0xff])]);
    case 'latin-1':
      return new Uint8Array(units);
    case 'windows-1252':
      // Of what it has beyond ISO-8859-1 our texts hold the en dash alone.
      return new Uint8Array(units.map((unit) => (unit === 0x2013 ? 0x96 : unit)));
  }
}

export function writeTable(grid: Grid = shippedGrid, manner: Manner = {}): Uint8Array<ArrayBuffer> {
  return encode(writeText(grid, manner), manner.encoding);
}

/** The grid with one field changed: row 0 is the header, row 1 Landet. */
export function withField(row: number, column: number, value: string, grid: Grid = shippedGrid): string[][] {
  return grid.map((fields, r) => fields.map((text, c) => (r === row && c === column ? value : text)));
}
