import type { TableInfo } from '../domain/dataset.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Denominator, Indicator, IndicatorGroup } from '../domain/indicator.ts';

/** What a table says of one of its columns, and what it keeps for itself of what is counted there. */
type OfTable = Pick<Indicator, 'group' | 'wording' | 'period' | 'source' | 'note' | 'break'> & {
  /** How we found out what the figure was divided by, or what it implies. */
  readonly method?: string;
};

/** A denominator without the day and words that only a table knows. */
type Divided =
  | Pick<Extract<Denominator, { kind: 'population' }>, 'kind' | 'column'>
  | Pick<Denominator & { kind: 'funding' }, 'kind'>;

/** An entry of data/indicators.json. */
export type IndicatorFile = Omit<Indicator, keyof OfTable | 'denominator'> & { readonly denominator?: Divided };

/** A column in a table.json. `rate`: whose inhabitants our own rate of a count (data/reading.json) is divided by. */
export type ColumnFile = OfTable & {
  readonly indicator: IndicatorId;
  readonly denominator?: { readonly date?: string; readonly text: string };
  readonly rate?: { readonly date: string; readonly text: string };
};

/** A data/tables/<id>/table.json as it stands. */
export type TableFile = Omit<TableInfo, 'id'> & {
  readonly file: string;
  readonly country: { readonly code: string; readonly name: string; readonly otherNames?: readonly string[] };
  readonly areas: readonly string[];
  readonly groups: readonly IndicatorGroup[];
  readonly columns: readonly ColumnFile[];
};

/** The folder of a table, and its two files, in data/. */
export const tableFolder = (id: string) => `tables/${id}`;
export const tableName = (id: string) => `${tableFolder(id)}/table.json`;
export const figuresName = (id: string) => `${tableFolder(id)}/figures.csv`;
