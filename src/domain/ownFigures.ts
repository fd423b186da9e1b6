import { emptyRow, isFilled } from './application.ts';
import type { Draft, Row } from './application.ts';

// Figures of the office's own, taken into a draft and out of it again.

type OwnRow = Row<'ownFigures'>;
/** The part of a draft that taking a figure touches. */
export type OwnPart = Pick<Draft, 'area' | 'ownFigures'> & { readonly texts: Pick<Draft['texts'], 'municipality'> };

/** Whether two rows say the same figure, however else they were written. */
export const isSameFigure = (one: OwnRow, other: OwnRow): boolean =>
  (['label', 'year', 'value'] as const).every((part) => one[part].trim() === other[part].trim());

export const hasFigure = (rows: readonly OwnRow[], row: OwnRow): boolean => rows.some((one) => isSameFigure(one, row));

/** The draft with the figures that it does not have; rows with nothing in them give way, and what is written stays. */
export function withOwnFigures<Part extends OwnPart>(draft: Part, rows: readonly OwnRow[], municipality = ''): Part {
  const added = rows.filter((row, at) => !hasFigure([...draft.ownFigures, ...rows.slice(0, at)], row));
  const { texts } = draft;
  return {
    ...draft,
    ownFigures: added.length > 0 ? [...draft.ownFigures.filter(isFilled), ...added] : draft.ownFigures,
    texts: texts.municipality.trim() === '' ? { ...texts, municipality } : texts,
  };
}

/** The draft without a figure, where its row is as it was put in: one that was written on is its writer's. */
export function withoutOwnFigure<Part extends OwnPart>(draft: Part, row: OwnRow): Part {
  const parts = Object.keys(emptyRow('ownFigures')) as (keyof OwnRow)[];
  const left = draft.ownFigures.filter((one) => parts.some((part) => one[part] !== row[part]));
  return { ...draft, ownFigures: left.length > 0 ? left : [emptyRow('ownFigures')] };
}

/** Who applies, as far as the municipality decides it. */
export type Applicant = { readonly municipality: string; readonly county: Draft['area'] };

/** The draft of another municipality and its county: only where it says one before, as it was put in. */
export function withApplicant<Part extends OwnPart>(draft: Part, before: readonly Applicant[], now: Applicant): Part {
  const one = before.find(({ municipality }) => municipality === draft.texts.municipality);
  if (!one) return draft;
  return {
    ...draft,
    texts: { ...draft.texts, municipality: now.municipality },
    area: draft.area === one.county ? now.county : draft.area,
  };
}
