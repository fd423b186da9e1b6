import { readFileSync } from 'node:fs';
import path from 'node:path';
import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { viewOwnRates } from '../../src/view/ownRates.ts';
import { dataset, definitions } from '../support/announced.ts';
import { countyCode } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { announced } from '../e2e/support/announcement.ts';

const facts = { dataset, people: definitions.people, rates: grants.support.rates };
const rows = viewOwnRates(facts, nb)[0]!.rows;

/** Inhabitants on 1 January 2019, read by plain splitting. */
const people = new Map(
  readFileSync(path.join(import.meta.dirname, '../../data/register/population.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([, , date]) => date === '2019-01-01')
    .map(([code = '', , , all]) => [code, Number(all)]),
);

describe('households in temporary housing per 1 000 inhabitants', () => {
  it('is the announcement’s count by the inhabitants, for every county and the country', () => {
    expect(rows).toHaveLength(19);
    for (const { code, figures } of announced) {
      const perThousand = Number(figures[8]) / (people.get(code)! / 1000);
      const row = rows.find(({ county }) => county.code === code);
      expect(row?.rate, code).toBe(perThousand.toFixed(2).replace('.', ','));
      expect(row?.count?.replace(/\s/g, ''), code).toBe(figures[8]);
    }
  });

  it('stands with the country first and then in the announcement’s order', () => {
    expect(rows[0]?.isCountry).toBe(true);
    const order = announced.filter(({ code }) => code !== '0').map(({ code }) => code);
    expect(rows.slice(1).map(({ county }) => county.code)).toEqual(order);
  });

  it('marks the highest and the lowest county without red or green, and never the country', () => {
    // The ends of a list that was sorted by hand before.
    const marked = rows.flatMap(({ county, mark }) =>
      mark ? [[county.name, mark.symbol, 'tone' in mark, mark.text]] : [],
    );
    expect(marked).toEqual([
      ['Oslo', '▲', false, 'høyest av 18 fylker'],
      ['Sogn og Fjordane', '▼', false, 'lavest av 18 fylker'],
    ]);
  });

  it('has no number where the count is missing, and no mark; another county is then highest', () => {
    const id = grants.support.rates[0]!.indicator;
    const oslo = countyCode('03');
    const figures = {
      ...dataset.figures,
      [oslo]: { ...dataset.figures[oslo]!, [id]: { kind: 'suppressed' as const } },
    };
    const view = viewOwnRates({ ...facts, dataset: { ...dataset, figures } }, nb)[0]!;
    expect(view.rows.find(({ county }) => county.code === oslo)).toMatchObject({
      count: undefined,
      rate: undefined,
      mark: undefined,
    });
    expect(view.rows.find(({ mark }) => mark?.end === 'highest')?.county.name).toBe('Vestfold');
  });

  it('is nothing for a table without that column', () => {
    expect(viewOwnRates({ ...facts, dataset: { ...dataset, indicators: [] } }, nb)).toEqual([]);
  });
});
