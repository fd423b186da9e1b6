import { vi } from 'vitest';

/** Text and type of every blob made from now on, as files and clipboards take them. */
export function captureBlobs(): { type: string; text: string }[] {
  const made: { type: string; text: string }[] = [];
  const Original = Blob;
  vi.stubGlobal(
    'Blob',
    class extends Original {
      constructor(content: string[], options: BlobPropertyBag) {
        super(content, options);
        made.push({ type: options.type ?? '', text: content.join('') });
      }
    },
  );
  return made;
}
