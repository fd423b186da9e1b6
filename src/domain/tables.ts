import type { People } from './compare.ts';
import type { County } from './county.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { Dataset, TableInfo } from './dataset.ts';
import type { DivisionSpan } from './division.ts';
import type { DrawnMap, LaterMaps } from './geometry.ts';
import type { IndicatorId, TableId } from './ids.ts';
import type { OwnRate } from './priority.ts';
import type { Statsforvaltere } from './statsforvalter.ts';

/** A table in brief: what links, addresses and the choice between tables need of it. */
export type TableBrief = {
  readonly id: TableId;
  /** Year of the announcement that printed it. */
  readonly announcement: number;
  readonly division: string;
  readonly divisionLabel: string;
  readonly counties: readonly County[];
  readonly indicators: readonly IndicatorId[];
  readonly divisions: readonly DivisionSpan[];
};

/** What an announcement says of its own table. */
export type TableWords = Pick<TableInfo, 'id' | 'announcement' | 'title' | 'readingRule' | 'colourRule' | 'sources'>;

/** A table that is not the newest, with all that pages show of it: loaded when it is asked for. */
export type OtherTable = {
  readonly dataset: Dataset;
  /** Its file of figures, below data/, and the text that it was built from. */
  readonly file: string;
  readonly text: string;
  readonly people: People;
  readonly rates: readonly OwnRate[];
  readonly crosswalk: Crosswalk;
  readonly divisions: readonly DivisionSpan[];
  readonly statsforvaltere: Statsforvaltere;
  readonly map: DrawnMap;
  readonly laterMaps: LaterMaps;
};

/** A county that there is a page of, with the tables that have it, newest first. */
export type TableCounty = County & { readonly tables: readonly TableId[] };

/** The counties of all tables, the newest table's first; one with the same code and name in several stands once. */
export function countiesOf(tables: readonly TableBrief[]): TableCounty[] {
  const found = new Map<string, TableCounty>();
  for (const { id, counties } of tables)
    for (const county of counties) {
      const key = `${county.code} ${county.name}`;
      const known = found.get(key);
      found.set(key, { ...county, ...known, tables: [...(known?.tables ?? []), id] });
    }
  return [...found.values()];
}
