import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every place where the spacing of an announcement is mended beyond one space between words: as printed, as quoted.
 * Nothing but spaces differs, which a test holds.
 */
export const mended: readonly (readonly [printed: string, quoted: string])[] = [
  ['er 1.februar', 'er 1. februar'],
  ['februar 2021 .', 'februar 2021.'],
  ['nettverk/ klyngesamarbeid', 'nettverk/klyngesamarbeid'],
];

/** The announcement of a year with one ordinary space between words. */
export function spaced(year: number): string {
  const file = join(import.meta.dirname, `fixtures/announcement-${year}.txt`);
  return readFileSync(file, 'utf8').replace(/\s+/g, ' ').trim();
}

/** The announcement of a year as quoted. */
export function announcement(year: number): string {
  return mended.reduce((text, [printed, quoted]) => text.replace(printed, quoted), spaced(year));
}
