import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { viewCompareTable } from '../../src/view/compareTable.ts';
import { definitions, text } from '../support/announced.ts';
import { countyCode, indicatorId } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { datasetOf } from '../support/shipped.ts';

const dataset = datasetOf(text);
const facts = { dataset, people: definitions.people, rates: grants.support.rates };
const counties = ['07', '08', '03'].map((code) => {
  const found = dataset.counties.find((county) => county.code === countyCode(code));
  if (!found) throw new Error(code);
  return found;
});
const groups = viewCompareTable(facts, grants.priorities, counties, nb);
const row = (id: string) => {
  const found = groups.flatMap(({ rows }) => rows).find(({ indicator }) => indicator.id === indicatorId(id));
  if (!found) throw new Error(id);
  return found;
};
const plain = (lines: readonly string[] = []) => lines.map((line) => line.replaceAll(/[\u00a0\u202f]/g, ' '));

describe('the table of counties side by side', () => {
  it('has every figure once, under the first area that it speaks to, and says which others', () => {
    expect(groups.map(({ title }) => title)).toEqual(grants.priorities.map(({ title }) => title));
    const ids = groups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id));
    expect([...ids].sort()).toEqual(dataset.indicators.map(({ id }) => id).sort());
    expect(row('unge-andel').also).toBe('Også: Sårbare overganger');
    expect(row('barn-andel').also).toBeUndefined();
  });

  it('has the country first and the counties in the order chosen', () => {
    expect(row('unge-andel').cells.map(({ figure }) => figure.county.name)).toEqual([
      'Landet',
      'Vestfold',
      'Telemark',
      'Oslo',
    ]);
  });

  it('says place, difference, ratio and what it means in numbers', () => {
    // Telemark: 1 187 of 15 029 = 7,898 %; the country: 26 391 of 474 180 = 5,566 %, which would give 836.
    expect(plain(row('unge-andel').cells[2]?.lines)).toEqual([
      'høyest av 18 fylker',
      '2,33 prosentpoeng over landet',
      '1,42 ganger landets',
      '351 flere enn med landets tall (om lag 836)',
    ]);
  });

  it('ranks ties as tied: Vestfold and Oslo share a place with Hedmark', () => {
    expect(row('hovedinntekt-andel').cells[1]?.lines[0]).toBe('delt 2. høyest av 18 fylker');
    expect(row('hovedinntekt-andel').cells[3]?.lines[0]).toBe('delt 2. høyest av 18 fylker');
  });

  it('compares no bare count with the country', () => {
    expect(row('unge-antall').cells[2]?.lines).toEqual(['9. lavest av 18 fylker']);
  });

  it('has of the country its figure alone, and the rate where there is one', () => {
    expect(row('unge-andel').cells[0]?.lines).toEqual([]);
    expect(plain(row('botilbud-antall').cells[0]?.lines)).toEqual(['0,80 per 1 000 innbyggere (regnet ut her)']);
  });

  it('every difference and ratio is that of counts over inhabitants, reckoned another way', () => {
    for (const { rows } of groups)
      for (const { indicator, cells } of rows) {
        const { numerator, denominator } = indicator;
        if (!numerator || denominator?.kind !== 'population') continue;
        const share = (code: string) => {
          const count = dataset.figures[countyCode(code)]?.[numerator];
          const people = definitions.people[denominator.date]?.[countyCode(code)]?.[denominator.column] ?? NaN;
          return count?.kind === 'value' ? [count.value, people] : [NaN, NaN];
        };
        const [all = NaN, everyone = NaN] = share('0');
        for (const { figure } of cells.slice(1)) {
          const [count = NaN, people = NaN] = share(figure.county.code);
          // a/b : c/d = ad/bc, and a/b - c/d = (ad - bc)/bd.
          expect(figure.comparison?.ratio).toBeCloseTo((count * everyone) / (people * all), 10);
          expect(figure.comparison?.difference).toBeCloseTo(
            (100 * (count * everyone - people * all)) / (people * everyone),
            9,
          );
        }
      }
  });
});
