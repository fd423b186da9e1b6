import type { ReactNode } from 'react';
import type { MapGeometry } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { MapView } from '../view/map.ts';
import { figureText } from '../view/map.ts';
import type { MapTouch } from './CountyMap.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { layoutTiles, tileWalk } from './tiles.layout.ts';
import { useMapKeys } from './useMapKeys.ts';
import css from './TileMap.module.css';
import grid from './tilePlaces.module.css';

type Props = MapTouch & {
  readonly view: MapView;
  readonly tiles: MapGeometry['tiles'];
  readonly label: string;
  /** What stands before a county's name. */
  readonly before?: (county: CountyCode) => ReactNode;
};

/** One equal tile a county, about where it lies: large enough for a thumb. */
export function TileMap({ view, tiles, label, before, ...touch }: Props) {
  const { pointed, chosen, picked, onPoint, onChoose } = touch;
  const placed = layoutTiles(tiles);
  const isHydrated = useHydrated();
  const keys = useMapKeys(tileWalk(placed), touch);
  return (
    <div
      className={`${css.tiles} ${grid.places}`}
      role="listbox"
      aria-label={label}
      aria-multiselectable={picked ? true : undefined}
      onKeyDown={keys.onKeyDown}
    >
      {placed.map(({ county: code, row, column }) => {
        const found = view.areas.find(({ county }) => county.code === code);
        return (
          found && (
            <button
              key={code}
              type="button"
              role="option"
              data-tile=""
              disabled={!isHydrated}
              data-area={code}
              data-row={row}
              data-column={column}
              data-class={view.form === 'circles' ? undefined : (found.step ?? 'none')}
              data-over={found.over}
              data-missing={found.step === undefined || undefined}
              data-pointed={pointed === code || undefined}
              aria-current={chosen === code ? 'true' : undefined}
              aria-selected={(picked ?? [chosen]).includes(code)}
              aria-label={found.label}
              tabIndex={keys.stop === code ? 0 : -1}
              onFocus={() => keys.onFocus(code)}
              onBlur={() => onPoint(undefined)}
              onPointerEnter={() => onPoint(code)}
              onPointerLeave={() => onPoint(undefined)}
              onClick={() => onChoose(code)}
            >
              <span className={css.name}>
                {before?.(code)}
                {found.county.name}
              </span>
              <span className={css.figure}>
                {found.cell.mark && <span data-map-mark={found.cell.mark.tone}>{found.cell.mark.symbol}</span>}
                {figureText(found.cell)}
              </span>
            </button>
          )
        );
      })}
    </div>
  );
}
