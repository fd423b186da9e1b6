import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../../build/read/readData.ts';
import { readCountyFiles, readRegisterFiles } from '../../build/read/readCountyFiles.ts';
import { crosswalk as builtCrosswalk } from 'virtual:crosswalk';
import { statsforvaltere as builtStatsforvaltere } from 'virtual:statsforvaltere';
import { crosswalkFrom, readRegister } from '../../src/dataset/crosswalk.ts';
import { readStatsforvaltere } from '../../src/dataset/statsforvaltere.ts';
import { definitions } from '../support/announced.ts';

const read = (name: string) => readFileSync(path.join(dataDir, 'register', name), 'utf8');
const counties = read('counties.csv');
const name = 'vei.csv';
const base = '2019-01-01';
const register = readRegisterFiles(dataDir, definitions);

it('the code is given what the files say', () => {
  const { crosswalk, statsforvaltere } = readCountyFiles();
  expect(builtCrosswalk).toEqual(crosswalk);
  expect(builtStatsforvaltere).toEqual(statsforvaltere);
});

describe('the crosswalk', () => {
  const shipped = read('county_crosswalk_pop2019.csv');
  const having = (from: string, to: string) => {
    expect(shipped).toContain(from);
    return () => readRegister({ name, base, crosswalk: shipped.replace(from, to), counties }, definitions.people);
  };

  it('has the later divisions of the register, each with its own codes', () => {
    expect(
      builtCrosswalk.later.map(({ start, counties: all, passages }) => [start, all.length, passages.length]),
    ).toEqual([
      ['2020-01-01', 11, 23],
      ['2024-01-01', 15, 25],
    ]);
    expect(builtCrosswalk.counties).toEqual(definitions.counties);
  });

  it('splits the municipalities that left', () => {
    const [first] = builtCrosswalk.later;
    expect(first?.passages.find(({ municipalities }) => municipalities.length > 1)?.municipalities).toEqual([
      'Jevnaker',
      'Lunner',
    ]);
  });

  it('goes from every division to every other, by way of the pieces that all are made of', () => {
    const between = (from: string, to: string) => {
      const counties = register.divisions.find(({ start }) => start === from)!.counties;
      const { later, earlier } = crosswalkFrom(register, from, counties);
      const { passages } = [...later, ...earlier].find(({ start }) => start === to)!;
      return passages.map((one) => `${one.from} ${one.to} ${one.people} ${one.municipalities.join()}`.trim());
    };
    // Counted by hand from the lines of 2020 and 2024.
    expect(
      between('2020-01-01', '2024-01-01')
        .filter((line) => line.startsWith('30'))
        .sort(),
    ).toEqual(['30 31 296847', `30 32 ${673 + 624055 + 15897 + 32156}`, `30 33 ${250992 + 6685}`]);
    expect(
      between('2024-01-01', '2019-01-01')
        .filter((line) => line.startsWith('32'))
        .sort(),
    ).toEqual(['32 01 673 Rømskog', '32 02 624055', '32 05 15897 Jevnaker,Lunner', '32 06 32156 Hurum,Røyken']);
    // What went there came from there.
    for (const [a, b] of [
      ['2019-01-01', '2020-01-01'],
      ['2019-01-01', '2024-01-01'],
      ['2020-01-01', '2024-01-01'],
    ] as const) {
      const turn = (line: string) => line.split(' ').slice(0, 3);
      expect(between(a, b).map(turn).sort()).toEqual(
        between(b, a)
          .map(turn)
          .map(([from = '', to = '', people = '']) => [to, from, people])
          .sort(),
      );
    }
  });

  it('follows no division that the register has no way from', () => {
    expect(crosswalkFrom(register, '2017-01-01', [])).toEqual({ counties: [], later: [], earlier: [] });
  });

  it('is empty in the latest division', () => {
    expect(crosswalkFrom(register, '2024-01-01', []).later).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      'a year without a division',
      '2020,01,',
      '2021,01,',
      'vei.csv: fra 01, kolonnen «til_aar»: fant «2021», ventet «2020» eller «2024».',
    ],
    [
      'a county that is not to come from',
      '2020,01,',
      '2020,21,',
      'vei.csv: fra 21 til 30 i 2020-01-01: fant «21», ventet en kode i counties.csv: «01», ',
    ],
    [
      'a county that is not to go to',
      'Østfold,30,',
      'Østfold,31,',
      'vei.csv: fra 01 til 31 i 2020-01-01: fant «31», ventet en kode i counties.csv: «',
    ],
    [
      'people that are no number',
      ',297520,',
      ',297 520,',
      'vei.csv: fra 01 til 30 i 2020-01-01: fant en folkemengde som ikke er et tall, ventet et helt tall.',
    ],
    [
      'people who are lost',
      ',297520,',
      ',297519,',
      'vei.csv: fra 01 til 2020-01-01: fant 297519 innbyggere i alt, ventet 297520 som i population.csv.',
    ],
    [
      'a county twice',
      '2020,05,Oppland,30,Viken',
      '2020,05,Oppland,34,Viken',
      'vei.csv: fra 05 til 34 i 2020-01-01: fant to linjer, ventet én.',
    ],
    [
      'another beginning',
      'fra_kode_2019',
      'fra_kode_2020',
      'vei.csv: fant ingen kolonne for inndelingen, ventet kolonnen «fra_kode_2019».',
    ],
    [
      'another day',
      'folkemengde_2019_01_01',
      'folkemengde_2018_01_01',
      'vei.csv: fant ingen kolonne for inndelingen, ventet kolonnen «folkemengde_2019_01_01».',
    ],
  ])('throws: %s', (_, from, to, message) => {
    expect(having(from, to)).toThrow(message);
  });

  it('throws: a division that it does not reach', () => {
    const before = shipped.replace(/^2024.*\n/gm, '');
    expect(() => readRegister({ name, base, crosswalk: before, counties }, definitions.people)).toThrow(
      'vei.csv: til_aar 2024: fant ingen linje, ventet minst én.',
    );
  });
});

describe('the statsforvaltere', () => {
  const shipped = read('statsforvalter.csv');
  const row = '04,Hedmark,Statsforvalteren i Innlandet,Statsforvalteren i Innlandet\n';

  it.each<[string, string, string]>([
    [
      'a county without one',
      '',
      'register/statsforvalter.csv: kolonnen «fylke_kode_2019»: fant 0 linjer for 04 Hedmark, ventet én.',
    ],
    [
      'a county twice',
      row + row,
      'register/statsforvalter.csv: kolonnen «fylke_kode_2019»: fant 2 linjer for 04 Hedmark, ventet én.',
    ],
    [
      'a year without one',
      row.replace(/,[^,]*\n/, ',\n'),
      'register/statsforvalter.csv: 04 Hedmark, kolonnen «statsforvalter_2024»: fant ingenting, ventet et navn.',
    ],
  ])('throws: %s', (_, rows, message) => {
    expect(shipped).toContain(row);
    expect(() => readStatsforvaltere(shipped.replace(row, rows), register, builtCrosswalk)).toThrow(message);
  });

  it('throws: no year', () => {
    const unnamed = shipped.replace(/statsforvalter_/g, 'embete_');
    expect(() => readStatsforvaltere(unnamed, register, builtCrosswalk)).toThrow(
      'register/statsforvalter.csv: fant ingen kolonne for et år, ventet en «statsforvalter_ÅÅÅÅ».',
    );
  });

  it('takes the years in any order', () => {
    const turned = shipped.replace(
      'statsforvalter_2021,statsforvalter_2024',
      'statsforvalter_2024,statsforvalter_2021',
    );
    const [first] = definitions.counties;
    expect(readStatsforvaltere(turned, register, builtCrosswalk)[first!.code]?.map(({ year }) => year)).toEqual([
      2021, 2024,
    ]);
  });
});
