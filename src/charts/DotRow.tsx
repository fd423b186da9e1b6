import { memo } from 'react';
import type { CountyCode } from '../domain/ids.ts';
import type { Measure } from '../view/measures.ts';
import { pale, seriesOf } from '../view/series.ts';
import { layoutDots } from './dots.layout.ts';
import type { DotFrame } from './dots.layout.ts';
import { countyAt, usePointKeys } from './usePointKeys.ts';

type Props = {
  readonly measure: Measure;
  /** Counties side by side, in the order chosen. */
  readonly chosen: readonly CountyCode[];
  readonly frame: DotFrame;
  readonly label: string;
  /** What is said of a county's dot. */
  readonly name: (county: CountyCode) => string;
  readonly countryName: string;
  readonly onPoint: (county: CountyCode | undefined) => void;
};

const ink = '#202733';

/** One share as a row: every county a dot, the chosen ones as their shapes, the country as a line. */
export const DotRow = memo(function DotRow({ measure, chosen, frame, label, name, countryName, onPoint }: Props) {
  const figures = measure.figures.map(({ county, value }) => ({ county: county.code, value }));
  const row = layoutDots({ figures, country: measure.country?.value }, frame);
  const keys = usePointKeys(
    row.dots.map(({ county }) => county),
    onPoint,
  );
  // What is drawn last lies on top; the keyboard follows the order of figures all the same.
  const drawn = [...row.dots].sort((a, b) => Number(chosen.includes(a.county)) - Number(chosen.includes(b.county)));
  const height = row.height + 30;
  const end = frame.width - frame.right;
  return (
    <svg
      className="dot-row"
      viewBox={`0 0 ${frame.width} ${height}`}
      role="group"
      aria-label={label}
      fontSize={13}
      onKeyDown={keys.onKeyDown}
      onPointerOver={({ target }) => onPoint(countyAt(target))}
      onPointerLeave={() => onPoint(undefined)}
    >
      <g aria-hidden fill={ink}>
        {row.band && (
          <rect x={row.band.from} y={4} width={row.band.to - row.band.from} height={row.base - 4} fill="#eef1f5" />
        )}
        <path d={`M${frame.left} ${row.base}H${end}`} stroke="#8b93a3" />
        <text x={frame.left} y={row.base + 17} textAnchor="middle">
          {measure.print(0)}
        </text>
        <text x={end} y={row.base + 17} textAnchor="middle">
          {measure.print(row.max)}
        </text>
        {row.country !== undefined && (
          <>
            <path d={`M${row.country} 0V${row.base + 5}`} stroke={ink} strokeWidth={2} strokeDasharray="3 3" />
            <text
              x={Math.min(Math.max(row.country, frame.left + 70), end - 70)}
              y={row.base + 17}
              textAnchor="middle"
              fontWeight={600}
            >
              {`${countryName} ${measure.country?.text.split(' ')[0] ?? ''}`}
            </text>
          </>
        )}
      </g>
      {drawn.map(({ county, x, y }) => {
        const look = seriesOf(chosen, county);
        return (
          <g
            key={county}
            data-dot=""
            data-area={county}
            transform={`translate(${x} ${y})`}
            role="img"
            aria-label={name(county)}
            tabIndex={keys.stop === county ? 0 : -1}
            onFocus={() => keys.onFocus(county)}
            onBlur={() => onPoint(undefined)}
          >
            {look ? (
              <path d={look.shape} transform="scale(0.85)" fill={look.colour} stroke="#fff" strokeWidth={1.5} />
            ) : (
              <circle r={frame.radius - 1} fill={pale} stroke="#5d6573" strokeWidth={0.75} />
            )}
          </g>
        );
      })}
    </svg>
  );
});
