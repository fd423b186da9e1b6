import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { MapGeometry, MapPaths } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';
import { mapWalk } from '../domain/order.ts';
import { calloutsOf } from '../view/map.ts';
import type { MapArea, MapView } from '../view/map.ts';
import { layoutCircles, markPlace } from '../view/circles.ts';
import type { PlacedCircle } from '../view/circles.ts';
import { calloutLeading, layoutCallouts, layoutNames } from '../view/callouts.ts';
import { useMapKeys } from './useMapKeys.ts';
import css from './CountyMap.module.css';

/** How the reader's hand and the map speak to each other. */
export type MapTouch = {
  /** The county that is pointed at or focused, here or in the table. */
  readonly pointed: CountyCode | undefined;
  readonly chosen: CountyCode | undefined;
  /** Where several can be chosen: those that are. */
  readonly picked?: readonly CountyCode[];
  readonly onPoint: (county: CountyCode | undefined) => void;
  readonly onChoose: (county: CountyCode) => void;
  /** Escape: the focus goes on to what stands after the map. */
  readonly onLeave: () => void;
};

type Props = MapTouch & {
  readonly view: MapView;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
  readonly label: string;
  readonly insetLabel: string;
  /** What stands over the window. */
  readonly insetTitle: string;
  /** What is drawn over the counties, for the map and again for its window: map units to one drawn as long in both. */
  readonly over?: (scale: number) => ReactNode;
};

const areaOf = (target: EventTarget) =>
  (target instanceof Element ? target.closest('[data-area], [data-shows]') : null)?.getAttribute('data-area') ??
  (target instanceof Element ? target.closest('[data-shows]')?.getAttribute('data-shows') : null) ??
  undefined;

/** The country with its counties, and a window on the crowded part that shows the same shapes enlarged. */
export function CountyMap({ view, geometry, paths, label, insetLabel, insetTitle, over, ...touch }: Props) {
  const { pointed, chosen, picked, onPoint, onChoose } = touch;
  const outlined = picked ?? (chosen === undefined ? [] : [chosen]);
  const keys = useMapKeys(mapWalk(geometry.labels), touch);
  const shapes = useId();
  const scale = insetScale(geometry);
  const callouts = layoutCallouts(calloutsOf(view, chosen), geometry, calloutSize);
  const insetAreas = view.areas.filter(({ county }) => geometry.insetAreas.includes(county.code));
  const isWhole = ({ code }: { readonly code: CountyCode }) => isInside(geometry.labels[code], geometry.inset);
  const isSaid = (code: CountyCode) => callouts.some(({ county }) => county === code);
  const outsideInset = view.areas
    .map(({ county }) => county)
    .filter((county) => !isSaid(county.code) && !isWhole(county));
  const belowMark = (code: CountyCode) =>
    view.areas.some(({ county, cell }) => cell.mark && county.code === code) ? markRadius + nameSize * 0.6 : 0;
  const circles = view.form === 'circles' ? layoutCircles(view, geometry.labels) : [];
  const around = {
    className: css.around,
    d: paths.around,
    'data-sides': view.classes.some(({ over }) => over !== undefined) || undefined,
  };
  const pointer = {
    onPointerOver: ({ target }: { target: EventTarget }) => onPoint(areaOf(target) as CountyCode | undefined),
    onPointerLeave: () => onPoint(undefined),
    onClick: ({ target }: { target: EventTarget }) => {
      const area = areaOf(target);
      if (area) onChoose(area as CountyCode);
    },
  };
  return (
    <div className={css.frame} {...pointer}>
      <svg className={css.map} viewBox={geometry.box.join(' ')} role="group" aria-label={view.title}>
        <defs>
          <pattern id="skravert" width="24" height="24" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className={css.hatchGround} width="24" height="24" />
            <rect className={css.hatch} width="9" height="24" />
          </pattern>
        </defs>
        <g
          id={shapes}
          className={css.shapes}
          role="listbox"
          aria-label={label}
          aria-multiselectable={picked ? true : undefined}
          onKeyDown={(event: KeyboardEvent) => keys.onKeyDown(event)}
        >
          {view.areas.map((area) => (
            <path
              key={area.county.code}
              d={paths.areas[area.county.code]}
              role="option"
              tabIndex={keys.stop === area.county.code ? 0 : -1}
              aria-label={area.label}
              aria-current={chosen === area.county.code ? 'true' : undefined}
              aria-selected={(picked ?? [chosen]).includes(area.county.code)}
              data-area={area.county.code}
              {...ground(view, area)}
              onFocus={() => keys.onFocus(area.county.code)}
              onBlur={() => onPoint(undefined)}
            />
          ))}
        </g>
        <g aria-hidden>
          {circles.map(({ county, x, y, r }) => (
            <circle key={county} data-area={county} cx={x} cy={y} r={r} />
          ))}
        </g>
        <Outlines pointed={pointed} outlined={outlined} paths={paths} />
        {over?.(1)}
        <InsetFrame inset={geometry.inset} />
        <g className={css.names} fontSize={nameSize} aria-hidden>
          {layoutNames(outsideInset, geometry.labels, nameSize, geometry.box, belowMark).map(
            ({ county, name, x, y }) => (
              <text key={county} x={x} y={y}>
                {name}
              </text>
            ),
          )}
        </g>
        <g className={css.callouts} fontSize={calloutSize} aria-hidden>
          {callouts.map(({ county, lines, x, y, anchor, line }) => (
            <g key={county}>
              <path d={line} />
              <text x={x} y={y} textAnchor={anchor}>
                {lines.map((text, i) => (
                  <tspan key={text} x={x} dy={i === 0 ? undefined : `${calloutLeading}em`}>
                    {text}
                  </tspan>
                ))}
              </text>
            </g>
          ))}
        </g>
        <Marks view={view} labels={geometry.labels} circles={circles} scale={1} />
      </svg>
      {/* Inert: what a `use` shows again could else be focused again. */}
      <div className={css.under} data-under="" inert>
        <svg viewBox={geometry.box.join(' ')} aria-hidden>
          <path {...around} data-around="" />
          <use className={css.coast} href={`#${shapes}`} />
        </svg>
      </div>
      <div className={css.window}>
        <p aria-hidden>{insetTitle}</p>
        <svg className={css.inset} viewBox={geometry.inset.join(' ')} role="img" aria-label={insetLabel}>
          <path {...around} />
          <use className={css.coast} href={`#${shapes}-inset`} aria-hidden />
          <g id={`${shapes}-inset`}>
            {insetAreas.map((area) => (
              <path
                key={area.county.code}
                d={paths.areas[area.county.code]}
                data-shows={area.county.code}
                {...ground(view, area)}
              />
            ))}
          </g>
          {circles.map(({ county, x, y, r }) => (
            <circle key={county} data-shows={county} cx={x} cy={y} r={r * scale} />
          ))}
          <Outlines pointed={pointed} outlined={outlined} paths={paths} />
          {over?.(scale)}
          <g className={css.names} fontSize={nameSize * scale} aria-hidden>
            {layoutNames(
              insetAreas.map(({ county }) => county).filter(isWhole),
              geometry.labels,
              nameSize * scale,
              geometry.inset,
              (code) => belowMark(code) * scale,
            ).map(({ county, name, x, y }) => (
              <text key={county} x={x} y={y}>
                {name}
              </text>
            ))}
          </g>
          <Marks view={view} labels={geometry.labels} circles={circles} scale={scale} />
        </svg>
      </div>
    </div>
  );
}

/** Sizes of the text in the sea and on the land, in drawn units. */
const [calloutSize, nameSize] = [84, 50];

/** Whether a place lies within a box. */
const isInside = (place: readonly [number, number] | undefined, [x, y, width, height]: MapGeometry['inset']) =>
  place !== undefined && place[0] > x && place[0] < x + width && place[1] > y && place[1] < y + height;

/** What a county's shape is coloured by. */
const ground = ({ form }: MapView, { step, over }: MapArea) => ({
  'data-class': form === 'circles' ? undefined : (step ?? 'none'),
  'data-over': over,
  ...missing(step),
});

/** A length in the inset that looks as long as in the map: the inset is drawn a third as wide as the map. */
function insetScale({ box, inset }: MapGeometry): number {
  return (inset[2] / box[2]) * 3;
}

/** Where on the map the enlarged window lies. */
function InsetFrame({ inset: [x, y, width, height] }: Pick<MapGeometry, 'inset'>) {
  return <rect className={css.whereInset} x={x} y={y} width={width} height={height} />;
}

type OutlinesProps = Pick<Props, 'pointed' | 'paths'> & { readonly outlined: readonly CountyCode[] };

/** Borders of the counties in hand, above all the others. */
function Outlines({ pointed, outlined, paths }: OutlinesProps) {
  return (
    <>
      <g className={css.outlines} aria-hidden>
        {outlined.map((county) => (
          <path key={county} d={paths.areas[county]} />
        ))}
      </g>
      <g className={css.outlines} data-live="" aria-hidden>
        {pointed && <path d={paths.areas[pointed]} className={css.halo} />}
        {pointed && <path d={paths.areas[pointed]} />}
      </g>
    </>
  );
}

/** A shape without a figure is hatched; by an attribute, because a stylesheet's own addresses are not the page's everywhere. */
const missing = (step: number | undefined) =>
  step === undefined ? { 'data-missing': true, fill: 'url(#skravert)' } : undefined;

/** Radius of a mark, in drawn units. */
const markRadius = 44;

type MarksProps = {
  readonly view: MapView;
  readonly labels: MapGeometry['labels'];
  readonly circles: readonly PlacedCircle[];
  readonly scale: number;
};

/** The table's red and green marks: on a county, or beside its circle. */
function Marks({ view, labels, circles, scale }: MarksProps) {
  return (
    <g className={css.marks} aria-hidden>
      {view.areas.map(({ county, cell: { mark } }) => {
        const place = mark && markPlace(county.code, labels, circles, markRadius, scale);
        if (!place) return null;
        return (
          <g
            key={county.code}
            data-map-mark={mark.tone}
            transform={`translate(${place.join(' ')}) scale(${(markRadius * scale) / 10})`}
          >
            <circle r={10} />
            <path d={mark.end === 'highest' ? 'M-5 4 0-5 5 4z' : 'M-5-4 0 5 5-4z'} />
          </g>
        );
      })}
    </g>
  );
}
