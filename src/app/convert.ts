import { crosswalk } from 'virtual:crosswalk';
import { divisions } from 'virtual:divisions';
import { maps } from 'virtual:later-maps';
import { people } from 'virtual:people';
import type { County } from '../domain/county.ts';
import { defaultChoice } from '../domain/choice.ts';
import type { Dataset } from '../domain/dataset.ts';
import { convertDataset, moveCounties } from '../domain/division.ts';
import type { CountyCode, TableId } from '../domain/ids.ts';
import type { OtherTable } from '../domain/tables.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { convertedTable, viewDivisionNotes } from '../view/division.ts';
import { followingQuery } from '../state/url.ts';
import type { ConvertedView } from '../view/division.ts';
import { places } from '../view/places.ts';

/** A county that is no more, or not yet, has no page: its figures are read beside the country's. */
function withPlace(county: County, division: string, table: TableId | undefined): County {
  const choice = { ...defaultChoice, division, table, counties: [county.code] };
  return { ...county, place: places.compare + followingQuery(choice) };
}

/** What the newest table's figures are summed by, which some pages have besides. */
const newest = { people, crosswalk, divisions, laterMaps: maps };
type Ways = Pick<OtherTable, keyof typeof newest>;

/** The same counties in another division (first days; none for the printed one) of a table that is not the newest. */
export const move = (
  counties: readonly CountyCode[],
  from: string | undefined,
  to: string | undefined,
  other?: Ways,
): CountyCode[] => moveCounties((other ?? newest).crosswalk, counties, from, to);

/** The figures summed into a later division, with its words and its map. Loaded only when a reader asks for one. */
export function convert(dataset: Dataset, division: string, i18n: I18n, other?: Ways): ConvertedView | undefined {
  const ways = other ?? newest;
  const span = ways.divisions.find(({ start }) => start === division);
  if (!span) return undefined;
  const conversion = convertDataset(dataset, ways.people, ways.crosswalk, division);
  const table = convertedTable(dataset.table, conversion, span, i18n);
  return {
    ...conversion,
    dataset: {
      ...conversion.dataset,
      table,
      counties: conversion.dataset.counties.map((county) => withPlace(county, division, other && dataset.table.id)),
    },
    notes: viewDivisionNotes(conversion, i18n),
    map: ways.laterMaps[division],
  };
}
