import path from 'node:path';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { messageValues } from '../../build/eslint/messageValues.js';
import { namesIn, noDataNames } from '../../build/eslint/noDataNames.js';
import { noLiteralText } from '../../build/eslint/noLiteralText.js';

// What the rules of the house find; that src/ keeps them is seen by ESLint.

RuleTester.describe = describe;
RuleTester.it = it;
const root = path.join(import.meta.dirname, '../..');
const parserOptions = { ecmaFeatures: { jsx: true } };
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser, parserOptions } });
const filename = 'x.tsx';
const found = (code: string, ...messages: string[]) => ({
  code,
  filename,
  errors: messages.map((message) => ({ message })),
});
const fine = (code: string) => ({ code, filename });

const shown = (jsx: string, ...texts: string[]) =>
  found(`const x = ${jsx};`, ...texts.map((text) => `«${text}» is read by people: put it in data/locales.`));
tester.run('no-literal-text', noLiteralText, {
  invalid: [
    shown('<p>Ett fylke</p>', 'Ett fylke'),
    shown('<>Ett <b>fylke</b></>', 'Ett', 'fylke'),
    shown('<p>{a ? "Ett" : b}</p>', 'Ett'),
    shown('<p>{`${n} fylker`}</p>', 'fylker'),
    shown('<p>{n > 1 && (" fylker" + n)}</p>', 'fylker'),
    shown('<nav aria-label="Meny" />', 'Meny'),
    shown('<Select label={a ?? "Fylke"} />', 'Fylke'),
    shown('<td title={`Note ${n}`} />', 'Note'),
  ],
  valid: [
    '<p className="lead" id="x">{t("page.lead")}</p>',
    '<p>{a === "name" ? b : c} · ▲ 5 %</p>',
    '<p>{" "}{texts["name"]}{list.map((x) => f("y"))}</p>',
    '<td title={t("x")} data-x="name" />',
  ].map((jsx) => fine(`const x = ${jsx};`)),
});

const named = (code: string, what: string) => found(code, `The ${what} is named in data/ only.`);
tester.run('no-data-names', noDataNames, {
  invalid: [
    named("if (id === 'unge-andel') hide();", 'indicator unge-andel'),
    named("const group = 'kvp';", 'group kvp'),
    named('const area = `08`;', 'county 08'),
    named('const label = <b> Telemark </b>;', 'county Telemark'),
    named("const colours = { 'Oslo': 1 };", 'county Oslo'),
    named('const order = { barn: 1 };', 'group barn'),
    named('if (year > 2018) show();', 'year or date 2018'),
    named("const d: '2019-08-31' = x;", 'year or date 2019-08-31'),
    named('const url = `${base}2021${end}`;', 'year of a grant 2021'),
    named("if (code === '0') hide();", 'country 0'),
    named("load('nb');", 'language nb'),
    named("if (slug === 'sarbare-overganger') hide();", 'priority area sarbare-overganger'),
  ],
  valid: [
    "import x from '0';",
    "export * from 'nb';",
    "type X = import('nb').X;",
    'const ten = 10;',
    "const text = 'unge-andelen';",
    'const barn = 1;',
    'const both = { barn };',
  ].map(fine),
});

describe('the names', () => {
  it('are all kinds of name in data/', () => {
    const names = namesIn(path.join(root, 'data'));
    for (const name of ['unge-andel', 'barn', '08', 'Telemark', 'Viken', 'Landet', '0', '2018', '2021', '2019-08-31'])
      expect(names.has(name), name).toBe(true);
    for (const name of ['nb', 'sarbare-overganger']) expect(names.has(name), name).toBe(true);
    expect(names.has('schema')).toBe(false);
  });
});

const t = 'declare const t: (key: string, values?: object) => string; declare const plural: typeof t;';
// Types of a folder without a project: the whole of this one takes its time to load.
const projectService = { allowDefaultProject: ['*.tsx'] };
const typed = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { ...parserOptions, projectService, tsconfigRootDir: import.meta.dirname },
  },
});
typed.run('message-values', messageValues, {
  invalid: [
    found(`${t} t('rank.of');`, 'The message rank.of prints of, which is not given.'),
    found(`${t} i18n.t('rank.of', { n: 18 });`, 'The message rank.of prints of, which is not given.'),
    found(`${t} t('romfart');`, 'There is no message romfart.'),
    found(`${t} t(a ? 'close' : 'romfart');`, 'There is no message romfart.'),
    found(
      `${t} declare const step: 'first' | 'romfart'; t(\`rank.lowest.\${step}\` as const);`,
      'There is no message rank.lowest.romfart.',
    ),
    found(`${t} plural('close', 1);`, 'There is no message close.one.', 'There is no message close.other.'),
  ],
  valid: [
    `t('rank.of', { of: 18 }); t('rank.of', { of });`,
    `t('rank.of', values); t('rank.of', { ...values });`,
    `plural('table.found', 2);`,
    `declare const key: string; t(key);`,
    `other('rank.of');`,
  ].map((code) => fine(`${t} ${code}`)),
});
