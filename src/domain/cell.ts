/**
 * Why a figure is not a number. SSB's standard symbols: `.` `..` `...` `:` (https://www.ssb.no/diverse/standardtegn-i-tabeller);
 * and what cannot be worked out for other counties than those that it was printed for.
 */
export type MissingReason = 'notApplicable' | 'missing' | 'notYet' | 'suppressed' | 'notConvertible';

/** Remark that SSB's symbols put on a number: `-` is exactly zero, `*` is preliminary. */
export type Remark = 'exactZero' | 'preliminary';

/** A printed number: `value` in the indicator's unit, `decimals` as printed at the source (0,86 has two). */
export type NumberCell = {
  readonly kind: 'value';
  readonly value: number;
  readonly decimals: number;
  readonly remark?: Remark;
  /** What the file gives, where it was calculated with more decimals than the table prints: for further reckoning. */
  readonly exact?: number;
};

/** A missing figure keeps its reason and never becomes a number; `between` is what can still be said of it. */
export type MissingCell = {
  readonly kind: MissingReason;
  readonly between?: { readonly low: number; readonly high: number };
};

/** One figure of the table as printed. Zero is a value. */
export type Cell = NumberCell | MissingCell;

export function isNumber(cell: Cell): cell is NumberCell {
  return cell.kind === 'value';
}
