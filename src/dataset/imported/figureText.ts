/** What a sign is that stands before three digits in a file: between thousands, or before decimals. */
export type Signs = { readonly point: 'thousands' | 'decimals'; readonly comma: 'thousands' | 'decimals' };

const spaces = /[\s\u00A0\u2007\u2009\u202F]/g;
const minus = /^[-\u2212\u2013](?=\d)/;
const dash = /^[-\u2212\u2013]$/;
const symbols: ReadonlyMap<string, string> = new Map([
  ['.', '.'],
  ['..', '..'],
  ['...', '...'],
  ['\u2026', '...'],
  [':', ':'],
  // NAV's sign for four and fewer; SSB's stands beside a number.
  ['*', ':'],
]);

const plain = /^[-\u2212\u2013]?\d{1,15}(?:[.,]\d{1,15})?$/;
const spaced = /^[-\u2212\u2013]?\d{1,3}(?:[ \u00A0\u2007\u2009\u202F]\d{3}){1,4}(?:[.,]\d{1,15})?$/;
const pointed = /^[-\u2212\u2013]?\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,15})?$/;
const commaed = /^[-\u2212\u2013]?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,15})?$/;
const oneGroup = /^[-\u2212\u2013]?[1-9]\d{0,2}[.,]\d{3}$/;

/** A number without what stands before or after it: a sign for preliminary, and for per cent. */
const bare = (text: string) => text.replace(/^\*\s?|\s?\*$/, '').replace(/[\s\u00A0\u202F]?%$/, '');

/** Whether a text is a figure or stands for one that is missing, however its signs are meant. */
export function isFigure(text: string): boolean {
  if (text.length > 32 || text === '') return false;
  if (symbols.has(text) || dash.test(text)) return true;
  const number = bare(text);
  return plain.test(number) || spaced.test(number) || pointed.test(number) || commaed.test(number);
}

/** Whether a text is a number and no symbol. */
export const isNumberText = (text: string): boolean => /\d/.test(text) && isFigure(text);

/**
 * Gathers what the figures of a file say of its signs. `decide` gives none where all that is written can be meant in two
 * ways: 1.234 is a thousand or a bit more than one.
 */
export class SignEvidence {
  private readonly sure = { point: new Set<string>(), comma: new Set<string>() };
  private hasLongWhole = false;
  private doubtful: string | undefined;

  add(text: string): void {
    const number = bare(text);
    if (!/[.,]/.test(number)) {
      if (/^\d{5,}$/.test(number) && !/^0/.test(number)) this.hasLongWhole = true;
      return;
    }
    if (symbols.has(text)) return;
    if (oneGroup.test(number)) {
      this.doubtful ??= number;
      return;
    }
    if (plain.test(number) || spaced.test(number)) {
      const sign = number.includes(',') ? 'comma' : 'point';
      this.sure[sign].add('decimals');
    } else if (pointed.test(number)) {
      this.sure.point.add('thousands');
      if (number.includes(',')) this.sure.comma.add('decimals');
    } else if (commaed.test(number)) {
      this.sure.comma.add('thousands');
      if (number.includes('.')) this.sure.point.add('decimals');
    }
  }

  decide(answer: 'thousands' | 'decimals' | undefined): { readonly signs: Signs; readonly doubt: string | undefined } {
    const { point, comma } = this.sure;
    const of = (own: ReadonlySet<string>, other: ReadonlySet<string>): Signs['point'] | undefined => {
      if (own.size > 1) return undefined;
      if (own.has('thousands')) return 'thousands';
      if (own.has('decimals')) return 'decimals';
      // One sign has one task: where the other one has decimals, this one is between thousands.
      if (other.has('decimals')) return 'thousands';
      if (other.has('thousands')) return 'decimals';
      // Long numbers without a sign: no sign stands between thousands.
      return this.hasLongWhole ? 'decimals' : undefined;
    };
    const [ofPoint, ofComma] = [of(point, comma), of(comma, point)];
    const sign = this.doubtful?.includes(',') ? ofComma : ofPoint;
    const doubt = this.doubtful !== undefined && sign === undefined && answer === undefined ? this.doubtful : undefined;
    const rest = answer ?? 'decimals';
    return { signs: { point: ofPoint ?? rest, comma: ofComma ?? rest }, doubt };
  }
}

/** A file's figure as `cellOfText` reads it; none where it is no figure, or its signs are in doubt. */
export function figureText(text: string, signs: Signs, doubt?: string): string | undefined {
  const symbol = symbols.get(text);
  if (symbol !== undefined) return symbol;
  if (dash.test(text)) return '-';
  if (!isFigure(text)) return undefined;
  const number = bare(text);
  if (doubt !== undefined && oneGroup.test(number)) return undefined;
  const sign = minus.test(number) ? '-' : '';
  const digits = number.replace(minus, '').replace(spaces, '');
  const decimalSign = decimalOf(digits, signs);
  const [whole = '', fraction] = decimalSign ? split(digits, decimalSign) : [digits];
  const clean = whole.replace(/[.,]/g, '');
  // More than a number can hold would be another number.
  if (clean.length > 15) return undefined;
  const preliminary = text.includes('*') ? '*' : '';
  return `${sign}${clean}${fraction === undefined ? '' : `.${fraction}`}${preliminary}`;
}

const split = (digits: string, sign: string): [string, string] => {
  const at = digits.lastIndexOf(sign);
  return [digits.slice(0, at), digits.slice(at + 1)];
};

function decimalOf(digits: string, signs: Signs): '.' | ',' | undefined {
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (point < 0 && comma < 0) return undefined;
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const sign = point >= 0 ? '.' : ',';
  if (digits.indexOf(sign) !== digits.lastIndexOf(sign)) return undefined;
  const isGroup = /^\d{1,3}[.,]\d{3}$/.test(digits) && !/^0/.test(digits);
  return isGroup && signs[sign === '.' ? 'point' : 'comma'] === 'thousands' ? undefined : sign;
}
