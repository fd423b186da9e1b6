import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset as built } from '../support/announced.ts';
import { datasetOf, shippedGrid } from '../support/shipped.ts';
import { encode, writeTable, writeText } from '../support/writeTable.ts';
import type { Grid, Manner } from '../support/writeTable.ts';

// What people's tools write must give the figures of the shipped file, to the decimal, and no warning.

/** The announcement's figures, to anchor "the original" in something that no code has read: Landet and Telemark. */
const announced = {
  '0': [29301, 0.86, 26391, 5.6, 37275, 3.3, 6266, 68, 4282],
  '08': [1585, 1.5, 1187, 7.9, 1897, 5.5, 220, 70, 44],
};

function expectTheSame(content: Uint8Array | string): void {
  const { figures, warnings } = datasetOf(content);
  expect(figures).toEqual(built.figures);
  expect(warnings).toEqual([]);
}

const map = (change: (field: string, column: number) => string): Grid =>
  shippedGrid.map((fields, row) => fields.map((text, column) => (row === 0 ? text : change(text, column))));

describe('the shipped file', () => {
  it('has the announcement’s figures and no warning', () => {
    const { figures, warnings } = datasetOf(writeTable());
    expect(warnings).toEqual([]);
    for (const [code, values] of Object.entries(announced)) {
      const cells = built.indicators.map(({ id }) => figures[code as keyof typeof figures]?.[id]);
      expect(cells.map((cell) => cell?.kind === 'value' && cell.value)).toEqual(values);
    }
  });

  it('keeps the printed precision: Landet two decimals, counties one, counts none', () => {
    const decimals = (row: number) =>
      Object.values(Object.values(built.figures)[row]!).map((cell) => (cell.kind === 'value' ? cell.decimals : NaN));
    expect(decimals(0)).toEqual([0, 2, 0, 1, 0, 1, 0, 0, 0]);
    expect(decimals(1)).toEqual([0, 1, 0, 1, 0, 1, 0, 0, 0]);
  });
});

describe('readDataset accepts', () => {
  const manners: [string, Manner][] = [
    ['a byte order mark', { encoding: 'utf-8 bom' }],
    ['CRLF', { lineEnd: '\r\n' }],
    ['CR', { lineEnd: '\r' }],
    ['no line end at the end', { lastLineEnd: false }],
    ['tabs', { delimiter: '\t' }],
    ['commas, with decimal points', { delimiter: ',', decimal: '.' }],
    ['commas, with decimal commas in quotes', { delimiter: ',' }],
    ['decimal points', { decimal: '.' }],
    ['thousands with a space', { thousands: ' ' }],
    ['thousands with a no-break space', { thousands: '\u00a0' }],
    ['thousands with a narrow no-break space', { thousands: '\u202f' }],
    ['every field in quotes', { quoted: true }],
    ['empty columns at the end', { trailing: 3 }],
    ['ISO-8859-1', { encoding: 'latin-1' }],
    ['ISO-8859-1 with no-break spaces', { encoding: 'latin-1', thousands: '\u00a0' }],
    ['UTF-16, as Excel’s «Unicode text»', { encoding: 'utf-16le', delimiter: '\t', lineEnd: '\r\n' }],
    ['codes without leading zeros, 7 for 7,0', { numbersAsExcel: true }],
    ['per cent signs', { percent: ' %' }],
    [
      'an Excel re-save: BOM, CRLF, empty columns, no leading zeros',
      { encoding: 'utf-8 bom', lineEnd: '\r\n', trailing: 3, numbersAsExcel: true },
    ],
    ['SSB’s way: ISO-8859-1, quotes, decimal points', { encoding: 'latin-1', quoted: true, decimal: '.' }],
  ];

  it.each(manners)('%s', (_, manner) => {
    expectTheSame(writeTable(shippedGrid, manner));
  });

  it('any of these together', () => {
    const manner: fc.Arbitrary<Manner> = fc.record({
      delimiter: fc.constantFrom(';', ',', '\t'),
      decimal: fc.constantFrom(',', '.'),
      thousands: fc.constantFrom('', ' ', '\u00a0'),
      quoted: fc.boolean(),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      lastLineEnd: fc.boolean(),
      trailing: fc.nat(4),
      numbersAsExcel: fc.boolean(),
      percent: fc.constantFrom('', '%', ' %', '\u00a0%'),
      encoding: fc.constantFrom('utf-8', 'utf-8 bom', 'utf-16le', 'utf-16be', 'latin-1'),
    });
    fc.assert(
      fc.property(manner, (m) => expectTheSame(writeTable(shippedGrid, m))),
      { numRuns: 100 },
    );
  });

  it('figures in quotes alone, and text in quotes alone', () => {
    expectTheSame(writeText(shippedGrid).replace(/(?<=;)[\d,]+/g, '"$&"'));
    expectTheSame(writeText(shippedGrid).replace(/\p{L}[^;\n]*/gu, '"$&"'));
  });

  it('spaces around fields', () => {
    expectTheSame(writeTable(shippedGrid.map((fields) => fields.map((text) => `  ${text}\u00a0`))));
  });

  it('Excel’s line that names the delimiter', () => {
    expectTheSame(`sep=;\r\n${writeText(shippedGrid, { lineEnd: '\r\n' })}`);
    expectTheSame(`sep=,\n${writeText(shippedGrid, { delimiter: ',' })}`);
    expectTheSame(encode(`sep=\t\n${writeText(shippedGrid, { delimiter: '\t' })}`, 'utf-16le'));
  });

  it('blank lines before, between and after the rows', () => {
    const lines = writeText(shippedGrid).trimEnd().split('\n');
    expectTheSame(['', ';;', ...lines.flatMap((line) => [line, '', ';;;;;;;;;;']), '', ''].join('\n'));
  });

  it('empty columns after the header only, and after the rows only', () => {
    const lines = writeText(shippedGrid).trimEnd().split('\n');
    expectTheSame([`${lines[0]};;`, ...lines.slice(1)].join('\n'));
    expectTheSame([lines[0], ...lines.slice(1).map((line) => `${line};;`)].join('\n'));
  });

  it('notes below a blank line: the reading rule and sources of our own download', () => {
    const notes = ['', '"Tabellen er ikke et målekort; se 2019."', 'Kilder: SSB og NAV.', ''];
    expectTheSame(writeText(shippedGrid) + notes.join('\n'));
    expectTheSame(writeText(shippedGrid, { trailing: 2 }) + notes.map((note) => `${note};;;;`).join('\r\n'));
  });

  it('columns in another order, rows in another order', () => {
    const order = [10, 1, 9, 2, 8, 0, 7, 3, 6, 4, 5];
    expectTheSame(writeTable(shippedGrid.map((fields) => order.map((column) => fields[column]!))));
    const [header, ...rows] = shippedGrid;
    expectTheSame(writeTable([header!, ...rows.reverse()]));
  });

  it('titles in Norwegian, in capitals, and as our own download writes them', () => {
    const titles = (change: (title: string, column: number) => string) =>
      writeTable([shippedGrid[0]!.map(change), ...shippedGrid.slice(1)]);
    expectTheSame(titles((title) => title.toUpperCase()));
    expectTheSame(titles((title, column) => ['Kode', 'Fylke'][column] ?? title));
    expectTheSame(titles((_, column) => ['kode', 'Navn'][column] ?? built.indicators[column - 2]!.label));
  });

  it('official names, names with a remark, and no names at all', () => {
    const official: Record<string, string> = { Troms: 'Troms - Romsa', Finnmark: 'Finnmark - Finnmárku' };
    expectTheSame(writeTable(map((text, column) => (column === 1 ? (official[text] ?? text) : text))));
    expectTheSame(writeTable(map((text, column) => (column === 1 ? `${text} (-2019)` : text))));
    expectTheSame(writeTable(map((text, column) => (column === 1 ? '' : text))));
  });

  it('the country as 00', () => {
    expectTheSame(writeTable(map((text, column) => (column === 0 && text === '0' ? '00' : text))));
  });
});
