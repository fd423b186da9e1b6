import type { Series } from '../view/series.ts';

/** The shape of a chosen county, to stand before its name. */
export function SeriesShape({ look }: { readonly look: Series }) {
  return (
    <svg className="series-shape" viewBox="-11 -11 22 22" aria-hidden>
      <path d={look.shape} data-series={look.at} />
    </svg>
  );
}
