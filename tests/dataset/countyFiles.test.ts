import { definitions } from 'virtual:definitions';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../../build/read/readData.ts';
import { readCountyFiles } from '../../build/read/readCountyFiles.ts';
import { crosswalk as builtCrosswalk } from 'virtual:crosswalk';
import { statsforvaltere as builtStatsforvaltere } from 'virtual:statsforvaltere';
import { readCrosswalk } from '../../src/dataset/crosswalk.ts';
import { readStatsforvaltere } from '../../src/dataset/statsforvaltere.ts';

const read = (name: string) => readFileSync(path.join(dataDir, name), 'utf8');
const counties = read('counties.csv');

it('the code is given what the files say', () => {
  const { crosswalk, statsforvaltere } = readCountyFiles();
  expect(builtCrosswalk).toEqual(crosswalk);
  expect(builtStatsforvaltere).toEqual(statsforvaltere);
});

describe('the crosswalk', () => {
  const shipped = read('county_crosswalk_pop2019.csv');
  const having = (from: string, to: string) => {
    expect(shipped).toContain(from);
    return () => readCrosswalk({ crosswalk: shipped.replace(from, to), counties }, definitions);
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

  it('is empty in the latest division', () => {
    const table = { division: '2024-01-01' };
    expect(readCrosswalk({ crosswalk: '', counties }, { ...definitions, table }).later).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['a year without a division', '2020,01,', '2021,01,', 'no division of 2021'],
    ['a county that is not to come from', '2020,01,', '2020,21,', 'no county 21 to come from'],
    ['a county that is not to go to', 'Østfold,30,', 'Østfold,31,', 'no county 31 in division 2020-01-01'],
    ['people that are no number', ',297520,', ',297 520,', '01 to 30: «297 520» people'],
    ['people who are lost', ',297520,', ',297519,', '297519 of 297520 people of 01 reach division 2020-01-01'],
    ['a county twice', '2020,05,Oppland,30,Viken', '2020,05,Oppland,34,Viken', '05 to 34 stands twice'],
    ['another beginning', 'fra_kode_2019', 'fra_kode_2020', 'does not begin at 2019-01-01'],
    ['another day', 'folkemengde_2019_01_01', 'folkemengde_2018_01_01', 'does not begin at 2019-01-01'],
  ])('throws: %s', (_, from, to, message) => {
    expect(having(from, to)).toThrow(message);
  });

  it('throws: a division that it does not reach', () => {
    const before = shipped.replace(/^2024.*\n/gm, '');
    expect(() => readCrosswalk({ crosswalk: before, counties }, definitions)).toThrow(
      'nobody comes to 03 Oslo in division 2024-01-01',
    );
  });
});

describe('the statsforvaltere', () => {
  const shipped = read('statsforvalter.csv');
  const row = '04,Hedmark,Statsforvalteren i Innlandet,Statsforvalteren i Innlandet\n';

  it.each<[string, string, string]>([
    ['a county without one', '', '04 Hedmark should stand there once'],
    ['a county twice', row + row, '04 Hedmark should stand there once'],
    ['a year without one', row.replace(/,[^,]*\n/, ',\n'), '04 Hedmark has none in 2024'],
  ])('throws: %s', (_, rows, message) => {
    expect(shipped).toContain(row);
    expect(() => readStatsforvaltere(shipped.replace(row, rows), definitions)).toThrow(message);
  });

  it('throws: no year', () => {
    const unnamed = shipped.replace(/statsforvalter_/g, 'embete_');
    expect(() => readStatsforvaltere(unnamed, definitions)).toThrow('no column of a year');
  });

  it('takes the years in any order', () => {
    const turned = shipped.replace(
      'statsforvalter_2021,statsforvalter_2024',
      'statsforvalter_2024,statsforvalter_2021',
    );
    const [first] = definitions.counties;
    expect(readStatsforvaltere(turned, definitions)[first!.code]?.map(({ year }) => year)).toEqual([2021, 2024]);
  });
});
