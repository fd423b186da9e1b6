import JSONstat from 'jsonstat-toolkit';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figuresIn, makeWorkbook, readAny, readFile } from '../../support/imported.ts';

const made = {
  version: '2.0',
  class: 'dataset',
  label: '14019: Nøkkeltall, etter region, statistikkvariabel og år',
  source: 'Statistisk sentralbyrå',
  updated: '2026-03-16T07:00:00Z',
  id: ['KOKkommuneregion0000', 'Kjonn', 'ContentsCode', 'Tid'],
  size: [2, 2, 1, 2],
  role: { time: ['Tid'], metric: ['ContentsCode'] },
  dimension: {
    KOKkommuneregion0000: {
      label: 'region',
      category: { index: { '9101': 0, EAK: 1 }, label: { '9101': 'Storvik', EAK: 'Landet' } },
    },
    Kjonn: { label: 'kjønn', category: { index: ['1', '2'], label: { '1': 'Menn', '2': 'Kvinner' } } },
    ContentsCode: {
      label: 'statistikkvariabel',
      category: {
        index: { KOSant0000: 0 },
        label: { KOSant0000: 'Tilfeller' },
        unit: { KOSant0000: { base: 'antall' } },
      },
    },
    Tid: { label: 'år', category: { index: { '2022': 0, '2023': 1 }, label: { '2022': '2022', '2023': '2023' } } },
  },
  value: [1, null, null, 4, 5, 6, null, 8.5] as unknown,
  status: { '1': ':', '2': '..' } as unknown,
};
const figures = {
  'Tilfeller · Menn | Storvik | 2022': 1,
  'Tilfeller · Menn | Storvik | 2023': 'suppressed',
  'Tilfeller · Kvinner | Storvik | 2022': 'missing',
  'Tilfeller · Kvinner | Storvik | 2023': 4,
  'Tilfeller · Menn | Landet | 2022': 5,
  'Tilfeller · Menn | Landet | 2023': 6,
  'Tilfeller · Kvinner | Landet | 2022': 'missing',
  'Tilfeller · Kvinner | Landet | 2023': 8.5,
};
const json = (value: unknown) => readFile(JSON.stringify(value), { name: 'svar.json' });

describe('JSON-stat', () => {
  it('of version 2: places, limits, time, units, missing with its reason', async () => {
    const file = await json(made);
    expect(figuresIn(file)).toEqual(figures);
    expect(file).toMatchObject({ format: 'jsonStat', table: '14019', updated: '2026-03-16', source: made.source });
    expect(file.measures[0]).toMatchObject({ code: 'KOSant0000', unit: 'antall' });
  });
  it('of version 1, wrapped, with id and size beside the dimensions', async () => {
    const { id, size, role, dimension, label, value, status } = made;
    const wrapped = { label, value, status, dimension: { ...dimension, id, size, role } };
    expect(figuresIn(await json({ dataset: wrapped }))).toEqual(figures);
  });
  it('with values by number: what is not there is not in the file', async () => {
    const sparse = { ...made, value: { '0': 1, '3': 4, '4': 5 }, status: { '1': ':' } };
    expect(figuresIn(await json(sparse))).toEqual({
      'Tilfeller · Menn | Storvik | 2022': 1,
      'Tilfeller · Menn | Storvik | 2023': 'suppressed',
      'Tilfeller · Kvinner | Storvik | 2023': 4,
      'Tilfeller · Menn | Landet | 2022': 5,
    });
  });
  it('gives what the toolkit of its author gives', async () => {
    const read = figuresIn(await json(made));
    const dataset = JSONstat(made) as { Data: (at: Record<string, string>) => { value: number | null } };
    for (const [sex, label] of [
      ['1', 'Menn'],
      ['2', 'Kvinner'],
    ] as const)
      for (const [region, name] of [
        ['9101', 'Storvik'],
        ['EAK', 'Landet'],
      ] as const)
        for (const year of ['2022', '2023']) {
          const { value } = dataset.Data({
            KOKkommuneregion0000: region,
            Kjonn: sex,
            ContentsCode: 'KOSant0000',
            Tid: year,
          });
          const own = read[`Tilfeller · ${label} | ${name} | ${year}`];
          expect(typeof own === 'number' ? own : null).toBe(value);
        }
  });
  it('a status that is not known is named, and its value missing', async () => {
    const file = await json({ ...made, status: { '1': 'x' } });
    expect(file.notUnderstood).toEqual([{ why: 'statusUnknown', text: 'x', place: '1', count: 1 }]);
    expect(figuresIn(file)['Tilfeller · Menn | Storvik | 2023']).toBe('missing');
  });
  it.each<[string, object]>([
    ['fewer values than sizes', { ...made, value: [1, 2] }],
    ['sizes that are not the categories', { ...made, size: [3, 2, 1, 2] }],
    ['a number beyond the last', { ...made, value: { '99': 1 } }],
    ['a size that no memory holds', { ...made, size: [1e9, 1e9, 1, 2] }],
    [
      'categories twice at one place',
      { ...made, dimension: { ...made.dimension, Tid: { category: { index: { a: 0, b: 0 } } } } },
    ],
    ['no values', { ...made, value: undefined }],
  ])('is refused with %s', async (_, value) => {
    expect(await readAny(JSON.stringify(value))).toMatchObject({ kind: 'refused', reason: 'jsonStatFaulty' });
  });
});

describe('xlsx', () => {
  const rows = [
    [null, 'Region', 'Tilfeller 2021', 'Tilfeller 2022'],
    [null, '9101 Storvik', 12, ':'],
    [null, '9102 Lillevik', 0, 1045],
  ];
  it('a table that does not begin in A1, its sheet and range said', async () => {
    const file = await readFile(makeWorkbook({ Ark1: [[], ...rows] }), { name: 'fil.xlsx' });
    expect(figuresIn(file)).toEqual({
      'Tilfeller | Storvik | 2021': 12,
      'Tilfeller | Storvik | 2022': 'suppressed',
      'Tilfeller | Lillevik | 2021': 0,
      'Tilfeller | Lillevik | 2022': 1045,
    });
    expect(file.ranges).toEqual([{ sheet: 'Ark1', range: 'B2:D4', isRead: true }]);
  });
  it('tables side by side and on several sheets, with merged heads; side calculations are left out', async () => {
    const file = await readFile(
      makeWorkbook({
        Menn: [
          [null, 'Tilfeller', null, null, 'Region', 'Mottakere', null, null, 'Notat', 'Snitt'],
          ['Region', '2021', '2022', null, null, '2021', '2022', null, 'Mitt', 99],
          ['9101 Storvik', 1, 2, null, '9101 Storvik', 5, 6, null, 'Ditt', 98],
        ],
        Merknad: [['Dette arket har bare ord']],
        Lillevik: [
          ['Region', 'Tilfeller 2021'],
          ['9102 Lillevik', 7],
        ],
      }),
      { name: 'fil.xlsx' },
    );
    expect(figuresIn(file)).toEqual({
      'Tilfeller | Storvik | 2021': 1,
      'Tilfeller | Storvik | 2022': 2,
      'Tilfeller | Lillevik | 2021': 7,
      'Mottakere | Storvik | 2021': 5,
      'Mottakere | Storvik | 2022': 6,
    });
    expect(file.leftOut).toContainEqual({ what: 'sideTable', text: 'I1:J3', count: 1 });
  });
  it('reads the range that a person names, and says what else could be read; another one is added', async () => {
    const bytes = makeWorkbook({ Ark1: rows, Ark2: rows });
    const named = { sheet: 'Ark2', range: 'b1:c2' };
    const file = await readFile(bytes, { answers: { ranges: [named] } });
    expect(figuresIn(file)).toEqual({ 'Tilfeller | Storvik | 2021': 12 });
    const [first, ...others] = file.ranges;
    expect([first, others.map(({ sheet, isRead }) => [sheet, isRead])]).toEqual([
      { ...first, sheet: 'Ark1', isRead: false },
      [
        ['Ark2', false],
        ['Ark2', true],
      ],
    ]);
    const both = await readFile(bytes, { answers: { ranges: [named, first!] } });
    expect(both.ranges.map(({ isRead }) => isRead)).toEqual([true, false, true]);
    expect(Object.keys(figuresIn(both)).length).toBeGreaterThan(1);
  });
  it('numbers have the decimals that the others of their measure are printed with; calculated ones stay as they are', async () => {
    const cellsOf = async (...shares: number[]) => {
      const places = ['9101 Storvik', '9102 Lillevik'];
      const book = makeWorkbook({
        A: [['Region', 'Andel 2022', 'Antall 2022'], ...shares.map((one, at) => [places[at]!, one, 3])],
      });
      return (await readFile(book)).measures.map(({ cells }) => cells);
    };
    expect(await cellsOf(0.6, 1)).toEqual([
      ['0.6', '1.0'],
      ['3', '3'],
    ]);
    expect((await cellsOf(0.12345, 1))[0]).toEqual(['0.12345', '1']);
  });
  it('a calculated number has no dust in its last digits', async () => {
    const file = await readFile(
      makeWorkbook({
        A: [
          ['Region', 'Andel 2022'],
          ['9101 Storvik', 0.1 + 0.2],
        ],
      }),
    );
    expect(file.measures[0]?.cells).toEqual(['0.3']);
  });
});

it('pasted cells are read like a file', async () => {
  const file = await readFile('Region\t2021\t2022\nStorvik\t12\t1 045\n', { isPasted: true, name: 'Limt inn' });
  expect(file.format).toBe('pasted');
  expect(figuresIn(file)).toEqual({ 'Limt inn | Storvik | 2021': 12, 'Limt inn | Storvik | 2022': 1045 });
});

describe('what is not read is named', () => {
  const bytes = (...numbers: number[]) => Uint8Array.from([...numbers, 0, 1, 2, 3]);
  // A small zip whose list of contents says that its second part is large.
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/sheet.xml': strToU8('<a/>') });
  const listed = bomb.findLastIndex((byte, at) => byte === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1);
  new DataView(bomb.buffer).setUint32(listed + 24, 2_000_000_000, true);
  const cases: readonly (readonly [string, string | Uint8Array])[] = [
    ['empty', ''],
    ['empty', '\uFEFF \n'],
    ['px', 'CHARSET="ANSI";\nAXIS-VERSION="2013";\n'],
    ['parquet', bytes(0x50, 0x41, 0x52, 0x31)],
    ['pdf', '%PDF-1.7\n'],
    ['html', '<!DOCTYPE html><table><tr><td>1</td></tr></table>'],
    ['oldExcel', bytes(0xd0, 0xcf, 0x11, 0xe0)],
    ['otherZip', zipSync({ 'content.xml': strToU8('<a/>') })],
    ['damagedWorkbook', bytes(0x50, 0x4b, 0x03, 0x04)],
    ['zipTooLarge', bomb],
    ['json', '{"columns": [], "data": []}'],
    ['json', '[1, 2'],
    ['damagedLetters', 'region;Tilfeller 2022\n9101 TÃ¸nsvik;1\n'],
    ['damagedLetters', 'region;Tilfeller 2022\n9101 T\uFFFDnsvik;1\n'],
    ['binary', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['noFigures', 'Kjære alle, møtet er på fredag.\nHilsen meg\n'],
    ['tooWide', `region;${'2022;'.repeat(5000)}\n9101 A;${'1;'.repeat(5000)}\n`],
  ];
  it.each(cases)('%s', async (reason, content) => {
    expect(await readAny(content)).toEqual({ kind: 'refused', name: 'fil.csv', reason });
  });
});

describe('hostile files', () => {
  it('names of the language are names of places', async () => {
    const file = await readFile('region;__proto__ 2022;constructor 2022\n__proto__;1;2\ntoString;3;4\n');
    expect(Object.keys(figuresIn(file))).toHaveLength(4);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
  it('a measure for each row is too many, and a place and a time for each row too', async () => {
    const many = (count: number, row: (at: number) => string) =>
      `region;ord;år;Tilfeller\n${Array.from({ length: count }, (_, at) => row(at)).join('\n')}`;
    const reason = async (text: string) => {
      const read = await readAny(text);
      return read.kind === 'refused' ? read.reason : read.kind;
    };
    expect(await reason(many(6000, (at) => `Sted;x${at};2022;1`))).toBe('tooManyFigures');
    expect(await reason(many(20_000, (at) => `Sted${at};a;${1800 + (at % 250)};1`))).toBe('tooManyFigures');
  });
  it.each([
    ['in a heading', (count: number) => `region;${'Tilfeller;'.repeat(count)}\n9101 A;${'1;'.repeat(count)}\n`],
    ['without a last line end', (count: number) => `region${'\tT'.repeat(count)}\n9101 A${'\t1'.repeat(count)}`],
    ['of which nothing else is a table', (count: number) => ';'.repeat(count)],
  ])('hundreds of thousands of columns %s are too wide, as some thousands are', async (_, text) => {
    for (const count of [5000, 20_000, 300_000])
      expect(await readAny(text(count))).toMatchObject({ kind: 'refused', reason: 'tooWide' });
  });
  it('a name without end is cut, which is said; the figures stay', async () => {
    const long = 'Sted'.repeat(500_000);
    const texts = [
      `region;Tilfeller 2022\n9101 ${long};1\n9102 Lillevik;2\n`,
      `region;${long} 2022\n9101 Storvik;1\n9102 Lillevik;2\n`,
      `${long}\n\nregion;Tilfeller 2022\n9101 Storvik;1\n9102 Lillevik;2\nKilde: ${long}\n`,
    ];
    for (const text of texts) {
      const file = await readFile(text);
      expect(JSON.stringify(file).length).toBeLessThan(3000);
      expect(file.leftOut).toContainEqual(expect.objectContaining({ what: 'longName' }));
      expect(Object.values(figuresIn(file))).toEqual([1, 2]);
    }
  });
  it('deeply nested and endless lines are refused or read, at once', async () => {
    const start = performance.now();
    await readAny('['.repeat(200_000));
    await readAny('"'.repeat(200_000));
    await readAny(`a;${'1 '.repeat(300_000)}`);
    await readAny('1 '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
