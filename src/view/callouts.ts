import type { MapGeometry } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';
import { widthOf } from './widthOf.ts';

/** What is said of a county beside the land. */
export type Callout = { readonly county: CountyCode; readonly text: string };

/** A callout in drawn units: where its first line of text begins or ends, and the stroke from there to its county. */
export type PlacedCallout = Pick<Callout, 'county'> & {
  /** The text: one line, or two where one finds no place near its county. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly line: string;
};

type Geometry = Pick<MapGeometry, 'box' | 'inset' | 'labels' | 'sea'>;
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Between the land and a text, and between a text and its stroke, in drawn units. */
const [air, touch] = [30, 12];

/** From one line of a callout to the next, in sizes of its letters. */
export const calloutLeading = 1.1;

/** How much further off a text in one line may stand than the same in two. */
const oneLineIsWorth = 1.6;

/** As parts of the map: where its legend stands in the western sea, and its window in the east. */
const key = { width: 0.4, from: 0.2, to: 0.6 };
const window = 1 / 3;

/** Names in the sea: each at the free place nearest to its county, west or east of the land, clear of legend and window. */
export function layoutCallouts(wanted: readonly Callout[], geometry: Geometry, size: number): PlacedCallout[] {
  const { box, inset, labels, sea } = geometry;
  const [left, top, width, height] = box;
  const band = height / sea.length;
  const below = top + height - (inset[3] / inset[2]) * width * window - 1.6 * size;
  const taken: Box[] = [
    { x: left, y: top + key.from * height, width: key.width * width, height: (key.to - key.from) * height },
    { x: left + width * (1 - window), y: below, width: width * window, height: top + height - below },
  ];
  const placed: PlacedCallout[] = [];
  for (const callout of wanted) {
    const [atX, atY] = labels[callout.county] ?? [];
    if (atX === undefined || atY === undefined) continue;
    const { county, text } = callout;
    const edges = sea.flatMap(([west, east], i) => {
      const y = top + (i + 0.5) * band;
      // The last one's land is its own: below the frame of what the window shows there is room for a line.
      const around = sea.slice(i < sea.length - 1 ? Math.max(0, i - 1) : i, i + 2);
      const [coast, border] = [Math.min(west, ...around.map(([w]) => w)), Math.max(east, ...around.map(([, e]) => e))];
      return [
        { edge: coast - air, anchor: 'end' as const, y },
        { edge: border + air, anchor: 'start' as const, y },
      ];
    });
    const places = [[text], inTwo(text)].flatMap((lines) => {
      const width = Math.max(...lines.map((line) => widthOf(line, size)));
      return edges.map((edge) => ({ ...edge, lines, width, height: size * (1 + (lines.length - 1) * calloutLeading) }));
    });
    const boxOf = ({ edge, anchor, y, width, height }: (typeof places)[number]): Box => ({
      x: anchor === 'end' ? edge - width : edge,
      y: y - height / 2,
      width,
      height,
    });
    // The open sea before the land on the other side.
    const cost = ({ edge, anchor, y, lines }: (typeof places)[number]) =>
      Math.hypot(edge - atX, y - atY) * (anchor === 'end' ? 1 : 1.5) * (lines.length > 1 ? oneLineIsWorth : 1);
    const [best] = places
      .filter((place) => {
        const own = boxOf(place);
        return (
          own.x >= left &&
          own.x + own.width <= left + width &&
          own.y + own.height <= top + height &&
          !taken.some((other) => overlap(own, other))
        );
      })
      .sort((a, b) => cost(a) - cost(b));
    if (!best) continue;
    taken.push(boxOf(best));
    const end = best.edge + (best.anchor === 'end' ? touch : -touch);
    placed.push({
      county,
      lines: best.lines,
      x: Math.round(best.edge),
      y: Math.round(best.y + size * (0.35 - ((best.lines.length - 1) * calloutLeading) / 2)),
      anchor: best.anchor,
      line: `M${Math.round(end)} ${Math.round(best.y)}L${atX} ${atY}`,
    });
  }
  return placed;
}

/** A text in two lines, as equal in length as its words allow. */
function inTwo(text: string): string[] {
  const words = text.split(' ');
  const ways = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: string[]) => Math.max(...lines.map(({ length }) => length));
  return ways.sort((a, b) => longest(a) - longest(b))[0] ?? [text];
}

/** A county's name on its land, by its middle. */
export type PlacedName = { readonly county: CountyCode; readonly name: string; readonly x: number; readonly y: number };

/** Names upon the counties, in the order given; one that would lie upon another is left out. `box`: what none may stand out of. `below`: how far under its place a name stands, where a mark has that. */
export function layoutNames(
  counties: readonly { readonly code: CountyCode; readonly name: string }[],
  labels: MapGeometry['labels'],
  size: number,
  [left, , across]: MapGeometry['box'],
  below: (code: CountyCode) => number = () => 0,
): PlacedName[] {
  const taken: Box[] = [];
  return counties.flatMap(({ code, name }) => {
    const [at, middle] = labels[code] ?? [];
    if (at === undefined || middle === undefined) return [];
    const y = middle + below(code);
    const width = widthOf(name, size);
    const x = Math.round(Math.max(left + width / 2, Math.min(left + across - width / 2, at)));
    const own = { x: x - width / 2, y: y - size / 2, width, height: size };
    if (taken.some((other) => overlap(own, other))) return [];
    taken.push(own);
    return [{ county: code, name, x, y: Math.round(y + size * 0.35) }];
  });
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
