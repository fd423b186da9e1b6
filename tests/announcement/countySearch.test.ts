import { counties as register } from 'virtual:registered-counties';
import { describe, expect, it } from 'vitest';
import { records } from '../../src/dataset/csv.ts';
import { registeredCounties } from '../../src/dataset/definitions.ts';
import { searchCounties } from '../../src/view/countySearch.ts';
import { dataset } from '../support/announced.ts';
import { dataFile } from '../support/dataFiles.ts';
import { nb } from '../support/nb.ts';

const own = { counties: dataset.counties, division: dataset.table.division };
const found = (typed: string, { counties, division } = own) =>
  searchCounties({ counties, division, register }, typed, nb).map(({ label, counties: hits }) =>
    [...(label === undefined ? [] : [label]), hits.map(({ name }) => name).join(', ')].join(' | '),
  );

describe('a county is found by', () => {
  it.each([
    ['more', 'Møre og Romsdal'],
    ['trondelag', 'Trøndelag'],
    ['ostfold', 'Østfold'],
    ['Oestfold', 'Østfold'],
    ['sogn fjordane', 'Sogn og Fjordane'],
    ['aust agder', 'Aust-Agder'],
    ['Romsa', 'Troms'],
    ['tromssa', 'Troms'],
    ['Finnmárku', 'Finnmark'],
    ['finmarkku', 'Finnmark'],
    ['nordlanda', 'Nordland'],
    ['Nordlaante', 'Nordland'],
    ['troondelage', 'Trøndelag'],
    ['telemark', 'Telemark'],
    ['08', 'Telemark'],
    ['8', 'Telemark'],
  ])('%s', (typed, name) => expect(found(typed)).toEqual([name]));
});

describe('a county of another division says what it is:', () => {
  it.each([
    ['Viken', 'Viken (2020–2023): Østfold, Akershus, Buskerud | Østfold, Akershus, Buskerud'],
    ['30', '30 Viken (2020–2023): Østfold, Akershus, Buskerud | Østfold, Akershus, Buskerud'],
    ['Vestland', 'Vestland (fra 2020): Hordaland, Sogn og Fjordane | Hordaland, Sogn og Fjordane'],
    ['troms og finnmark', 'Troms og Finnmark (2020–2023): Troms, Finnmark | Troms, Finnmark'],
    ['54', '54 Troms og Finnmark (2020–2023): Troms, Finnmark | Troms, Finnmark'],
    ['Innlandet', 'Innlandet (fra 2020): Hedmark, Oppland | Hedmark, Oppland'],
    ['agder', 'Agder (fra 2020): Aust-Agder, Vest-Agder | Aust-Agder, Vest-Agder'],
    ['vestfold og', 'Vestfold og Telemark (2020–2023): Vestfold, Telemark | Vestfold, Telemark'],
    ['nord trondelag', 'Nord-Trøndelag (til 2017): Trøndelag | Trøndelag'],
    ['16', '16 Sør-Trøndelag (til 2017): Trøndelag | Trøndelag'],
    ['40', '40 Telemark (fra 2024): Telemark | Telemark'],
    ['55', '55 Troms (fra 2024): Troms | Troms'],
  ])('%s', (typed, line) => expect(found(typed)).toEqual([line]));

  it('no code of any division finds nothing', () => {
    const codes = [...new Set(dataFile('register/counties.csv').match(/(?<=^\d{4}-\d\d-\d\d,)\d\d/gm))];
    expect(codes).toHaveLength(33);
    expect(codes.filter((code) => found(code).length === 0)).toEqual([]);
  });

  it('also among the counties of today, for those of the figures', () => {
    const later = {
      counties: registeredCounties(records(dataFile('register/counties.csv')), '2024-01-01'),
      division: '2024-01-01',
    };
    expect(found('hordaland', later)).toEqual(['Hordaland (til 2019): Vestland | Vestland']);
    expect(found('08', later)).toEqual(['08 Telemark (til 2019): Telemark | Telemark']);
    expect(found('Viken', later)).toEqual([
      'Viken (2020–2023): Østfold, Akershus, Buskerud | Østfold, Akershus, Buskerud',
    ]);
    expect(found('aust agder', later)).toEqual(['Aust-Agder (til 2019): Agder | Agder']);
    expect(found('sor-trondelag', later)).toEqual(['Sør-Trøndelag (til 2017): Trøndelag | Trøndelag']);
  });
});

it('what begins as typed comes first, then what another division has', () => {
  expect(found('vest')).toEqual([
    'Vestfold, Vest-Agder',
    'Vestland (fra 2020): Hordaland, Sogn og Fjordane | Hordaland, Sogn og Fjordane',
  ]);
  expect(found('galand')).toEqual(['Rogaland']);
});

it('nothing typed shows all, and nonsense none', () => {
  expect(found('')).toEqual([dataset.counties.map(({ name }) => name).join(', ')]);
  expect(found('xyz')).toEqual([]);
  expect(found('99')).toEqual([]);
});
