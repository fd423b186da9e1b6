/** A run of words of two wordings: in both, or only in the earlier or the later one. */
export type WordRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/**
 * Which words went and which came, by the longest row of words that both wordings have. The runs that are not `added`
 * make up the earlier wording, letter by letter, and those that are not `removed` the later one.
 */
export function wordDiff(before: string, after: string): WordRun[] {
  const [old, young] = [words(before), words(after)];
  const common = lengths(old, young);
  const runs: { kind: WordRun['kind']; text: string }[] = [];
  const add = (kind: WordRun['kind'], text: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [gone, come] = [old[i], young[j]];
    if (gone !== undefined && gone === come) {
      add('same', gone);
      i++;
      j++;
    } else if (come === undefined || (gone !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      add('removed', gone ?? '');
      i++;
    } else {
      add('added', come);
      j++;
    }
  }
  return runs;
}

/** Words, signs and spaces, each by itself: a comma more leaves the word before it as it was. */
const words = (text: string) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** `[i][j]`: how many words the longest common row of old[i..] and young[j..] has. */
function lengths(old: readonly string[], young: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(young.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      const [here, below] = [table[i], table[i + 1]] as [number[], number[]];
      here[j] = old[i] === young[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return table;
}
