import { useEffect, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose, useSelection } from '../../state/selection.ts';
import { lateCode } from '../../ui/lateCode.ts';
import type { ChangeFigures as Figures } from './ChangeFigures.tsx';

/** The change since the table before, where there is one and the reader asks for it. */
export function ChangePanel() {
  const { printed, isSummed, before, beforeYears, map } = useTable();
  const { t, list } = useI18n();
  const wanted = useSelection(({ change }) => change);
  const [code, setCode] = useState<{ readonly Figures: typeof Figures }>();
  const isAsked = wanted !== undefined && beforeYears.length > 0 && !isSummed;
  useEffect(() => {
    if (!isAsked) return;
    lateCode(import('./ChangeFigures.tsx')).then(
      ({ ChangeFigures }) => setCode({ Figures: ChangeFigures }),
      () => choose({ change: undefined }),
    );
  }, [isAsked]);
  if (beforeYears.length === 0 || isSummed) return null;
  const [first] = printed.indicators.filter(({ kind }) => kind !== 'count');
  if (wanted === undefined)
    return (
      <p className="needs-script no-print">
        <button
          type="button"
          className="plain"
          onClick={() => choose({ change: (first ?? printed.indicators[0])?.id })}
        >
          {t(beforeYears.length > 1 ? 'change.open.several' : 'change.open', { year: list(beforeYears.map(String)) })}
        </button>
      </p>
    );
  return (
    <section data-part="change-panel">
      {code && before ? (
        <code.Figures dataset={printed} before={before} map={map} wanted={wanted} />
      ) : (
        <p className="small">{t('change.coming')}</p>
      )}
    </section>
  );
}
