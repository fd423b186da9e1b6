import { register } from 'virtual:municipalities';
import { describe, expect, it } from 'vitest';
import { municipalitiesNamed, municipalityNames, nameIn } from '../../src/domain/municipality.ts';

const { municipalities } = register;

const of = (text: string) => municipalitiesNamed(municipalities, text);

describe('the municipalities', () => {
  it('are the 357, each with fifteen and eighteen counties to lie in', () => {
    expect(municipalities).toHaveLength(357);
    const countiesOf = (start: string) => new Set(municipalities.map(({ counties }) => counties[start]));
    expect([countiesOf('2024-01-01').size, countiesOf('2019-01-01').size]).toEqual([15, 18]);
    // Today's number begins with today's county.
    expect(municipalities.filter(({ code, counties }) => counties['2024-01-01'] !== code.slice(0, 2))).toEqual([]);
  });

  it('are each found by number and by every name', () => {
    for (const one of municipalities) {
      expect(of(one.code)).toEqual([one]);
      for (const name of municipalityNames(one)) expect(of(name), name).toEqual([one]);
    }
  });

  it.each([
    ['4001 Porsgrunn', '4001', '08'],
    ['3806 Porsgrunn (2020-2023)', '4001', '08'],
    ['Kautokeino', '5612', '20'],
    ['5430 Guovdageaidnu - Kautokeino', '5612', '20'],
    ['Hamarøy - Hábmer', '1875', '18'],
    ['Kåfjord - Gáivuotna - Kaivuono', '5540', '19'],
    ['Trondheim - Tråante', '5001', '50'],
    ['Porsanki', '5622', '20'],
    ['Herøy (Nordland)', '1818', '18'],
    ['5061', '5061', '50'],
    ['Lunner', '3234', '05'],
  ])('%s is %s, in %s of the table', (text, code, county) => {
    expect(of(text).map((one) => [one.code, one.counties['2019-01-01']])).toEqual([[code, county]]);
  });

  it('Ålesund and Haram were one until 2024', () => {
    expect(of('1507').map(({ name }) => name)).toEqual(['Ålesund', 'Haram']);
    expect(of('1507 Ålesund').map(({ name }) => name)).toEqual(['Ålesund']);
  });

  it('eleven stand by their Sámi name and have a Norwegian one, ten have a note on their borders', () => {
    const several = municipalities.filter(({ languages = ['nb'] }) => languages[0] !== 'nb');
    expect(several.map((one) => nameIn(one, 'nb')).sort()).toEqual(
      'Hamarøy Hattfjelldal Karasjok Kautokeino Kåfjord Lavangen Nesseby Røyrvik Snåsa Tana Tjeldsund'.split(' '),
    );
    expect(several.flatMap(({ languages = [] }) => languages[0]).sort()).toEqual(
      ['se', 'se', 'se', 'se', 'se', 'se', 'se', 'sma', 'sma', 'sma', 'smj'].sort(),
    );
    // Eighteen more have official names beside the Norwegian one, as the statistics' list has them.
    expect(municipalities.filter(({ otherNames }) => otherNames.length > 0)).toHaveLength(29);
    expect(municipalities.filter(({ note }) => note !== undefined)).toHaveLength(10);
  });
});
