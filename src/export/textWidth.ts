/** The faces of a picture's text: the site's, where a machine has it, else what it has in its stead. */
export const pictureFont = "'Source Sans 3', Arial, sans-serif";

/** How much wider than the widest face here the one of the machine may be that opens the picture (Verdana beside Arial). */
const safety = 1.2;

/** Letters' mean width at most, as a part of their size, where nothing can be measured. */
const letter = 0.6;

/** How wide a text can become in a picture, whatever face it is drawn with: measured, and with room for a wider one. */
export function textWidth(text: string, size: number, weight: number): number {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return text.length * size * letter;
  const widths = [pictureFont, 'Arial, sans-serif'].map((family) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  });
  return Math.max(...widths) * safety;
}
