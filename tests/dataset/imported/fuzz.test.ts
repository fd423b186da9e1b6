import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importedCell } from '../../../src/domain/importedFile.ts';
import type { Imported } from '../../../src/domain/importedFile.ts';
import { figuresIn, makeWorkbook, readAny } from '../../support/imported.ts';

// Whatever a file is: reading it never throws, and gives no figure that is not one. IMPORT_RUNS tries more of them.
const numRuns = Number(process.env['IMPORT_RUNS'] ?? 300);

const kinds = new Set(['value', 'notApplicable', 'missing', 'notYet', 'suppressed']);

/** Why a reading cannot be trusted; nothing if it can. */
function fault(read: Imported): string | undefined {
  if (read.kind === 'refused') return read.reason === 'failed' ? 'failed' : undefined;
  const { file } = read;
  for (const measure of file.measures) {
    if (measure.cells.length !== file.regions.length * file.times.length) return 'cells that fit no place';
    for (const [r] of file.regions.entries())
      for (const [t] of file.times.entries()) {
        const cell = importedCell(file, measure, r, t);
        const text = measure.cells[r * file.times.length + t];
        if (!cell) {
          if (text !== '') return `a text that is no figure: ${text}`;
          continue;
        }
        if (!kinds.has(cell.kind)) return cell.kind;
        if (cell.kind === 'value' && (!Number.isFinite(cell.value) || !Number.isInteger(cell.decimals)))
          return `is ${cell.value}`;
        if (cell.kind === 'value' && cell.value === 0 && !/^-?0|^-$/.test(text ?? '')) return `zero from ${text}`;
      }
  }
  return undefined;
}

const tokens = [
  ...['"', '""', ';', ';;', ',', '\t', '\n', '\n\n', '\r\n', '\uFEFF', '\u00a0', ' ', '  ', '#', '=', '{', '['],
  ...['-', '.', '..', '...', ':', '*', '%', '0', '00', '-1', '1e9', 'NaN', 'Infinity', '1.000', '1,5', '1 000', '2.5*'],
  ...[
    '2021',
    '2022',
    '2024M01',
    '202401',
    'region',
    'år',
    'kommune',
    'kommune_nr',
    'Tilfeller',
    'Tilfeller 2022',
    'verdi',
  ],
  ...[
    '9101 Storvik',
    '9101',
    'Landet',
    'EAK Landet',
    'Sum',
    '__proto__',
    'constructor',
    'sep=;',
    '#DIV/0!',
    '=1+1',
    'Kilde:',
  ],
  '9'.repeat(40),
];

it('a soup of what stands in tables', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...tokens), fc.constantFrom(';', '\n', '\t')), { maxLength: 80 }),
      async (words) => {
        expect(fault(await readAny(words.join('')))).toBeUndefined();
      },
    ),
    { numRuns },
  );
});

it('bytes', async () => {
  const starts = ['', 'PK\u0003\u0004', 'region;Tilfeller 2022\n', '{"class":"dataset",'].map((text) =>
    new TextEncoder().encode(text),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
      expect(fault(await readAny(Uint8Array.from([...start, ...rest])))).toBeUndefined();
    }),
    { numRuns },
  );
});

// Tables whose figures are known, written in one of many ways.
type Known = { readonly text: string; readonly value: number | string | undefined };
const whole = fc.nat({ max: 2_000_000 });
const spaced = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
const known: fc.Arbitrary<Known> = fc.oneof(
  { weight: 6, arbitrary: whole.map((value) => ({ text: String(value), value })) },
  { weight: 2, arbitrary: whole.map((value) => ({ text: spaced(value), value })) },
  fc.constantFrom<Known>(
    { text: ':', value: 'suppressed' },
    { text: '..', value: 'missing' },
    { text: '.', value: 'notApplicable' },
    { text: '...', value: 'notYet' },
    { text: '*', value: 'suppressed' },
    { text: '-', value: 0 },
    { text: '0', value: 0 },
    { text: '', value: undefined },
    { text: 'mangler', value: undefined },
    { text: '#REF!', value: undefined },
  ),
);
const table = fc
  .record({ places: fc.integer({ min: 1, max: 6 }), years: fc.integer({ min: 1, max: 5 }) })
  .chain(({ places, years }) =>
    fc.array(fc.array(known, { minLength: years, maxLength: years }), { minLength: places, maxLength: places }),
  );
const layout = fc.record({
  isLong: fc.boolean(),
  hasTitle: fc.boolean(),
  footer: fc.boolean(),
  isSplitHead: fc.boolean(),
  delimiter: fc.constantFrom(';', '\t', ','),
  as: fc.constantFrom('text', 'xlsx'),
});

it('tables give their own figures, and what is missing is never a number', async () => {
  await fc.assert(
    fc.asyncProperty(table, layout, async (rows, { isLong, hasTitle, footer, isSplitHead, delimiter, as }) => {
      const years = rows[0]!.map((_, at) => String(2015 + at));
      const place = (at: number) => `${9101 + at} Sted${String.fromCharCode(65 + at)}`;
      const head = isLong
        ? [['region', 'år', 'Tilfeller']]
        : isSplitHead
          ? [
              ['', 'Tilfeller', ...years.slice(1).map(() => '')],
              ['region', ...years],
            ]
          : [['region', ...years.map((year) => `Tilfeller ${year}`)]];
      const body = isLong
        ? rows.flatMap((cells, r) => cells.map(({ text }, t) => [place(r), years[t]!, text]))
        : rows.map((cells, r) => [place(r), ...cells.map(({ text }) => text)]);
      const grid = [
        ...(hasTitle ? [['12345: Tilfeller'], []] : []),
        ...head,
        ...body,
        ...(footer ? [[], ['Kilde:'], ['SSB']] : []),
      ];
      const content =
        as === 'xlsx'
          ? makeWorkbook({ Ark: grid.map((row) => row.map((cell) => (cell === '' ? null : cell))) })
          : grid.map((row) => row.join(delimiter)).join('\n');
      const read = await readAny(content, { name: 'x' });
      expect(fault(read)).toBeUndefined();
      const expected = rows.flatMap((cells, r) =>
        cells.flatMap(({ value }, t) =>
          value === undefined ? [] : [[`Tilfeller | ${place(r).slice(5)} | ${years[t]}`, value] as const],
        ),
      );
      const got = read.kind === 'read' ? figuresIn(read.file) : {};
      // A table with hardly a number is not told from words, and then nothing of it is read; but nothing wrong is.
      const isTable = expected.length > 0 && 2 * expected.length > rows.flat().filter(({ text }) => text !== '').length;
      const wanted = Object.fromEntries(expected);
      for (const [key, value] of Object.entries(got)) expect([key, wanted[key]]).toEqual([key, value]);
      if (isTable && rows.flat().some(({ text }) => /\d/.test(text)))
        expect(Object.keys(got).length).toBeGreaterThan(0);
    }),
    { numRuns },
  );
});

it('JSON-stat with anything in it', async () => {
  const anything = fc.oneof(
    fc.constantFrom<unknown>(null, 0, 1, -1, 2.5, '3', ':', '..', 'x', '__proto__', true, [], {}, 1e300, '1e9', -0),
    fc.jsonValue({ maxDepth: 2 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        value: fc.oneof(
          fc.array(anything, { minLength: 4, maxLength: 4 }),
          fc.dictionary(fc.constantFrom('0', '1', '2', '3', '9', 'x', '__proto__'), anything),
        ),
        status: fc.option(
          fc.oneof(
            fc.array(anything, { maxLength: 4 }),
            fc.dictionary(fc.constantFrom('0', '1', '7'), anything),
            anything,
          ),
        ),
        size: fc.oneof({ weight: 5, arbitrary: fc.constant([2, 2]) }, anything),
        region: fc.oneof({ weight: 5, arbitrary: fc.constant({ category: { index: ['9101', 'EAK'] } }) }, anything),
        role: anything,
      }),
      async ({ value, status, size, region, role }) => {
        const dimension = { Region: region, Tid: { category: { index: { 2021: 0, 2022: 1 } } } };
        const read = await readAny(
          JSON.stringify({ class: 'dataset', id: ['Region', 'Tid'], size, dimension, value, status, role }),
        );
        expect(fault(read)).toBeUndefined();
        if (read.kind !== 'read' || !Array.isArray(value)) return;
        const found = read.file.measures.flatMap(({ cells }) => cells).filter((text) => /^-?\d/.test(text)).length;
        const numbers = value.filter((one) => typeof one === 'number' || typeof one === 'string').length;
        expect(found).toBeLessThanOrEqual(numbers);
      },
    ),
    { numRuns },
  );
});
