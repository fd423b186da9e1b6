import { statsforvaltere } from 'virtual:statsforvaltere';
import { describe, expect, it } from 'vitest';
import { groupCounties, latestYear } from '../../src/view/counties.ts';
import { dataset } from '../support/announced.ts';

describe('the list of counties', () => {
  const groups = groupCounties(dataset, statsforvaltere);

  it('has every county once', () => {
    const names = groups.flatMap(({ counties }) => counties.map(({ name }) => name));
    expect(names.sort()).toEqual(dataset.counties.map(({ name }) => name).sort());
  });

  it('puts them under the latest name of their statsforvalter', () => {
    expect(groups.map(({ office, counties }) => [office, counties.map(({ name }) => name).join(' ')])).toEqual([
      ['Statsforvalteren i Østfold, Buskerud, Oslo og Akershus', 'Østfold Akershus Oslo Buskerud'],
      ['Statsforvalteren i Innlandet', 'Hedmark Oppland'],
      ['Statsforvalteren i Vestfold og Telemark', 'Vestfold Telemark'],
      ['Statsforvalteren i Agder', 'Aust-Agder Vest-Agder'],
      ['Statsforvalteren i Rogaland', 'Rogaland'],
      ['Statsforvalteren i Vestland', 'Hordaland Sogn og Fjordane'],
      ['Statsforvalteren i Møre og Romsdal', 'Møre og Romsdal'],
      ['Statsforvalteren i Trøndelag', 'Trøndelag'],
      ['Statsforvalteren i Nordland', 'Nordland'],
      ['Statsforvalteren i Troms og Finnmark', 'Troms Finnmark'],
    ]);
    expect(latestYear(statsforvaltere)).toBe(2024);
  });

  it('leaves out no county that has none', () => {
    expect(groupCounties(dataset, {})).toEqual([{ office: undefined, counties: dataset.counties }]);
  });
});
