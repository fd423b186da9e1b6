import type { Dataset } from '../domain/dataset';
import type { I18n } from '../i18n/createI18n';

/** Name of the downloaded file: the data file's own, with the figures' division. */
export function csvFileName(dataset: Dataset, i18n: I18n): string {
  const { announcement, division, divisionDetails } = dataset.table;
  return divisionDetails === undefined
    ? i18n.t('csv.file', { announcement: String(announcement) })
    : i18n.t('csv.file.division', { announcement: String(announcement), year: division.slice(0, 4) });
}
