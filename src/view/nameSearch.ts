import type { County } from '../domain/county.ts';

/** How the letters that a keyboard may lack are written without them: in one letter, or in two. */
const spellings: readonly Readonly<Record<string, string>>[] = [
  { ø: 'o', æ: 'e', å: 'a' },
  { ø: 'oe', æ: 'ae', å: 'aa' },
];

/** All ways to write a text, in small letters: as it is, without Norwegian letters, without accents. */
export function waysToWrite(text: string): string[] {
  const own = text.normalize('NFC').toLowerCase();
  const ways = [own, ...spellings.map((letters) => own.replace(/[øæå]/g, (letter) => letters[letter] ?? letter))];
  return [...ways, ...ways.map((way) => way.normalize('NFD').replace(/\p{M}/gu, ''))];
}

/** Whether a text answers to what was typed: by parts of it in any order. Accents can be left out, and a hyphen is a space. */
export function textSearch(search: string): (text: string) => boolean {
  const words = search
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  return (text) => {
    const ways = waysToWrite(text);
    return words.every((word) => ways.some((way) => way.includes(word)));
  };
}

/** Whether a county answers to what was typed: by its names, or by its code. */
export function nameSearch(search: string): (county: County) => boolean {
  const answers = textSearch(search);
  return ({ name, officialName, code }) => answers([name, officialName, code].join(' '));
}
