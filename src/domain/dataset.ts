import type { County } from './county.ts';
import type { Cell } from './cell.ts';
import type { CountyCode, IndicatorId, TableId } from './ids.ts';
import type { Indicator, IndicatorGroup } from './indicator.ts';
import type { Problem } from './problem.ts';

/** What the table is called, where it comes from and how it must be read. From data/tables/<id>/table.json. */
export type TableInfo = {
  /** The folder that it stands in; stands in addresses. */
  readonly id: TableId;
  readonly title: string;
  /** What the figures are about, as it stands in a sentence. */
  readonly about: string;
  /** Year of the announcement that printed the table. */
  readonly announcement: number;
  /** Start of the county division in data/register/counties.csv (ISO date). */
  readonly division: string;
  /** How the division is named to readers: "18 fylker, inndelingen 2018–2019". */
  readonly divisionLabel: string;
  /** How the announcement names it, and why that differs. */
  readonly divisionNote: string;
  /** Of summed figures: which counties' sums are only nearly right, and why. */
  readonly divisionDetails?: readonly string[];
  /** The first sentence, which names the rule, and the rest: the announcement's own words. */
  readonly readingRule: { readonly lead: string; readonly rest: string };
  /** The announcement's colour rule and how the colours were made in its own words, and our reading where it is silent. */
  readonly colourRule: { readonly wording: string; readonly making: string; readonly ownReading: string };
  /** The announcement's own words on sources. */
  readonly sources: string;
  /** Words in `sources` that few know, explained: said once a page. */
  readonly terms?: string;
  /** Reference times in words, in display order. */
  readonly periods: readonly string[];
  /** "Tallene gjelder …": how old the figures are. */
  readonly age: string;
};

/**
 * All figures of one table, checked. `figures[area][indicator]` holds a cell for every area
 * (counties and country) and every indicator. Plain JSON, so that it can be shipped to the browser.
 */
export type Dataset = {
  readonly table: TableInfo;
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  readonly country: County;
  /** Counties in the announcement's order. */
  readonly counties: readonly County[];
  readonly figures: Readonly<Record<CountyCode, Readonly<Record<IndicatorId, Cell>>>>;
  readonly warnings: readonly Problem[];
};
