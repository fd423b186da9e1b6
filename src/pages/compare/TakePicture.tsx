import type { ReactNode, RefObject } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import type { PictureForm } from '../../domain/choice.ts';
import { I18nProvider, useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { SavePicture } from '../../ui/SavePicture.tsx';
import { lateCode } from '../../ui/lateCode.ts';
import { compareFileName } from '../../view/compareFileName.ts';
import { nameIn } from '../../view/measures.ts';
import type { Measure } from '../../view/measures.ts';

type Props = {
  /** What the charts stand in. */
  readonly charts: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly about: string;
  readonly measures: readonly Measure[];
  readonly counties: readonly County[];
  /** For a picture of all shares and rates. */
  readonly all?: 'shares';
  /** Whether the chart names its counties itself and has no shapes. */
  readonly isNamed?: boolean;
  /** The charts as they are drawn for a slide, where that is not as on the page. */
  readonly slide?: ReactNode;
};

/** Charts as pictures to take along: what is saved is what stands on the page. */
export function TakePicture({ charts, title, about, measures, counties, all, isNamed, slide }: Props) {
  const { table } = useTable().shown;
  const i18n = useI18n();
  const { t, list } = i18n;
  const division = useSelection((selection) => selection.division);
  const indicators = measures.map(({ indicator }) => indicator);
  const name = compareFileName({ counties, indicators, all, division }, i18n);
  const save = async (form: PictureForm) => {
    const [{ chartParts, chartPicture }, { savePicture }, { drawnApart }] = await lateCode(
      Promise.all([
        import('../../export/chartPicture.ts'),
        import('../../export/savePicture.ts'),
        import('../../ui/drawnApart.tsx'),
      ]),
    );
    const box =
      form === 'slide' && slide ? drawnApart(<I18nProvider value={i18n}>{slide}</I18nProvider>) : charts.current;
    const sources = list([...new Set(indicators.map(({ source }) => source))]);
    const picture = chartPicture({
      title,
      charts: box ? chartParts(box) : [],
      names: isNamed ? [] : counties.map((county) => nameIn(measures, county)),
      about,
      source: t('figures.picture.source', { sources, division: table.divisionLabel }),
      table,
      i18n,
      form,
    });
    await savePicture(name, picture, form);
  };
  return <SavePicture onSave={save} />;
}
