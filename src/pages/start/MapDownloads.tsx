import { useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { MapGeometry, MapPaths } from '../../domain/geometry';
import { useI18n } from '../../i18n/I18nContext';
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
  const [failed, setFailed] = useState(false);
  const map = t('map.file', { indicator: view.indicator.id, period: periodSlug(view.indicator) });
  const { division } = dataset.table;
  const name = isConverted ? t('map.file.division', { map, division: division.slice(0, 4) }) : map;
  const save = async (form: 'svg' | 'png') => {
    setFailed(false);
    try {
      const { mapPicture } = await import('../../export/mapPicture');
      const { savePng, saveSvg } = await import('../../export/savePicture');
      const picture = mapPicture({ view, geometry, paths, table: dataset.table, i18n });
      if (form === 'svg') saveSvg(name, picture);
      else await savePng(name, picture);
    } catch {
      setFailed(true);
    }
  };
  return (
    <p className="actions needs-script">
      <button type="button" className="plain" onClick={() => void save('svg')}>
        {t('map.saveSvg')}
      </button>
      <button type="button" className="plain" onClick={() => void save('png')}>
        {t('map.savePng')}
      </button>
      <span role="status">{failed && t('map.saveFailed')}</span>
    </p>
  );
}
