import type { County } from '../domain/county.ts';
import type { Dataset } from '../domain/dataset.ts';

/** Name of the JSON file beside the figures' own: "x.csv" becomes "x.json". */
export function jsonFileName(file: string): string {
  return file.replace(/\.\w+$/, '.json');
}

/**
 * The whole table with what it takes to read it, as JSON: each figure with its printed decimals, or the reason why it is
 * missing, under the definitions that its key names.
 */
export function jsonFile(dataset: Dataset): string {
  const { table, groups, indicators, country, counties, figures } = dataset;
  const row = ({ code, name, officialName }: County) => ({ code, name, officialName, figures: figures[code] });
  const content = { ...table, groups, indicators, country: row(country), counties: counties.map(row) };
  return `${JSON.stringify(content, undefined, 1)}\n`;
}
