import { dataset as built, file, text } from 'virtual:dataset';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchLatest } from '../../src/dataset/latest.ts';
import { cellOf } from '../../src/domain/figure.ts';
import { countyCode, indicatorId } from '../support/makeDataset.ts';
import { withField, writeTable } from '../support/writeTable.ts';

// The host's copy of the figures, which it may have corrected, broken or lost.

const grid = text
  .trimEnd()
  .split('\n')
  .map((line) => line.split(';'));
const { signal } = new AbortController();
const answer = (body: BodyInit | null, init?: ResponseInit) => {
  const fetcher = vi.fn<typeof fetch>().mockResolvedValue(new Response(body, init));
  vi.stubGlobal('fetch', fetcher);
  return fetcher;
};
const latest = () => fetchLatest('/under/', signal);
const failed = (code: string, rest: object = {}) => ({
  kind: 'failed',
  problems: [{ severity: 'error', code, place: { file }, ...rest }],
});

afterEach(() => vi.unstubAllGlobals());

describe('fetchLatest', () => {
  it('asks below the site’s root path and lets the host say whether it has changed', async () => {
    const fetcher = answer(text);
    await latest();
    expect(fetcher).toHaveBeenCalledExactlyOnceWith('/under/data/sosialtjenestetall.csv', {
      signal,
      cache: 'no-cache',
    });
  });

  it('same file: nothing happens', async () => {
    answer(text);
    expect(await latest()).toEqual({ kind: 'same' });
  });

  it('same figures written otherwise: nothing happens', async () => {
    answer(writeTable(grid, { encoding: 'utf-8 bom', lineEnd: '\r\n', numbersAsExcel: true, trailing: 2 }));
    expect(await latest()).toEqual({ kind: 'same' });
  });

  it('same figures with the columns in another order: nothing happens', async () => {
    answer(writeTable(grid.map(([code = '', name = '', ...figures]) => [code, name, ...figures.reverse()])));
    expect(await latest()).toEqual({ kind: 'same' });
  });

  it('same figures with the counties in another order: nothing happens', async () => {
    const [header = [], ...rows] = grid;
    answer(writeTable([header, ...rows.reverse()]));
    expect(await latest()).toEqual({ kind: 'same' });
  });

  it('a corrected figure: the new figures, with what the checks found', async () => {
    answer(writeTable(withField(2, 10, '290', grid)));
    const result = await latest();
    if (result.kind !== 'changed') throw new Error(result.kind);
    const cell = cellOf(result.dataset, countyCode('01'), indicatorId('botilbud-antall'));
    expect(cell).toEqual({ kind: 'value', value: 290, decimals: 0 });
    expect(result.dataset.warnings.map(({ code }) => code)).toEqual([
      ...built.warnings.map(({ code }) => code),
      'sumDiffers',
    ]);
    expect(result.dataset.table).toEqual(built.table);
  });

  it('more decimals than the table prints: used for reckoning, and said', async () => {
    answer(writeTable(withField(2, 9, '60,0004', grid)));
    const result = await latest();
    if (result.kind !== 'changed') throw new Error(result.kind);
    const cell = cellOf(result.dataset, countyCode('01'), indicatorId('kvp-ramme'));
    expect(cell).toEqual({ kind: 'value', value: 60, decimals: 0, exact: 60.0004 });
    expect(result.dataset.warnings.map(({ code }) => code)).toEqual(['tooPrecise']);
  });

  it('a file without end is let go after a megabyte', async () => {
    let sent = 0;
    let isCancelled = false;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(100_000).fill(0x3b));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    answer(body);
    expect(await latest()).toEqual(failed('tooLarge', { found: '' }));
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThan(15);
  });

  it.each([404, 403, 500, 503])('an answer of %i is named', async (status) => {
    answer('<!doctype html>', { status });
    expect(await latest()).toEqual(failed('httpStatus', { found: String(status) }));
  });

  it('no answer', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')));
    expect(await latest()).toEqual(failed('unreachable'));
  });

  it('an answer that breaks off', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
    answer(body);
    expect(await latest()).toEqual(failed('unreachable'));
  });

  it('a login page that says 200', async () => {
    answer('<!doctype html><title>Logg inn</title>');
    expect(await latest()).toEqual(failed('notCsv', { found: 'html' }));
  });

  it('a binary file', async () => {
    answer(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]));
    expect(await latest()).toEqual(failed('notCsv', { found: 'binary' }));
  });

  it('an empty file', async () => {
    answer('');
    expect(await latest()).toEqual(failed('empty', { found: '' }));
  });

  it('a file that was cut short: every problem with its line', async () => {
    answer(text.slice(0, text.indexOf(';544;')));
    const result = await latest();
    if (result.kind !== 'failed') throw new Error(result.kind);
    expect(result.problems.map(({ code, place }) => [code, place.line])).toEqual([
      ['cutShort', 4],
      ['areaMissing', undefined],
    ]);
  });
});
