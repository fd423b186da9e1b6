import { basis } from 'virtual:answer';
import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { viewAnswer, viewRateEnds } from '../../src/view/answer.ts';
import { viewMatrix, viewProfile } from '../../src/view/profile.ts';
import { dataset } from '../support/announced.ts';
import { facts } from '../support/facts.ts';
import { nb } from '../support/nb.ts';
import { countyCodes } from '../support/plainCsv.ts';

const small = { dataset, ...basis };
const county = (code: string) => {
  const found = dataset.counties.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const profileOf = (code: string) => viewProfile(facts, county(code), grants, grants.grants[0], nb);

describe('a county’s answer', () => {
  it('is five rates with place, mark and the country, from the announcement', () => {
    const { rates, ends } = viewAnswer(small, county('08'), nb);
    expect(
      rates.map(({ text, unit, shortUnit = unit, place, extreme, country }) =>
        plain([text, shortUnit, place, extreme?.end, extreme?.tone, country].join(' | ')),
      ),
    ).toEqual([
      '1,5 | % | Høyest | highest | red | 0,86 %',
      '7,9 | % | Høyest | highest | red | 5,6 %',
      '5,5 | % | Høyest | highest | red | 3,3 %',
      '70 | % | 6. høyest |  |  | 68 %',
      '0,25 | per 1 000 innb. | 3. lavest |  |  | 0,80',
    ]);
    expect(ends).toBe('høyest i 3 av disse 5');
    expect(viewAnswer(small, county('14'), nb).ends).toMatch(/^lavest i \d av disse 5$/);
    expect(viewAnswer(small, county('07'), nb).ends).toBe('ingen høyest eller lavest');
  });

  it('marks the rate that is worked out here without red or green', () => {
    expect(viewAnswer(small, county('03'), nb).rates[4]?.extreme).toEqual({ end: 'highest' });
  });

  it.each(countyCodes)('of %s says for and against as its profile does, without what the profile loads', (code) => {
    const areas = viewAnswer(small, county(code), nb).areas.map(({ slug, text }) => `${slug}: ${text}`);
    const matrix = viewMatrix(facts, county(code), profileOf(code), nb);
    expect([...areas].sort()).toEqual(matrix.rows.map(({ slug, summary }) => `${slug}: ${summary}`).sort());
  });

  it('says it in words', () => {
    expect(viewAnswer(small, county('08'), nb).areas.map(({ text }) => text)).toEqual([
      '1 støtter, 1 som landet',
      '2 støtter',
      '1 støtter, 1 støtter ikke',
    ]);
  });

  it('says of a limit case that it is one: 1,102 times the country’s, where 1,10 is the limit', () => {
    expect(viewAnswer(small, county('20'), nb).areas[0]?.text).toContain('støtter (1 så vidt)');
  });
});

it('before a county is chosen: who is highest and lowest by each rate, with all that share a place', () => {
  expect(
    viewRateEnds(small, nb).map(({ highest, lowest, country }) =>
      plain(`${highest?.names} ${highest?.text}; ${lowest?.names} ${lowest?.text}; ${country}`),
    ),
  ).toEqual([
    'Telemark 1,5 %; Troms 0,4 %; 0,86 %',
    'Telemark 7,9 %; Akershus 3,7 %; 5,6 %',
    'Telemark 5,5 %; Møre og Romsdal 2,0 %; 3,3 %',
    'Vest-Agder 97 %; Sogn og Fjordane 30 %; 68 %',
    'Oslo 1,34; Sogn og Fjordane 0,19; 0,80',
  ]);
});

describe('the matrix of a profile', () => {
  const { columns, rows } = viewMatrix(facts, county('08'), profileOf('08'), nb);

  it('has the areas against the figures that they are read by', () => {
    expect(columns.map(({ indicator }) => indicator.id)).toEqual([
      'hovedinntekt-andel',
      'unge-andel',
      'barn-andel',
      'kvp-ramme',
      'botilbud-antall',
    ]);
    expect(rows.map(({ cells }) => cells.map((cell) => cell && plain(`${cell.text} ${cell.value}`)))).toEqual([
      ['Støtter 1,5 %', undefined, undefined, 'Som landet 70 %', undefined],
      [undefined, 'Støtter 7,9 %', 'Støtter 5,5 %', undefined, undefined],
      [undefined, 'Støtter 7,9 %', undefined, undefined, 'Støtter ikke 0,25 per 1 000 innbyggere'],
    ]);
  });

  it('takes to a draft what does not support the area too', () => {
    expect(rows[2]?.choice).toEqual({
      county: '08',
      priorities: [rows[2]?.slug],
      figures: ['unge-andel', 'botilbud-antall'],
    });
  });

  it('tags a limit case', () => {
    const tagged = countyCodes.flatMap((code) =>
      viewMatrix(facts, county(code), profileOf(code), nb).rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell?.barely ? [`${county(code).name} ${plain(cell.value)} ${cell.barely}`] : [])),
      ),
    );
    expect([...new Set(tagged)]).toEqual(['Troms 5,0 % så vidt', 'Finnmark 0,9 % så vidt']);
  });
});
