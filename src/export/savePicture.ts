import type { PictureForm } from '../domain/choice.ts';
import type { Picture } from './chartPicture.ts';
import { saveFile } from './saveFile.ts';

const svgType = 'image/svg+xml;charset=utf-8';

/** Pixels of the saved picture for each of its own. */
const density = 2;

/** Saves a picture under a name without its ending. Rejects where the browser cannot make a PNG. */
export async function savePicture(name: string, picture: Picture, form: PictureForm): Promise<void> {
  if (form === 'svg') saveFile(`${name}.svg`, picture.svg, svgType);
  else await savePng(form === 'slide' ? `${name}-16-9` : name, picture);
}

/** Draws the picture twice as large as it is. */
async function savePng(name: string, { svg, width, height }: Picture): Promise<void> {
  const url = URL.createObjectURL(new Blob([svg], { type: svgType }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * density;
    canvas.height = height * density;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('the browser made no PNG');
    saveFile(`${name}.png`, png, 'image/png');
  } finally {
    URL.revokeObjectURL(url);
  }
}
