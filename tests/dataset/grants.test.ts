import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dataDir, readData } from '../../build/read/readData.ts';
import { jsonFaults } from '../../build/read/checkJson.ts';
import { readGrantFiles } from '../../build/read/readGrants.ts';

type Json = Record<string, unknown>;

const read = (...names: string[]) => JSON.parse(readFileSync(path.join(dataDir, ...names), 'utf8')) as Json;
const madeUp = JSON.parse(readFileSync(path.join(import.meta.dirname, 'grant-2022.json'), 'utf8')) as Json;
const files = readdirSync(path.join(dataDir, 'grants')).filter((name) => name !== 'schema.json');

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The announcements of data/ with more files, read as the build reads them. */
function readWith(added: Record<string, unknown>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'grants-'));
  folders.push(folder);
  cpSync(dataDir, folder, { recursive: true });
  for (const [name, content] of Object.entries(added)) writeFileSync(path.join(folder, name), JSON.stringify(content));
  return readGrantFiles(folder);
}

/** A copy of `value` with what stands at the path replaced; undefined takes it away. */
function having(value: unknown, [key, ...rest]: readonly (string | number)[], content: unknown): unknown {
  if (key === undefined) return content;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const inner = having(copy[key], rest, content);
  if (inner === undefined) return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
  copy[key] = inner;
  return copy;
}

describe('data/grants/', () => {
  it.each(files)('%s is valid by the schema', (name) => {
    expect(jsonFaults(`grants/${name}`, read('grants', name))).toEqual([]);
  });

  it('is read whole, latest first', () => {
    const { grants } = readGrantFiles();
    expect(grants.map(({ year }) => `${year}.json`)).toEqual(files.sort().reverse());
  });

  it('lets a low figure speak only where the colour rule is reversed', () => {
    const { indicators } = readData().definitions;
    for (const { indicators: speaking } of readGrantFiles().priorities)
      for (const { id, speaksWhen } of speaking)
        expect(speaksWhen, id).toBe(indicators.find((i) => i.id === id)?.highMeans === 'green' ? 'low' : 'high');
  });
});

it('data/reading.json is valid by its schema', () => {
  expect(jsonFaults('reading.json', read('reading.json'))).toEqual([]);
});

describe('a third announcement', () => {
  const { grants, priorities } = readWith({ 'grants/2022.json': madeUp });

  it('is one more file', () => {
    expect(grants.map(({ year }) => year)).toEqual([2022, 2021, 2020]);
    expect(grants[0].amounts.competenceKroner).toBe(20000);
    expect(grants[0].deadline.date).toBe('2022-02-07');
  });

  it('brings an area and an exclusion of its own', () => {
    expect(grants[0].priorityAreas.items.map(({ slug }) => slug)).toEqual(['ordinaert-arbeidsliv', 'bolig-forst']);
    expect(priorities.map(({ slug }) => slug).at(-1)).toBe('bolig-forst');
    expect(priorities.at(-1)?.title).toBe('Bolig først');
    expect(grants[0].notFunded.items.map(({ id, advice }) => [id, advice.length > 20])).toEqual([
      ['bare-kapasitet', true],
      ['reiser', true],
    ]);
  });

  it('shares our words on what earlier years have too', () => {
    expect(grants[0].notFunded.items[0]).toMatchObject({
      question: grants[1]?.notFunded.items.find(({ id }) => id === grants[0].notFunded.items[0]?.id)?.question,
    });
  });
});

describe('a file that is not as it should be', () => {
  it.each<[string, readonly (string | number)[], unknown, string]>([
    ['a missing field', ['deadline'], undefined, 'egenskapen «deadline»: fant ingenting, ventet et objekt.'],
    ['an unknown field', ['frist'], 'x', 'egenskapen «frist»: fant en ukjent egenskap, ventet «'],
    [
      'a date that is none',
      ['deadline', 'date'],
      '2022-02-30',
      'deadline, egenskapen «date»: fant «2022-02-30», ventet en dato (ÅÅÅÅ-MM-DD).',
    ],
    [
      'an amount as text',
      ['amounts', 'positionKroner'],
      '610 000',
      'amounts, egenskapen «positionKroner»: fant teksten «610 000», ventet et helt tall.',
    ],
    [
      'half a krone',
      ['amounts', 'positionKroner'],
      0.5,
      'amounts, egenskapen «positionKroner»: fant 0.5, ventet et helt tall.',
    ],
    ['a double space', ['applicant'], 'a  b', 'egenskapen «applicant»: fant «a  b», ventet en tekst uten'],
    [
      'a link with a space',
      ['howToApply', 'link'],
      { lead: 'a', url: 'https://a.no/?q=b c' },
      'howToApply, link, egenskapen «url»: fant',
    ],
    [
      'a link without scheme',
      ['howToApply', 'link'],
      { lead: 'a', url: 'www.a.no' },
      'howToApply, link, egenskapen «url»: fant «www.a.no», ventet en adresse',
    ],
    [
      'a slug with a capital',
      ['priorityAreas', 'items', 0, 'slug'],
      'Bolig',
      'priorityAreas, items nr. 1 («Bolig»), egenskapen «slug»: fant «Bolig», ventet et kortnavn av',
    ],
    [
      'a direction that is none',
      ['priorityAreas', 'items', 1, 'own', 'indicators', 0, 'speaksWhen'],
      'both',
      'priorityAreas, items nr. 2 («bolig-forst»), own, indicators nr. 1 («botilbud-antall»), egenskapen «speaksWhen»: fant «both», ventet «high» eller «low».',
    ],
  ])('is refused by the schema: %s', (_, at, content, fault) => {
    const file = having(madeUp, at, content);
    expect(() => readWith({ 'grants/2022.json': file })).toThrow(`grants/2022.json: ${fault}`);
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    [
      'another year than its name',
      ['year'],
      2023,
      'grants/2022.json: egenskapen «year»: fant 2023, ventet året i filnavnet 2022.json.',
    ],
    [
      'an area that nothing is said about',
      ['priorityAreas', 'items', 1, 'own'],
      undefined,
      'fant «bolig-forst», ventet noe som står i «priorities» i reading.json (',
    ],
    [
      'an exclusion that nothing is said about',
      ['notFunded', 'items', 1, 'own'],
      undefined,
      'fant «reiser», ventet noe som står i «exclusions» i reading.json (',
    ],
    [
      'an area that is described twice',
      ['priorityAreas', 'items', 1, 'slug'],
      'sarbare-overganger',
      'egenskapen «own»: fant et objekt, ventet ingenting, for «sarbare-overganger» er beskrevet før.',
    ],
    [
      'an area twice',
      ['priorityAreas', 'items', 1],
      { slug: 'ordinaert-arbeidsliv', wording: 'a' },
      'fant «ordinaert-arbeidsliv», ventet noe som ikke står der fra før.',
    ],
    [
      'an indicator that is not',
      ['priorityAreas', 'items', 1, 'own', 'indicators', 0, 'id'],
      'x',
      'fant «x», ventet en kolonne i indicators.json: «',
    ],
    [
      'an encouragement twice',
      ['encouragements', 'items', 1, 'id'],
      'samarbeid',
      'fant «samarbeid», ventet noe som ikke står der fra før.',
    ],
  ])('throws: %s', (_, at, content, message) => {
    const file = having(madeUp, at, content);
    expect(jsonFaults('grants/2022.json', file)).toEqual([]);
    expect(() => readWith({ 'grants/2022.json': file })).toThrow(message);
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    [
      'a rate of a share',
      ['support', 'rates', 0, 'indicator'],
      'unge-andel',
      'egenskapen «indicator»: fant «unge-andel», ventet et antall i indicators.json: «',
    ],
    [
      'a population that is not',
      ['support', 'rates', 0, 'column'],
      'alder_1_2',
      'egenskapen «column»: fant «alder_1_2», ventet en kolonne i population.csv: «',
    ],
    [
      'a ratio by what is no count',
      ['support', 'ratios', 0, 'over'],
      'unge-andel',
      'egenskapen «over»: fant «unge-andel», ventet et antall i indicators.json: «',
    ],
    [
      'figures that go together and are none',
      ['support', 'together', 0, 'indicators', 1],
      'barn',
      'fant «barn», ventet en kolonne i indicators.json: «',
    ],
    [
      'bounds that are turned',
      ['support', 'similar', 'low'],
      1.1,
      'support, similar, egenskapen «low»: fant 1.1, ventet et tall under 1.',
    ],
  ])('throws: %s', (_, at, content, message) => {
    expect(() => readWith({ 'reading.json': having(read('reading.json'), at, content) })).toThrow(message);
  });
});
