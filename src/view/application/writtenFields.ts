import type { Draft, TextField } from '../../domain/application.ts';
import type { FieldPath } from '../../domain/draftNumbers.ts';
import type { Grant } from '../../domain/grant.ts';
import type { I18n } from '../../i18n/createI18n.ts';

/** The texts of the application's body that are printed as they were written, in its order. */
export const bodyTexts = [
  'challenge',
  'blindSpots',
  'targetGroup',
  'involvement',
  'objective',
  'novelty',
  'partners',
  'otherGrants',
  'anchoring',
  'knowledge',
  'afterGrant',
] as const satisfies readonly TextField[];
export type BodyText = (typeof bodyTexts)[number];

/** What is written of a benefit. */
export const benefitFields = ['benefit', 'answers', 'baseline', 'aim', 'followUp'] as const;
type BenefitField = (typeof benefitFields)[number];

/** The texts that are printed as they were written, where a figure's own sentence may stand, each with its field. */
export function writtenFields({ texts, benefits, encouragements, questions }: Draft, grant: Grant): WrittenField[] {
  return [
    ...[...bodyTexts, 'strategyLinks' as const].map((field) => ({ path: `texts.${field}`, text: texts[field] })),
    ...benefits.flatMap((row, i) =>
      benefitFields.map((field) => ({ path: `benefits.${i}.${field}`, text: row[field] })),
    ),
    ...grant.encouragements.items.map(({ id }) => ({ path: `encouragements.${id}`, text: encouragements[id] ?? '' })),
    ...grant.questions.map(({ id }) => ({ path: `questions.${id}`, text: questions[id] ?? '' })),
  ];
}

/** What such a field is called on the page. */
export function writtenFieldName(path: FieldPath, grant: Grant, { t }: I18n): string {
  const [first = '', second = '', third] = path.split('.');
  if (third !== undefined)
    return t('application.error.where', {
      group: t('application.row.benefits', { number: Number(second) + 1 }),
      field: t(`application.cell.${third as BenefitField}`),
    });
  const wording = [...grant.encouragements.items, ...grant.questions].find(({ id }) => id === second)?.wording;
  return first === 'texts' ? t(`application.text.${second as TextField}`) : (wording ?? '');
}

export type WrittenField = { readonly path: FieldPath; readonly text: string };

export const writtenTexts = (draft: Draft, grant: Grant): string[] =>
  writtenFields(draft, grant).map(({ text }) => text);

/** The draft with another text in one of these fields. */
export function withText(draft: Draft, path: FieldPath, text: string): Draft {
  const [first = '', second = '', third] = path.split('.');
  if (third !== undefined)
    return {
      ...draft,
      benefits: draft.benefits.map((row, i) => (`${i}` === second ? { ...row, [third]: text } : row)),
    };
  const part = first === 'texts' ? 'texts' : first === 'questions' ? 'questions' : 'encouragements';
  return { ...draft, [part]: { ...draft[part], [second]: text } };
}
