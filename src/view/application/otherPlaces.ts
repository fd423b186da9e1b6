import type { Draft } from '../../domain/application.ts';
import type { FieldPath } from '../../domain/draftNumbers.ts';
import type { Grant } from '../../domain/grant.ts';
import { municipalityNames } from '../../domain/municipality.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { writtenFieldName, writtenFields } from './writtenFields.ts';

/** A sentence with figures of a municipality that the draft is not of: in which text, and how it begins. */
export type OtherPlaceSentence = {
  readonly path: FieldPath;
  readonly field: string;
  readonly place: string;
  readonly sentence: string;
};

/** A text that may hold a figure of a named place, as they are put in: "Porsgrunn: …, 2023: 161 …". */
export const mayNamePlaces = (draft: Draft, grant: Grant): boolean =>
  draft.texts.municipality.trim() !== '' &&
  writtenFields(draft, grant).some(({ text }) => /\p{L}: [^\n]*\d/u.test(text));

/** Finds figures of other municipalities in what was written. They are the writer's, and nobody else's to change. */
export function otherPlaceSentences(
  draft: Draft,
  grant: Grant,
  municipalities: readonly Municipality[],
  county: string | undefined,
  i18n: I18n,
): OtherPlaceSentence[] {
  const applicant = draft.texts.municipality.toLowerCase();
  const isOwn = (one: Municipality) => municipalityNames(one).some((name) => applicant.includes(name.toLowerCase()));
  if (!municipalities.some(isOwn)) return [];
  const own = municipalities.filter(isOwn).flatMap(municipalityNames);
  // A county that is one municipality has sentences of its own.
  const names = municipalities.flatMap(municipalityNames).filter((name) => !own.includes(name) && name !== county);
  const longestFirst = names
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d-])(${longestFirst.join('|')}): [^\n]*?(?:\.(?=\s+\p{Lu})|$)`,
    'gmu',
  );
  return writtenFields(draft, grant).flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].flatMap(([sentence, place = '']) =>
      /\d/.test(sentence)
        ? [{ path, field: writtenFieldName(path, grant, i18n), place, sentence: sentence.trim() }]
        : [],
    ),
  );
}
