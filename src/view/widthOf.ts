/** Drawn units that a text takes at most in a proportional face. */
export function widthOf(text: string, size: number): number {
  return Math.ceil(text.length * size * 0.53);
}
