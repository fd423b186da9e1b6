import { describe, expect, it } from 'vitest';
import { crosswalk as builtCrosswalk } from 'virtual:crosswalk';
import { compositionOf, partsOf } from '../../src/domain/crosswalk.ts';
import type { CountyPart, Crosswalk } from '../../src/domain/crosswalk.ts';
import { percent } from '../../src/domain/rate.ts';
import { definitions } from '../support/announced.ts';
import { countyCode, makeAreas } from '../support/makeDataset.ts';

const viken = '2020-01-01';
const today = '2024-01-01';
const line = ({ county, people, isWhole, municipalities }: CountyPart) =>
  [county.code, county.name, people, ...(isWhole ? ['whole'] : []), ...municipalities].join(' ');
const composition = (division: string, code: string) => {
  const { parts, nearest, ...rest } = compositionOf(builtCrosswalk, division, countyCode(code));
  return { ...rest, parts: parts.map(line), nearest: nearest.map(({ name }) => name) };
};
/** How many per cent the sum of whole counties lies above the county's own people. */
const tooMany = (division: string, code: string) => {
  const { people, surplus, missing } = compositionOf(builtCrosswalk, division, countyCode(code));
  return percent(surplus - missing, people);
};

// Worked out by hand from the people of 1 January 2019.
describe('what a county is made of', () => {
  it('Agder is two whole counties', () => {
    expect(composition(viken, '42')).toEqual({
      county: { code: '42', name: 'Agder', officialName: 'Agder' },
      people: 305_244,
      parts: ['10 Vest-Agder 187589 whole', '09 Aust-Agder 117655 whole'],
      nearest: ['Aust-Agder', 'Vest-Agder'],
      isExact: true,
      surplus: 0,
      missing: 0,
    });
    expect(composition(today, '42')).toEqual(composition(viken, '42'));
  });

  it('Innlandet is Hedmark and Oppland without Jevnaker and Lunner', () => {
    expect(composition(viken, '34')).toMatchObject({
      people: 371_054,
      parts: ['04 Hedmark 197406 whole', '05 Oppland 173648'],
      nearest: ['Hedmark', 'Oppland'],
      isExact: false,
      surplus: 15_897,
      missing: 0,
    });
    expect(tooMany(viken, '34')).toBeCloseTo(4.28, 2);
  });

  it('Viken is three whole counties, Jevnaker, Lunner and Svelvik', () => {
    expect(composition(viken, '30')).toMatchObject({
      people: 1_227_305,
      parts: [
        '02 Akershus 624055 whole',
        '01 Østfold 297520 whole',
        '06 Buskerud 283148 whole',
        '05 Oppland 15897 Jevnaker Lunner',
        '07 Vestfold 6685 Svelvik',
      ],
      nearest: ['Østfold', 'Akershus', 'Buskerud'],
      isExact: false,
      surplus: 0,
      missing: 22_582,
    });
    expect(tooMany(viken, '30')).toBeCloseTo(-1.84, 2);
  });

  it('the Akershus of 2024 is more than the old one, and its code is another', () => {
    expect(composition(today, '32')).toMatchObject({
      people: 672_781,
      parts: [
        '02 Akershus 624055 whole',
        '06 Buskerud 32156 Hurum Røyken',
        '05 Oppland 15897 Jevnaker Lunner',
        '01 Østfold 673 Rømskog',
      ],
      nearest: ['Akershus'],
      isExact: false,
      surplus: 0,
      missing: 48_726,
    });
    expect(tooMany(today, '32')).toBeCloseTo(-7.24, 2);
    expect(() => composition(today, '02')).toThrow('no county 02');
  });

  it('a county can both lose and gain', () => {
    expect(composition(today, '33')).toMatchObject({ nearest: ['Buskerud'], surplus: 32_156, missing: 6_685 });
    expect(tooMany(today, '33')).toBeCloseTo(9.88, 2);
    // Halsa left, Hornindal came.
    expect(composition(viken, '15')).toMatchObject({ people: 264_970, surplus: 1_574, missing: 1_152 });
  });

  it.each([
    [viken, ['03 Oslo', '11 Rogaland', '42 Agder']],
    [today, ['03 Oslo', '11 Rogaland', '40 Telemark', '42 Agder', '56 Finnmark']],
  ])('in the division of %s only these are sums of whole counties', (division, names) => {
    const { counties = [] } = builtCrosswalk.later.find(({ start }) => start === division) ?? {};
    const exact = counties.filter(({ code }) => compositionOf(builtCrosswalk, division, code).isExact);
    expect(exact.map(({ code, name }) => `${code} ${name}`)).toEqual(names);
  });
});

describe('where a county went', () => {
  const parts = (division: string, code: string) => partsOf(builtCrosswalk, division, countyCode(code));

  it('Oppland went two ways', () => {
    expect(parts(viken, '05').map(line)).toEqual(['34 Innlandet 173648', '30 Viken 15897 Jevnaker Lunner']);
    expect(parts(viken, '05').map(({ share }) => share.toFixed(2))).toEqual(['91.61', '8.39']);
    expect(parts(today, '05').map(line)).toEqual(['34 Innlandet 173648', '32 Akershus 15897 Jevnaker Lunner']);
  });

  it('a whole county went one way, under its official name', () => {
    expect(parts(today, '20')).toEqual([
      {
        county: {
          code: '56',
          name: 'Finnmark',
          officialName: 'Finnmark - Finnmárku - Finmarkku',
          languages: ['nb', 'se', 'fkv'],
        },
        people: 75_865,
        share: 100,
        isWhole: true,
        municipalities: [],
      },
    ]);
  });

  it('is not known of a county that is none, or of a division that is none', () => {
    expect(() => parts(viken, '30')).toThrow('no county 30');
    expect(() => parts('2021-01-01', '05')).toThrow('no division of 2021-01-01');
  });
});

describe.each(builtCrosswalk.later)('the division of $start', ({ start, counties }) => {
  const compositions = counties.map(({ code }) => compositionOf(builtCrosswalk, start, code));

  it('has everyone once', () => {
    const all = definitions.people['2019-01-01']?.[definitions.country.code]?.['i_alt'];
    expect(compositions.reduce((sum, { people }) => sum + people, 0)).toBe(all);
  });

  it('has every county of the figures as nearest once', () => {
    const codes = compositions.flatMap(({ nearest }) => nearest.map(({ code }) => code));
    expect(codes.sort()).toEqual(definitions.counties.map(({ code }) => code).sort());
  });

  it('differs from the sum of whole counties by those too many and those missing', () => {
    for (const { people, nearest, surplus, missing, isExact } of compositions) {
      const sum = nearest.reduce(
        (total, { code }) => total + (definitions.people['2019-01-01']?.[code]?.['i_alt'] ?? NaN),
        0,
      );
      expect(sum - surplus + missing).toBe(people);
      expect(isExact).toBe(surplus === 0 && missing === 0);
    }
  });
});

it('a later county without anyone’s larger part has no nearest', () => {
  const [west, east, middle] = makeAreas(['Vest', 'Aust', 'Midt']) as [
    CountyPart['county'],
    CountyPart['county'],
    CountyPart['county'],
  ];
  const passage = (from: CountyPart['county'], to: CountyPart['county'], people: number) => ({
    from: from.code,
    to: to.code,
    people,
    municipalities: [],
  });
  const passages = [
    passage(west, west, 60),
    passage(west, middle, 40),
    passage(east, middle, 30),
    passage(east, east, 70),
  ];
  const crosswalk: Crosswalk = {
    counties: [west, east],
    earlier: [],
    later: [{ start: today, counties: [west, middle, east], passages }],
  };
  expect(compositionOf(crosswalk, today, middle.code)).toMatchObject({
    people: 70,
    nearest: [],
    isExact: false,
    surplus: 0,
    missing: 70,
  });
});
