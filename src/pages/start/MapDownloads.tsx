import type { TableInfo } from '../../domain/dataset';
import type { MapGeometry, MapPaths } from '../../domain/geometry';
import { useI18n } from '../../i18n/I18nContext';
import { SavePicture } from '../../ui/SavePicture';
import type { MapView } from '../../view/map';

type Props = {
  readonly table: TableInfo;
  readonly isConverted: boolean;
  readonly view: MapView;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
};

/** The map as a picture to take along. The code that draws it is loaded when it is asked for. */
export function MapDownloads(props: Props) {
  const i18n = useI18n();
  return (
    <SavePicture
      onSave={async (form) => {
        const { saveMap } = await import('../../export/saveMap');
        await saveMap({ ...props, i18n }, form);
      }}
    />
  );
}
