import { dataset, file, text } from 'virtual:dataset';
import type { Dataset } from '../domain/dataset.ts';
import type { Definitions } from './definitions.ts';
import { cellOf } from '../domain/figure.ts';
import type { Problem } from '../domain/problem.ts';

/** After so long the host counts as not answering (ms). */
const patience = 10_000;

/** What the host's file says compared with what was built in. */
export type Latest =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly dataset: Dataset }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** A table as it was built, and what loads the definitions that its file is checked against. */
export type Built = {
  readonly dataset: Dataset;
  readonly file: string;
  readonly text: string;
  readonly load: () => Promise<{ readonly definitions: Definitions }>;
};

const newest: Built = { dataset, file, text, load: () => import('virtual:definitions') };

/** Fetches the host's copy of a table's figures, which it may have corrected, and checks it. Never throws. */
export async function fetchLatest(base: string, signal: AbortSignal, built = newest): Promise<Latest> {
  const { file } = built;
  const failed = (code: 'unreachable' | 'httpStatus' | 'noReader', found?: string): Latest => ({
    kind: 'failed',
    problems: [{ severity: 'error', code, place: { file }, ...(found && { found }) }],
  });
  const ask = async (): Promise<Latest> => {
    const response = await fetch(`${base}data/${file}`, { signal, cache: 'no-cache' });
    if (!response.ok) return failed('httpStatus', String(response.status));
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (new TextDecoder().decode(bytes) === built.text) return { kind: 'same' };
    return check(bytes, built).catch(() => failed('noReader'));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Latest>((resolve) => {
    timer = setTimeout(() => resolve(failed('unreachable')), patience);
  });
  return Promise.race([ask().catch(() => failed('unreachable')), silence]).finally(() => clearTimeout(timer));
}

// The reader is only loaded when there is something to read.
async function check(bytes: Uint8Array, { dataset: built, load }: Built): Promise<Latest> {
  const [{ readDataset }, { definitions }] = await Promise.all([import('./readDataset.ts'), load()]);
  const reading = readDataset(bytes, definitions);
  if (!reading.ok) return { kind: 'failed', problems: reading.problems };
  return sameFigures(reading.dataset, built) ? { kind: 'same' } : { kind: 'changed', dataset: reading.dataset };
}

function sameFigures(a: Dataset, b: Dataset): boolean {
  return [b.country, ...b.counties].every(({ code }) =>
    b.indicators.every(({ id }) => JSON.stringify(cellOf(a, code, id)) === JSON.stringify(cellOf(b, code, id))),
  );
}
