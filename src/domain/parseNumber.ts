/** Why what a person typed is not a number that its field takes. */
export type WrongNumber = 'notNumber' | 'notWhole' | 'tooManyDecimals' | 'tooSmall' | 'tooLarge';

/**
 * What a person typed in a field for a number. `value` is whole: it counts the smallest unit that the field takes, so
 * 37,5 % with two decimals is 3750.
 */
export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'wrong'; readonly why: WrongNumber };

/** What a field takes. `least` and `most` count the same unit as the value. */
export type NumberRule = {
  readonly decimals: number;
  readonly least: number;
  readonly most: number;
  /** What may stand before or after the number and says nothing more. */
  readonly sign?: 'kroner' | 'percent' | 'months';
};

/** Any space that a keyboard, a web page or Word puts between digits. */
const spaces = /[\s\u00A0\u2007\u2009\u202F]+/g;

const signs: Record<NonNullable<NumberRule['sign']>, RegExp> = {
  kroner: /^(?:kr\.?|nok)\s?|(?:\s?(?:kr\.?|kroner|nok)|,[-–—])$/gi,
  percent: /\s?(?:%|prosent|pst\.?)$/gi,
  months: /\s?(?:mnd\.?|md\.?|måned|måneder)$/gi,
};

/**
 * Reads a number as Norwegians write it: decimal comma (or point), thousands with a space (or, where no decimals are
 * taken, a point), with its unit or without. What can be read in two ways is wrong rather than guessed.
 */
export function parseNumber(text: string, { decimals, least, most, sign }: NumberRule): TypedNumber {
  const typed = text.replace(spaces, ' ').trim();
  if (typed === '') return { kind: 'empty' };
  const named = sign ? typed.replace(signs[sign], '').trim() : typed;
  // «,5» is a half.
  const bare = decimals > 0 ? named.replace(/^(?=[.,]\d)/, String(0)) : named;
  if (/^[-−–]\s?\d/.test(bare)) return { kind: 'wrong', why: 'tooSmall' };
  const grouped = decimals === 0 ? /^\d{1,3}(?:[ .]\d{3})+(?=,|$)/ : /^\d{1,3}(?: \d{3})+(?=[.,]|$)/;
  const whole = (grouped.exec(bare) ?? /^\d+/.exec(bare))?.[0];
  const rest = whole === undefined ? undefined : /^(?:[.,](\d+))?$/.exec(bare.slice(whole.length));
  if (whole === undefined || !rest) return { kind: 'wrong', why: 'notNumber' };
  const fraction = rest[1] ?? '';
  // «610,000» is a thousand times more in English: where whole numbers are asked for, only «,0» and «,00» pass.
  if (decimals === 0 && !/^0{0,2}$/.test(fraction)) return { kind: 'wrong', why: 'notWhole' };
  if (decimals > 0 && fraction.length > decimals) return { kind: 'wrong', why: 'tooManyDecimals' };
  // Digits are put together as text and only whole numbers multiplied: no binary fraction ever comes into it.
  const digits = fraction.slice(0, decimals);
  const value = Number(whole.replace(/[ .]/g, '') + digits) * 10 ** (decimals - digits.length);
  if (value < least) return { kind: 'wrong', why: 'tooSmall' };
  if (value > most) return { kind: 'wrong', why: 'tooLarge' };
  return { kind: 'number', value };
}
