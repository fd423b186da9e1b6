import { range } from 'd3';
import type { Span } from '../domain/draftNumbers.ts';
import { scaleFromZero } from './scales.ts';
import { layoutTimeline } from './timeline.layout.ts';

type Props = { readonly items: readonly { readonly text: string; readonly span: Span | undefined }[] };

const [width, rowHeight, axis] = [736, 22, 20];

/** Activities as bars over the months. The list beside it says the same in words. */
export function ActivityTimeline({ items }: Props) {
  const { bars, months } = layoutTimeline(items.map(({ span }) => span));
  if (bars.length === 0) return null;
  const at = scaleFromZero(months, [0, width]);
  const height = items.length * rowHeight + axis;
  return (
    <svg className="timeline" viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {range(0, months, 3).map((month) => (
        <g key={month}>
          <path d={`M${at(month)} ${axis}V${height}`} />
          <text x={at(month) + 3} y={axis - 6}>
            {month + 1}
          </text>
        </g>
      ))}
      {bars.map(({ row, x, width: length }) => (
        <rect key={row} x={at(x)} y={axis + row * rowHeight + 4} width={at(length)} height={rowHeight - 8} rx={3} />
      ))}
    </svg>
  );
}
