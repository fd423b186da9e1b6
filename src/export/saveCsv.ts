import type { Dataset } from '../domain/dataset.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { RowView, TableView } from '../view/table.ts';
import { csvDownload } from './csvFile.ts';
import { saveFile } from './saveFile.ts';

/** Saves the figures of these counties, in this order. */
export function saveCsv(dataset: Dataset, view: TableView, rows: readonly RowView[], i18n: I18n): void {
  const file = csvDownload(dataset, view, rows, i18n);
  saveFile(file.name, file.content, 'text/csv;charset=utf-8');
}
