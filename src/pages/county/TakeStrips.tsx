import type { RefObject } from 'react';
import { StripPlot } from '../../charts/StripPlot.tsx';
import { slideStrip } from '../../charts/strip.layout.ts';
import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import type { PictureForm } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { SavePicture } from '../../ui/SavePicture.tsx';
import { lateCode } from '../../ui/lateCode.ts';
import { periodSlug } from '../../view/indicatorInfo.ts';
import { slugOf } from '../../view/places.ts';
import type { ProfileFigure } from '../../view/profileFigures.ts';
import { Fold } from '../Fold.tsx';

type Props = {
  /** What the strip plots stand in. */
  readonly charts: RefObject<HTMLElement | null>;
  readonly figures: readonly ProfileFigure[];
  readonly county: County;
};

/** All strip plots of a profile as one picture, each figure once, as they are drawn on the page. */
export function TakeStrips({ charts, figures, county }: Props) {
  const { table } = useTable().printed;
  const i18n = useI18n();
  const { t, list } = i18n;
  const rows = figures.filter(({ strip }) => strip !== undefined);
  const indicators = rows.map(({ figure }) => figure.indicator);
  const years = [...new Set(indicators.map((indicator) => periodSlug(indicator).slice(0, 4)))];
  const name = t('county.picture.file', { county: slugOf(county.name), years: years.join('-') });
  const words = ({ figure, strip, rate }: ProfileFigure, form: PictureForm) => {
    const here = strip?.figures.find((one) => one.county.code === county.code);
    const heading = strip?.column ?? figure.label;
    const text = here?.label ?? t('card.country', { name: county.name, figure: rate.text });
    // On a slide, where lines are few, the time stands with the figure.
    return form === 'slide'
      ? { heading, keys: [{ text: `${figure.period}. ${text}` }] }
      : { heading: `${heading}, ${figure.period}`, keys: [{ text }] };
  };
  const save = async (form: PictureForm) => {
    const [{ chartParts, chartPicture }, { savePicture }, { drawnApart }] = await lateCode(
      Promise.all([
        import('../../export/chartPicture.ts'),
        import('../../export/savePicture.ts'),
        import('../../ui/drawnApart.tsx'),
      ]),
    );
    const boxOf = ({ figure, strip }: ProfileFigure) =>
      form === 'slide'
        ? strip && drawnApart(<StripPlot view={strip} here={county.code} label="" frame={slideStrip} />)
        : charts.current?.querySelector(`[data-indicator="${CSS.escape(figure.indicator.id)}"]`);
    const drawn = rows.flatMap((row) => {
      const box = boxOf(row);
      return (box ? chartParts(box) : []).map((part) => ({ ...part, ...words(row, form) }));
    });
    const notes = rows.flatMap(({ figure }) => figure.ownRate?.note ?? []);
    const picture = chartPicture({
      title: t('county.picture.title', { name: county.name }),
      charts: drawn,
      // A slide's labels say what is whose.
      names: form === 'slide' ? [] : [county.name],
      about: [...(form === 'slide' ? [] : [t('county.picture.about', { name: county.name })]), ...notes].join(' '),
      source: t('figures.picture.source', {
        sources: list([...new Set(indicators.map(({ source }) => source))]),
        division: table.divisionLabel,
      }),
      table,
      i18n,
      form,
    });
    await savePicture(name, picture, form);
  };
  if (rows.length === 0) return null;
  return (
    <Fold id="bilde" title={t('county.picture')} isForScreen needsScript>
      <SavePicture onSave={save} />
    </Fold>
  );
}
