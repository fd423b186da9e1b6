import { definitions } from 'virtual:definitions';
import { grants } from 'virtual:grants';
import { text } from 'virtual:dataset';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareClipboard, compareCsv } from '../../src/export/compareFiles';
import { compareSheets } from '../../src/export/compareSheets';
import { numberFormat, xlsxFile } from '../../src/export/xlsxFile';
import { compareFileName } from '../../src/view/compareFileName';
import { viewCompareTable } from '../../src/view/compareTable';
import { areaCode } from '../support/makeDataset';
import { nb } from '../support/nb';
import { datasetOf, shippedGrid } from '../support/shipped';

const dataset = datasetOf(text);
const facts = { dataset, people: definitions.people, rates: grants.support.rates };
const areas = dataset.counties.filter(({ code }) => ['07', '08'].map(areaCode).includes(code));
const groups = viewCompareTable(facts, grants.priorities, areas, nb);
const link = 'https://eksempel.test/sammenlign/?fylker=07,08';
const sheets = compareSheets({ facts, groups, areas, link, i18n: nb });

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
    expect(rows).toHaveLength(9);
    rows.forEach((row, i) =>
      ['0', '07', '08'].forEach((code, j) => {
        expect(row[4 + j]).toBe(Number(printed(code, ids[i] ?? '')?.replace(',', '.')));
      }),
    );
  });

  it('has differences, ratios and expected numbers as numbers', () => {
    const row = sheet('Sammenligning').find(
      ([area, figure]) => area === 'Telemark' && figure === 'Unge 18–24 år, andel',
    );
    expect(row?.slice(2, 4)).toEqual([7.9, 'høyest av 18 fylker']);
    expect(row?.[4]).toBeCloseTo(100 * (1187 / 15_029 - 26_391 / 474_180), 9);
    expect(row?.[5]).toBeCloseTo(1187 / 15_029 / (26_391 / 474_180), 9);
    expect(row?.[6]).toBe(836);
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
    expect(compareFileName(areas, dataset.indicators, true, nb)).toBe(
      'sammenligning-vestfold-telemark-alle-tall-2018-2019',
    );
    const two = dataset.indicators.filter(({ id }) => ['unge-andel', 'kvp-ramme'].includes(id));
    expect(compareFileName([], two, false, nb)).toBe('sammenligning-alle-fylker-unge-andel-kvp-ramme-2018-2019-08-31');
  });
});
