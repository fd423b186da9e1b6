import { builtCrosswalk } from '../dataset/builtCrosswalk';
import { builtDivisions } from '../dataset/builtDivisions';
import { builtLaterMaps } from '../dataset/builtLaterMaps';
import { builtPeople } from '../dataset/builtPeople';
import type { Area } from '../domain/area';
import { defaultChoice } from '../domain/choice';
import type { Dataset } from '../domain/dataset';
import { convertDataset, moveAreas } from '../domain/division';
import type { AreaCode } from '../domain/ids';
import type { I18n } from '../i18n/createI18n';
import { convertedTable, viewDivisionNotes } from '../view/division';
import { followingQuery } from '../state/url';
import type { ConvertedView } from '../view/division';
import { places } from '../view/places';

/** A county that is no more, or not yet, has no page: its figures are read beside the country's. */
function withPlace(area: Area, division: string): Area {
  return { ...area, place: places.compare + followingQuery({ ...defaultChoice, division, areas: [area.code] }) };
}

/** The same counties in another division (first days; none for the printed one). */
export const move = (areas: readonly AreaCode[], from: string | undefined, to: string | undefined): AreaCode[] =>
  moveAreas(builtCrosswalk, areas, from, to);

/** The figures summed into a later division, with its words and its map. Loaded only when a reader asks for one. */
export function convert(dataset: Dataset, division: string, i18n: I18n): ConvertedView | undefined {
  const span = builtDivisions.find(({ start }) => start === division);
  if (!span) return undefined;
  const conversion = convertDataset(dataset, builtPeople, builtCrosswalk, division);
  const table = convertedTable(dataset.table, conversion, span, i18n);
  return {
    ...conversion,
    dataset: {
      ...conversion.dataset,
      table,
      counties: conversion.dataset.counties.map((area) => withPlace(area, division)),
    },
    notes: viewDivisionNotes(conversion, i18n),
    map: builtLaterMaps[division],
  };
}
