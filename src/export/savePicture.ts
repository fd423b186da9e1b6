import type { PictureForm } from '../domain/choice.ts';
import type { Picture } from './chartPicture.ts';
import { saveFile } from './saveFile.ts';

const svgType = 'image/svg+xml;charset=utf-8';

/** Pixels of the saved picture for each of its own. */
const density = 2;

/** Saves a picture under a name without its ending. Rejects where the browser cannot make a PNG. */
export async function savePicture(name: string, picture: Picture, form: PictureForm): Promise<void> {
  if (form === 'svg') saveFile(`${name}.svg`, picture.svg, svgType);
  else saveFile(`${form === 'slide' ? `${name}-16-9` : name}.png`, await pngOf(picture, density), 'image/png');
}

/** A picture as a PNG of so many pixels for each of its own. Rejects where the browser cannot make one. */
export async function pngOf({ svg, width, height }: Picture, density: number): Promise<Blob> {
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
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
