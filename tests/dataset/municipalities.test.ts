import { describe, expect, it } from 'vitest';
import { readMunicipalities } from '../../src/dataset/municipalities.ts';
import {
  municipalitiesNamed,
  municipalityCodes,
  nameIn,
  ownCodesIn,
  todaysDivision,
} from '../../src/domain/municipality.ts';

const counties = [
  'versjon,kode,navn',
  '2010-01-01,01,Aker',
  '2010-01-01,02,Berg',
  '2020-01-01,30,Akerberg',
  '2030-01-01,31,Nyaker',
  '2030-01-01,32,Nyberg',
].join('\n');
const header = 'kode,navn,andre_navn,spraak,fylke_2030,fylke_2010,koder_2020_2029,merknad';
const rows = [
  '3101,Elv,,,31,01,3001,',
  '3102,Elvdal,,,31,01,3002|3003,to ble til én i 2030',
  '3201,Njarka,Neset|Niemi,sma nb fkv,32,02,3004,',
  '3202,Vik (Nyberg),,,32,02,3004,delt i 2030',
  '3103,Vik (Nyaker),,,31,01,3005,',
  '3104,Nes-Vik,,,31,01,3006,',
];
const read = (lines = rows, columns = header) =>
  readMunicipalities([columns, ...lines].join('\n'), counties).municipalities;
const named = (text: string) => municipalitiesNamed(read(), text).map(({ code }) => code);

it('has every number, name and county of a municipality, and its note', () => {
  const [, elvdal, njarka] = read();
  expect(elvdal).toEqual({
    code: '3102',
    name: 'Elvdal',
    otherNames: [],
    counties: { '2030-01-01': '31', '2010-01-01': '01' },
    earlier: [{ from: 2020, until: 2029, codes: ['3002', '3003'], isSameArea: false }],
    note: 'to ble til én i 2030',
  });
  expect(municipalityCodes(elvdal!)).toEqual(['3102', '3002', '3003']);
  expect(njarka).toMatchObject({ otherNames: ['Neset', 'Niemi'], languages: ['sma', 'nb', 'fkv'] });
});

// What is not its own would be shown, and applied with, as its own.
it('has numbers of its own only in years in which it was one municipality with the area of today', () => {
  const columns = header.replace('koder_2020_2029', 'koder_2020_2029,koder_2016_2019,koder_2015_2015');
  const [elv, big, east, west] = read(
    [
      '3101,Elv,,,31,01,3001,0101,0101,',
      '3102,Stor,,,31,01,3002,3002|0103,3002|0103,',
      '3201,Øst,,,32,02,3004,0104,0104,',
      '3202,Vest,,,32,02,3004,0105,0105,',
    ],
    columns,
  );
  const own = (one: typeof elv) => [2030, 2029, 2019, 2015, 2014].map((year) => ownCodesIn(one!, year));
  expect(elv!.earlier.map(({ from, until }) => [from, until])).toEqual([
    [2020, 2029],
    [2015, 2019],
  ]);
  expect(own(elv)).toEqual([
    ['3101', '3001', '0101'],
    ['3001', '3101', '0101'],
    ['0101', '3101', '3001'],
    ['0101', '3101', '3001'],
    [],
  ]);
  // Kept its number when it grew in 2020.
  expect(own(big)).toEqual([['3102', '3002'], ['3002', '3102'], [], [], []]);
  // One from 2020 to 2029, two before and after.
  expect(own(east)).toEqual([['3201', '0104'], [], ['0104', '3201'], ['0104', '3201'], []]);
  expect(own(west)[1]).toEqual([]);
});

it('is called by the name that it has in a language', () => {
  const [elv, , njarka] = read();
  expect([nameIn(elv!, 'nb'), nameIn(njarka!, 'nb'), nameIn(njarka!, 'fkv'), nameIn(njarka!, 'en')]).toEqual([
    'Elv',
    'Neset',
    'Niemi',
    'Njarka',
  ]);
});

// A row of a file of figures that is taken for another municipality's gives an office figures that are not its own.
describe('a row of a file is about', () => {
  it.each<[string, string[]]>([
    ['3101', ['3101']],
    ['3101 Elv', ['3101']],
    ['3001 Elv (2020-2029)', ['3101']],
    ['K-3101 Elv', ['3101']],
    ['Elv', ['3101']],
    ['  elv ', ['3101']],
    ['Elvdal (2020-2029)', ['3102']],
    ['Njarka', ['3201']],
    ['NESET', ['3201']],
    ['Niemi', ['3201']],
    ['Neset - Njarka', ['3201']],
    ['Neset – Njarka – Niemi', ['3201']],
    ['Vik (Nyaker)', ['3103']],
    ['3005 Vik', ['3103']],
    ['Nes-Vik', ['3104']],
    ['1234 Elv', ['3101']],
  ])('%s', (text, codes) => expect(named(text)).toEqual(codes));

  it('two, where the number or the name was that of both', () => {
    expect(named('3004')).toEqual(['3201', '3202']);
    expect(named('3004 Neset')).toEqual(['3201']);
    expect(named('3004 - Neset')).toEqual(['3201']);
    expect(named('Vik')).toEqual(['3202', '3103']);
  });

  it.each(['', '31', '31010', '310101', 'El', 'Elv kommune', 'Landet', '(2020-2029)', 'EKA31'])('none: «%s»', (text) =>
    expect(named(text)).toEqual([]),
  );
});

describe('throws', () => {
  const file = 'register/municipalities.csv';
  it.each<[string, string, string, string]>([
    [
      'a county that is not in that division',
      ',31,01,3001',
      ',30,01,3001',
      '3101 Elv, kolonnen «fylke_2030»: fant «30», ventet en kode i inndelingen 2030-01-01 i counties.csv: «31» eller «32».',
    ],
    [
      'no county',
      ',31,01,3001',
      ',31,,3001',
      '3101 Elv, kolonnen «fylke_2010»: fant ingenting, ventet en kode i inndelingen 2010-01-01 i counties.csv: «01» eller «02».',
    ],
    [
      'a name without its language',
      'sma nb fkv',
      'sma nb',
      '3201 Njarka, kolonnen «spraak»: fant 2 språk, ventet 3, ett for hvert navn.',
    ],
  ])('%s', (_, from, to, sentence) => {
    const lines = rows.map((row) => row.replace(from, to));
    expect(lines).not.toEqual(rows);
    expect(() => read(lines)).toThrow(`${file}: ${sentence}`);
  });

  it('a column of a year in which no division began, or none at all', () => {
    expect(() => read(rows, header.replace('fylke_2010', 'fylke_2011'))).toThrow(
      `${file}: kolonnen «fylke_2011»: fant et år, ventet året til en «versjon» i register/counties.csv.`,
    );
    expect(() => read(rows, header.replace(/fylke_/g, 'county_'))).toThrow(
      `${file}: fant ingen kolonne for et fylke, ventet en «fylke_ÅÅÅÅ».`,
    );
  });
});

it('the counties have their names, by division', () => {
  const register = readMunicipalities([header, ...rows].join('\n'), counties);
  expect(register.countyNames).toEqual({
    '2030-01-01': { 31: 'Nyaker', 32: 'Nyberg' },
    '2010-01-01': { '01': 'Aker', '02': 'Berg' },
  });
  expect(todaysDivision(register)).toBe('2030-01-01');
});
