import { describe, expect, it } from 'vitest';
import { readDefinitions } from '../../src/dataset/definitions.ts';
import type { DefinitionFiles } from '../../src/dataset/definitions.ts';
import { definitions } from '../support/announced.ts';
import { countyCode, makeIndicator, tableInfo } from '../support/makeDataset.ts';

describe('the shipped definitions', () => {
  it('have the counties of the division of 2018 and 2019 in the announcement’s order', () => {
    expect(definitions.counties.map(({ code, name }) => `${code} ${name}`).slice(12)).toEqual([
      '14 Sogn og Fjordane',
      '15 Møre og Romsdal',
      '50 Trøndelag',
      '18 Nordland',
      '19 Troms',
      '20 Finnmark',
    ]);
    expect(definitions.counties).toHaveLength(18);
    expect(definitions.country).toEqual({ code: '0', name: 'Landet', officialName: 'Landet' });
  });

  it('have the official names in more than one language', () => {
    const official = definitions.counties.filter(({ name, officialName }) => name !== officialName);
    expect(official.map(({ officialName }) => officialName)).toEqual([
      'Trøndelag - Trööndelage',
      'Nordland - Nordlánnda',
      'Troms - Romsa',
      'Finnmark - Finnmárku',
    ]);
  });

  it('have the inhabitants of each date apart', () => {
    const youth = (date: string) => definitions.people[date]?.[countyCode('01')]?.['alder_18_24'];
    expect(youth('2019-01-01')).toBe(24_627);
    expect(youth('2018-01-01')).toBe(24_848);
    expect(youth('2017-01-01')).toBeUndefined();
  });
});

describe('readDefinitions', () => {
  const files: DefinitionFiles = {
    id: 'x',
    table: {
      ...tableInfo,
      file: 'x.csv',
      country: { code: '0', name: 'Riket' },
      areas: ['92', '91'],
      groups: [{ id: 'g', label: 'G', short: 'G' }],
      columns: [{ indicator: 'a', group: 'g', wording: 'W', period: { year: 1999 }, source: 'S' }],
    },
    indicators: [makeIndicator('a')],
    counties:
      'versjon,kode,navn,navn_offisiell_flerspraaklig\n1999-01-01,91,Aust,Aust - Nuorta\n1999-01-01,92,Vest,Vest\n' +
      '2005-01-01,91,Nordaust,Nordaust\n',
    population: 'fylke_kode,dato,alder\n91,1999-01-01,12\n92,1999-01-01,\n',
  };

  it('takes the names of the table’s own division, in the order of the table', () => {
    expect(readDefinitions(files).counties).toEqual([
      { code: '92', name: 'Vest', officialName: 'Vest' },
      { code: '91', name: 'Aust', officialName: 'Aust - Nuorta' },
    ]);
  });

  it('leaves out a group that has lost its last column, which would be a heading over nothing', () => {
    const { groups } = files.table as { groups: object[] };
    const table = { ...(files.table as object), groups: [...groups, { id: 'tom', label: 'Tom', short: 'Tom' }] };
    expect(readDefinitions({ ...files, table }).groups.map(({ id }) => id)).toEqual(['g']);
  });

  it('has no inhabitants, rather than none, where the number is not given', () => {
    expect(readDefinitions(files).people).toEqual({ '1999-01-01': { '91': { alder: 12 }, '92': {} } });
  });

  it('throws where the table names a county that its division does not have', () => {
    const table = { ...(files.table as object), areas: ['91', '99'] };
    expect(() => readDefinitions({ ...files, table })).toThrow(
      'tables/x/table.json: areas nr. 2: fant «99», ventet en kode i inndelingen 1999-01-01 i counties.csv: «91» eller «92».',
    );
  });
});
