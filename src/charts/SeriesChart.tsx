import type { Series, SeriesBreak } from '../domain/series.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { layOutSeries, nameSize } from './series.layout.ts';
import type { PlaceBeside } from './series.layout.ts';

type Props = {
  readonly series: Series;
  readonly breaks: readonly SeriesBreak[];
  /** Whether limits of chance are drawn. */
  readonly hasLimits: boolean;
  readonly beside: readonly PlaceBeside[];
  /** What the place itself is called at the end of its line. */
  readonly name: string;
  readonly label: string;
};

/** A place's figures over the years: dots with their limits, a gap at a break, other places' lines named at their end; the same numbers stand in a table beside. */
export function SeriesChart({ series, label, ...about }: Props) {
  const { number } = useI18n();
  const {
    width,
    height,
    left,
    baseline,
    points,
    lines,
    beside,
    names,
    breaks: gaps,
    years,
    ticks,
  } = layOutSeries(series, about);
  const decimals = ticks.some(({ value }) => !Number.isInteger(value)) ? 1 : 0;
  return (
    <svg className="chart series-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <g className="chart-grid">
        {ticks.map(({ value, y }) => (
          <path key={value} d={`M${left} ${y}H${width}`} />
        ))}
      </g>
      <g className="chart-axis">
        {ticks.map(({ value, y }) => (
          <text key={value} x={left - 6} y={y + 4} textAnchor="end">
            {number(value, decimals)}
          </text>
        ))}
        {years.map(({ year, x }) => (
          <text key={year} x={x} y={baseline + 18} textAnchor="middle">
            {year}
          </text>
        ))}
        <path d={`M${left} ${baseline}H${width}`} />
      </g>
      {gaps.map((x) => (
        <path key={x} className="chart-country" data-break="" d={`M${x} 4V${baseline}`} />
      ))}
      {beside.map(({ name, paths }) => (
        <g key={name} data-beside={name}>
          {paths.map((d) => (
            <path key={d} className="series-beside" d={d} />
          ))}
        </g>
      ))}
      {points.map(
        ({ year, x, limits }) =>
          limits && <path key={year} className="chart-leader" d={`M${x} ${limits[0]}V${limits[1]}`} />,
      )}
      {lines.map((d) => (
        <path key={d} className="series-line" d={d} />
      ))}
      {points.map(({ year, x, y, isUnrevised }) => (
        <circle key={year} cx={x} cy={y} r={4} data-point={year} data-unrevised={isUnrevised || undefined} />
      ))}
      <g className="chart-labels" fontSize={nameSize} aria-hidden>
        {names.map(({ name, isOwn, x, y, leader }) => (
          <g key={name}>
            <path className="series-leader" d={leader} />
            <text x={x} y={y} data-label={isOwn ? 'here' : 'end'}>
              {name}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
