import { statsforvaltere } from 'virtual:statsforvaltere';
import { describe, expect, it } from 'vitest';
import { groupCounties, latestYear, viewCountyMarks } from '../../src/view/counties.ts';
import { dataset } from '../support/announced.ts';
import { nb } from '../support/nb.ts';

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

it('the marks are of shares and ratios, never of counts', () => {
  const marks = viewCountyMarks(dataset, nb);
  const of = (name: string) =>
    marks
      .find(({ county }) => county.name === name)
      ?.marks.map(({ figure, mark }) => `${mark.symbol} ${figure} ${mark.tone}`);
  expect(of('Telemark')).toEqual(['▲ 1,5\u00a0% red', '▲ 7,9\u00a0% red', '▲ 5,5\u00a0% red']);
  expect(of('Vest-Agder')).toEqual(['▲ 97\u00a0% green']);
  // Most people live there: all its counts are high.
  expect(of('Oslo')).toEqual([]);
});
