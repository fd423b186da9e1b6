import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { localeFiles, placeholders } from '../support/localeFiles.ts';
import { literalText, nodesOf, parseSource, root, sourceFiles } from '../support/sources.ts';

// Which messages the code asks for. The compiler knows: the type of t's argument is the keys that it can be, also where
// the key is put together (`rank.${end}.${step}`).

const messages: Readonly<Record<string, string>> = localeFiles.get('nb')?.messages ?? {};
const keys = new Set(Object.keys(messages));

type Call = { readonly place: string; readonly keys: readonly string[]; readonly given: readonly string[] | undefined };

const files = sourceFiles('src').map((file) => path.join(root, file));
const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();
const sources = program.getSourceFiles().filter(({ fileName }) => files.includes(path.normalize(fileName)));

/** The texts that an expression can be; nothing where it can be any key. */
function possible(expression: ts.Expression): string[] {
  const type = checker.getTypeAtLocation(expression);
  const texts = (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
  return texts.length < keys.size ? texts : [];
}

/** Names of the values that are given to a message; undefined where they are not written out at the call. */
function valuesGiven(argument: ts.Expression | undefined): string[] | undefined {
  if (!argument) return [];
  if (!ts.isObjectLiteralExpression(argument)) return undefined;
  return argument.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}

function callIn(node: ts.Node): Call[] {
  if (!ts.isCallExpression(node)) return [];
  const { expression: callee, arguments: given } = node;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  const [key] = given;
  if (!key || !ts.isIdentifier(name) || !['t', 'plural'].includes(name.text)) return [];
  const source = node.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const place = `${path.relative(root, source.fileName)}:${line}`;
  return name.text === 't'
    ? [{ place, keys: possible(key), given: valuesGiven(given[1]) }]
    : [
        {
          place,
          keys: possible(key).flatMap((stem) => [`${stem}.one`, `${stem}.other`]),
          given: valuesGiven(given[2])?.concat('count'),
        },
      ];
}

const nodes = sources.flatMap((source) => [...nodesOf(source)]);
const calls = nodes.flatMap(callIn);
/** Keys that stand somewhere by themselves, as a route's title does; the build's own are all written so. */
const scripts = sourceFiles('scripts').flatMap((file) => [...nodesOf(parseSource(file))]);
const literals = new Set([...nodes, ...scripts].flatMap((node) => literalText(node) ?? []));
const named = [...keys].filter((key) => literals.has(key) || literals.has(key.replace(/\.(one|other)$/, '')));
const used = new Set([...calls.flatMap((call) => call.keys), ...named]);

describe('the code', () => {
  it('is looked through', () => {
    expect(calls.length).toBeGreaterThan(60);
    expect(used).toContain('rank.lowest.second');
    expect(used).toContain('table.found.other');
    expect(used).toContain('page.notFound.description');
  });

  it('asks for no message that there is not', () => {
    const missing = calls.flatMap(({ place, keys: wanted }) =>
      wanted.filter((key) => !keys.has(key)).map((key) => `${place} ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('gives every message the values that it prints', () => {
    const without = calls.flatMap(({ place, keys: wanted, given }) =>
      wanted.flatMap((key) =>
        placeholders(messages[key] ?? '')
          .filter((name) => given && !given.includes(name))
          .map((name) => `${place} ${key} {${name}}`),
      ),
    );
    expect(without).toEqual([]);
  });
});

it.each([...localeFiles.keys()])('every message of %s is used', (code) => {
  const unused = Object.keys(localeFiles.get(code)?.messages ?? {}).filter((key) => !used.has(key));
  expect(unused).toEqual([]);
});
