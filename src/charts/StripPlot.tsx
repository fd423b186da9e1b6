import { least } from 'd3';
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { CountyCode } from '../domain/ids.ts';
import { series } from '../view/series.ts';
import type { StripView } from '../view/strip.ts';
import { anchorOf, layoutStrip, strip } from './strip.layout.ts';

type Props = {
  readonly view: StripView;
  /** The county that the plot is about. */
  readonly here: CountyCode;
  /** Names the plot, and says how the keyboard walks it. */
  readonly label: string;
  /** What stands at the beginning of the scale. */
  readonly zero: string;
};

const { width, height, line, margin, radius } = strip;
// Drawn with attributes, so that a picture of the plot looks as the page does. The county here is the first of a legend.
const [ink, rule, pale, own] = ['#202733', '#c9cdd6', '#8ba5c4', series[0]?.colour];
const diamond = radius * 1.75;

/** All counties on one line from zero: this one as a diamond, the country as a dashed line. One stop of the Tab key. */
export function StripPlot({ view, here, label, zero }: Props) {
  const { dots, countryX } = useMemo(
    () =>
      layoutStrip(
        view.figures.map((figure) => ({ ...figure, isHere: figure.county.code === here })),
        view.country?.value,
      ),
    [view, here],
  );
  const [pointed, setPointed] = useState<CountyCode>();
  const [visited, setVisited] = useState<CountyCode>();
  const svg = useRef<SVGSVGElement>(null);
  const codes = dots.map(({ figure }) => figure.county.code);
  const wanted = visited ?? here;
  const stop = codes.includes(wanted) ? wanted : codes[0];
  const told = dots.find(({ figure }) => figure.county.code === (pointed ?? here));

  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || stop === undefined) return;
    const at = codes.indexOf(stop);
    const last = codes.length - 1;
    const targets: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = codes[Math.min(last, Math.max(0, target))];
    if (next) svg.current?.querySelector<SVGElement>(`[data-area="${CSS.escape(next)}"]`)?.focus();
  };
  // The whole height answers to a finger: the dot that is nearest sideways.
  const find = ({ clientX }: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const x = ((clientX - box.left) / box.width) * width;
    setPointed(least(dots, (dot) => Math.abs(dot.x - x))?.figure.county.code);
  };

  return (
    <svg
      ref={svg}
      className="strip"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      onKeyDown={walk}
      onPointerMove={find}
      onPointerDown={find}
      onPointerLeave={() => setPointed(undefined)}
    >
      <path d={`M${margin} ${line}H${width - margin}`} stroke={rule} />
      {countryX !== undefined && (
        <path d={`M${countryX} ${strip.top - 2}V${line + 9}`} stroke={ink} strokeWidth={1.5} strokeDasharray="3 2" />
      )}
      <g fill={pale} stroke="#fff">
        {dots.map(({ figure, x, y }) => {
          const { code } = figure.county;
          const shared = {
            'data-area': code,
            'data-pointed': pointed === code || undefined,
            role: 'img',
            'aria-label': figure.label,
            tabIndex: code === stop ? 0 : -1,
            onFocus: () => {
              setVisited(code);
              setPointed(code);
            },
            onBlur: () => setPointed(undefined),
          };
          return figure.isHere ? (
            // A shape within a group: the maps' rules colour every shape that bears a county itself.
            <g key={code} {...shared}>
              <path
                d={`M${x} ${y - diamond}l${diamond} ${diamond}-${diamond} ${diamond}-${diamond}-${diamond}z`}
                fill={own}
              />
            </g>
          ) : (
            <circle key={code} cx={x} cy={y} r={radius} {...shared} />
          );
        })}
      </g>
      <g aria-hidden fill={ink} fontSize={11.5}>
        {told && (
          <text fontWeight={600} x={told.x} y={11} textAnchor={anchorOf(told.x)}>
            {pointed === undefined ? told.figure.text : `${told.figure.county.name} ${told.figure.text}`}
          </text>
        )}
        {view.country && countryX !== undefined && (
          <text x={countryX} y={height - 3} textAnchor={anchorOf(countryX)}>
            {view.country.text}
          </text>
        )}
        {(countryX ?? width) > width / 4 && (
          <text x={margin} y={height - 3} textAnchor="middle">
            {zero}
          </text>
        )}
      </g>
    </svg>
  );
}
