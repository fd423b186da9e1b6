declare const brand: unique symbol;

/** Id of an indicator, as in data/indicators.json. Only dataset/ makes one. */
export type IndicatorId = string & { readonly [brand]: 'indicator' };

/** Id of a table: its folder in data/tables/. Stands in addresses. Only dataset/ makes one. */
export type TableId = string & { readonly [brand]: 'table' };

/** County code as printed in the division's register ("08"), or the country's. Only dataset/ makes one. */
export type CountyCode = string & { readonly [brand]: 'county' };

/** Slug of a priority area, as in data/reading.json; stands in addresses. Only dataset/ makes one. */
export type PrioritySlug = string & { readonly [brand]: 'priority' };

/** Id of an item in one of an announcement's lists, the same in every year that has it. Only dataset/ makes one. */
export type ItemId = string & { readonly [brand]: 'item' };
