/** What is taken into a heading is no longer than a line. */
const headingLetters = 80;
/** Whether a text can stand in a heading. */
export const isShort = (text: string) => text !== '' && text.length <= headingLetters && !text.includes('\n');

/** How a text begins, where that is a whole sentence and no longer than a heading; a sentence ends before a capital letter. */
export function firstSentence(text: string): string | undefined {
  const [, first] = /^([^\n]+?)[.!](?=\s+\p{Lu}|\s*\n|$)/u.exec(text) ?? [];
  return first !== undefined && isShort(first) ? first : undefined;
}
