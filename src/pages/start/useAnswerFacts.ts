import { basis as newest } from 'virtual:answer';
import { useMemo } from 'react';
import { useTable } from '../../context/TableContext.tsx';

/** What the shown figures are judged by. */
export function useAnswerFacts() {
  const { shown, isSummed, people, ofOther } = useTable();
  return useMemo(
    () => ({
      ...newest,
      ...(ofOther && { people: ofOther.people, rates: ofOther.rates }),
      ...(isSummed && { people }),
      dataset: shown,
    }),
    [shown, isSummed, people, ofOther],
  );
}
