import { memo } from 'react';
import type { CountyCode } from '../domain/ids.ts';
import type { Measure } from '../view/measures.ts';
import type { Ranked } from '../view/ranking.ts';
import { seriesOf } from '../view/series.ts';
import { LineLabels } from './LineLabels.tsx';
import { ValueAxis } from './ValueAxis.tsx';
import { layoutRanking } from './ranking.layout.ts';
import type { RankingFrame } from './ranking.layout.ts';
import { usePointKeys } from './usePointKeys.ts';

type Props = {
  readonly measure: Measure;
  /** The measure's counties in order (`viewRanking`). */
  readonly ranked: readonly Ranked[];
  readonly chosen: readonly CountyCode[];
  readonly frame: RankingFrame;
  readonly label: string;
  /** What is said of a county's row. */
  readonly name: (county: Ranked) => string;
  readonly countryName: string;
  readonly onPoint: (county: CountyCode | undefined) => void;
};

/** Thickness of a bar, as a part of its row. */
const thickness = 0.55;

/** One measure's counties in order: a bar from zero with its 95 % limits as a whisker, and the country as a line through all. */
export const RankingChart = memo(function RankingChart({
  measure,
  ranked,
  chosen,
  frame,
  label,
  name,
  countryName,
  onPoint,
}: Props) {
  const figures = ranked.map((one) => ({ ...one, county: one.county.code, text: one.short }));
  const chart = layoutRanking(figures, measure.country?.value, frame);
  const order = figures.map(({ county }) => county);
  const keys = usePointKeys(order, chosen, onPoint);
  const { rows, plot, top, bottom } = chart;
  return (
    <svg
      className="chart ranking-chart"
      data-chart=""
      viewBox={`0 0 ${frame.width} ${chart.height}`}
      aria-label={label}
      fontSize={frame.font}
      {...keys.list}
    >
      <ValueAxis ticks={chart.ticks} from={plot[0]} to={plot[1]} y={bottom} print={measure.print} />
      {rows.map(({ county, y, x, whisker, text, name: countyName }, i) => {
        const look = seriesOf(chosen, county);
        const one = ranked[i];
        return (
          <g key={county} data-rank="" {...keys.option(county, one ? name(one) : countyName)}>
            {/* The whole row answers to a finger. */}
            <rect width={frame.width} y={y - frame.row / 2} height={frame.row} fillOpacity={0} />
            <text y={y + 4.5} fontWeight={look ? 600 : 400} data-series={look?.at}>
              {countyName}
            </text>
            <text x={chart.figures} y={y + 4.5} textAnchor="end" fontWeight={look ? 600 : 400} data-series={look?.at}>
              {text}
            </text>
            <rect
              className="chart-bar"
              data-series={look?.at}
              x={plot[0]}
              y={y - (frame.row * thickness) / 2}
              width={Math.max(0, x - plot[0])}
              height={frame.row * thickness}
              rx={2}
            />
            {whisker && (
              <path
                className="chart-whisker"
                d={`M${whisker[0]} ${y}H${whisker[1]}M${whisker[0]} ${y - 4}v8M${whisker[1]} ${y - 4}v8`}
              />
            )}
          </g>
        );
      })}
      {chart.country !== undefined && measure.country && (
        <g aria-hidden pointerEvents="none">
          <path className="chart-country" d={`M${chart.country} ${top - 6}V${bottom + 4}`} />
          <LineLabels
            labels={[{ kind: 'country', text: `${countryName} ${measure.country.short}`, x: chart.country }]}
            size={frame.font}
            within={[0, frame.width]}
            y={13}
          />
        </g>
      )}
    </svg>
  );
});
