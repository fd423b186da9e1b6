import { grants } from 'virtual:grants';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareClipboard, compareCsv } from '../../src/export/compareFiles.ts';
import { compareSheets, sheetText } from '../../src/export/compareSheets.ts';
import type { SheetCell } from '../../src/export/compareSheets.ts';
import { numberFormat, xlsxFile } from '../../src/export/xlsxFile.ts';
import { compareFileName } from '../../src/view/compareFileName.ts';
import { viewAllMeasures } from '../../src/view/allMeasures.ts';
import { viewCompareTable } from '../../src/view/compareTable.ts';
import { definitions, text } from '../support/announced.ts';
import { countyCode } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { datasetOf, shippedGrid } from '../support/shipped.ts';

const dataset = datasetOf(text);
const facts = { dataset, people: definitions.people, rates: grants.support.rates };
const counties = dataset.counties.filter(({ code }) => ['07', '08'].map(countyCode).includes(code));
const groups = viewCompareTable(facts, grants.priorities, counties, nb);
const measures = viewAllMeasures({ ...facts, ratios: grants.support.ratios }, nb);
const link = 'https://eksempel.test/sammenlign/?fylker=07,08';
const sheets = compareSheets({ facts, groups, measures, counties, notes: undefined, link, i18n: nb });

/** The announcement's figure, read by plain splitting. */
const printed = (code: string, indicator: string) =>
  shippedGrid.find(([own]) => own === code)?.[shippedGrid[0]?.indexOf(indicator) ?? -1];
const ids = groups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id));

describe('the workbook', () => {
  type Sheets = Awaited<ReturnType<typeof readXlsxFile>>;
  let book: Sheets;
  beforeAll(async () => {
    const blob = await xlsxFile(sheets);
    book = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
  });
  const sheet = (name: string) => book.find((one) => one.sheet === name)?.data ?? [];

  it('has three sheets', () => {
    expect(book.map((one) => one.sheet)).toEqual(['Tall', 'Sammenligning', 'Om tallene']);
  });

  it('opened again, has every figure as the announcement’s number', () => {
    const [header, ...rows] = sheet('Tall');
    expect(header?.slice(4)).toEqual(['Landet', 'Vestfold', 'Telemark']);
    // Two more are worked out here, and stand below the announcement's.
    expect(rows).toHaveLength(11);
    rows.slice(0, 9).forEach((row, i) =>
      ['0', '07', '08'].forEach((code, j) => {
        expect(row[4 + j]).toBe(Number(printed(code, ids[i] ?? '')?.replace(',', '.')));
      }),
    );
    const count = (code: string, id: string) => Number(printed(code, id));
    expect(rows[9]?.slice(0, 2)).toEqual([
      'Regnet ut her',
      'KVP-deltakere per 100 med sosialhjelp 6–12 md. og som hovedinntekt',
    ]);
    expect(rows[9]?.slice(4)).toEqual(
      ['0', '07', '08'].map((code) =>
        Number(((100 * count(code, 'kvp-antall')) / count(code, 'hovedinntekt-antall')).toFixed(1)),
      ),
    );
  });

  it('has differences, ratios and expected numbers as numbers', () => {
    const row = sheet('Sammenligning').find(
      ([area, figure]) => area === 'Telemark' && figure === 'Unge 18–24 år, andel',
    );
    expect(row?.slice(2, 4)).toEqual([7.9, 'høyest av 18 fylker']);
    expect(row?.[6]).toBeCloseTo(100 * (1187 / 15_029 - 26_391 / 474_180), 9);
    expect(row?.[7]).toBe('prosentpoeng');
    expect(row?.[8]).toBeCloseTo(1187 / 15_029 / (26_391 / 474_180), 9);
    expect(row?.slice(9, 11)).toEqual([836, 351]);
  });

  it('has our own rate, of the country too', () => {
    const rows = sheet('Sammenligning').filter(([, figure]) => String(figure).includes('botilbud'));
    expect(rows.map(([area]) => area)).toEqual(['Landet', 'Vestfold', 'Telemark']);
    for (const row of rows) expect(String(row[5])).toMatch(/^per 1\s000 innbyggere$/);
    // Called our own over its column, and told how it is made.
    expect(sheet('Sammenligning')[0]?.[4]).toBe('Rate (regnet ut her)');
    expect(sheet('Om tallene').filter(([what]) => what === 'Rate (regnet ut her)')).toEqual([
      ['Rate (regnet ut her)', 'Midlertidig botilbud, antall', grants.support.rates[0]?.note],
    ]);
    expect(compareCsv(sheets, nb)).toContain(';Rate (regnet ut her);');
  });

  it('marks a county whose sum is only nearly right', () => {
    const notes = { [countyCode('08')]: { isWeak: true, text: '' }, [countyCode('07')]: { isWeak: false, text: '' } };
    const signed = viewAllMeasures({ ...facts, ratios: grants.support.ratios }, nb, notes);
    const [figures, differences] = compareSheets({
      facts,
      groups,
      measures: signed,
      counties,
      notes,
      link,
      i18n: nb,
    });
    expect(figures.header.slice(4)).toEqual(['Landet', 'Vestfold ≈', 'Telemark ≈ (usikker sum)']);
    expect(new Set(differences.rows.map(([area]) => area))).toEqual(new Set(figures.header.slice(4)));
  });

  it('of summed figures says that they are our own, and what the sign means', () => {
    const table = {
      ...dataset.table,
      divisionNote: 'Regnet ut her: Lagt sammen.',
      divisionDetails: ['Agder: uten X'],
    };
    const summed = { ...facts, dataset: { ...dataset, table } };
    const [, , about] = compareSheets({ facts: summed, groups, measures, counties, notes: undefined, link, i18n: nb });
    expect(about.rows.slice(1, 4).map(([, , words]) => words)).toEqual([
      `${table.divisionLabel}. Regnet ut her: Lagt sammen.`,
      '≈ Kommuner har byttet fylke, så disse summene er bare nesten riktige:',
      'Agder: uten X',
    ]);
  });

  it('says how it must be read, where it comes from, for which counties, and where it is found again', () => {
    const about = sheet('Om tallene').flat().join('\n');
    expect(about).toContain('Tabellen er ikke et målekort. Høye og lave');
    expect(about).toContain('Kilder: SSB og NAV.');
    expect(about).toContain('18 fylker, inndelingen 2018–2019');
    expect(about).toContain(link);
    expect(about).toContain('SSBs vanlige tall for sosialhjelp som hovedinntekt er et annet mål');
  });
});

it('a number’s format is that of the printed figure', () => {
  expect(numberFormat({ decimals: 0, unit: '' })).toBe('#,##0');
  expect(numberFormat({ decimals: 2, unit: '\u00a0%' })).toBe('#,##0.00"\u00a0%"');
});

describe('the CSV', () => {
  const csv = compareCsv(sheets, nb);

  it('has the same figures with decimal comma, bare', () => {
    const lines = csv.split('\r\n').map((line) => line.split(';'));
    ids.forEach((id, i) => {
      expect(lines[1 + i]?.slice(4)).toEqual(['0', '07', '08'].map((code) => printed(code, id)));
    });
  });

  it('begins with a byte order mark and ends with the notes', () => {
    expect(csv.startsWith('\uFEFFOmråde;')).toBe(true);
    expect(csv).toContain(link);
  });
});

describe('every line that the table shows', () => {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const words = (row: readonly SheetCell[]) =>
    row.map((cell) => (typeof cell === 'string' ? cell : sheetText({ ...cell, value: Math.abs(cell.value) }, nb)));

  it.each(cells.map((cell, i) => [cell.figure.county.name, cell.figure.label, cell, i] as const))(
    'of %s, %s, can be read from the files in the same numbers',
    (_, __, { figure, lines }, i) => {
      const row = sheets[1].rows[i] ?? [];
      const [area, , value, rank, rate, rateUnit, difference, unit, ratio, expected, more] = words(row);
      const people = row[10];
      const sign = typeof people === 'object' ? Math.sign(people.value) : 0;
      const much = sign === 0 ? 'like mange' : `${more?.replace(' ', '\u00a0')}\u00a0${sign > 0 ? 'flere' : 'færre'}`;
      const side = typeof row[6] === 'object' && row[6].value < 0 ? 'under' : 'over';
      const small = difference === '0,00' && 'mindre enn 0,01';
      expect([area, value]).toEqual([figure.county.name, figure.cell.text + figure.cell.unit]);
      expect(lines).toEqual([
        ...(rank === '' ? [] : [rank]),
        ...(rate === '' ? [] : [`${rate} ${rateUnit} (regnet ut her)`]),
        ...(unit === '' ? [] : [`${small || difference} ${unit} ${side} landet`, `${ratio} ganger landets`]),
        ...(more === ''
          ? []
          : [sign === 0 ? 'Like mange som med landets tall' : `${much} enn med landets tall (om lag ${expected})`]),
      ]);
      const file = compareCsv(sheets, nb).split('\r\n');
      const bare = sheetText(people ?? '', nb)
        .replaceAll(/\s/g, '')
        .replace('−', '-');
      if (more !== '') expect(file.some((line) => line.replaceAll(/\s/g, '').includes(`;${bare};`))).toBe(true);
      for (const text of [value, rank, rate, unit, ratio, more])
        if (text) expect(compareClipboard(sheets, '', nb).text).toContain(text);
    },
  );
});

describe('the copied table', () => {
  const { html, text: tabs } = compareClipboard(sheets, 'Tittel', nb);

  it('has figures as shown, with the reading rule and the sources', () => {
    expect(tabs).toContain('\t5,6\u00a0%\t7,4\u00a0%\t7,9\u00a0%\n');
    expect(tabs).toContain('Tabellen er ikke et målekort.');
    expect(html).toContain('<td>7,9\u00a0%</td>');
    expect(html).toContain('Kilder: SSB og NAV.');
  });

  it('leaves definitions of single figures to the files', () => {
    expect(tabs).not.toContain('SSBs vanlige tall');
  });
});

describe('the name of a file', () => {
  it('says counties, figures and years', () => {
    expect(compareFileName({ counties, indicators: dataset.indicators, all: 'figures' }, nb)).toBe(
      'sammenligning-vestfold-telemark-alle-tall-2018-2019',
    );
    const two = dataset.indicators.filter(({ id }) => ['unge-andel', 'kvp-ramme'].includes(id));
    expect(compareFileName({ counties: [], indicators: two }, nb)).toBe(
      'sammenligning-alle-fylker-unge-andel-kvp-ramme-2018-2019-08-31',
    );
  });
});
