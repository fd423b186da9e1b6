import { isFilled } from './application.ts';
import type { Draft } from './application.ts';
import { readNumber } from './draftNumbers.ts';

/** The reasoning of an application, each part resting on the one before it. */
export const chainParts = ['challenge', 'targetGroup', 'measure', 'benefit', 'followUp'] as const;
export type ChainPart = (typeof chainParts)[number];

/** How a part stands: nothing there, something that does not reach the part before it, or whole. */
export type ChainLink = 'missing' | 'gap' | 'whole';

/**
 * Where the reasoning has gaps: a challenge without a figure, a target group that cannot be counted, a measure without
 * an aim, benefits that answer no challenge or name nobody of the target group, benefits that nobody can follow up.
 * `common`: words too common to tie two texts together.
 */
export function chainOf({ texts, benefits }: Draft, common: readonly string[]): Readonly<Record<ChainPart, ChainLink>> {
  const filled = benefits.filter(isFilled);
  const of = (isThere: boolean, isWhole: boolean): ChainLink => (!isThere ? 'missing' : isWhole ? 'whole' : 'gap');
  const has = (text: string) => text.trim() !== '';
  const group = stems(texts.targetGroup, common);
  const isTied = ({ benefit, answers, aim }: Draft['benefits'][number]) =>
    has(answers) && [...stems(`${benefit} ${answers} ${aim}`, common)].some((stem) => group.has(stem));
  return {
    challenge: of(has(texts.challenge), /\d/.test(texts.challenge)),
    targetGroup: of(has(texts.targetGroup), readNumber('people', texts.people).kind === 'number'),
    measure: of(has(texts.measure) || has(texts.objective), has(texts.objective)),
    benefit: of(filled.length > 0, filled.every(isTied)),
    followUp: of(
      filled.some(({ baseline, aim, followUp }) => [baseline, aim, followUp].some(has)),
      filled.every(({ baseline, aim, followUp }) => [baseline, aim, followUp].every(has)),
    ),
  };
}

/** What two texts can have in common whatever their words' endings: numbers, and how longer words begin. */
function stems(text: string, common: readonly string[]): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
  return new Set(words.filter((word) => !common.includes(word)).map((word) => word.slice(0, 4)));
}
