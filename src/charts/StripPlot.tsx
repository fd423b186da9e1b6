import { least } from 'd3';
import { useMemo, useState } from 'react';
import type { PointerEvent } from 'react';
import type { StripDots } from '../view/strip.ts';
import { LineLabels } from './LineLabels.tsx';
import type { LineLabel } from './lineLabels.layout.ts';
import { ValueAxis } from './ValueAxis.tsx';
import { layoutStrip, strip } from './strip.layout.ts';
import type { StripFrame } from './strip.layout.ts';

type Props = {
  readonly view: StripDots;
  /** The area that the plot is about. */
  readonly here: string;
  /** The plot in a sentence. */
  readonly label: string;
  /** Where the same figures stand as a table: what leads there, and what it is called. */
  readonly table?: { readonly href: string; readonly text: string } | undefined;
  readonly frame?: StripFrame;
};

/**
 * All areas on one line from zero: this one as a diamond, the country as a dashed line. One image with a sentence: who
 * reads by ear or by keyboard goes to its table.
 */
export function StripPlot({ view, here, label, table, frame = strip }: Props) {
  const { width, height, margin, axis, radius, font } = frame;
  const diamond = radius * 1.75;
  const { dots, countryX, ticks } = useMemo(
    () =>
      layoutStrip(
        view.figures.map((figure) => ({ ...figure, isHere: figure.county.code === here })),
        view.country?.value,
        frame,
      ),
    [view, here, frame],
  );
  const [pointed, setPointed] = useState<string>();
  // The whole height answers to a finger: the dot that is nearest sideways.
  const find = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect();
    if (box.width === 0) return;
    const x = ((clientX - box.left) / box.width) * width;
    setPointed(least(dots, (dot) => Math.abs(dot.x - x))?.figure.county.code);
  };
  const labelOf = (dot: (typeof dots)[number] | undefined, kind: LineLabel['kind']): LineLabel[] =>
    dot ? [{ kind, text: `${dot.figure.county.name} ${dot.figure.text}`, x: dot.x }] : [];
  const own = dots.find(({ figure }) => figure.isHere);
  const held = dots.find(({ figure }) => figure.county.code === pointed);
  const labels: LineLabel[] = [
    ...labelOf(own, 'here'),
    ...(view.country && countryX !== undefined
      ? [{ kind: 'country', text: view.country.text, x: countryX } as const]
      : []),
    ...labelOf(held !== own ? held : undefined, 'pointed'),
    ...[...new Set([dots[0], dots.at(-1)])]
      .filter((dot) => dot !== own && dot !== held)
      .flatMap((dot) => labelOf(dot, 'end')),
  ];
  return (
    <>
      <svg
        className="chart strip"
        data-chart=""
        data-large={font > 13 || undefined}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        onPointerMove={find}
        onPointerDown={find}
        onPointerLeave={() => setPointed(undefined)}
      >
        <ValueAxis ticks={ticks} from={margin} to={width - margin} y={axis} print={view.print} />
        {countryX !== undefined && <path className="chart-country" d={`M${countryX} 18V${axis + 4}`} />}
        <g className="chart-dots">
          {dots.map(({ figure, x, y }) => {
            const shared = {
              'data-area': figure.county.code,
              'data-pointed': pointed === figure.county.code || undefined,
            };
            return figure.isHere ? (
              // A shape within a group: the maps' rules colour every shape that bears a county itself.
              <g key={figure.county.code} {...shared} data-here="">
                <path d={`M${x} ${y - diamond}l${diamond} ${diamond}-${diamond} ${diamond}-${diamond}-${diamond}z`} />
              </g>
            ) : (
              <circle key={figure.county.code} cx={x} cy={y} r={radius} {...shared} />
            );
          })}
        </g>
        <LineLabels labels={labels} size={font} within={[0, width]} y={12} />
      </svg>
      {table && (
        <a className="chart-skip" href={table.href}>
          {table.text}
        </a>
      )}
    </>
  );
}
