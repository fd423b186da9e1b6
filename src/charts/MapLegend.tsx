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

/** Height of a class in the ramp, in pixels: a line of its text. */
const line = 20;
/** How far the ramp's colours reach, and the country's tick over them. */
const [wide, tick] = [28, 34];

/** A ramp with the highest class on top, in the sea where the map leaves room for it, and the rest under the map. */
function ClassLegend({ view, counties }: Pick<Props, 'view' | 'counties'>) {
  const position = legendPosition(view);
  const fromTop = [...view.classes].reverse();
  const height = fromTop.length * line;
  return (
    <>
      <div className={css.classes}>
        <p className={css.unit}>{view.unit}</p>
        <svg data-legend="" width={tick} height={height} viewBox={`0 0 ${tick} ${height}`} aria-hidden>
          {fromTop.map(({ step, over }, i) => (
            <rect key={step} data-class={step} data-over={over} y={i * line + 2} width={wide} height={line - 4} />
          ))}
          {position !== undefined && (
            <rect className={css.tick} y={Math.round((1 - position) * height) - 1} width={tick} height="2" />
          )}
        </svg>
        <ol>
          {fromTop.map(({ step, text, count }) => (
            <li key={step}>
              {text}
              <span>
                {' '}
                <span aria-hidden>{count}</span>
                <span className="visually-hidden">{counties(count)}</span>
              </span>
            </li>
          ))}
        </ol>
      </div>
      <div className={css.below}>
        <p>
          {position !== undefined && <span className={css.tickKey} aria-hidden />} {view.countryText}
        </p>
        <Missing view={view} />
      </div>
    </>
  );
}

function Missing({ view }: Pick<Props, 'view'>) {
  if (view.missing === undefined) return null;
  return (
    <p>
      <span className={`${legendCss.swatch} ${css.hatched}`} data-swatch="missing" aria-hidden /> {view.missing}
    </p>
  );
}

/** Nested circles in the map's own scale, as wide a drawing as the map; in tiles, where no circle is, none. */
function CircleLegend({ view, number, width }: Omit<Props, 'counties'>) {
  const max = largestFigure(view);
  const figures = legendFigures(max);
  const [largest = 0] = figures.map((figure) => circleRadius(figure, max));
  return (
    <div className={`${css.circles} ${css.below}`}>
      <svg
        className={`${mapFigureCss.inMap} ${css.nested}`}
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
      <Missing view={view} />
    </div>
  );
}
