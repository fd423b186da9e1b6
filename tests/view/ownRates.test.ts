import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataset } from 'virtual:dataset';
import { grants } from 'virtual:grants';
import { definitions } from 'virtual:definitions';
import { describe, expect, it } from 'vitest';
import { viewOwnRates } from '../../src/view/ownRates';
import { areaCode } from '../support/makeDataset';
import { nb } from '../support/nb';
import { announced } from '../e2e/support/announcement';

const facts = { dataset, people: definitions.people, rates: grants.support.rates };
const rows = viewOwnRates(facts, nb)[0]!.rows;

/** Inhabitants on 1 January 2019, read by plain splitting. */
const people = new Map(
  readFileSync(path.join(import.meta.dirname, '../../data/population.csv'), 'utf8')
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
      const row = rows.find(({ area }) => area.code === code);
      expect(row?.rate, code).toBe(perThousand.toFixed(2).replace('.', ','));
      expect(row?.count?.replace(/\s/g, ''), code).toBe(figures[8]);
    }
  });

  it('stands with the country first and then the highest', () => {
    expect(rows[0]?.isCountry).toBe(true);
    expect(rows.slice(1).map(({ area }) => area.name)).toEqual([
      ...['Oslo', 'Vestfold', 'Rogaland', 'Østfold', 'Hordaland', 'Vest-Agder', 'Troms', 'Buskerud', 'Finnmark'],
      ...['Oppland', 'Akershus', 'Trøndelag', 'Nordland', 'Aust-Agder', 'Hedmark', 'Telemark', 'Møre og Romsdal'],
      'Sogn og Fjordane',
    ]);
  });

  it('has no number where the count is missing, and stands last', () => {
    const id = grants.support.rates[0]!.indicator;
    const oslo = areaCode('03');
    const figures = {
      ...dataset.figures,
      [oslo]: { ...dataset.figures[oslo]!, [id]: { kind: 'suppressed' as const } },
    };
    const view = viewOwnRates({ ...facts, dataset: { ...dataset, figures } }, nb)[0]!;
    expect(view.rows.at(-1)).toMatchObject({ area: { code: oslo }, count: undefined, rate: undefined });
  });

  it('is nothing for a table without that column', () => {
    expect(viewOwnRates({ ...facts, dataset: { ...dataset, indicators: [] } }, nb)).toEqual([]);
  });
});
