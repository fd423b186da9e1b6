import type { DataPackage } from '../../domain/dataPackage.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Grants } from '../../domain/grant.ts';
import { csvFileName } from '../../view/csvFileName.ts';
import { jsonFileName } from '../../export/jsonFile.ts';
import type { I18n } from '../../i18n/createI18n.ts';

/** A file under data/ and what it holds, in words. */
export type Download = { readonly path: string; readonly text: string };

type Facts = { readonly dataset: Dataset; readonly dataPackage: DataPackage; readonly grants: Grants };

/** Every file that a reader may take along. The package says which tables there are; the figures are its first. */
export function downloads({ dataset, dataPackage, grants }: Facts, i18n: I18n): Download[] {
  const { t } = i18n;
  const tables = dataPackage.resources.map(({ path, title, description }) => ({
    path,
    text: `${title}. ${description}`,
  }));
  const [figures] = tables;
  return [
    { path: csvFileName(dataset, i18n), text: t('about.downloads.excel') },
    ...(figures ? [{ path: jsonFileName(figures.path), text: t('about.downloads.json') }] : []),
    ...tables,
    { path: 'datapackage.json', text: t('about.downloads.package') },
    ...grants.grants.map(({ year }) => ({ path: `grants/${year}.json`, text: t('about.downloads.grant', { year }) })),
    { path: 'reading.json', text: t('about.downloads.reading') },
  ];
}
