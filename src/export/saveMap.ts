import type { PictureForm } from '../domain/choice.ts';
import { periodSlug } from '../view/indicatorInfo.ts';
import { mapPicture } from './mapPicture.ts';
import { savePicture } from './savePicture.ts';

/** `isConverted`: the figures are summed into a later division, whose year is then part of the file's name. */
type Parts = Omit<Parameters<typeof mapPicture>[0], 'form'> & {
  readonly isConverted: boolean;
  /** Of how the figures have changed. */
  readonly isChange?: boolean;
};

/** Saves a map as a picture that is called by its figure and time. */
export async function saveMap({ isConverted, isChange, ...parts }: Parts, form: PictureForm): Promise<void> {
  const { view, table, i18n } = parts;
  const { t } = i18n;
  const map = t(isChange ? 'change.map.file' : 'map.file', {
    indicator: view.indicator.id,
    period: periodSlug(view.indicator),
  });
  const name = isConverted ? t('map.file.division', { map, division: table.division.slice(0, 4) }) : map;
  await savePicture(name, mapPicture({ ...parts, form }), form);
}
