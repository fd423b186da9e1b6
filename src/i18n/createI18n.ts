import { MessageError, fill } from './messages.ts';
import type { Locale, MessageKey, Params } from './messages.ts';

/** Keys that come in pairs for one and for many: `notice.warnings.one` and `notice.warnings.other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}.other` ? Stem : never) : never;

/** The only place where a key, number or date becomes a string. */
export type I18n = {
  readonly language: string;
  readonly t: (key: MessageKey, params?: Params) => string;
  /** The form for `count`, which the message may print as `{count}`. */
  readonly plural: (key: PluralKey, count: number, params?: Params) => string;
  /** The one of two words from data/ that stands after `count`. */
  readonly word: (count: number, one: string, other: string) => string;
  /** A number with exactly `decimals` decimals: 1 187, 0,86. */
  readonly number: (value: number, decimals: number) => string;
  /** A whole number as the first word of a sentence: "Ni"; in digits where the language names none. */
  readonly spelt: (count: number) => string;
  /** What stands after a share: a no-break space and the sign. */
  readonly percent: string;
  /** An ISO date (2019-08-31) or month (2019-08) in words. */
  readonly date: (iso: string) => string;
  /** Names in a sentence: "A, B og C". */
  readonly list: (names: readonly string[]) => string;
  /** Order of names in the language's alphabet. */
  readonly compare: (a: string, b: string) => number;
};

/** Makes the message layer of one language. */
/** One for all pages, by language. */
const collators = new Map<string, Intl.Collator>();

export function createI18n({ language, messages }: Locale): I18n {
  const { decimal, thousands, percent, months, date, numbers } = language;
  const plurals = new Intl.PluralRules(language.code);
  // Not by Intl: browsers differ in what they print in Norwegian, and the first printer takes a phone some 70 ms.
  const number: I18n['number'] = (value, decimals) => {
    const printed = value.toFixed(decimals);
    const [whole = '', fraction] = printed.replace('-', '').split('.');
    const digits = whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (fraction === undefined ? '' : decimal + fraction);
    return Number(printed) < 0 ? `\u2212${digits}` : digits;
  };
  const t: I18n['t'] = (key, params = {}) => {
    const message = messages[key];
    if (message === undefined) throw new MessageError(`egenskapen «${key}»: fant ingenting, ventet en tekst.`);
    return fill(message, params);
  };
  return {
    language: language.code,
    t,
    plural: (key, count, params) => {
      const form = plurals.select(count) === 'one' ? 'one' : 'other';
      return t(`${key}.${form}` as MessageKey, { count: number(count, 0), ...params });
    },
    word: (count, one, other) => (plurals.select(count) === 'one' ? one : other),
    number,
    spelt: (count) => {
      const word = numbers[count];
      return word === undefined ? number(count, 0) : word.charAt(0).toUpperCase() + word.slice(1);
    },
    percent,
    date: (iso) => {
      const [year, month, day] = iso.split('-') as [string, string, string?];
      const name = months[Number(month) - 1] ?? '';
      return day === undefined ? `${name} ${year}` : fill(date, { day: Number(day), month: name, year });
    },
    list: (names) => {
      const [last = '', ...others] = [...names].reverse();
      if (others.length === 0) return last;
      return t('list.and', { others: others.reverse().join(t('list.comma')), last });
    },
    // Made when first asked: it takes a phone some 50 ms, and the first page sorts nothing by name.
    compare: (a, b) => {
      const collator = collators.get(language.collation) ?? new Intl.Collator(language.collation);
      collators.set(language.collation, collator);
      return collator.compare(a, b);
    },
  };
}
