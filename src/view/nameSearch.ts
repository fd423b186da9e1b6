import type { County } from '../domain/county.ts';

/** How the letters that a keyboard may lack are written without them: in one letter, or in two. */
const spellings: readonly Readonly<Record<string, string>>[] = [
  { ø: 'o', æ: 'e', å: 'a' },
  { ø: 'oe', æ: 'ae', å: 'aa' },
];

/**
 * Whether a county answers to what was typed: by parts of its names in any order, or by its code. Accents can be left
 * out, and a hyphen is a space.
 */
export function nameSearch(search: string): (county: County) => boolean {
  const words = search
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  return ({ name, officialName, code }) => {
    const own = [name, officialName, code].join(' ').toLowerCase();
    const ways = [own, ...spellings.map((letters) => own.replace(/[øæå]/g, (letter) => letters[letter] ?? letter))];
    const plain = ways.map((way) => way.normalize('NFD').replace(/\p{M}/gu, ''));
    return words.every((word) => [...ways, ...plain].some((way) => way.includes(word)));
  };
}
