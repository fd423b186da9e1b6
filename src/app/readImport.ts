import workerAddress from './importWorker.ts?worker&url';
import type { ImportTask } from '../context/ImportContext.tsx';
import type { Imported, ImportedFile } from '../domain/importedFile.ts';
import { mostImportedBytes } from '../dataset/imported/mostImportedBytes.ts';
import type { ImportReply, ImportRequest } from './importWorker.ts';

type Policy = { readonly createScriptURL: (address: string) => string };
type Factory = { readonly createPolicy: (name: string, rules: Policy) => Policy };

/** The only address that a script may be made from: build/csp.ts names the policy, and this lets nothing else through. */
let policy: Policy | undefined;
function scriptAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy('import-worker', { createScriptURL: () => workerAddress });
  return policy?.createScriptURL('') ?? workerAddress;
}

/** Reads a file in a worker of its own, which is ended when it has answered, failed or been stopped. */
export function readImport({ content, name, answers, rules, onProgress, signal }: ImportTask): Promise<Imported> {
  if (typeof content !== 'string' && content.size > mostImportedBytes)
    return Promise.resolve({ kind: 'refused', name, reason: 'tooLarge' });
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(scriptAddress(), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(new DOMException('', 'AbortError'));
    };
    signal.addEventListener('abort', stop);
    let file: ImportedFile | undefined;
    const cells: string[][] = [];
    worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
      if (data.kind === 'progress') {
        onProgress(data.part);
        return;
      }
      if (data.kind === 'cells') {
        const own = (cells[data.measure] ??= []);
        for (const cell of data.cells) own.push(cell);
        return;
      }
      if (data.kind === 'file') {
        ({ file } = data);
        return;
      }
      end();
      if (data.kind === 'refused') resolve(data.imported);
      else if (file)
        resolve({
          kind: 'read',
          file: { ...file, measures: file.measures.map((measure, at) => ({ ...measure, cells: cells[at] ?? [] })) },
        });
    });
    worker.addEventListener('error', () => {
      end();
      resolve({ kind: 'refused', name, reason: 'failed' });
    });
    worker.postMessage({ name, content, answers, rules } satisfies ImportRequest);
  });
}
