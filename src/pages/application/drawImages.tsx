import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Image, Images } from '../../export/application/wordFile.ts';
import { drawingPicture } from '../../export/chartPicture.ts';
import { pngOf } from '../../export/savePicture.ts';
import type { DocumentView, PictureBlock } from '../../view/application/blocks.ts';
import { DrawingView } from './DrawingView.tsx';

/** Pixels for each of the drawing's own: some 300 to the inch on paper. */
const density = 4;

/** The drawings of a document as images. One that the browser cannot draw is left out: the text says what it shows. */
export async function drawImages({ blocks }: DocumentView): Promise<Images> {
  const images = new Map<PictureBlock, Image>();
  for (const block of blocks) {
    const image = block.kind === 'picture' ? await drawImage(block) : undefined;
    if (block.kind === 'picture' && image) images.set(block, image);
  }
  return images;
}

async function drawImage(block: PictureBlock): Promise<Image | undefined> {
  const box = document.createElement('div');
  const root = createRoot(box);
  try {
    flushSync(() => root.render(<DrawingView picture={block} />));
    const svg = box.querySelector('svg');
    if (!svg) return undefined;
    const picture = drawingPicture(svg, block.alt);
    const png = new Uint8Array(await (await pngOf(picture, density)).arrayBuffer());
    return { png, width: picture.width, height: picture.height };
  } catch {
    return undefined;
  } finally {
    root.unmount();
  }
}
