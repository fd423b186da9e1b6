import { register } from 'virtual:municipalities';
import { sources } from 'virtual:sources';
import { describe, expect, it } from 'vitest';
import type { Municipality } from '../../src/domain/municipality.ts';
import { countyCodes, isUnrevised, regionCodes, sourceAddress, yearsBefore } from '../../src/domain/sources.ts';
import type { SourceTable } from '../../src/domain/sources.ts';

const { municipalities } = register;

// The addresses were written by hand after the description of PxWebApi v2: a letter that changes is an answer that fails.

const api = 'https://data.ssb.no/api/pxwebapi/v2/tables';
const csv = 'outputFormat=csv&outputFormatParams=IncludeTitle,SeparatorSemicolon,UseCodesAndTexts';
const table = (id: string) => sources.tables.find((one) => one.id === id)!;
const addressOf = (id: string, code: string) => {
  const municipality = municipalities.find((one) => one.code === code)!;
  return sourceAddress(sources, table(id), regionCodes(table(id), municipality));
};

describe('SSB is asked for just the municipality, its county and the country', () => {
  it.each([
    [
      '14019',
      '4001',
      `${api}/14019/data?lang=no&valueCodes[KOKkommuneregion0000]=EAK,EAKUO,EKA40,EKA38,4001,3806&valueCodes[ContentsCode]=*&valueCodes[Tid]=*&${csv}`,
    ],
    [
      '13995',
      '5540',
      `${api}/13995/data?lang=no&valueCodes[KOKkommuneregion0000]=EAK,EAKUO,EKA55,EKA54,5540,5426&valueCodes[ContentsCode]=*&valueCodes[Tid]=*&${csv}`,
    ],
    // The ended table has no number of 2024, but the counties of before 2020.
    [
      '12210',
      '4001',
      `${api}/12210/data?lang=no&valueCodes[KOKkommuneregion0000]=EAK,EAKUO,EKA38,EKA08,3806&valueCodes[ContentsCode]=*&valueCodes[Tid]=*&${csv}`,
    ],
    [
      '12210',
      '0301',
      `${api}/12210/data?lang=no&valueCodes[KOKkommuneregion0000]=EAK,EAKUO,EKA03,0301&valueCodes[ContentsCode]=*&valueCodes[Tid]=*&${csv}`,
    ],
    [
      '07459',
      '3234',
      `${api}/07459/data?lang=no&valueCodes[Region]=0,32,30,05,3234,3054&valueCodes[Alder]=[range(000,066)]&valueCodes[ContentsCode]=*&valueCodes[Tid]=from(2015)&${csv}`,
    ],
  ])('%s, %s', (id, code, address) => expect(addressOf(id, code)).toBe(address));

  it('at addresses that are short enough in every table for every municipality, for its earlier years too', () => {
    const lengthsOf = (of: (one: SourceTable, municipality: Municipality) => readonly string[] | undefined) =>
      sources.tables.flatMap((one) =>
        municipalities.flatMap((municipality) => {
          const places = of(one, municipality);
          return places ? [sourceAddress(sources, one, places).length] : [];
        }),
      );
    const today = lengthsOf(regionCodes);
    const before = lengthsOf((one, municipality) => yearsBefore(one, municipality)?.places);
    expect(today).toHaveLength(4 * 357);
    expect(before.length).toBeGreaterThan(300);
    const lengths = [...today, ...before];
    expect(Math.max(...lengths)).toBeLessThan(400);
  });

  it('and by itself for the years under another number, where it was one municipality then too', () => {
    const beforeOf = (code: string, id = '12210') =>
      yearsBefore(
        table(id),
        municipalities.find((one) => one.code === code)!,
      );
    expect(beforeOf('3101')).toEqual({ from: 2020, numbers: ['0101'], places: ['EAK', 'EAKUO', 'EKA01', '0101'] });
    // Malvik has had its number since 2018.
    expect(beforeOf('5031')).toEqual({ from: 2018, numbers: ['1663'], places: ['EAK', 'EAKUO', 'EKA50', '1663'] });
    // Drammen was three municipalities.
    expect(beforeOf('3301')).toEqual({ from: 2020, numbers: ['0602', '0625', '0711'], places: undefined });
    expect(beforeOf('0301')).toBeUndefined();
    expect(beforeOf('3101', '14019')).toBeUndefined();
    // Rates of those years need their people.
    expect(beforeOf('3101', '07459')).toEqual({ from: 2020, numbers: ['0101'], places: ['0', '01', '0101'] });
  });

  it('and a program for all counties, as JSON-stat', () => {
    const places = countyCodes(table('14019'), ['03', '11']);
    expect(sourceAddress(sources, table('14019'), places, 'program')).toBe(
      `${api}/14019/data?lang=no&valueCodes[KOKkommuneregion0000]=EAK,EAKUO,EKA03,EKA11&valueCodes[ContentsCode]=*&valueCodes[Tid]=*&outputFormat=json-stat2`,
    );
  });

  it('never at a longer address than is answered', () => {
    // 229 letters with one place, five for each more: 229 + 374 × 5 = 2 099.
    const places = (count: number) => Array.from({ length: count }, () => '0301');
    const asked = (count: number) => sourceAddress(sources, table('14019'), places(count));
    expect(asked(375)).toHaveLength(2099);
    expect(() => asked(376)).toThrow(RangeError);
  });
});

it.each([
  [2025, '2026-03-16T07:00:00Z', true],
  [2025, '2026-06-14', true],
  [2025, '2026-06-15T06:00:00Z', false],
  [2024, '2026-03-16T07:00:00Z', false],
  [2024, '2025-03-17', true],
])('figures of %i, changed %s, are unrevised: %s', (year, updated, expected) =>
  expect(isUnrevised(sources, year, updated)).toBe(expected),
);

describe('what is counted', () => {
  it('has a break at 2022, with its reason', () => {
    expect(sources.breaks.map(({ from }) => from)).toEqual([2022]);
    expect(sources.breaks[0]?.reason).toContain('fra og med 2022');
  });

  it('is never taken for children of 6–12 months or NAV’s KVP count where it is not', () => {
    const same = sources.measures.flatMap(({ match }) => (match.kind === 'same' ? [match.indicator] : []));
    expect(same).not.toContain('barn-antall');
    expect(same).not.toContain('kvp-antall');
    const alike = sources.measures.flatMap(({ match, labels }) =>
      match.kind === 'alike' ? labels.map((label) => [label, match.indicator]) : [],
    );
    expect(alike).toContainEqual(['Antall barn under 18 i familier som mottok sosialhjelp', 'barn-antall']);
    expect(alike).toContainEqual(['Deltakere i kvalifiseringsprogrammet', 'kvp-antall']);
  });

  it('has one meaning for each label', () => {
    const labels = sources.measures.flatMap((rule) => rule.labels.map((label) => label.toLowerCase()));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

it('each table says in three lines how a person saves it', () => {
  for (const { byHand, id, page } of sources.tables) {
    expect(byHand).toHaveLength(3);
    expect(page).toBe(`https://www.ssb.no/statbank/table/${id}/`);
  }
});
