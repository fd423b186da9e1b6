import type { PictureForm } from '../../domain/choice';
import type { Dataset } from '../../domain/dataset';
import type { MapGeometry, MapPaths } from '../../domain/geometry';
import { useI18n } from '../../i18n/I18nContext';
import { SavePicture } from '../../ui/SavePicture';
import type { MapView } from '../../view/map';
import { periodSlug } from '../../view/indicatorInfo';

type Props = {
  readonly dataset: Dataset;
  /** Whether the figures are summed into a later division: its year is then part of the file's name. */
  readonly isConverted: boolean;
  readonly view: MapView;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
};

/** The map as a picture to take along. The code that draws it is loaded when it is asked for. */
export function MapDownloads({ dataset, isConverted, view, geometry, paths }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const map = t('map.file', { indicator: view.indicator.id, period: periodSlug(view.indicator) });
  const { division } = dataset.table;
  const name = isConverted ? t('map.file.division', { map, division: division.slice(0, 4) }) : map;
  const save = async (form: PictureForm) => {
    const { mapPicture } = await import('../../export/mapPicture');
    const { savePicture } = await import('../../export/savePicture');
    await savePicture(name, mapPicture({ view, geometry, paths, table: dataset.table, i18n }), form);
  };
  return <SavePicture onSave={save} />;
}
