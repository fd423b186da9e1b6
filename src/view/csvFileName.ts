import type { Dataset } from '../domain/dataset.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** Name of the downloaded file: the data file's own, with the figures' division. `what` is in it: the announcement. */
export function csvFileName(
  { table: { announcement, division, divisionDetails } }: Dataset,
  { t }: I18n,
  what = String(announcement),
): string {
  return divisionDetails === undefined
    ? t('csv.file', { announcement: what })
    : t('csv.file.division', { announcement: what, year: division.slice(0, 4) });
}
