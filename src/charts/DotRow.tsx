import { memo } from 'react';
import type { CountyCode } from '../domain/ids.ts';
import type { Measure } from '../view/measures.ts';
import { seriesOf } from '../view/series.ts';
import { LineLabels } from './LineLabels.tsx';
import type { LineLabel } from './lineLabels.layout.ts';
import { ValueAxis } from './ValueAxis.tsx';
import { layoutDots } from './dots.layout.ts';
import type { DotFrame, PlacedDot } from './dots.layout.ts';
import { usePointKeys } from './usePointKeys.ts';

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

/**
 * One share as a row: every county a dot, the chosen ones as their shapes, the country as a line. The first chosen
 * one's name and figure stand at its mark; those of the others, which would not all have room, below it with their shapes.
 */
export const DotRow = memo(function DotRow({ measure, chosen, frame, label, name, countryName, onPoint }: Props) {
  const figures = measure.figures.map(({ county, value }) => ({ county: county.code, value }));
  const row = layoutDots({ figures, country: measure.country?.value }, frame);
  const order = row.dots.map(({ county }) => county);
  const keys = usePointKeys(order, chosen, onPoint);
  // What is drawn last lies on top; the keyboard follows the order of figures all the same.
  const drawn = [...row.dots].sort((a, b) => Number(chosen.includes(a.county)) - Number(chosen.includes(b.county)));
  const textOf = (dot: PlacedDot) => {
    const found = measure.figures.find(({ county }) => county.code === dot.county);
    return `${found?.name} ${found?.short}`;
  };
  const labelOf = (county: CountyCode | undefined, kind: LineLabel['kind']): LineLabel[] =>
    row.dots.filter((dot) => dot.county === county).map((dot) => ({ kind, text: textOf(dot), x: dot.x }));
  const [own] = chosen;
  const labels: LineLabel[] = [
    ...labelOf(own, 'here'),
    ...(row.country !== undefined && measure.country
      ? [{ kind: 'country', text: `${countryName} ${measure.country.short}`, x: row.country } as const]
      : []),
    ...labelOf(keys.pointed === own ? undefined : keys.pointed, 'pointed'),
    ...[...new Set([order[0], order.at(-1)])]
      .filter((county) => county !== keys.pointed && !chosen.some((one) => one === county))
      .flatMap((county) => labelOf(county, 'end')),
  ];
  const end = frame.width - frame.right;
  return (
    <svg
      className="chart dot-row"
      data-chart=""
      data-large={frame.font > 13 || undefined}
      viewBox={`0 0 ${frame.width} ${row.base + 22}`}
      aria-label={label}
      {...keys.list}
    >
      <g aria-hidden>
        {row.band && (
          <rect
            className="chart-band"
            x={row.band.from}
            y={20}
            width={row.band.to - row.band.from}
            height={row.base - 20}
          />
        )}
        <ValueAxis ticks={row.ticks} from={frame.left} to={end} y={row.base} print={measure.print} />
        {row.country !== undefined && <path className="chart-country" d={`M${row.country} 18V${row.base + 4}`} />}
      </g>
      {drawn.map(({ county, x, y }) => {
        const look = seriesOf(chosen, county);
        return (
          <g key={county} data-dot="" transform={`translate(${x} ${y})`} {...keys.option(county, name(county))}>
            {look ? (
              <path d={look.shape} transform="scale(0.85)" data-series={look.at} />
            ) : (
              <circle r={frame.radius - 1} />
            )}
          </g>
        );
      })}
      <LineLabels labels={labels} size={frame.font} within={[0, frame.width]} y={13} />
    </svg>
  );
});
