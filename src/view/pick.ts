import type { County } from '../domain/county.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { Statsforvaltere } from '../domain/statsforvalter.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** An office of the state, under its latest name, and its counties. */
export type OfficeGroup = { readonly office: string; readonly codes: readonly CountyCode[] };

/** The offices with their counties in the table's order; `successors` leads them to the counties of a later division. */
export function officeGroups(
  statsforvaltere: Statsforvaltere,
  counties: readonly County[],
  successors: Readonly<Record<CountyCode, CountyCode>> | undefined,
): OfficeGroup[] {
  const groups = new Map<string, Set<CountyCode>>();
  for (const [code, offices] of Object.entries(statsforvaltere) as [CountyCode, Statsforvaltere[CountyCode]][]) {
    const office = offices.at(-1)?.name;
    const here = successors ? successors[code] : code;
    if (office === undefined || here === undefined) continue;
    groups.set(office, (groups.get(office) ?? new Set()).add(here));
  }
  const inOrder = (codes: ReadonlySet<CountyCode>) => counties.flatMap(({ code }) => (codes.has(code) ? [code] : []));
  return [...groups]
    .map(([office, codes]) => ({ office, codes: inOrder(codes) }))
    .filter(({ codes }) => codes.length > 0);
}

/** Who is most like a county, with how far away in words: "Troms (0,6)". */
export function similarText(name: string, near: readonly { name: string; distance: number }[], i18n: I18n): string {
  const counties = near.map((one) =>
    i18n.t('compare.similar.each', { name: one.name, distance: i18n.number(one.distance, 1) }),
  );
  return i18n.t('compare.similar.said', { name, list: i18n.list(counties) });
}
