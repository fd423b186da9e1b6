import { describe, expect, it } from 'vitest';
import { csvDownload, csvFile } from '../../src/export/csvFile.ts';
import { csvFileName } from '../../src/view/csvFileName.ts';
import { viewTable } from '../../src/view/table.ts';
import { dataset } from '../support/announced.ts';
import { makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const file = csvFile(dataset, nb);
const lines = file.slice(1).split('\r\n');

describe('csvFile', () => {
  it('opens right in Norwegian Excel: byte order mark, CRLF, semicolon, decimal comma', () => {
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(file.lastIndexOf('\uFEFF')).toBe(0);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(lines[1]).toBe('0;Landet;29301;0,86;26391;5,6;37275;3,3;6266;68;4282');
    expect(lines[9]).toBe('08;Telemark;1585;1,5;1187;7,9;1897;5,5;220;70;44');
  });

  it('has a full title for each column', () => {
    const titles = lines[0]!.split(';');
    expect(titles.slice(0, 2)).toEqual(['Kode', 'Fylke']);
    expect(titles.slice(2)).toEqual(dataset.indicators.map(({ label }) => label));
  });

  it('has Landet and the counties in the announcement’s order, and then a blank line', () => {
    expect(lines.slice(1, 20).map((line) => line.split(';')[0])).toEqual(
      '0 01 02 03 04 05 06 07 08 09 10 11 12 14 15 50 18 19 20'.split(' '),
    );
    expect(lines[20]).toBe('');
  });

  it('carries the reading rule, the age, the division, the periods and the sources', () => {
    const notes = lines.slice(21).join('\n');
    expect(notes).toContain(
      'Tabellen er ikke et målekort. Høye og lave sosialhjelpstall har sammenheng med arbeidsmarkedet, bokostnader, ' +
        'demografi og andre forhold. Det er kun etter å ha justert for slike lokale variasjoner at man kan si noe om ' +
        'det sosialfaglige arbeidet.',
    );
    expect(notes).toContain('Tallene gjelder 2018 og 2019; siste kunngjøring her er 2021.');
    expect(notes).toContain('18 fylker, inndelingen 2018–2019');
    expect(notes).toContain('KVP: 31. august 2019');
    expect(notes).toContain('Kilder: SSB og NAV.');
  });

  it('writes SSB’s symbols bare and keeps a formula from running', () => {
    const zero = { kind: 'value', value: 0, decimals: 0, remark: 'exactZero' } as const;
    const data = makeDataset({
      counties: ['=1+1', '@x;y', '-', 'Nord'],
      columns: { a: { label: '+tall', country: 'missing', cells: [zero, 'suppressed', 0, 'notApplicable'] } },
    });
    expect(csvFile(data, nb).slice(1).split('\r\n').slice(0, 6)).toEqual([
      "Kode;Fylke;'+tall",
      '0;Hele riket;..',
      "91;'=1+1;-",
      `92;"'@x;y";:`,
      "93;'-;0",
      '94;Nord;.',
    ]);
  });
});

describe('csvFileName', () => {
  it('names the announcement and is safe in any file system', () => {
    expect(csvFileName(dataset, nb)).toMatch(/^[a-z0-9-]+-2021\.csv$/);
  });
});

describe('csvDownload', () => {
  const view = viewTable(dataset, 'extremes', nb);
  const { rows } = view;
  const shown = (...codes: string[]) => rows.filter(({ county }) => codes.includes(county.code)).reverse();
  const codesIn = (content: string) =>
    content
      .slice(1, content.indexOf('\r\n\r\n'))
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';')[0]);

  it('is the whole file while the table shows all counties, in whatever order', () => {
    expect(csvDownload(dataset, view, [...rows].reverse(), nb)).toEqual({
      name: csvFileName(dataset, nb),
      content: file,
    });
  });

  it('has the counties that a narrowed table shows, and names them', () => {
    const { name, content } = csvDownload(dataset, view, shown('07', '15'), nb);
    expect(name).toBe('sosialtjenestetall-kunngjoring-2021-vestfold-more-og-romsdal.csv');
    expect(codesIn(content)).toEqual(['0', '07', '15']);
    const line = (start: string, text: string) => text.split('\r\n').find((each) => each.startsWith(start));
    expect(line('07;', content)).toBe(line('07;', file));
    expect(content.slice(content.indexOf('\r\n\r\n'))).toBe(file.slice(file.indexOf('\r\n\r\n')));
  });

  it('has the country alone when the search found none', () => {
    const { name, content } = csvDownload(dataset, view, [], nb);
    expect(name).toBe('sosialtjenestetall-kunngjoring-2021-landet.csv');
    expect(codesIn(content)).toEqual(['0']);
  });

  it('marks sums that are only nearly right, and says what signs and symbols mean, as the page does', () => {
    const table = { ...dataset.table, divisionNote: 'Lagt sammen.', divisionDetails: ['Vestfold: uten Svelvik'] };
    const shownSums = {
      ...view,
      rows: rows.map((row) => (row.county.code === '07' ? { ...row, note: { text: '', isWeak: true } } : row)),
      symbolNotes: ['× lar seg ikke regne om'],
    };
    const lines = csvDownload({ ...dataset, table }, shownSums, rows, nb).content.split('\r\n');
    expect(lines.find((line) => line.startsWith('07;'))).toMatch(/^07;Vestfold ≈ \(usikker sum\);/);
    expect(lines.find((line) => line.startsWith('08;'))).toMatch(/^08;Telemark;/);
    const at = lines.findIndex((line) => line.endsWith('Lagt sammen.'));
    expect(lines[at + 1]).toMatch(/^"?≈ Kommuner har byttet fylke/);
    expect(lines[at + 2]).toBe('Vestfold: uten Svelvik');
    expect(lines[at + 3]).toBe('Tegn i tabellen: × lar seg ikke regne om.');
  });

  it('says the later division in the name too', () => {
    const later = { ...dataset, table: { ...dataset.table, division: '2024-01-01', divisionDetails: [] } };
    expect(csvDownload(later, view, shown('07'), nb).name).toBe(
      'sosialtjenestetall-kunngjoring-2021-vestfold-inndeling-2024.csv',
    );
  });
});
