import type { County } from '../domain/county.ts';
import { columnOf } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import { cellOf } from '../domain/figure.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell } from './cell.ts';
import type { CellView } from './cell.ts';
import { rankText } from './rank.ts';

/** One figure of a county beside the country's. */
export type CountyFigure = {
  readonly id: IndicatorId;
  readonly label: string;
  readonly cell: CellView;
  readonly country: CellView;
  /** "2. høyest av 18 fylker"; none for a missing figure. */
  readonly rank: string | undefined;
};

/** What a link to a county's figures says: that of a county without a page leads to those of others beside it. */
export function countyLinkText({ name, place }: County, { t }: I18n): string {
  return t(place === undefined ? 'card.page' : 'card.compare', { name });
}

/** All figures of one county, in display order. */
export function viewCounty(dataset: Dataset, county: County, i18n: I18n): CountyFigure[] {
  return dataset.indicators.map((indicator) => {
    const rank = columnOf(dataset, indicator).ranks.get(county.code);
    return {
      id: indicator.id,
      label: indicator.shortLabel,
      cell: viewCell(cellOf(dataset, county.code, indicator.id), indicator, i18n),
      country: viewCell(cellOf(dataset, dataset.country.code, indicator.id), indicator, i18n),
      rank: rank && rankText(rank, dataset.counties.length, i18n),
    };
  });
}
