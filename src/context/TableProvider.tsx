import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { DrawnMap } from '../domain/geometry.ts';
import type { ConvertedView } from '../view/division.ts';
import { FactsContext, TableContext } from './TableContext.tsx';
import type { FactsValue, LoadedFacts, ShownTable } from './TableContext.tsx';

type Props = Pick<
  ShownTable,
  | 'printed'
  | 'priorities'
  | 'divisions'
  | 'chooseDivision'
  | 'isSettled'
  | 'tables'
  | 'chooseTable'
  | 'beforeYears'
  | 'before'
  | 'ofOther'
> & {
  readonly summed: ConvertedView | undefined;
  /** The map of the printed counties. */
  readonly map: DrawnMap;
  readonly facts: LoadedFacts | undefined;
  readonly children: ReactNode;
};

const [noPeople, noNotes] = [{}, {}];

/** Hands the table, and the facts where the page has loaded them, to every component below. */
export function TableProvider({ printed, summed, map, facts, children, ...choices }: Props) {
  const table = useMemo(
    (): ShownTable => ({
      printed,
      shown: summed?.dataset ?? printed,
      isSummed: summed !== undefined,
      people: summed?.people ?? facts?.people ?? noPeople,
      notes: summed?.notes ?? noNotes,
      map: summed ? summed.map : map,
      successors: summed?.successors,
      toShown: (county) => (county && summed ? summed.successors[county] : county),
      toPrinted: (county) => summed?.origins[county] ?? county,
      ...choices,
    }),
    // Each of the choices is one of its own.
    // oxlint-disable-next-line react/exhaustive-deps
    [printed, summed, map, facts, ...Object.values(choices)],
  );
  const { shown, people } = table;
  const value = useMemo((): FactsValue | undefined => {
    if (!facts) return undefined;
    const basis = { dataset: printed, people: facts.people, ...facts.grants.support };
    return { facts, printed: basis, shown: shown === printed ? basis : { ...basis, dataset: shown, people } };
  }, [facts, printed, shown, people]);
  return (
    <TableContext value={table}>
      <FactsContext value={value}>{children}</FactsContext>
    </TableContext>
  );
}
