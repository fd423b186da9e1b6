import type { KeyboardEvent, ReactNode } from 'react';
import type { MapGeometry, MapPaths } from '../domain/geometry';
import type { AreaCode } from '../domain/ids';
import { mapWalk } from '../domain/order';
import type { MapView } from '../view/map';
import { layoutCircles, markPlace } from '../view/circles';
import type { PlacedCircle } from '../view/circles';
import { useMapKeys } from './useMapKeys';

/** How the reader's hand and the map speak to each other. */
export type MapTouch = {
  /** The county that is pointed at or focused, here or in the table. */
  readonly pointed: AreaCode | undefined;
  readonly chosen: AreaCode | undefined;
  /** Where several can be chosen: those that are. */
  readonly picked?: readonly AreaCode[];
  readonly onPoint: (area: AreaCode | undefined) => void;
  readonly onChoose: (area: AreaCode) => void;
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
    onPointerOver: ({ target }: { target: EventTarget }) => onPoint(areaOf(target) as AreaCode | undefined),
    onPointerLeave: () => onPoint(undefined),
    onClick: ({ target }: { target: EventTarget }) => {
      const area = areaOf(target);
      if (area) onChoose(area as AreaCode);
    },
  };
  return (
    <div className="map-frame" {...pointer}>
      <svg className="county-map" viewBox={geometry.box.join(' ')} role="group" aria-label={label}>
        <defs>
          <pattern id="skravert" width="24" height="24" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="24" height="24" fill="#fff" />
            <rect width="9" height="24" fill="#8b93a3" />
          </pattern>
        </defs>
        <g className="shapes" onKeyDown={(event: KeyboardEvent) => keys.onKeyDown(event)}>
          {view.areas.map(({ area, step, label: name }) => (
            <path
              key={area.code}
              d={paths[area.code]}
              role="button"
              tabIndex={keys.stop === area.code ? 0 : -1}
              aria-label={name}
              aria-current={chosen === area.code ? 'true' : undefined}
              aria-pressed={picked?.includes(area.code)}
              data-area={area.code}
              data-class={view.form === 'circles' ? undefined : (step ?? 'none')}
              {...missing(step)}
              onFocus={() => keys.onFocus(area.code)}
              onBlur={() => onPoint(undefined)}
            />
          ))}
        </g>
        <g className="circles" aria-hidden>
          {circles.map(({ area, x, y, r }) => (
            <circle key={area} data-area={area} cx={x} cy={y} r={r} />
          ))}
        </g>
        <Outlines pointed={pointed} outlined={outlined} paths={paths} />
        {over?.(1)}
        <InsetFrame inset={geometry.inset} />
        <Marks view={view} labels={geometry.labels} circles={circles} scale={1} />
      </svg>
      <svg className="county-inset" viewBox={geometry.inset.join(' ')} role="img" aria-label={insetLabel}>
        {view.areas
          .filter(({ area }) => geometry.insetAreas.includes(area.code))
          .map(({ area, step }) => (
            <path
              key={area.code}
              d={paths[area.code]}
              data-shows={area.code}
              data-class={view.form === 'circles' ? undefined : (step ?? 'none')}
              {...missing(step)}
            />
          ))}
        {circles.map(({ area, x, y, r }) => (
          <circle key={area} data-shows={area} cx={x} cy={y} r={r * insetScale(geometry)} />
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
  return <rect className="inset-frame" x={x} y={y} width={width} height={height} />;
}

type OutlinesProps = Pick<Props, 'pointed' | 'paths'> & { readonly outlined: readonly AreaCode[] };

/** Borders of the counties in hand, above all the others. */
function Outlines({ pointed, outlined, paths }: OutlinesProps) {
  return (
    <g className="outlines" aria-hidden>
      {outlined.map((area) => (
        <path key={area} d={paths[area]} />
      ))}
      {pointed && <path d={paths[pointed]} className="halo" />}
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
    <g className="map-marks" aria-hidden>
      {view.areas.map(({ area, cell: { mark } }) => {
        const place = mark && markPlace(area.code, labels, circles, markRadius, scale);
        if (!place) return null;
        return (
          <g
            key={area.code}
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
