import { isNumber } from '../domain/cell.ts';
import type { Cell, MissingCell, MissingReason, Remark } from '../domain/cell.ts';
import type { Extreme } from '../domain/extreme.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** Mark of an extreme: a symbol, and the same in words. */
export type Mark = Extreme & { readonly symbol: string; readonly text: string };

/** One figure as every view, picture and file prints it. */
export type CellView = {
  readonly indicator: IndicatorId;
  /** The number as printed, or SSB's symbol for why there is none. */
  readonly text: string;
  /** "" or " %". */
  readonly unit: string;
  /** For sorting, in the indicator's unit. */
  readonly value: number | undefined;
  /** Decimals as printed. */
  readonly decimals: number;
  /** "80,5–81,6 %": what a figure that cannot be worked out lies between. */
  readonly between?: string | undefined;
  /** In words what a symbol says. */
  readonly note: string | undefined;
  readonly mark: Mark | undefined;
  /** 1 (pale) to 5 (strong) where cells are coloured by step. */
  readonly step: number | undefined;
};

/** SSB's standard symbols, https://www.ssb.no/diverse/standardtegn-i-tabeller, and one of ours: SSB has none for it. */
const symbols: Record<MissingReason, string> = {
  notApplicable: '.',
  missing: '..',
  notYet: '...',
  suppressed: ':',
  notConvertible: '×',
};
const remarks: Record<Remark, string> = { exactZero: '-', preliminary: '*' };
const ends: Record<Extreme['end'], string> = { highest: '▲', lowest: '▼' };

/** Every symbol that can stand for a figure or beside one, with its meaning in words. */
export function viewSymbols({ t }: I18n): { readonly symbol: string; readonly text: string }[] {
  const missing = (Object.keys(symbols) as MissingReason[]).map((kind) => ({
    symbol: symbols[kind],
    text: t(`symbol.${kind}`),
  }));
  return [
    ...missing,
    { symbol: remarks.exactZero, text: t('symbol.exactZero') },
    { symbol: remarks.preliminary, text: t('symbol.preliminary') },
  ];
}

/** Prints a figure with its unit, symbol and reason, without mark or colour. */
export function viewCell(cell: Cell, indicator: Indicator, i18n: I18n): CellView {
  const plain = { indicator: indicator.id, mark: undefined, step: undefined };
  if (!isNumber(cell)) {
    const note = i18n.t(`symbol.${cell.kind}`);
    return {
      ...plain,
      text: symbols[cell.kind],
      unit: '',
      value: undefined,
      decimals: 0,
      note,
      ...between(cell, indicator, i18n),
    };
  }
  const preliminary = cell.remark === 'preliminary';
  return {
    ...plain,
    text: i18n.number(cell.value, cell.decimals) + (preliminary ? remarks.preliminary : ''),
    unit: indicator.kind === 'count' ? '' : i18n.percent,
    value: cell.value,
    decimals: cell.decimals,
    note: preliminary ? i18n.t('symbol.preliminary') : undefined,
  };
}

/** With one decimal more than the figure is printed with: bounds that are rounded to the same would say nothing. */
function between({ between: range }: MissingCell, { decimals }: Indicator, { t, number, percent }: I18n) {
  if (!range) return {};
  const [low, high] = [number(range.low, decimals + 1), number(range.high, decimals + 1)];
  return { between: t('symbol.between', { low, high: high + percent }) };
}

/** A figure as files write it: bare digits with decimal comma, SSB's symbols, `-` for exactly zero. */
export function plainText(cell: Cell, i18n: I18n): string {
  if (!isNumber(cell)) return symbols[cell.kind];
  if (cell.remark === 'exactZero') return remarks.exactZero;
  const digits = i18n.number(cell.value, cell.decimals).replace(/[\s\u00A0]/g, '');
  return cell.remark === 'preliminary' ? digits + remarks.preliminary : digits;
}

/** A mark without a judgement: of what is worked out here, which no colour rule of an announcement speaks of. */
export type PlainMark = Omit<Mark, 'tone'>;

/** The same of a rate that is worked out here: no tone. */
export function viewPlainMark(end: Extreme['end'], text: string): PlainMark {
  return { end, symbol: ends[end], text };
}

/** Symbol and words of an extreme: ▲ "høyest av 18 fylker". */
export function viewMark(extreme: Extreme, text: string): Mark {
  return { ...extreme, symbol: ends[extreme.end], text };
}
