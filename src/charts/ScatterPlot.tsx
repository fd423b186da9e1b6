import { memo } from 'react';
import type { CountyCode } from '../domain/ids.ts';
import type { Measure } from '../view/measures.ts';
import { seriesOf } from '../view/series.ts';
import { crossReach, isSamePlace, isUnder, sizeUnder } from './scatter.layout.ts';
import type { PlacedPoint, Scatter } from './scatter.layout.ts';
import { usePointKeys } from './usePointKeys.ts';

type Props = {
  readonly scatter: Scatter;
  readonly x: Measure;
  readonly y: Measure;
  readonly chosen: readonly CountyCode[];
  readonly label: string;
  readonly name: (point: PlacedPoint) => string;
  readonly onPoint: (county: CountyCode | undefined) => void;
};

const fontSize = 13;
/** Letters' height above their line, as a part of the line. */
const baseline = 0.75;
/** Where the upright axis is named, and how wide a letter is at most, as a part of its size. */
const [axisName, letterWidth] = [18, 0.58];
/** From one line of an axis's name to the next. */
const axisLine = 14;

/** Two shares against each other: every county a named point, the chosen ones as their shapes, the country as a cross. */
export const ScatterPlot = memo(function ScatterPlot({ scatter, x, y, chosen, label, name, onPoint }: Props) {
  const { width, height, plot, points, country } = scatter;
  // The keyboard walks from left to right.
  const order = [...points].sort((a, b) => a.cx - b.cx || a.cy - b.cy).map(({ county }) => county);
  const keys = usePointKeys(order, chosen, onPoint);
  const drawn = [...points].sort((a, b) => Number(chosen.includes(a.county)) - Number(chosen.includes(b.county)));
  const bottom = plot.y + plot.height;
  const mark = (point: PlacedPoint) => {
    const { county, cx, cy, label: box } = point;
    const look = seriesOf(chosen, county);
    const above = drawn.slice(drawn.indexOf(point) + 1).filter((other) => isSamePlace(point, other)).length;
    const size = sizeUnder(above + Number(!look && isUnder(point, country)));
    return (
      <g key={county} data-point="" {...keys.option(county, name(point))}>
        {look ? (
          <path d={look.shape} transform={`translate(${cx} ${cy}) scale(${size})`} data-series={look.at} />
        ) : (
          <circle cx={cx} cy={cy} r={5.5 * size} />
        )}
        <text
          aria-hidden
          {...textPlace(point)}
          y={box.y + box.height * baseline}
          data-series={look?.at}
          fontWeight={look ? 600 : 400}
        >
          {point.name}
        </text>
      </g>
    );
  };
  return (
    <svg
      className="chart scatter-plot"
      data-chart=""
      viewBox={`0 0 ${width} ${height}`}
      aria-label={label}
      fontSize={fontSize}
      {...keys.list}
    >
      <g aria-hidden className="chart-grid">
        {scatter.x.ticks.map(({ value, at }) => (
          <g key={value}>
            <path d={`M${at} ${plot.y}V${bottom}`} />
            <text x={at} y={bottom + 18} textAnchor="middle">
              {x.print(value)}
            </text>
          </g>
        ))}
        {scatter.y.ticks.map(({ value, at }) => (
          <g key={value}>
            <path d={`M${plot.x} ${at}H${plot.x + plot.width}`} />
            <text x={plot.x - 6} y={at + 4} textAnchor="end">
              {y.print(value)}
            </text>
          </g>
        ))}
        <AxisName text={`↑ ${y.axis}, ${y.period}`} x={0} y={axisName} width={width} anchor="start" />
        <AxisName text={`${x.axis}, ${x.period} →`} x={width} y={bottom + 42} width={width} anchor="end" />
        {points.map(({ county, cx, cy, label: box, isFar }) =>
          isFar ? (
            <path
              key={county}
              d={`M${cx} ${cy}L${clamp(cx, box.x, box.x + box.width)} ${clamp(cy, box.y, box.y + box.height)}`}
              className="chart-leader"
            />
          ) : undefined,
        )}
      </g>
      {drawn.filter(({ county }) => !chosen.includes(county)).map(mark)}
      {/* Over the open marks, which are seen through it, and under the chosen ones, from behind which its arms reach out; no hindrance to the finger. */}
      {country && (
        <g aria-hidden pointerEvents="none">
          <path className="chart-cross" data-rim="" d={crossAt(country)} />
          <path className="chart-cross" d={crossAt(country)} />
          <text
            {...textPlace(country)}
            y={country.label.y + country.label.height * baseline}
            fontWeight={600}
            data-label="country"
          >
            {country.name}
          </text>
        </g>
      )}
      {drawn.filter(({ county }) => chosen.includes(county)).map(mark)}
    </svg>
  );
});

/** The country's cross: as wide as the largest shape of a county, so that its arms stand out from one under it. */
const crossAt = ({ cx, cy }: NonNullable<Scatter['country']>) =>
  `M${cx - crossReach} ${cy - crossReach}l16 16m0-16l-16 16`;

type AxisProps = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor: 'start' | 'end';
};

/** What an axis shows, inside the drawing so that it is there in a picture too. A long name is set in two lines. */
function AxisName({ text, x, y, width, anchor }: AxisProps) {
  const middle = text.indexOf(' ', text.length / 2);
  const lines =
    text.length * letterWidth * fontSize <= width ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
  return lines.map((line, at) => (
    <text key={line} x={x} y={y + (at - (lines.length - 1) / 2) * axisLine} textAnchor={anchor} fontWeight={600}>
      {line}
    </text>
  ));
}

/** Beside its point a name begins or ends at the point; over or under it, it stands in the middle. */
function textPlace({ cx, label }: Pick<PlacedPoint, 'cx' | 'label'>) {
  if (label.x >= cx) return { x: label.x, textAnchor: 'start' } as const;
  if (label.x + label.width <= cx) return { x: label.x + label.width, textAnchor: 'end' } as const;
  return { x: label.x + label.width / 2, textAnchor: 'middle' } as const;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
