import type { AnswerArea } from '../domain/answer.ts';
import type { Facts } from '../domain/compare.ts';
import type { County } from '../domain/county.ts';
import type { Extreme } from '../domain/extreme.ts';
import { columnOf } from '../domain/column.ts';
import type { PrioritySlug } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isBarely, isSimilar } from '../domain/support.ts';
import type { Bounds } from '../domain/support.ts';
import type { SupportRule } from '../domain/priority.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewAnswer } from './answer.ts';
import type { AnswerRate } from './answer.ts';
import { viewExpected } from './expected.ts';
import { viewFigure } from './figureText.ts';
import { figureText } from './map.ts';
import { measureName } from './measureName.ts';
import type { ProfileArea, ProfileRow } from './profile.ts';

/** One figure of a profile with all that is said of it, whichever areas it speaks to. */
export type ProfileFigure = Pick<ProfileRow, 'figure' | 'strip'> & {
  /** Its value with unit, place, mark and the country's. */
  readonly rate: AnswerRate;
  /** Its group's name: "Unge 18–24 år". */
  readonly name: string;
  /** What the difference from the country means; `lead` is its first words: "351 flere". None for a missing figure. */
  readonly sentence: { readonly lead: string; readonly rest: string } | undefined;
  /** How it is worked out, in whole sentences. */
  readonly method: readonly string[];
  /** The count behind it, with the mark that the table gives it. */
  readonly count: { readonly text: string; readonly extreme: Extreme | undefined } | undefined;
  /** What it says to each area, and why. */
  readonly says: readonly { readonly slug: PrioritySlug; readonly text: string }[];
};

/** The figures that any of a profile's areas is read by, each once, in the table's order. */
export function viewProfileFigures(
  facts: Facts,
  county: County,
  profile: readonly ProfileArea[],
  { support, areas }: { readonly support: SupportRule; readonly areas: readonly AnswerArea[] },
  i18n: I18n,
): ProfileFigure[] {
  const { t } = i18n;
  const { indicators } = facts.dataset;
  const { rates } = viewAnswer({ ...facts, similar: support.similar, barely: support.barely, areas }, county, i18n);
  return indicators.flatMap((indicator): ProfileFigure[] => {
    const rows = profile.flatMap(({ slug, title, rows: all }) =>
      all.flatMap((row) => (row.figure.indicator.id === indicator.id ? [{ slug, title, row }] : [])),
    );
    const [first] = rows;
    if (!first) return [];
    const { figure, strip } = first.row;
    const { comparison, exact, ownRate } = figure;
    const expected = viewExpected(facts, figure, i18n);
    const numerator = indicators.find(({ id }) => id === indicator.numerator);
    const differences = [comparison?.differenceText, comparison?.ratioText, exact?.sentence].filter(
      (text) => text !== undefined,
    );
    // Only where the two yardsticks give two answers does the difference between them need words.
    const isBoth = comparison && isSimilar(comparison.ratio, support.similar) && expected?.limits?.isInside === false;
    return [
      {
        figure,
        strip,
        rate: rates.find((rate) => rate.indicator.id === indicator.id) ?? countAlone(first.row),
        name: measureName(facts.dataset, indicator).name,
        sentence: sentenceOf(first.row, expected, i18n),
        method: [
          ownRate ? t('county.figure.rate', { statement: figure.statement, rate: ownRate.sentence }) : figure.sentence,
          ...(differences.length > 0
            ? [t('county.figure.differences', { text: differences.join(t('list.dot')) })]
            : []),
          ...(expected?.limits ? [expected.limits.sentence] : []),
          ...(isBoth ? [support.yardsticks] : []),
          ...(ownRate?.note === undefined ? [] : [ownRate.note]),
        ],
        count: countBehind(facts, numerator ?? (ownRate && indicator), county, i18n),
        says: rows.map(({ slug, title, row: { support: said } }) => ({
          slug,
          text: t('county.figure.says', {
            area: title,
            word: said.barely === undefined ? said.text : t('figures.support.barely.word', { word: said.text }),
            reason: said.reason,
          }),
        })),
      },
    ];
  });
}

/** Of a count that nothing is divided by: no place, which would only say where many people live. */
const countAlone = ({ figure: { indicator, cell, country } }: ProfileRow): AnswerRate => ({
  indicator,
  label: indicator.shortLabel,
  text: cell.text,
  unit: '',
  isMissing: cell.value === undefined,
  place: undefined,
  rank: undefined,
  extreme: undefined,
  country: figureText(country),
});

function sentenceOf({ figure, value, count }: ProfileRow, expected: ReturnType<typeof viewExpected>, { t }: I18n) {
  if (expected) {
    const { sentence, difference } = expected;
    const at = sentence.startsWith(difference) ? difference.length : 0;
    return { lead: sentence.slice(0, at), rest: sentence.slice(at) };
  }
  if (!figure.comparison) return undefined;
  const rest = t('county.figure.plain', { value, difference: figure.comparison.differenceText });
  return { lead: '', rest: count === undefined ? rest : t('county.figure.counted', { count, rest }) };
}

function countBehind(facts: Facts, indicator: Indicator | undefined, county: County, i18n: I18n) {
  return (
    indicator && {
      text: viewFigure(facts, indicator, county, i18n).sentence,
      extreme: columnOf(facts.dataset, indicator).extremes.get(county.code),
    }
  );
}

/** The names that a sentence has room for; above that it counts them. */
const mostNamed = 2;

/**
 * A profile in one breath: where the county is highest or lowest, then which of the others the rule of support does not
 * call similar, limit cases apart. By that rule and not by taste.
 */
export function viewLead(figures: readonly ProfileFigure[], bounds: Bounds, i18n: I18n): string {
  const { t, list, spelt } = i18n;
  const known = figures.filter(({ figure }) => figure.comparison !== undefined);
  if (known.length === 0) return t('county.lead.none');
  const names = (some: readonly ProfileFigure[]) => list(some.map(({ name }) => inSentence(name)));
  const countsOf = (some: readonly ProfileFigure[]) => ({
    count: spelt(some.length).toLowerCase(),
    all: spelt(figures.length).toLowerCase(),
  });
  const ends = known.filter(({ rate }) => rate.extreme);
  const places = [...new Set(ends.map(({ rate }) => rate.rank ?? ''))].map((rank) => {
    const some = ends.filter(({ rate }) => rate.rank === rank);
    return some.length > mostNamed
      ? t('county.lead.count', { rank: capital(rank), ...countsOf(some) })
      : t('county.lead.named', { rank: capital(rank), names: names(some) });
  });
  const others = (['high', 'low', 'high.barely', 'low.barely'] as const).flatMap((side) => {
    const there = known.filter(({ rate, figure: { comparison } }) => {
      if (rate.extreme || !comparison || isSimilar(comparison.ratio, bounds.similar)) return false;
      const isLimit = isBarely(comparison.ratio, bounds);
      return side === `${comparison.ratio > 1 ? 'high' : 'low'}${isLimit ? '.barely' : ''}`;
    });
    if (there.length === 0) return [];
    return there.length > mostNamed
      ? [t(`county.lead.${side}.count`, countsOf(there))]
      : [t(`county.lead.${side}`, { names: names(there) })];
  });
  const sentences = [...places, ...others];
  return sentences.length > 0 ? sentences.join(' ') : t('county.lead.similar');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Midlertidig botilbud" within a sentence; "KVP" stays as it is. */
const inSentence = (name: string) =>
  name.charAt(1) === name.charAt(1).toLowerCase() ? name.charAt(0).toLowerCase() + name.slice(1) : name;
