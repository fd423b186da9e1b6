import { builtCrosswalk } from '../dataset/builtCrosswalk';
import { builtDivisions } from '../dataset/builtDivisions';
import { builtLaterMaps } from '../dataset/builtLaterMaps';
import { builtPeople } from '../dataset/builtPeople';
import type { Dataset } from '../domain/dataset';
import { convertDataset } from '../domain/division';
import type { I18n } from '../i18n/createI18n';
import { convertedTable, viewDivisionNotes } from '../view/division';
import type { ConvertedView } from '../view/division';

/** The figures summed into a later division, with its words and its map. Loaded only when a reader asks for one. */
export function convert(dataset: Dataset, division: string, i18n: I18n): ConvertedView | undefined {
  const span = builtDivisions.find(({ start }) => start === division);
  if (!span) return undefined;
  const conversion = convertDataset(dataset, builtPeople, builtCrosswalk, division);
  const table = convertedTable(dataset.table, conversion, span, i18n);
  return {
    ...conversion,
    dataset: { ...conversion.dataset, table },
    notes: viewDivisionNotes(conversion, i18n),
    map: builtLaterMaps[division],
  };
}
