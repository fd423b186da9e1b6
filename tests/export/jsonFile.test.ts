import { expect, it } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { jsonFile, jsonFileName } from '../../src/export/jsonFile.ts';
import { dataset, file } from '../support/announced.ts';
import { makeDataset } from '../support/makeDataset.ts';
import { shippedGrid } from '../support/shipped.ts';

type Row = { code: string; name: string; figures: Record<string, Cell> };
type Content = {
  title: string;
  readingRule: { lead: string };
  indicators: { id: string; wording: string }[];
  country: Row;
  counties: Row[];
};
const parse = (text: string) => JSON.parse(text) as Content;

it('lies beside the figures’ file', () => {
  expect(jsonFileName(file)).toBe('sosialtjenestetall.json');
});

it('holds the figures of the CSV, printed decimals and all', () => {
  const { country, counties, indicators } = parse(jsonFile(dataset));
  const [header = [], ...rows] = shippedGrid;
  expect(indicators.map(({ id }) => id)).toEqual(header.slice(2));
  const written = [country, ...counties].map(({ code, name, figures }) => [
    code,
    name,
    ...header.slice(2).map((id) => {
      const cell = figures[id];
      return cell?.kind === 'value' ? cell.value.toFixed(cell.decimals).replace('.', ',') : 'missing';
    }),
  ]);
  expect(written).toEqual(rows);
});

it('holds what it takes to read them', () => {
  const { title, readingRule, indicators } = parse(jsonFile(dataset));
  expect(title).toBe('Utvalgte sosialtjenestetall');
  expect(readingRule.lead).toBe('Tabellen er ikke et målekort.');
  expect(indicators[2]?.wording).toBe('18-24-åringer som mottok sosialhjelp minst én gang i 2018');
});

it('gives a missing figure its reason and no number', () => {
  const made = makeDataset({ counties: ['A'], columns: { a: { cells: ['suppressed'], country: 0 } } });
  const { counties, country } = parse(jsonFile(made));
  expect(counties[0]?.figures['a']).toEqual({ kind: 'suppressed' });
  expect(country.figures['a']).toEqual({ kind: 'value', value: 0, decimals: 0 });
});
