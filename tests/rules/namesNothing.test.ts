import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isModuleName, literalText, nodesOf, parseSource, placeOf, root, sourceFiles } from '../support/sources.ts';

// Rule 2 of the house: a new indicator, county division, announcement or language touches data/ only.

const data = path.join(root, 'data');
const read = (name: string) => readFileSync(path.join(data, name), 'utf8');
const json = (name: string) => JSON.parse(read(name)) as unknown;
const filesIn = (name: string) => (existsSync(path.join(data, name)) ? readdirSync(path.join(data, name)) : []);

type Named = { readonly id: string };
const table = json('table.json') as { country: { code: string; name: string }; groups: Named[] };
const counties = read('counties.csv')
  .split('\n')
  .slice(1)
  .flatMap((line) => line.split(',').slice(1, 4));
const dated = read('table.json') + read('indicators.json') + read('counties.csv') + read('population.csv');
const announcements = filesIn('grants')
  .map((name) => path.parse(name).name)
  .filter((name) => name !== 'schema');
type Area = { readonly slug: string };
const areas = [
  ...(json('reading.json') as { priorities: Area[] }).priorities,
  ...announcements.flatMap(
    (name) => (json(`grants/${name}.json`) as { priorityAreas: { items: Area[] } }).priorityAreas.items,
  ),
];

/** What the code may not name, and what each is. */
const names = new Map<string, string>([
  ...(dated.match(/\b(19|20)\d\d(-\d\d-\d\d)?\b/g) ?? []).map((text) => [text, 'year or date'] as const),
  ...announcements.map((name) => [name, 'year of a grant'] as const),
  ...counties.map((text) => [text, 'county'] as const),
  [table.country.code, 'country'],
  [table.country.name, 'country'],
  ...filesIn('locales').map((name) => [path.parse(name).name, 'language'] as const),
  ...table.groups.map(({ id }) => [id, 'group'] as const),
  ...areas.map(({ slug }) => [slug, 'priority area'] as const),
  ...(json('indicators.json') as Named[]).map(({ id }) => [id, 'indicator'] as const),
]);
names.delete('');

/** Every whole literal or property name in a source that is one of the names. */
function namedIn(source: ts.SourceFile): string[] {
  return [...nodesOf(source)].flatMap((node) => {
    const isProperty = ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    const text = isProperty ? node.text : literalText(node);
    const what = text === undefined ? undefined : names.get(text);
    // A number that is no year is a number: 10 is not Vest-Agder.
    if (!what || isModuleName(node) || (ts.isNumericLiteral(node) && !what.startsWith('year'))) return [];
    return [`${placeOf(node)} names the ${what} ${text}`];
  });
}

describe('src/', () => {
  const files = sourceFiles('src');

  it('is looked through', () => {
    expect(files).toContain('src/app/client.tsx');
    expect(files.length).toBeGreaterThan(40);
  });

  it('names no indicator, group, county, priority area, year, grant or language', () => {
    expect(files.flatMap((file) => namedIn(parseSource(file)))).toEqual([]);
  });
});

describe('the search', () => {
  const found = (text: string) => namedIn(parseSource('x.tsx', text)).map((line) => line.replace(/^.* the /, ''));

  it('knows the ids of data/', () => {
    for (const name of [
      'unge-andel',
      'barn',
      '08',
      'Telemark',
      'Viken',
      'Landet',
      '0',
      '2018',
      '2021',
      '2019-08-31',
      'nb',
      'sarbare-overganger',
    ])
      expect(names.has(name), name).toBe(true);
    expect(names.has('schema')).toBe(false);
  });

  it.each([
    ["if (id === 'unge-andel') hide();", 'indicator unge-andel'],
    ["const group = 'kvp';", 'group kvp'],
    ['const area = `08`;', 'county 08'],
    ['const label = <b> Telemark </b>;', 'county Telemark'],
    ["const colours = { 'Oslo': 1 };", 'county Oslo'],
    ['const order = { barn: 1 };', 'group barn'],
    ['if (year > 2018) show();', 'year or date 2018'],
    ["const d: '2019-08-31' = x;", 'year or date 2019-08-31'],
    ['const url = `${base}2021${end}`;', 'year of a grant 2021'],
    ["if (code === '0') return;", 'country 0'],
    ["load('nb');", 'language nb'],
    ["if (slug === 'sarbare-overganger') hide();", 'priority area sarbare-overganger'],
  ])('finds it in %s', (text, what) => {
    expect(found(text)).toEqual([what]);
  });

  it.each(["import x from '0';", 'const ten = 10;', "const text = 'unge-andelen';", 'const barn = 1;'])(
    'lets %s be',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
