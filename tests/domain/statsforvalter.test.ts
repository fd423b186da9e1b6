import { expect, it } from 'vitest';
import { grants as builtGrants } from 'virtual:grants';
import { statsforvaltere as builtStatsforvaltere } from 'virtual:statsforvaltere';
import { statsforvalterOf } from '../../src/domain/statsforvalter.ts';
import { definitions } from '../support/announced.ts';
import { countyCode } from '../support/makeDataset.ts';

const nameIn = (county: string, year: number) => statsforvalterOf(builtStatsforvaltere, countyCode(county), year)?.name;

it('is the office of the year, or the last one before', () => {
  expect(nameIn('02', 2021)).toBe('Statsforvalteren i Oslo og Viken');
  expect(nameIn('02', 2023)).toBe('Statsforvalteren i Oslo og Viken');
  expect(nameIn('02', 2024)).toBe('Statsforvalteren i Østfold, Buskerud, Oslo og Akershus');
  expect(nameIn('02', 2030)).toBe('Statsforvalteren i Østfold, Buskerud, Oslo og Akershus');
});

it('is not known for the years when it was called fylkesmannen, nor for an area that is no county', () => {
  expect(nameIn('02', 2020)).toBeUndefined();
  expect(nameIn('0', 2021)).toBeUndefined();
});

it('every county has one in the year of the latest announcement', () => {
  for (const { code } of definitions.counties)
    expect(nameIn(code, builtGrants.grants[0].year)).toMatch(/^Statsforvalteren i \p{Lu}/u);
});
