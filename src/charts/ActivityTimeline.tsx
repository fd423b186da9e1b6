import { range } from 'd3';
import type { TimelineItem } from '../view/application/blocks.ts';
import { scaleFromZero } from './scales.ts';
import { layoutTimeline, shortName, timeline } from './timeline.layout.ts';

type Props = {
  readonly items: readonly TimelineItem[];
  /** What stands before the first month's number. */
  readonly monthName: string;
  /** The drawing in a sentence. */
  readonly label: string;
};

const { width, names, rowHeight, axis } = timeline;

/** Activities as bars over the months, each beside its name. The list beside it says the same in words, and in full. */
export function ActivityTimeline({ items, monthName, label }: Props) {
  const { bars, months } = layoutTimeline(items.map(({ span }) => span));
  if (bars.length === 0) return null;
  const at = scaleFromZero(months, [names, width]);
  const height = items.length * rowHeight + axis;
  return (
    <svg className="timeline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {range(0, months, 3).map((month) => (
        <g key={month}>
          <path d={`M${at(month)} ${axis}V${height}`} />
          <text x={at(month) + 3} y={axis - 6}>
            {month === 0 ? `${monthName} 1` : month + 1}
          </text>
        </g>
      ))}
      {items.map(({ text }, row) => (
        <text key={row} x={0} y={axis + row * rowHeight + 15}>
          {shortName(text)}
        </text>
      ))}
      {bars.map(({ row, x, width: length }) => (
        <rect
          key={row}
          x={at(x)}
          y={axis + row * rowHeight + 4}
          width={at(x + length) - at(x)}
          height={rowHeight - 8}
          rx={3}
        />
      ))}
    </svg>
  );
}
