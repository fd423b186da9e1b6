import { range, sum } from 'd3';
import type { TimelineItem } from '../view/application/blocks.ts';
import { scaleFromZero } from './scales.ts';
import { layoutTimeline, monthStep, nameLines, timeline } from './timeline.layout.ts';

type Props = {
  readonly items: readonly TimelineItem[];
  /** What stands before the first month's number. */
  readonly monthName: string;
  /** The drawing in a sentence. */
  readonly label: string;
};

const { width, names, line, between, axis } = timeline;

/** Activities as bars over the months, each beside its name. The list beside it says the same in words, and in full. */
export function ActivityTimeline({ items, monthName, label }: Props) {
  const { bars, months } = layoutTimeline(items.map(({ span }) => span));
  if (bars.length === 0) return null;
  const at = scaleFromZero(months, [names, width]);
  const lines = items.map(({ text }) => nameLines(text));
  const heights = lines.map(({ length }) => Math.max(1, length) * line + between);
  const tops = heights.map((_, row) => axis + sum(heights.slice(0, row)));
  const height = axis + sum(heights);
  return (
    <svg className="timeline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {range(0, months, monthStep(months)).map((month) => (
        <g key={month}>
          <path d={`M${at(month)} ${axis}V${height}`} />
          <text x={at(month) + 3} y={axis - 6}>
            {month === 0 ? `${monthName} 1` : month + 1}
          </text>
        </g>
      ))}
      {lines.map((name, row) =>
        name.map((text, i) => (
          <text key={`${row} ${i}`} x={0} y={(tops[row] ?? 0) + i * line + 15}>
            {text}
          </text>
        )),
      )}
      {bars.map(({ row, x, width: length }) => (
        <rect key={row} x={at(x)} y={(tops[row] ?? 0) + 4} width={at(x + length) - at(x)} height={14} rx={3} />
      ))}
    </svg>
  );
}
