import type { CountyCode, IndicatorId, PrioritySlug, TableId } from './ids.ts';

export type Direction = 'descending' | 'ascending';

/** Stands for the column of a figure's change since the table before, where one is shown. */
export const byChange = 'endring' as IndicatorId;

/** What the table is ordered by; no sort means the announcement's order. */
export type Sort = { readonly by: 'name' | IndicatorId; readonly direction: Direction };

/** How cells are coloured: the two ends, five steps per column, or not at all. */
export type Colour = 'extremes' | 'scale' | 'off';

/** Which columns are shown. `auto`: both, and on narrow screens shares only. */
export type Show = 'auto' | 'both' | 'counts' | 'shares';

/** How counties are drawn. `auto`: as a map, on a phone as tiles. */
export type MapForm = 'auto' | 'map' | 'tiles';

/** What a map's colours say: the figures in classes, or which counties lie over and under the country. */
export type MapColour = 'classes' | 'country';

/** What a picture is taken along as; `slide`: a PNG of 16:9. */
export type PictureForm = 'svg' | 'png' | 'slide';

/** What stands in the cells of the counties side by side. */
export type CellMode = 'number' | 'place' | 'difference' | 'people';

/** What a comparison shows: its table in one of four ways, or one of its charts and tests. */
export type CompareView = CellMode | 'ranking' | 'spread' | 'scatter' | 'marks';

/** What counties side by side are ordered by: a measure, which may be one that is worked out here. */
export type Order = { readonly by: string; readonly direction: Direction };

/** Everything a reader can choose on a page with figures. Mirrored in the URL. */
export type Choice = {
  readonly sort: Sort | undefined;
  readonly colour: Colour;
  readonly show: Show;
  readonly county: CountyCode | undefined;
  readonly search: string;
  /** Only the columns that speak to these priority areas; none: all. Of an application: the areas that it is for. */
  readonly priorities: readonly PrioritySlug[];
  /** The figures that an application rests on. */
  readonly figures: readonly IndicatorId[];
  /** What the map shows; none: the sorted column, else the first share. */
  readonly indicator: IndicatorId | undefined;
  readonly form: MapForm;
  readonly mapColour: MapColour;
  /** Counties side by side, in the order in which they were chosen. */
  readonly counties: readonly CountyCode[];
  /** What `indicator` is held against in the scatter plot. */
  readonly against: IndicatorId | undefined;
  /** What the comparison shows, and what its counties are ordered by; no order means the one that they were chosen in. */
  readonly view: CompareView;
  readonly order: Order | undefined;
  /** First day (ISO) of the division that figures are summed into; none: as printed. */
  readonly division: string | undefined;
  /** The table that is shown; none: the newest, or on the page of a county that it does not have, the newest that does. */
  readonly table: TableId | undefined;
  /** The figure whose change since the table before is shown; none: no change is. */
  readonly change: IndicatorId | undefined;
};

/** So many counties can be told apart by colour and shape. */
export const mostCounties = 6;

/** What a page shows before anyone has chosen anything, and what is prerendered. */
export const defaultChoice: Choice = {
  sort: undefined,
  colour: 'extremes',
  show: 'auto',
  county: undefined,
  search: '',
  priorities: [],
  figures: [],
  indicator: undefined,
  form: 'auto',
  mapColour: 'classes',
  counties: [],
  against: undefined,
  view: 'number',
  order: undefined,
  division: undefined,
  table: undefined,
  change: undefined,
};
