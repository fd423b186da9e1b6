import { widthOf } from './widthOf.ts';

/** What is said of a place on the land: in as few lines as the sea has room for, three at most. */
export type Said = { readonly text: string; readonly at: readonly [x: number, y: number]; readonly isBold: boolean };

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Words beside the land: the middle of their lines' height, and the end that is nearest to the land. */
export type Beside = Said & {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly side: 'west' | 'east';
};

type Around = {
  /** How far the sea reaches to the sides. */
  readonly from: number;
  readonly to: number;
  readonly bottom: number;
  /** Where the land begins and ends from one height to another. */
  readonly land: (top: number, bottom: number) => readonly [west: number, east: number];
  readonly taken: readonly Rect[];
};

/** From line to line, in sizes of the letters, and how much wider bold ones are. */
const [leading, bold] = [1.15, 1.08];
/** Between the land and words, and the distance of the heights that are tried. */
const [air, mesh] = [8, 4];

/**
 * Words west or east of the land, on the side that each is nearest to, in the order of their places from north to south: so
 * no line to a place crosses another. Each as near to its place's height as the others let it.
 */
export function layoutBeside(all: readonly Said[], size: number, around: Around): Beside[] {
  const isWest = ({ at: [x, y] }: Said) => {
    const [west, east] = around.land(y, y);
    return x - west <= east - x;
  };
  const sides = (isTurned: (one: Said) => boolean) =>
    (['west', 'east'] as const).flatMap((side) => {
      const here = all.filter((one) => (isWest(one) !== isTurned(one)) === (side === 'west'));
      return inOrder(
        here.sort((a, b) => a.at[1] - b.at[1]),
        side,
        size,
        around,
      );
    });
  // Each that has no room on its side, or far off only, is tried on the other one.
  let best = sides(() => false);
  const turned = new Set<Said>();
  for (const one of all.filter((each) => lostBy(each, best) > far * size)) {
    turned.add(one);
    const other = sides((each) => turned.has(each));
    if (lost(all, other) < lost(all, best)) best = other;
    else turned.delete(one);
  }
  return best;
}

/** How many lines off words must stand to be tried on the other side. */
const far = 2.5;
/** How far words stand from their place; those that stand nowhere, further than any. */
const lostBy = ({ text, at }: Said, placed: readonly Beside[]) => {
  const found = placed.find((one) => one.text === text);
  return found ? Math.hypot(found.x - at[0], found.y - at[1]) : 1000;
};
const lost = (all: readonly Said[], placed: readonly Beside[]) =>
  all.reduce((sum, one) => sum + lostBy(one, placed) ** 2, 0);

type Way = { readonly cost: number; readonly words: readonly Beside[]; readonly bottom: number };

/** The cheapest heights of words in their order: after each, of all ways that end at a height or above, only the best is kept. */
function inOrder(words: readonly Said[], side: Beside['side'], size: number, around: Around): Beside[] {
  let ways: Way[] = [{ cost: 0, words: [], bottom: 0 }];
  for (const word of words) {
    const next: Way[] = [];
    for (let middle = size / 2; middle < around.bottom; middle += mesh)
      for (const lines of inLines(word.text)) {
        const placed = place(word, lines, middle, side, size, around);
        if (!placed) continue;
        const height = size * (1 + (lines.length - 1) * leading);
        const before = ways.filter(({ bottom }) => bottom <= middle - height / 2).sort((a, b) => a.cost - b.cost)[0];
        if (!before) continue;
        const cost = before.cost + Math.abs(middle - word.at[1]) + Math.abs(placed.x - word.at[0]) / 4 + lines.length;
        next.push({ cost, words: [...before.words, placed], bottom: middle + height / 2 + size * 0.2 });
      }
    // Words that find no room are left out, not the others.
    if (next.length > 0) ways = next;
  }
  return [...(ways.sort((a, b) => a.cost - b.cost)[0]?.words ?? [])];
}

/** Words at a height, if there is room. */
function place(
  word: Said,
  lines: readonly string[],
  y: number,
  side: Beside['side'],
  size: number,
  { from, to, bottom, land, taken }: Around,
): Beside | undefined {
  const width = Math.max(...lines.map((line) => widthOf(line, size))) * (word.isBold ? bold : 1);
  const height = size * (1 + (lines.length - 1) * leading);
  const [top, foot] = [y - height / 2, y + height / 2];
  const [west, east] = land(top, foot);
  const x = side === 'west' ? west - air : east + air;
  const own = { x: side === 'west' ? x - width : x, y: top, width, height };
  const isFree =
    own.x >= from &&
    own.x + width <= to &&
    foot <= bottom &&
    !taken.some(
      (other) =>
        own.x < other.x + other.width &&
        other.x < own.x + width &&
        top < other.y + other.height &&
        other.y < top + height,
    );
  return isFree ? { ...word, lines, x, y, side } : undefined;
}

/** In one line, in two and in three, each as equal in length as the words allow. */
function inLines(text: string): readonly (readonly string[])[] {
  const words = text.split(' ');
  const splits = (from: number, parts: number): string[][] =>
    parts === 1
      ? [[words.slice(from).join(' ')]]
      : words
          .slice(from + 1)
          .flatMap((_, i) =>
            splits(from + 1 + i, parts - 1).map((rest) => [words.slice(from, from + 1 + i).join(' '), ...rest]),
          );
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return [1, 2, 3].flatMap((parts) =>
    splits(0, parts)
      .sort((a, b) => longest(a) - longest(b))
      .slice(0, 1),
  );
}

/** From one line of words to the next. */
export const besideLeading = leading;
