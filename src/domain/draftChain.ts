import { isFilled } from './application.ts';
import type { Draft } from './application.ts';
import { hasNumber, wrongIn } from './draftNumbers.ts';

/** The reasoning of an application, each part resting on the one before it. */
export const chainParts = ['challenge', 'targetGroup', 'measure', 'benefit', 'followUp'] as const;
export type ChainPart = (typeof chainParts)[number];

/** How a part stands: nothing there, something that does not reach the part before it, or whole. */
export type ChainLink = 'missing' | 'gap' | 'whole';

/** Words that tie two texts together, or do not. */
export type TieWords = {
  /** Too common to tie. */
  readonly common: readonly string[];
  /** How words begin that name people, whoever they are; those of three letters or less are whole words. */
  readonly people: readonly string[];
  /** Words for people that others are put together with: "sosialhjelpsmottakere". */
  readonly within: readonly string[];
  /** How words begin that mean the same as each other. */
  readonly same: readonly (readonly string[])[];
};

/**
 * Where the reasoning has gaps: a challenge without any figure, a target group that cannot be counted, a measure without
 * an aim, benefits that answer no challenge or may reach nobody, benefits that nobody can follow up.
 */
export function chainOf(draft: Draft, words: TieWords): Readonly<Record<ChainPart, ChainLink>> {
  const { texts, benefits } = draft;
  const hasFigure =
    /\d/.test(texts.challenge) ||
    (draft.areas.length > 0 && draft.figures.length > 0) ||
    draft.ownFigures.some(({ value }) => has(value));
  const filled = benefits.filter(isFilled);
  const of = (isThere: boolean, isWhole: boolean): ChainLink => (!isThere ? 'missing' : isWhole ? 'whole' : 'gap');
  return {
    challenge: of(has(texts.challenge), hasFigure),
    targetGroup: of(has(texts.targetGroup), hasNumber(texts.people) && wrongIn('people', texts.people) === undefined),
    measure: of(has(texts.measure) || has(texts.objective), has(texts.objective)),
    benefit: of(filled.length > 0, filled.every(({ answers }) => has(answers)) && untied(draft, words).length === 0),
    followUp: of(
      filled.some(({ baseline, aim, followUp }) => [baseline, aim, followUp].some(has)),
      filled.every(({ baseline, aim, followUp }) => [baseline, aim, followUp].every(has)),
    ),
  };
}

const has = (text: string) => text.trim() !== '';

/**
 * Which rows of benefits, by their place, name no people and share no word with the target group: of those alone it can
 * be asked whether they reach it. None before the group is written.
 */
export function untied({ texts, benefits }: Pick<Draft, 'texts' | 'benefits'>, words: TieWords): number[] {
  if (!has(texts.targetGroup)) return [];
  const group = signsOf(texts.targetGroup, words);
  return benefits.flatMap((row, i) => {
    const said = `${row.benefit} ${row.answers} ${row.aim}`;
    const isTied = namesPeople(said, words) || [...signsOf(said, words)].some((sign) => group.has(sign));
    return isFilled(row) && !isTied ? [i] : [];
  });
}

const tokensIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\d+|%/gu) ?? [];

/** Whether a text names people, or how many of how many ("20 av 40"). */
function namesPeople(text: string, { people, within }: TieWords): boolean {
  const isOne = (token: string) =>
    people.some((begin) => (begin.length > 3 ? token.startsWith(begin) : token === begin)) ||
    within.some((word) => token.includes(word));
  return /\d+ av (?:de |dei )?\d/.test(text) || tokensIn(text).some(isOne);
}

/**
 * What two texts can have in common whatever their words' endings: how longer words begin, and numbers with what they
 * count ("18–24 år"): a number alone may be anything's.
 */
function signsOf(text: string, { common, same }: TieWords): ReadonlySet<string> {
  const known = tokensIn(text).filter((token) => !common.includes(token));
  const isNumber = (token: string) => /^\d/.test(token);
  return new Set(
    known.flatMap((token, i) => {
      if (isNumber(token)) {
        const counted = known.slice(i).find((other) => !isNumber(other));
        return counted === undefined ? [] : [`${token} ${counted.slice(0, 4)}`];
      }
      const alike = same.find((begins) => begins.some((begin) => token.startsWith(begin)));
      return alike ? [alike.join(' ')] : token.length < 4 ? [] : [token.slice(0, 4)];
    }),
  );
}
