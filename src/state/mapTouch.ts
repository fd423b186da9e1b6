import type { CountyCode } from '../domain/ids.ts';
import { point, usePointed } from './pointed.ts';
import { choose, useSelection } from './selection.ts';

type Ways = {
  /** The shown county that stands for a chosen one, and the one that a shown one is chosen as; none: the same. */
  readonly toShown?: (county: CountyCode | undefined) => CountyCode | undefined;
  readonly toPrinted?: (county: CountyCode) => CountyCode;
};

/** A map's counties in the reader's hand: what is pointed at is marked in the table too, a press chooses or lets go. */
export function useMapTouch({ toShown = (county) => county, toPrinted = (county) => county }: Ways = {}) {
  const pointed = usePointed(({ county }) => county);
  const chosen = toShown(useSelection(({ county }) => county));
  return {
    pointed,
    chosen,
    onPoint: point,
    onChoose: (county: CountyCode) => choose({ county: county === chosen ? undefined : toPrinted(county) }),
  };
}
