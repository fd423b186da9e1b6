import type { KeyboardEvent, ReactNode } from 'react';
import type { MapGeometry, MapPaths } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';
import { mapWalk } from '../domain/order.ts';
import type { MapView } from '../view/map.ts';
import { layoutCircles, markPlace } from '../view/circles.ts';
import type { PlacedCircle } from '../view/circles.ts';
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
  /** What is drawn over the counties, for the map and again for its window: map units to one drawn as long in both. */
  readonly over?: (scale: number) => ReactNode;
};

const areaOf = (target: EventTarget) =>
  (target instanceof Element ? target.closest('[data-area], [data-shows]') : null)?.getAttribute('data-area') ??
  (target instanceof Element ? target.closest('[data-shows]')?.getAttribute('data-shows') : null) ??
  undefined;

/** The country with its counties, and a window on the crowded part that shows the same shapes enlarged. */
export function CountyMap({ view, geometry, paths, label, insetLabel, over, ...touch }: Props) {
  const { pointed, chosen, picked, onPoint, onChoose } = touch;
  const outlined = picked ?? (chosen === undefined ? [] : [chosen]);
  const keys = useMapKeys(mapWalk(geometry.labels), touch);
  const circles = view.form === 'circles' ? layoutCircles(view, geometry.labels) : [];
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
      <svg className={css.map} viewBox={geometry.box.join(' ')} role="group" aria-label={label}>
        <defs>
          <pattern id="skravert" width="24" height="24" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="24" height="24" fill="#fff" />
            <rect width="9" height="24" fill="#8b93a3" />
          </pattern>
        </defs>
        <g className={css.shapes} onKeyDown={(event: KeyboardEvent) => keys.onKeyDown(event)}>
          {view.areas.map(({ county, step, label: name }) => (
            <path
              key={county.code}
              d={paths[county.code]}
              role="button"
              tabIndex={keys.stop === county.code ? 0 : -1}
              aria-label={name}
              aria-current={chosen === county.code ? 'true' : undefined}
              aria-pressed={picked?.includes(county.code)}
              data-area={county.code}
              data-class={view.form === 'circles' ? undefined : (step ?? 'none')}
              {...missing(step)}
              onFocus={() => keys.onFocus(county.code)}
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
        <Marks view={view} labels={geometry.labels} circles={circles} scale={1} />
      </svg>
      <svg className={css.inset} viewBox={geometry.inset.join(' ')} role="img" aria-label={insetLabel}>
        {view.areas
          .filter(({ county }) => geometry.insetAreas.includes(county.code))
          .map(({ county, step }) => (
            <path
              key={county.code}
              d={paths[county.code]}
              data-shows={county.code}
              data-class={view.form === 'circles' ? undefined : (step ?? 'none')}
              {...missing(step)}
            />
          ))}
        {circles.map(({ county, x, y, r }) => (
          <circle key={county} data-shows={county} cx={x} cy={y} r={r * insetScale(geometry)} />
        ))}
        <Outlines pointed={pointed} outlined={outlined} paths={paths} />
        {over?.(insetScale(geometry))}
        <Marks view={view} labels={geometry.labels} circles={circles} scale={insetScale(geometry)} />
      </svg>
    </div>
  );
}

/** A length in the inset that looks as long as in the map: the inset is drawn a third as wide as the map. */
function insetScale({ box, inset }: MapGeometry): number {
  return (inset[2] / box[2]) * 3;
}

/** Where on the map the enlarged window lies. */
function InsetFrame({ inset: [x, y, width, height] }: Pick<MapGeometry, 'inset'>) {
  return <rect className={css.window} x={x} y={y} width={width} height={height} />;
}

type OutlinesProps = Pick<Props, 'pointed' | 'paths'> & { readonly outlined: readonly CountyCode[] };

/** Borders of the counties in hand, above all the others. */
function Outlines({ pointed, outlined, paths }: OutlinesProps) {
  return (
    <g className={css.outlines} data-live="" aria-hidden>
      {outlined.map((county) => (
        <path key={county} d={paths[county]} />
      ))}
      {pointed && <path d={paths[pointed]} className={css.halo} />}
      {pointed && <path d={paths[pointed]} />}
    </g>
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
