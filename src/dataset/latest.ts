import { newest } from './newest.ts';
import type { Built } from './newest.ts';
import type { Latest } from './checkFile.ts';
import { mostBytes } from './mostBytes.ts';

/** After so long the host counts as not answering (ms). */
const patience = 10_000;

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
    const bytes = await readBytes(response, mostBytes);
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
const check = async (bytes: Uint8Array, built: Built): Promise<Latest> =>
  (await import('./checkFile.ts')).checkFile(bytes, built);

/** The bytes of an answer, up to `most`: of a longer one only so much that it can be told to be too long. */
async function readBytes(response: Response, most: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length <= most) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  // No need to wait until the host has stopped.
  void reader.cancel().catch(() => undefined);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
