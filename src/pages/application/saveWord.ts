import { saveFile } from '../../export/saveFile.ts';
import type { WordSettings } from '../../export/application/wordFile.ts';
import { lateCode } from '../../ui/lateCode.ts';
import type { DocumentView } from '../../view/application/blocks.ts';

/** Makes a document's Word file, drawings and all, and saves it under a name without its ending. Rejects where a part of it does not come. */
export async function saveWord(name: string, document: DocumentView, settings: WordSettings): Promise<void> {
  const [{ wordFile }, { drawImages }] = await lateCode(
    Promise.all([import('../../export/application/wordFile.ts'), import('./drawImages.tsx')]),
  );
  const file = await wordFile(document, settings, await drawImages(document));
  saveFile(`${name}.docx`, file, file.type);
}

/** Prints one part of the page; the stylesheet knows which by the mark on the root. */
export function printPart(part: 'draft' | 'sheet'): void {
  document.documentElement.setAttribute('data-print', part);
  window.addEventListener('afterprint', () => document.documentElement.removeAttribute('data-print'), { once: true });
  window.print();
}
