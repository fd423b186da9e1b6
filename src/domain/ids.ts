declare const brand: unique symbol;

/** Id of an indicator, as in data/indicators.json. Only dataset/ makes one. */
export type IndicatorId = string & { readonly [brand]: 'indicator' };

/** County code as printed in the division's register ("08"), or the country's. Only dataset/ makes one. */
export type AreaCode = string & { readonly [brand]: 'area' };
