import type { County } from '../domain/county.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Statsforvaltere } from '../domain/statsforvalter.ts';

/** The counties that answer to one statsforvalter; `office` is none where it is not known. */
export type CountyGroup = { readonly office: string | undefined; readonly counties: readonly County[] };

/** The table's counties under the statsforvalter of each, by the latest name, in the table's order. */
export function groupCounties({ counties }: Dataset, all: Statsforvaltere): CountyGroup[] {
  const groups = new Map<string | undefined, County[]>();
  for (const county of counties) {
    const office = all[county.code]?.at(-1)?.name;
    groups.set(office, [...(groups.get(office) ?? []), county]);
  }
  return [...groups].map(([office, members]) => ({ office, counties: members }));
}

/** The year from which the latest names hold. */
export function latestYear(all: Statsforvaltere): number {
  return Math.max(...Object.values(all).flatMap((offices) => offices.map(({ year }) => year)));
}
