import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { setFailedDivision, useSelection } from '../state/selection.ts';
import type { ConvertedView } from '../view/division.ts';
import type { convert as Convert } from './convert.ts';

/** The figures in the division that the reader chose; none for the printed one, and until its code has come. */
export function useConversion(dataset: Dataset): ConvertedView | undefined {
  const i18n = useI18n();
  const division = useSelection((selection) => selection.division);
  const [convert, setConvert] = useState<{ readonly run: typeof Convert }>();
  useEffect(() => {
    if (division === undefined) return;
    // If the code does not come, the page goes on showing the printed figures, and says so.
    import('./convert.ts').then(
      (module) => {
        setConvert({ run: module.convert });
        setFailedDivision(undefined);
      },
      () => setFailedDivision(division),
    );
  }, [division]);
  return useMemo(
    () => (division === undefined ? undefined : convert?.run(dataset, division, i18n)),
    [dataset, division, convert, i18n],
  );
}
