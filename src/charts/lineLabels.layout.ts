import { widthOf } from '../view/widthOf.ts';

/** What a label is of: the country, the county that the chart is about, one at an end, the one in hand. */
export type LabelKind = 'country' | 'here' | 'end' | 'pointed';

/** A label over a line of marks: what it is of, what it says, and where its mark is. Those of ends are left out where there is no room. */
export type LineLabel = { readonly kind: LabelKind; readonly text: string; readonly x: number };

/** A label with its place: its left edge, its width, and the point that its text is held by. */
export type PlacedLabel = LineLabel & {
  readonly left: number;
  readonly width: number;
  readonly at: number;
};

/** Between two labels, and how far an end's may be moved. */
const [gap, slack] = [8, 40];
/** What sums of places may be off by. */
const dust = 0.01;

/**
 * Places labels on one line, in the order of their weight: each over the middle of its mark, held by the frame's edge only
 * where it would leave it. The country's and the chart's own give way to each other by half, so that each stays at its mark,
 * and to no other. Another that would lie upon one stands beside it, on the side of it that its mark is on if there is room.
 */
export function layoutLabels(
  labels: readonly LineLabel[],
  size: number,
  [from, to]: readonly [number, number],
): PlacedLabel[] {
  const wanted = labels.map((label) => {
    const width = widthOf(label.text, size);
    return { ...label, width, left: Math.max(from, Math.min(label.x - width / 2, to - width)) };
  });
  part(
    wanted.filter(({ kind }) => kind === 'here' || kind === 'country'),
    [from, to],
  );
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    const { kind, x, width } = label;
    const isFree = (left: number) =>
      left >= from - dust &&
      left + width <= to + dust &&
      placed.every((other) => left + dust >= other.left + other.width + gap || left + width + gap <= other.left + dust);
    const isTurned = (left: number) => placed.some((other) => (left - other.left) * (x - other.x) < 0);
    const beside = placed
      .flatMap((other) => [other.left - gap - width, other.left + other.width + gap])
      .filter(isFree)
      .sort((a, b) => Number(isTurned(a)) - Number(isTurned(b)) || Math.abs(a - label.left) - Math.abs(b - label.left));
    const near = beside.find((place) => kind !== 'end' || Math.abs(place - label.left) <= slack);
    const left = isFree(label.left) ? label.left : near;
    if (left !== undefined) placed.push({ ...label, left, at: Math.round((left + width / 2) * 10) / 10 });
  }
  return placed;
}

type Place = { readonly x: number; readonly width: number; left: number };

/** Moves two labels apart that lie upon each other, each by half, within the frame. */
function part(labels: readonly Place[], [from, to]: readonly [number, number]): void {
  const [first, second] = [...labels].sort((a, b) => a.x - b.x);
  if (!first || !second) return;
  const shared = first.left + first.width + gap - second.left;
  if (shared <= 0) return;
  first.left = Math.max(from, Math.min(first.left - shared / 2, to - second.width - gap - first.width));
  second.left = first.left + first.width + gap;
}
