import type { MapView } from '../view/map.ts';
import { legendPosition } from '../view/map.ts';
import { circleRadius, largestFigure, legendFigures } from '../view/circles.ts';
import css from './MapLegend.module.css';
import legendCss from '../ui/Legend.module.css';
import mapFigureCss from './MapFigure.module.css';

type Props = {
  readonly view: MapView;
  /** Words for a number of counties. */
  readonly counties: (count: number) => string;
  readonly number: (value: number) => string;
  /** Width of the map that it explains, in drawn units. */
  readonly width: number;
};

/** What the map's colours or circles stand for, in figures. */
export function MapLegend({ view, counties, number, width }: Props) {
  return view.form === 'circles' ? (
    <CircleLegend view={view} number={number} width={width} />
  ) : (
    <ClassLegend view={view} counties={counties} />
  );
}

function ClassLegend({ view, counties }: Pick<Props, 'view' | 'counties'>) {
  const position = legendPosition(view);
  const width = 100 / Math.max(1, view.classes.length);
  return (
    <div className={css.classes}>
      <svg data-legend="" viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden>
        {view.classes.map(({ step }, i) => (
          <rect key={step} data-class={step} x={i * width} y="3" width={width} height="6" />
        ))}
        {position !== undefined && <rect className={css.tick} x={position * 100 - 0.3} width="0.6" height="9" />}
      </svg>
      <ol>
        {view.classes.map(({ step, text, count }) => (
          <li key={step}>
            {text}
            <span>{counties(count)}</span>
          </li>
        ))}
      </ol>
      <p>
        {position !== undefined && <span className={css.tickKey} aria-hidden />} {view.countryText}
      </p>
      {view.missing && (
        <p>
          <span className={`${legendCss.swatch} ${css.hatched}`} data-swatch="missing" aria-hidden /> {view.missing}
        </p>
      )}
    </div>
  );
}

/** Nested circles in the map's own scale, as wide a drawing as the map; in tiles, where no circle is, none. */
function CircleLegend({ view, number, width }: Omit<Props, 'counties'>) {
  const max = largestFigure(view);
  const figures = legendFigures(max);
  const [largest = 0] = figures.map((figure) => circleRadius(figure, max));
  return (
    <div className={css.circles}>
      <svg
        className={mapFigureCss.inMap}
        data-legend=""
        viewBox={`${-largest - 4} ${-2 * largest - 60} ${width} ${2 * largest + 120}`}
        aria-hidden
      >
        {figures.map((figure, i) => {
          const r = Math.round(circleRadius(figure, max));
          // A line of its own for each figure, also where the circles' tops are close.
          const line = -2 * largest + i * Math.max(100, largest);
          return (
            <g key={figure}>
              <circle cy={-r} r={r} />
              <path d={`M0 ${-2 * r}L${largest + 60} ${line}`} />
              <text x={largest + 75} y={line + 30}>
                {number(figure)}
              </text>
            </g>
          );
        })}
      </svg>
      <p>{view.countryText}</p>
      {view.missing && (
        <p>
          <span className={`${legendCss.swatch} ${css.hatched}`} data-swatch="missing" aria-hidden /> {view.missing}
        </p>
      )}
    </div>
  );
}
