import type { County } from '../../domain/county.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import type { FigureView } from '../figureText.ts';
import { figureText as printed } from '../map.ts';
import { rankText } from '../rank.ts';
import { insertedForms } from './insertion.ts';
import { level } from './quoted.ts';

/** What a number or a name in a figure's sentence is: of a figure, the year, the place among the counties, the county. */
export type PartKind = 'number' | 'year' | 'rank' | 'county';

/**
 * A figure's sentence with a gap for each part that may be said otherwise: it finds the same sentence whatever stands in
 * them. `kinds`: what each gap is; `values`: what the table has there.
 */
export type OwnForm = {
  readonly right: string;
  readonly pattern: RegExp;
  readonly values: readonly string[];
  readonly kinds: readonly PartKind[];
};

export const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const anyNumber = String.raw`\d+(?:[ ,.]\d+)*`;
/** A number that is not part of a word, a range of ages or a longer number. */
const alone = (number: string) => String.raw`(?<![\p{L}\d–-]|\d[ ,.])(?:${number})(?![\p{L}\d–-]|[ ,.]\d)`;
export const numbersIn = () => new RegExp(alone(anyNumber), 'gu');

/** The first number of what is printed; none of a symbol. */
export const numberIn = (text = ''): string | undefined => new RegExp(anyNumber).exec(level(text))?.[0];

/** The numbers that a figure's sentences say of it: its own, its count and the country's. */
export function ownNumbers({ cell, count, country, ownRate }: FigureView): string[] {
  const texts = [printed(cell), count && printed(count), printed(country), ownRate?.text, ownRate?.country];
  return texts.flatMap((text) => numberIn(text) ?? []);
}

export const yearOf = ({ period }: FigureView): string | undefined => /(?:19|20)\d\d/.exec(period)?.[0];

/** The words that say of a number that it is no more than near. */
const aboutWords = ({ t }: I18n): string =>
  t('application.altered.about')
    .split(', ')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${escape(word.slice(1))}`)
    .join('|');

/**
 * Whether a number says the same, rounded: "8" of 7,9, "1 200" and "1 190" of 1 187; not by a tenth of it or more, unless
 * it is said to be no more than near: "ca. 1 000" of 1 187 has its one digit.
 */
export function isRounded(said: string, right: string): boolean {
  const written = numberIn(said) ?? said;
  const isAbout = written !== level(said);
  const [one, other] = [written, right].map((text) => text.replaceAll(' ', ''));
  if (one === undefined || other === undefined) return false;
  const [, fraction, zeros = ''] = /^\d*?(?:,(\d+)|(0*))$/.exec(one) ?? [];
  const [value, exact] = [one, other].map((text) => Number(text.replace(',', '.'))) as [number, number];
  const most = Math.max(0, Math.floor(Math.log10(isAbout ? exact : exact / 10)));
  const step = 10 ** (fraction ? -fraction.length : Math.min(zeros.length, most));
  return Math.abs(value - exact) <= step / 2 + 1e-9;
}

/** The sentences of a figure as they were put in, by this version and earlier ones, and their beginnings; the longest first. */
export function ownForms(figure: FigureView, counties: readonly County[], i18n: I18n): OwnForm[] {
  const inserted = insertedForms(figure, i18n).map(({ text }) => text);
  const texts = [...new Set([...inserted, figure.sentence, ...beginnings(figure)])];
  return texts.map((text) => formOf(text, figure, counties, i18n)).toSorted((a, b) => b.right.length - a.right.length);
}

/** The sentence alone that says the figure, without its place and the country's. */
export function beginnings(figure: FigureView): string[] {
  const whole = [...(figure.ofCounty ? [figure.ofCounty.sentence] : []), figure.sentence];
  return whole.map((text) => text.split(/(?<=\.) (?=\p{Lu})/u)[0] ?? text);
}

function formOf(right: string, figure: FigureView, counties: readonly County[], i18n: I18n): OwnForm {
  const of = counties.length;
  const places = [figure.rank, figure.ownRate?.rank].flatMap((rank) => (rank === undefined ? [] : [level(rank)]));
  const anyPlace = counties.flatMap((_, i) =>
    [1, 2].map((tied) => level(rankText({ fromTop: i + 1, fromBottom: of - i, tied, of }, of, i18n))),
  );
  const either = (texts: readonly string[]) =>
    [...new Set(texts)]
      .toSorted((a, b) => b.length - a.length)
      .map(escape)
      .join('|');
  const year = yearOf(figure);
  const gaps: Readonly<Record<PartKind, { said: string; others: string }>> = {
    rank: { said: either(places), others: either([...places, ...anyPlace]) },
    county: { said: escape(figure.county.name), others: either(counties.map(({ name }) => name)) },
    number: { said: alone(either(ownNumbers(figure))), others: `(?:(?:${aboutWords(i18n)}) )?${anyNumber}` },
    year: { said: year === undefined ? '' : alone(year), others: String.raw`\d{4}` },
  };
  const kindsOf = (Object.keys(gaps) as PartKind[]).filter((kind) => gaps[kind].said !== '');
  const gap = new RegExp(kindsOf.map((kind) => `(?<${kind}>${gaps[kind].said})`).join('|'), 'gu');
  const plain = level(right);
  const found = [...plain.matchAll(gap)];
  const kinds = found.map(({ groups }) => kindsOf.find((kind) => groups?.[kind] !== undefined) ?? 'number');
  const between = plain.split(new RegExp(gap.source.replaceAll(/\(\?<\w+>/g, '(?:'), 'u')).map(escape);
  const pattern = kinds.reduce(
    (whole, kind, i) => `${whole}(${gaps[kind].others})${between[i + 1] ?? ''}`,
    between[0] ?? '',
  );
  return { right, pattern: new RegExp(pattern, 'gu'), values: found.map(([said]) => said), kinds };
}
