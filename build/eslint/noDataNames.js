import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// A new indicator, county division or announcement touches data/ only: the code names none of them, and no language.

/** What the code may not name, and what each is, from a folder of facts. */
export function namesIn(folder) {
  const read = (name) => readFileSync(path.join(folder, name), 'utf8');
  const json = (name) => JSON.parse(read(name));
  const stems = (name) => readdirSync(path.join(folder, name)).map((file) => path.parse(file).name);
  const grants = stems('grants').filter((name) => name !== 'schema');
  const tableFiles = readdirSync(path.join(folder, 'tables')).map((id) => `tables/${id}/table.json`);
  const tables = tableFiles.map(json);
  const counties = read('register/counties.csv').split('\n').slice(1);
  const dated = [...tableFiles, 'indicators.json', 'register/counties.csv', 'register/population.csv']
    .map(read)
    .join('');
  const areas = [
    ...json('reading.json').priorities,
    ...grants.flatMap((name) => json(`grants/${name}.json`).priorityAreas.items),
  ];
  const names = new Map([
    ...(dated.match(/\b(19|20)\d\d(-\d\d-\d\d)?\b/g) ?? []).map((text) => [text, 'year or date']),
    ...grants.map((name) => [name, 'year of a grant']),
    ...counties.flatMap((line) => line.split(',').slice(1, 4)).map((text) => [text, 'county']),
    ...tables.flatMap(({ country }) => [country.code, country.name]).map((text) => [text, 'country']),
    ...stems('locales').map((name) => [name, 'language']),
    ...tables.flatMap(({ groups }) => groups).map(({ id }) => [id, 'group']),
    ...areas.map(({ slug }) => [slug, 'priority area']),
    ...json('indicators.json').map(({ id }) => [id, 'indicator']),
  ]);
  names.delete('');
  return names;
}

const importing = /^(Import|Export|TSImport|TSModule|TSExternalModule)/;
/** Whether a literal only names a module that is imported. */
const isModuleName = ({ parent }) => importing.test(parent.type) && parent.type !== 'ImportExpression';

/** @type {import('eslint').Rule.RuleModule} */
export const noDataNames = {
  meta: { type: 'problem', schema: [], messages: { named: 'The {{what}} {{text}} is named in data/ only.' } },
  create(context) {
    const names = namesIn(path.join(context.cwd, 'data'));
    const check = (node, text) => {
      const what = names.get(text);
      // A number that is no year is a number: 10 is not Vest-Agder.
      if (!what || isModuleName(node) || (typeof node.value === 'number' && !what.startsWith('year'))) return;
      context.report({ node, messageId: 'named', data: { what, text } });
    };
    return {
      JSXText: (node) => check(node, node.value.trim()),
      Literal: (node) => check(node, String(node.value)),
      TemplateElement: (node) => check(node, node.value.cooked),
      'Property[computed=false][shorthand=false] > Identifier.key': (node) => check(node, node.name),
    };
  },
};
