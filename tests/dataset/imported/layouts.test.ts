import { describe, expect, it } from 'vitest';
import { figuresIn, readFile } from '../../support/imported.ts';

// Made figures in the layouts that SSB, NAV and Excel write.

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const expected = {
  'Tilfeller 18-24 år | Storvik | 2021': 12,
  'Tilfeller 18-24 år | Storvik | 2022': 'suppressed',
  'Tilfeller 18-24 år | Lillevik | 2021': 0,
  'Tilfeller 18-24 år | Lillevik | 2022': 1045,
};

describe('one table in many layouts gives the same figures', () => {
  const wide = [
    '"12345: Tilfeller, etter region, statistikkvariabel og år"',
    '',
    '"region";"Tilfeller 18-24 år 2021";"Tilfeller 18-24 år 2022"',
    '"9101 Storvik";12;:',
    '"9102 Lillevik";0;1045',
    '',
  ].join('\n');
  const layouts: Record<string, string | Uint8Array> = {
    'SSB, wide, years glued to the measure': wide,
    'the same in ISO-8859-1': latin1(wide),
    'the same with a byte order mark and Windows line ends': `\uFEFF${wide.replaceAll('\n', '\r\n')}`,
    'without its title': wide.split('\n').slice(2).join('\n'),
    'with commas': wide.replaceAll(';', ','),
    'with tabs': wide.replaceAll(';', '\t'),
    'codes and texts of measure and year': wide.replace(
      /"Tilfeller 18-24 år (\d{4})"/g,
      '"KOSant0000 Tilfeller 18-24 år $1 $1"',
    ),
    'codes and texts with a dash between them': wide
      .replace(/"Tilfeller 18-24 år (\d{4})"/g, '"KOSant0000 - Tilfeller 18-24 år $1"')
      .replace(/"(910\d) /g, '"$1 - '),
    'long, codes and names apart': [
      'kommune_nr;kommune;år;Tilfeller 18-24 år',
      '9101;Storvik;2021;12',
      '9101;Storvik;2022;:',
      '9102;Lillevik;2021;0',
      '9102;Lillevik;2022;1 045',
    ].join('\n'),
    'long, the measure in a column': [
      'region;statistikkvariabel;år;verdi',
      '9101 Storvik;Tilfeller 18-24 år;2021;12',
      '9101 Storvik;Tilfeller 18-24 år;2022;:',
      '9102 Lillevik;Tilfeller 18-24 år;2021;0',
      '9102 Lillevik;Tilfeller 18-24 år;2022;1045',
    ].join('\n'),
    'two heads, the upper one merged, empty columns, footer': [
      'Tilfeller, etter region;;;;',
      ';;;;',
      ';Tilfeller 18-24 år;;;',
      ';2021;2022;;',
      '9101 Storvik;12;:;;',
      '9102 Lillevik;0;1045;;',
      ';;;;',
      'Sist endret:;;;;',
      '20240530 08:00;;;;',
      '+47 99 70 08 04;;;;',
    ].join('\n'),
    'years above, measures below': [
      ';2021;2022',
      'region;Tilfeller 18-24 år;Tilfeller 18-24 år',
      '9101 Storvik;12;:',
      '9102 Lillevik;0;1045',
    ].join('\n'),
    'places beside each other, the measure below': [
      ';9101 Storvik 2021;9101 Storvik 2022;9102 Lillevik 2021;9102 Lillevik 2022',
      'Tilfeller 18-24 år;12;:;0;1045',
    ].join('\n'),
    'places above years, the measures by name': [
      'indikator;Storvik;;Lillevik;',
      ';2021;2022;2021;2022',
      'Tilfeller 18-24 år;12;:;0;1 045',
    ].join('\n'),
    'an empty column between places and years': [
      'region;;Tilfeller 18-24 år 2021;;Tilfeller 18-24 år 2022',
      '9101 Storvik;;12;;:',
      '9102 Lillevik;;0;;1045',
    ].join('\n'),
    'aligned with spaces': [
      'region          Tilfeller 18-24 år 2021   Tilfeller 18-24 år 2022',
      '9101 Storvik                         12                         :',
      '9102 Lillevik                         0                     1 045',
    ].join('\n'),
    'a sum below, after an empty row': `${wide}\nSum;12;1045\nSnitt;6;1045\n`,
  };
  it.each(Object.entries(layouts))('%s', async (_, content) => {
    const file = await readFile(content);
    expect(figuresIn(file)).toEqual(expected);
    expect(file.questions).toEqual([]);
    expect(file.notUnderstood).toEqual([]);
    expect(file.regions.map(({ code, kind }) => [code, kind])).toEqual([
      ['9101', 'municipality'],
      ['9102', 'municipality'],
    ]);
    expect(file.measures[0]?.match).toEqual({ kind: 'same', indicator: 'a' });
  });
});

it('says what the lines around the table say', async () => {
  const file = await readFile(
    '14019: Nøkkeltall;\n;\nregion;Tilfeller 2022\n9101 Storvik;5\n;\nSist endret:;\n20240530 08:00;\nKilde:;\nStatistisk sentralbyrå;\n',
  );
  expect(file).toMatchObject({
    table: '14019',
    title: '14019: Nøkkeltall',
    updated: '2024-05-30',
    source: 'Statistisk sentralbyrå',
  });
  expect(file.leftOut).toContainEqual({ what: 'footer', text: 'Sist endret:', count: 4 });
});

it('knows the country without its capital, and groups, as SSB shortens them', async () => {
  const { regions } = await readFile(
    'region;Tilfeller 2022\nLandet u/Oslo;5\nKostragr. 8;6\nKOSTRA-gruppe 11;7\n9101 Storvik;1\n',
  );
  expect(regions.map(({ kind, code }) => [kind, code])).toEqual([
    ['countryPart', 'EAKUO'],
    ['group', 'EKG08'],
    ['group', 'EKG11'],
    ['municipality', '9101'],
  ]);
});

it.each([
  ['# Tabell 14019; 2022 unrevised (published 2023-03-16)', 2022, '2023-03-16'],
  ['Ureviderte tall for 2022, publisert 15.3.2023', 2022, '2023-03-15'],
  ['Ureviderte tall per 15.03.2023', 2022, undefined],
  ['Reviderte tall. Oppdatert: 2023-06-15', undefined, '2023-06-15'],
  ['Tall for 2022', undefined, undefined],
])('what is unrevised is said above the table: %s', async (title, unrevised, updated) => {
  const file = await readFile(`"${title}"\n\nregion;Tilfeller 2021;Tilfeller 2022\n9101 Storvik;5;6\n`);
  expect([file.unrevised, file.updated]).toEqual([unrevised, updated]);
});

describe('figures', () => {
  const one = async (cell: string, others: readonly string[] = []) => {
    const rows = [cell, ...others].map((text, at) => `910${at + 1} Sted${at};"${text}"`);
    return Object.values(figuresIn(await readFile(['region;Tilfeller 2022', ...rows].join('\n'))))[0];
  };
  it.each([
    ['1 234', 1234],
    ['1\u00A0234', 1234],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,86 %', 0.86],
    ['-7', -7],
    ['\u22127,5', -7.5],
    ['1 234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['12*', 12],
    ['-', 0],
    ['.', 'notApplicable'],
    ['..', 'missing'],
    ['...', 'notYet'],
    [':', 'suppressed'],
    ['*', 'suppressed'],
  ])('%s', async (text, value) => expect(await one(text, ['17'])).toBe(value));

  it('a point before three digits is decided by what else stands in the file', async () => {
    expect(await one('1.234', ['1.234.567'])).toBe(1234);
    expect(await one('1.234', ['12,5'])).toBe(1234);
    expect(await one('1.234', ['12.5'])).toBe(1.234);
    expect(await one('1.234', ['20345'])).toBe(1.234);
  });

  it('is asked where nothing decides, and not read until answered', async () => {
    const text = 'region;Tilfeller 2022\n9101 Storvik;1.234\n9102 Lillevik;17\n';
    const file = await readFile(text);
    expect(file.questions).toEqual([{ about: 'decimal', example: '1.234' }]);
    expect(figuresIn(file)).toEqual({ 'Tilfeller | Lillevik | 2022': 17 });
    const answered = async (decimal: 'thousands' | 'decimals') =>
      figuresIn(await readFile(text, { answers: { decimal } }))['Tilfeller | Storvik | 2022'];
    expect(await answered('thousands')).toBe(1234);
    expect(await answered('decimals')).toBe(1.234);
  });

  it('keeps the printed decimals', async () => {
    const { measures } = await readFile('region;Andel (prosent) 2022\n9101 Storvik;2,50\n');
    expect(measures[0]).toMatchObject({ cells: ['2.50'], kind: 'share', unit: 'prosent' });
  });

  it('have the unit that a heading says, but none of a formula', async () => {
    const heads = ['Tilfeller (antall)', '=HYPERLINK(""http://x"")', '@SUM(A1)', 'Se (""http://x"")'];
    const { measures } = await readFile(
      `region;${heads.map((head) => `"${head} 2022"`).join(';')}\n9101 Storvik;1;2;3;4\n`,
    );
    expect(measures.map(({ label, unit }) => [label, unit])).toEqual([
      ['Tilfeller (antall)', 'antall'],
      ['=HYPERLINK("http://x")', undefined],
      ['@SUM(A1)', undefined],
      ['Se ("http://x")', undefined],
    ]);
  });

  it('an empty cell is no figure, and neither is an error of a spreadsheet or a formula', async () => {
    const file = await readFile('region;A 2021;A 2022;A 2023\n9101 Storvik;;#DIV/0!;3\n9102 Lillevik;4;=1+1;5\n');
    expect(figuresIn(file)).toEqual({ 'A | Storvik | 2023': 3, 'A | Lillevik | 2021': 4, 'A | Lillevik | 2023': 5 });
  });

  it('that contradict each other are both left out, and named', async () => {
    const file = await readFile(
      'region;år;Tilfeller\n9101 Storvik;2022;5\n9101 Storvik;2022;6\n9102 Lillevik;2022;7\n',
    );
    expect(figuresIn(file)).toEqual({ 'Tilfeller | Lillevik | 2022': 7 });
    expect(file.notUnderstood).toEqual([{ why: 'contradicts', text: '5 / 6', place: 'C3', count: 1 }]);
  });
});

describe('spaces that are in doubt', () => {
  it('are told by the number of years above', async () => {
    const file = await readFile('region 2021 2022\nStorvik 1 234 567\nLillevik 20 587 22 838\n');
    expect(file.questions).toEqual([{ about: 'spaces', example: 'Storvik 1 234 567' }]);
    expect(figuresIn(file)).toMatchObject({ 'fil | Lillevik | 2021': 20587, 'fil | Lillevik | 2022': 22838 });
  });
  it('are what a person answers', async () => {
    const file = await readFile('region 2021 2022 2023\nStorvik 1 234 567\n', { answers: { spaces: 'columns' } });
    expect(Object.values(figuresIn(file))).toEqual([1, 234, 567]);
  });
});

describe('what the file does not say is asked', () => {
  it('its place', async () => {
    const text = 'År;Tilfeller\n2021;5\n2022;6\n';
    expect((await readFile(text)).questions).toEqual([{ about: 'region' }]);
    const file = await readFile(text, { answers: { region: '9101 Storvik' } });
    expect(file.questions).toEqual([]);
    expect(figuresIn(file)).toEqual({ 'Tilfeller | Storvik | 2021': 5, 'Tilfeller | Storvik | 2022': 6 });
  });
  it('its year', async () => {
    const text = 'kommune;Tilfeller\nStorvik;5\n';
    expect((await readFile(text)).questions).toEqual([{ about: 'year' }]);
    expect(figuresIn(await readFile(text, { answers: { year: '2023' } }))).toEqual({ 'Tilfeller | Storvik | 2023': 5 });
  });
});

describe('NAV', () => {
  it('all quoted, with an empty first line, county beside municipality, codes beside names, a date in each row', async () => {
    const file = await readFile(
      [
        '',
        '"År";"Fylke Nr Navn";"Kommune Nr Navn";"Gruppe";"Kapittel";"Område";"Utbetalt mill kr ";"Oppdatert dato"',
        '"2021";"91 Innfylket";"9101 Storvik";"Arbeid";"0634";"Tiltakspenger";"8,24";"24.10.2018"',
        '"2021";"91 Innfylket";"9101 Storvik";"Arbeid";"2541";"Dagpenger";"64,97";"24.10.2018"',
        '"2021";"91 Innfylket";"9102 Lillevik";"Arbeid";"0634";"Tiltakspenger";"1,20";"24.10.2018"',
        '"2021";"91 Innfylket";"9102 Lillevik";"Barn";"0844";"Kontantstøtte";"2,00";"24.10.2018"',
      ].join('\r\n'),
    );
    expect(figuresIn(file)).toEqual({
      'Utbetalt mill kr · Tiltakspenger | Storvik | 2021': 8.24,
      'Utbetalt mill kr · Dagpenger | Storvik | 2021': 64.97,
      'Utbetalt mill kr · Tiltakspenger | Lillevik | 2021': 1.2,
      'Utbetalt mill kr · Kontantstøtte | Lillevik | 2021': 2,
    });
    expect(file.measures[0]).toMatchObject({ kind: 'amount', categories: [{ label: 'Tiltakspenger', code: '0634' }] });
  });

  it('municipalities under their county, districts under theirs, totals left out', async () => {
    const file = await readFile(
      [
        'Kommune-bydel\tJan 2024\tFeb 2024',
        '91 Innfylket\t30\t31',
        '9101 Storvik\t20\t21',
        '910101 Gamle Storvik\t12\t*',
        '9102 Lillevik\t10\t10',
        'Totalt\t30\t31',
      ].join('\n'),
      { answers: {} },
    );
    expect(file.regions.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'county Innfylket',
      'municipality Storvik',
      'district Gamle Storvik',
      'municipality Lillevik',
    ]);
    expect(file.times).toEqual(['2024M01', '2024M02']);
    expect(Object.values(figuresIn(file))).toEqual([30, 31, 20, 21, 12, 'suppressed', 10, 10]);
    expect(file.leftOut).toContainEqual({ what: 'total', text: 'Totalt', count: 1 });
  });

  it('a county that stands only in its first row is the place of rows that name no municipality', async () => {
    const file = await readFile(
      'Fylke;Kommune;2024\n91 Innfylket;;30\n;9101 Storvik;20\n;9102 Lillevik;10\n;Totalt;30\n',
    );
    expect(Object.keys(figuresIn(file)).map((key) => key.split(' | ')[1])).toEqual([
      'Innfylket',
      'Storvik',
      'Lillevik',
    ]);
  });
});

it('tells measures that look alike apart, with the reason, and never by a part of a label', async () => {
  const file = await readFile(
    'region;Barn i familier (antall) 2022;Tilfeller 18-24 år i alt 2022;Tilfeller 18-24 år 2022\n9101 Storvik;1;2;3\n',
  );
  expect(file.measures.map(({ match }) => match)).toEqual([
    { kind: 'alike', indicator: 'b', reason: 'all durations' },
    undefined,
    { kind: 'same', indicator: 'a' },
  ]);
});

it('a measure for some only is not the one for all', async () => {
  const file = await readFile('region;kjønn;Tilfeller 18-24 år 2022\n9101 Storvik;Menn;1\n9101 Storvik;Kvinner;2\n');
  expect(file.measures.map(({ match }) => match)).toEqual([undefined, undefined]);
});
