import { poissonLimits } from '../domain/change.ts';
import type { Indicator } from '../domain/indicator.ts';
import { ownCodesIn } from '../domain/municipality.ts';
import type { OfficePart } from '../domain/office.ts';
import { latestChange, latestMean, peopleBetween, rateBeside } from '../domain/series.ts';
import type { PeopleByYear, Series, SeriesBreak, YearChange } from '../domain/series.ts';
import { revisedOn } from '../domain/sources.ts';
import type { Sources } from '../domain/sources.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { cellIn } from './officeParts.ts';
import type { Beside, Latest, OfficeContext } from './officeParts.ts';

// What is said of the latest figure, one sentence each.

/** That a figure is unrevised, and by what it is known where the file does not tell. */
export function unrevisedFact({ year }: Latest, { one }: OfficePart, sources: Sources, { t, date }: I18n): string {
  if (one.file.updated !== undefined || one.file.unrevised === year) return t('office.fact.unrevised', { year });
  const days = { retrieved: date(one.retrieved), revised: date(revisedOn(sources, year)) };
  return t('office.fact.unrevisedByDay', { year, ...days });
}

/** What is said of a count's limits where it is no row of independent persons: the indicator's words, or those of its share. */
export function limitsNoteOf({ measure: { match } }: OfficePart, indicators: readonly Indicator[]): string | undefined {
  if (!match || (match.kind === 'alike' && match.sharesLimitsNote !== true)) return undefined;
  const own = indicators.filter(({ id, numerator }) => id === match.indicator || numerator === match.indicator);
  return own.find(({ limitsNote }) => limitsNote !== undefined)?.limitsNote;
}

/** Whether a difference is chance's, in words. Limits that are too narrow do not show that it is more than that. */
const chanceKey = (isWithin: boolean, isSure: boolean) =>
  isWithin ? 'office.fact.withinChance' : isSure ? 'office.fact.beyondChance' : 'office.fact.perhapsChance';

/** A count in print: small means and limits with a decimal. */
const count = (value: number, { number }: I18n) => number(value, value < 10 && !Number.isInteger(value) ? 1 : 0);

/** What chance does to a count: its limits, its change, its mean. */
export function countFacts(
  { cell }: Latest,
  own: Series,
  breaks: readonly SeriesBreak[],
  isSure: boolean,
  i18n: I18n,
): string[] {
  const { t, number } = i18n;
  const limitsOf = (low: number, high: number) => ({
    low: count(Math.floor(low), i18n),
    high: count(Math.ceil(high), i18n),
  });
  const { low, high } = poissonLimits(cell.value);
  const change = latestChange(own, breaks);
  const mean = latestMean(own, breaks);
  return [
    t('office.fact.limits', limitsOf(low, high)),
    ...(change ? [changeFact(change, isSure, i18n)] : []),
    ...(mean
      ? [
          t('office.fact.mean', {
            from: mean.from,
            until: mean.until,
            mean: number(mean.mean, 1),
            ...limitsOf(mean.limits.low, mean.limits.high),
          }),
        ]
      : []),
  ];
}

function changeFact({ difference, from, until, isWithinChance }: YearChange, isSure: boolean, i18n: I18n): string {
  const { t, plural } = i18n;
  if (difference === 0) return t('office.fact.same', { from, until });
  const size = Math.abs(difference);
  const key = difference > 0 ? 'office.fact.more' : 'office.fact.fewer';
  return plural(key, size, { from, until, count: count(size, i18n) }) + t(chanceKey(isWithinChance, isSure));
}

/** A count by its inhabitants beside the country's, where a brought file has those of its ages. */
export function rateFacts(
  { year, cell }: Latest,
  parts: readonly [OfficePart, ...OfficePart[]],
  beside: readonly Beside[],
  isSure: boolean,
  context: OfficeContext,
  { t, plural, number, date }: I18n,
): { readonly comparison: string; readonly facts: readonly string[] } | undefined {
  const { sources, municipality } = context;
  const country = beside.find(({ region }) => region.kind === 'country');
  const there = country && cellIn(country.series, year);
  const people = peopleFor(parts[0], context);
  // Inhabitants at the end of the year are those of 1 January of the next; the country's code differs between tables.
  const [here, all] = [ownCodesIn(municipality, year + 1), countryCodes(sources)].map((codes) =>
    codes.flatMap((code) => people?.get(code)?.get(year + 1) ?? []).at(0),
  );
  const rate =
    here !== undefined && all !== undefined && there
      ? rateBeside({ count: cell.value, people: here }, { count: there.value, people: all })
      : undefined;
  if (!rate) return undefined;
  const comparison = t('office.fact.rate', {
    rate: number(rate.rate, 1),
    other: number(rate.other, 1),
    people: number(here ?? 0, 0),
    date: date(`${year + 1}-01-01`),
  });
  const difference = plural(
    rate.difference >= 0 ? 'office.fact.peopleMore' : 'office.fact.peopleFewer',
    Math.abs(Math.round(rate.difference)),
  );
  const chance = t(chanceKey(rate.isWithinChance, isSure));
  return { comparison, facts: [comparison, difference + chance] };
}

/** The inhabitants behind a measure, where a brought file has those of its ages. */
function peopleFor({ measure }: OfficePart, { sources, indicators, files }: OfficeContext): PeopleByYear | undefined {
  const { match } = measure;
  if (match?.kind !== 'same') return undefined;
  const share = indicators.find(({ numerator }) => numerator === match.indicator);
  if (share?.denominator?.kind !== 'population') return undefined;
  const { column } = share.denominator;
  for (const { id, people } of sources.tables) {
    const ages = people?.columns.find((one) => one.column === column);
    const file = files.find(({ table }) => table === id);
    if (people && ages && file) return peopleBetween(file, people.dimension, ages.from, ages.until);
  }
  return undefined;
}

const countryCodes = ({ tables }: Sources): string[] => [
  ...new Set(tables.flatMap(({ regions }) => regions.country.slice(0, 1).map(({ code }) => code))),
];
