import { readImported } from '../dataset/imported/readImported.ts';
import type { ImportAnswers, Imported, ImportedFile, ImportRules } from '../domain/importedFile.ts';

// Runs in a worker: a large file takes its time, and the page stays at hand.

/** What the worker is asked. */
export type ImportRequest = {
  readonly name: string;
  readonly content: File | string;
  readonly answers: ImportAnswers;
  readonly rules: ImportRules;
};

/**
 * What it says: how far it has come; what was read, without its figures; then these, some thousands at a time, so that taking
 * them over holds up nothing.
 */
export type ImportReply =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'refused'; readonly imported: Extract<Imported, { kind: 'refused' }> }
  | { readonly kind: 'file'; readonly file: ImportedFile }
  | { readonly kind: 'cells'; readonly measure: number; readonly cells: readonly string[] }
  | { readonly kind: 'done' };

const atOnce = 10_000;
const port = self as unknown as { postMessage: (reply: ImportReply) => void };

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  answer(data).catch(() =>
    port.postMessage({ kind: 'refused', imported: { kind: 'refused', name: data.name, reason: 'failed' } }),
  );
});

async function answer({ name, content, answers, rules }: ImportRequest) {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(await content.arrayBuffer());
  const read = await readImported({ name, bytes, isPasted: typeof content === 'string', answers }, rules, (part) =>
    port.postMessage({ kind: 'progress', part }),
  );
  if (read.kind === 'refused') {
    port.postMessage({ kind: 'refused', imported: read });
    return;
  }
  const { measures, ...file } = read.file;
  port.postMessage({
    kind: 'file',
    file: { ...file, measures: measures.map((measure) => ({ ...measure, cells: [] })) },
  });
  measures.forEach(({ cells }, measure) => {
    for (let from = 0; from < cells.length; from += atOnce)
      port.postMessage({ kind: 'cells', measure, cells: cells.slice(from, from + atOnce) });
  });
  port.postMessage({ kind: 'done' });
}
