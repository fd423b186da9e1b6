import type { RefObject } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import type { PictureForm } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { SavePicture } from '../../ui/SavePicture.tsx';
import { periodSlug } from '../../view/indicatorInfo.ts';
import { slugOf } from '../../view/places.ts';
import type { ProfileArea, ProfileRow } from '../../view/profile.ts';

type Props = {
  /** What the strip plots stand in. */
  readonly charts: RefObject<HTMLElement | null>;
  readonly profile: readonly ProfileArea[];
  readonly county: County;
};

/** All strip plots of a profile as one picture, each figure once, as they are drawn on the page. */
export function TakeStrips({ charts, profile, county }: Props) {
  const { table } = useTable().printed;
  const i18n = useI18n();
  const { t, list } = i18n;
  const rows = [
    ...new Map(profile.flatMap((area) => area.rows.map((row) => [row.figure.indicator.id, row] as const))).values(),
  ].filter(({ strip }) => strip !== undefined);
  const indicators = rows.map(({ figure }) => figure.indicator);
  const years = [...new Set(indicators.map((indicator) => periodSlug(indicator).slice(0, 4)))];
  const name = t('county.picture.file', { county: slugOf(county.name), years: years.join('-') });
  const words = ({ figure, strip, rank }: ProfileRow) => {
    const here = strip?.figures.find((one) => one.county.code === county.code);
    return {
      heading: `${strip?.column ?? figure.label}, ${figure.period}`,
      key: here?.label ?? t('card.country', { name: county.name, figure: rank ?? '' }),
    };
  };
  const save = async (form: PictureForm) => {
    const [{ chartParts, chartPicture }, { savePicture }] = await Promise.all([
      import('../../export/chartPicture.ts'),
      import('../../export/savePicture.ts'),
    ]);
    const drawn = rows.flatMap((row) => {
      const box = charts.current?.querySelector(`[data-indicator="${CSS.escape(row.figure.indicator.id)}"]`);
      return (box ? chartParts(box) : []).map((part) => ({ ...part, ...words(row) }));
    });
    const notes = rows.flatMap(({ figure }) => figure.ownRate?.note ?? []);
    const picture = chartPicture({
      title: t('county.picture.title', { name: county.name }),
      charts: drawn,
      names: [county.name],
      about: [t('county.picture.about', { name: county.name }), ...notes].join(' '),
      source: t('figures.picture.source', {
        sources: list([...new Set(indicators.map(({ source }) => source))]),
        division: table.divisionLabel,
      }),
      table,
      i18n,
    });
    await savePicture(name, picture, form);
  };
  if (rows.length === 0) return null;
  return (
    <div className="take-strips needs-script no-print">
      <p className="small">{t('county.picture')}</p>
      <SavePicture onSave={save} />
    </div>
  );
}
