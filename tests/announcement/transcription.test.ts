import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { table2021 } from '../support/dataFiles.ts';

// The table against the announcement's own text, digit by digit. Both sides are read here by plain
// splitting: the application's reader is not trusted to check what it will read.
const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

type Row = { code: string; name: string; figures: string[] };

/** One cell per line in the announcement; a row opens with "Landet" or "01 Østfold". */
function announcedRows(): Row[] {
  const lines = read('fixtures/announcement-2021-table.txt')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '(fylker fra 2019)');
  const rows: Row[] = [];
  for (const line of lines.slice(lines.indexOf('Landet'))) {
    const county = /^(\d\d) (\p{L}.*)$/u.exec(line);
    if (line === 'Landet') rows.push({ code: '0', name: line, figures: [] });
    else if (county) rows.push({ code: county[1] ?? '', name: county[2] ?? '', figures: [] });
    else rows.at(-1)?.figures.push(line.replace(/\s|%/g, '')); // "29 301" and "0,86 %"
  }
  return rows;
}

const csv = read('../../data/tables/2021/figures.csv');
const [header = '', ...lines] = csv.trimEnd().split('\n');
const transcribed: Row[] = lines.map((line) => {
  const [code = '', name = '', ...figures] = line.split(';');
  return { code, name, figures };
});

describe('data/tables/2021/figures.csv', () => {
  const announced = announcedRows();

  it('finds 19 rows of nine figures in the announcement', () => {
    expect(announced.map((row) => row.figures.length)).toEqual(Array(19).fill(9));
  });

  it('has the announcement’s areas, in its order', () => {
    expect(transcribed.map(({ code, name }) => `${code} ${name}`)).toEqual(
      announced.map(({ code, name }) => `${code} ${name}`),
    );
  });

  it('has the areas that table.json names, in the same order', () => {
    expect([table2021.country.code, ...table2021.areas]).toEqual(transcribed.map((row) => row.code));
  });

  it.each(announced)('has the announcement’s nine figures for $name, as printed', ({ code, figures }) => {
    expect(transcribed.find((row) => row.code === code)?.figures).toEqual(figures);
  });

  it('keeps the two decimals of the country', () => {
    expect(transcribed[0]?.figures[1]).toBe('0,86');
  });

  it('has code, name and nine indicators in the header', () => {
    expect(header.split(';')).toHaveLength(11);
    expect(header.startsWith('code;name;')).toBe(true);
  });

  it('is plain: no BOM, no carriage return, no quotes, one line end at the end', () => {
    expect(csv).not.toMatch(/[\uFEFF\r"]/);
    expect(csv).toMatch(/[^\n]\n$/);
  });
});
