import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/dataset/readDataset.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { problemSentence } from '../../src/view/problem.ts';
import { definitions } from '../support/announced.ts';
import { nb } from '../support/nb.ts';
import { readBeside as read } from '../support/shipped.ts';
import { withField, writeTable } from '../support/writeTable.ts';

// A host can put anything where the figures lie. Whatever it is, the reader neither throws nor hands on a figure that
// is not one; and what it refuses, it can explain.

const kinds = new Set(['value', 'notApplicable', 'missing', 'notYet', 'suppressed']);
const counties = [definitions.country, ...definitions.counties];

/** Why a reading cannot be trusted; nothing if it can. */
function fault(reading: Reading): string | undefined {
  if (reading.ok) return faultyCell(reading.dataset) ?? faultySentence(reading.dataset.warnings);
  if (reading.problems.length === 0) return 'refused without a reason';
  if (reading.problems.some(({ severity }) => severity !== 'error')) return 'a warning among the errors';
  return faultySentence(reading.problems);
}

function faultyCell({ figures }: Dataset): string | undefined {
  for (const { code } of counties) {
    for (const { id, kind } of definitions.indicators) {
      const cell = figures[code]?.[id];
      if (!cell) return `no cell for ${code} ${id}`;
      if (!kinds.has(cell.kind)) return `${code} ${id} is of no kind`;
      if (cell.kind !== 'value') continue;
      if (!Number.isFinite(cell.value) || cell.value < 0) return `${code} ${id} is ${cell.value}`;
      if (kind === 'count' && !Number.isSafeInteger(cell.value)) return `${code} ${id} is not whole: ${cell.value}`;
      if (kind === 'share' && cell.value > 100) return `${code} ${id} is over 100: ${cell.value}`;
      if (!Number.isInteger(cell.decimals) || cell.decimals < 0) return `${code} ${id} has ${cell.decimals} decimals`;
    }
  }
  return undefined;
}

function faultySentence(problems: readonly Problem[]): string | undefined {
  return problems
    .map((problem) => {
      // What stands in the file may be anything, "NaN" and braces too: the sentence around it may not.
      const { column } = problem.place;
      const place = column === undefined ? problem.place : { ...problem.place, column: 'x' };
      const isText = typeof problem.found === 'string';
      return problemSentence({ ...problem, place, ...(isText && { found: 'x' }) }, nb);
    })
    .find((text) => /undefined|NaN|[{}]/.test(text));
}

const shipped = writeTable();
/** What breaks tables: in a file, bytes; in a field, words. */
const tokens = [
  ...['"', '""', ';', ',', '\t', '\n', '\r', '\r\n', '\uFEFF', '\u00a0', '\u0000', '\u0096', ' ', "'"],
  ...['-', '--', '.', '..', '...', ':', '*', '%', '0', '00', '-1', '1e9', '1e999', 'NaN', 'Infinity', '0x1F', '1.000'],
  ...['constructor', '__proto__', 'toString', 'mange', 'Østfold', 'unge-andel', 'code', '=1+1', '<html>', 'sep=;'],
  '9'.repeat(400),
].map((text) => [...new TextEncoder().encode(text)]);

const size = shipped.length;
const at = fc.nat(size - 1);
const piece = fc.oneof(fc.constantFrom(...tokens), fc.array(fc.nat(255), { maxLength: 4 }));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at, cut: fc.nat(3), put: piece }),
  fc.record({ at, cut: fc.nat(200), put: fc.constant<number[]>([]) }),
  // Another part of the file in the wrong place.
  fc
    .record({ at, from: at, length: fc.nat(120) })
    .map(({ at, from, length }) => ({ at, cut: 0, put: [...shipped.slice(from, from + length)] })),
);

type Edit = { readonly at: number; readonly cut: number; readonly put: readonly number[] };

const apply = (bytes: readonly number[], { at, cut, put }: Edit) => [
  ...bytes.slice(0, at),
  ...put,
  ...bytes.slice(at + cut),
];

/** The shipped file with one field replaced: most of these are still tables. */
function withReplaced(field: number, put: readonly number[]): Uint8Array {
  const text = new TextDecoder().decode(new Uint8Array(put));
  return writeTable(withField(Math.floor(field / 11), field % 11, text));
}

/** How many times the usual number of files is tried: `FUZZ=17` makes more than a hundred thousand. */
const factor = Number(process.env['FUZZ'] ?? 1);

function holdsFor<T>(made: fc.Arbitrary<T>, toBytes: (made: T) => Uint8Array, numRuns: number): void {
  fc.assert(
    fc.property(made, (value) => {
      const found = fault(read(toBytes(value)));
      if (found) throw new Error(found);
    }),
    { numRuns: numRuns * factor },
  );
}

describe('readDataset never throws and never makes up a figure', { timeout: 60_000 * factor }, () => {
  it('from the shipped file with bytes changed, cut, added and moved', () => {
    const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
    holdsFor(edits, (list) => new Uint8Array(list.reduce(apply, [...shipped])), 3000);
  });

  it('from the shipped file with one field replaced', () => {
    const field = fc.tuple(fc.integer({ min: 11, max: 20 * 11 - 1 }), piece);
    holdsFor(field, ([at, put]) => withReplaced(at, put), 1500);
  });

  it('from any text', () => {
    holdsFor(fc.string({ unit: 'binary', maxLength: 200 }), (text) => new TextEncoder().encode(text), 1000);
  });

  it('from any bytes', () => {
    holdsFor(fc.uint8Array({ maxLength: 300 }), (bytes) => bytes, 500);
  });

  it('from the shipped file cut anywhere: never accepted before its last figure, nor within it', () => {
    const end = size - '7\n'.length;
    for (let length = 0; length <= end; length += 7) {
      const reading = read(shipped.slice(0, length));
      expect(fault(reading), `cut after ${length} bytes`).toBeUndefined();
      expect(reading.ok, `cut after ${length} bytes`).toBe(false);
    }
    expect(read(shipped.slice(0, end)).ok).toBe(false);
  });
});

describe('the fault finder', () => {
  it('finds what it should', () => {
    const good = read(shipped);
    expect(fault(good)).toBeUndefined();
    if (!good.ok) return;
    const [code] = counties.map((county) => county.code);
    const [id] = definitions.indicators.map((indicator) => indicator.id);
    const having = (cell: unknown) => {
      const row = { ...good.dataset.figures[code!], [id!]: cell };
      return fault({
        ok: true,
        dataset: { ...good.dataset, figures: { ...good.dataset.figures, [code!]: row } },
      });
    };
    expect(having({ kind: 'value', value: NaN, decimals: 0 })).toContain('NaN');
    expect(having({ kind: Object })).toContain('no kind');
    expect(having(undefined)).toContain('no cell');
    expect(having({ kind: 'suppressed' })).toBeUndefined();
    expect(fault({ ok: false, problems: [] })).toContain('without a reason');
  });
});
