import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { OtherTable } from '../domain/tables.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { setFailedDivision, useSelection } from '../state/selection.ts';
import { lateCode } from '../ui/lateCode.ts';
import type { ConvertedView } from '../view/division.ts';
import type { convert as Convert } from './convert.ts';

/** The figures in the division that the reader chose, of the newest table or another (`other`); none for the printed one, and until its code has come. */
export function useConversion(
  dataset: Dataset,
  other: OtherTable | undefined,
  isWanted: boolean,
  i18n: I18n,
): ConvertedView | undefined {
  const division = useSelection((selection) => (isWanted ? selection.division : undefined));
  const [convert, setConvert] = useState<{ readonly run: typeof Convert }>();
  useEffect(() => {
    if (division === undefined) return;
    // If the code does not come, the page goes on showing the printed figures, and says so.
    lateCode(import('./convert.ts')).then(
      (module) => {
        setConvert({ run: module.convert });
        setFailedDivision(undefined);
      },
      () => setFailedDivision(division),
    );
  }, [division]);
  return useMemo(
    () => (division === undefined ? undefined : convert?.run(dataset, division, i18n, other)),
    [dataset, other, division, convert, i18n],
  );
}
