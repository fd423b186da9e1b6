import { people } from 'virtual:people';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { shareExample } from '../../src/domain/checks.ts';
import { exampleSentences } from '../../src/view/example.ts';
import { dataset } from '../support/announced.ts';
import { nb } from '../support/nb.ts';
import { shippedGrid } from '../support/shipped.ts';

/** The counts and inhabitants that the example rests on, read by plain splitting. */
function plainFacts(code: string) {
  const lines = readFileSync(path.join(import.meta.dirname, '../../data/register/population.csv'), 'utf8')
    .trim()
    .split('\n');
  const [header = [], ...rows] = lines.map((line) => line.split(','));
  const row = rows.find((fields) => fields[0] === code && fields[2] === '2019-01-01') ?? [];
  const count = shippedGrid.find((fields) => fields[0] === code)?.[shippedGrid[0]?.indexOf('hovedinntekt-antall') ?? 0];
  return { count: Number(count), population: Number(row[header.indexOf('alder_18_66')]) };
}

/** Wilson's limits another way: where the score test's z is 1,96, found by halving. */
function limit(count: number, n: number, low: number, high: number): number {
  const z = (p: number) => Math.abs(count / n - p) / Math.sqrt((p * (1 - p)) / n);
  const near = count / n;
  let [inside, outside] = [near, near === low ? high : low];
  for (let i = 0; i < 200; i++) {
    const middle = (inside + outside) / 2;
    if (z(middle) < 1.959963984540054) inside = middle;
    else outside = middle;
  }
  return inside * n;
}

it('works a share out of the data, step by step', () => {
  const example = shareExample({ dataset, people, rates: [] });
  const { title, sentences } = exampleSentences(dataset, example!, nb);
  const [county, country] = [plainFacts('08'), plainFacts('0')];
  const [share, whole] = [county, country].map(({ count, population }) => (100 * count) / population) as [
    number,
    number,
  ];
  const expected = Math.round((whole / 100) * county.population);
  const group = (value: number) => String(Math.round(value)).replace(/(?<=\d)(?=(\d{3})+$)/g, ' ');
  const comma = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',');
  expect(title).toContain('Telemark');
  expect(sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual([
    `${group(county.count)} delt på ${group(county.population)} gir ${comma(share, 3)} %. Trykt tall er 1,5 %.`,
    `Landet har ${group(country.count)} av ${group(country.population)}, altså ${comma(whole, 3)} %. Med landets andel ville Telemark hatt om lag ${group(expected)}.`,
    `Telemark har ${group(county.count - expected)} flere.`,
    `Forholdet mellom andelene er ${comma(share / whole, 2)}.`,
    `Tilfeldigheter alene kunne gitt et antall fra om lag ${group(limit(county.count, county.population, 0, share / 100))} til om lag ${group(limit(county.count, county.population, share / 100, 1))} (95 %-grenser).`,
  ]);
});
