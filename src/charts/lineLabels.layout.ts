/** A label over a line of marks: what it says, and where its mark is. Those that `must` stand are moved, others left out. */
export type LineLabel = { readonly text: string; readonly x: number; readonly must: boolean };

/** A label with its place: its left edge, its width, and the point that its text is held by. */
export type PlacedLabel<Label extends LineLabel> = Label & {
  readonly left: number;
  readonly width: number;
  readonly at: number;
};

/** Drawn units that a text takes at most in a proportional face. */
export function widthOf(text: string, size: number): number {
  return Math.ceil(text.length * size * 0.53);
}

/** Between two labels, and how far one may be moved that need not stand. */
const [gap, slack] = [8, 40];
/** What sums of places may be off by. */
const dust = 0.01;

/**
 * Places labels on one line, in the order of their weight: each over the middle of its mark, held by the frame's edge only
 * where it would leave it. One that would lie upon another stands beside it, however far from its mark where it must stand; else it is left out.
 */
export function layoutLabels<Label extends LineLabel>(
  labels: readonly Label[],
  size: number,
  [from, to]: readonly [number, number],
): PlacedLabel<Label>[] {
  const placed: PlacedLabel<Label>[] = [];
  for (const label of labels) {
    const width = widthOf(label.text, size);
    const held = (left: number) => Math.max(from, Math.min(left, to - width));
    const isFree = (left: number) =>
      left >= from &&
      left + width <= to &&
      placed.every((other) => left + dust >= other.left + other.width + gap || left + width + gap <= other.left + dust);
    const wanted = held(label.x - width / 2);
    const beside = placed
      .flatMap((other) => [other.left - gap - width, other.left + other.width + gap])
      .filter(isFree)
      .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
    const near = beside.find((place) => label.must || Math.abs(place - wanted) <= slack);
    const left = isFree(wanted) ? wanted : near;
    if (left !== undefined) placed.push({ ...label, left, width, at: Math.round((left + width / 2) * 10) / 10 });
  }
  return placed;
}
