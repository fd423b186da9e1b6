import type { Series, SeriesBreak } from '../domain/series.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { layOutSeries } from './series.layout.ts';

type Props = {
  readonly series: Series;
  readonly breaks: readonly SeriesBreak[];
  /** Whether limits of chance are drawn. */
  readonly hasLimits: boolean;
  readonly label: string;
};

/** A place's figures over the years: dots with their limits, a gap at a break; the same numbers stand in a table beside. */
export function SeriesChart({ series, breaks, hasLimits, label }: Props) {
  const { number } = useI18n();
  const {
    width,
    height,
    left,
    baseline,
    points,
    lines,
    breaks: gaps,
    years,
    ticks,
  } = layOutSeries(series, breaks, hasLimits);
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
    </svg>
  );
}
