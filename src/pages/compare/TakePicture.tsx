import { useState } from 'react';
import type { RefObject } from 'react';
import type { Area } from '../../domain/area';
import type { Facts } from '../../domain/compare';
import { useI18n } from '../../i18n/I18nContext';
import { compareFileName } from '../../view/compareFileName';
import type { Measure } from '../../view/measures';

type Props = {
  /** What the charts stand in. */
  readonly charts: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly about: string;
  readonly facts: Facts;
  readonly measures: readonly Measure[];
  readonly areas: readonly Area[];
};

/** Charts as pictures to take along: what is saved is what stands on the page. */
export function TakePicture({ charts, title, about, facts, measures, areas }: Props) {
  const i18n = useI18n();
  const { t, list } = i18n;
  const [failed, setFailed] = useState(false);
  const indicators = measures.map(({ indicator }) => indicator);
  const name = compareFileName(areas, indicators, indicators.length > 2, i18n);
  const save = async (form: 'svg' | 'png') => {
    setFailed(false);
    try {
      const [{ chartParts, chartPicture }, { savePng, saveSvg }] = await Promise.all([
        import('../../export/chartPicture'),
        import('../../export/savePicture'),
      ]);
      const { table } = facts.dataset;
      const sources = list([...new Set(indicators.map(({ source }) => source))]);
      const picture = chartPicture({
        title,
        charts: charts.current ? chartParts(charts.current) : [],
        areas,
        about,
        source: t('compare.picture.source', { sources, division: table.divisionLabel }),
        table,
      });
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
