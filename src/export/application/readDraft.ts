import { reportFields, reportTexts, rowFields, textFields } from '../../domain/application.ts';
import type { Draft, MeasureRows, Row, RowKind, YearDraft, YesNo } from '../../domain/application.ts';
import type { Grant } from '../../domain/grant.ts';
import type { CountyCode, IndicatorId, ItemId, PrioritySlug } from '../../domain/ids.ts';

/** What a file may name: the ids that this site has. */
export type Known = {
  readonly grants: readonly Grant[];
  readonly counties: readonly CountyCode[];
  readonly indicators: readonly IndicatorId[];
  readonly priorities: readonly PrioritySlug[];
};

/** An id that a file names and this site does not have, and where. */
export type UnknownId = { readonly at: string; readonly id: string };

/** A place in a file where something else stands than can stand there. */
export class BrokenFile extends Error {
  constructor(readonly at: string) {
    super(at);
  }
}

/** More rows than anyone writes: a file with them was not made here. */
const mostRows = 1_000;

/** Checks a draft field by field, down to the last text. Ids that this site does not have are left out and named. */
export function readDraft(value: unknown, known: Known): { draft: Draft; unknown: UnknownId[] } {
  const unknown: UnknownId[] = [];
  const file = record(value, 'draft');
  const year = whole(file['grant'], 'draft.grant', 1_000, 9_999);
  const grant = known.grants.find((candidate) => candidate.year === year);
  if (!grant) throw new BrokenFile('draft.grant');
  const ids = <Id extends string>(name: string, all: readonly Id[]): Id[] =>
    list(file[name], `draft.${name}`).flatMap((id, i) => {
      const text = string(id, `draft.${name}.${i}`);
      const found = all.find((candidate) => candidate === text);
      if (found === undefined) unknown.push({ at: `draft.${name}`, id: text });
      return found === undefined ? [] : [found];
    });
  // An answer to another announcement than the draft's is kept: it counts again when that one is chosen again.
  const every = (itemsOf: (of: Grant) => readonly { readonly id: ItemId }[]) =>
    known.grants.flatMap((of) => itemsOf(of).map(({ id }) => id));
  const answers = <Answer>(
    name: string,
    itemsOf: (of: Grant) => readonly { readonly id: ItemId }[],
    read: (answer: unknown, at: string) => Answer,
  ): Partial<Record<ItemId, Answer>> =>
    Object.fromEntries(
      Object.entries(record(file[name], `draft.${name}`)).flatMap(([id, answer]) => {
        const checked = read(answer, `draft.${name}.${id}`);
        const isKnown = every(itemsOf).some((one) => one === id);
        if (!isKnown) unknown.push({ at: `draft.${name}`, id });
        return isKnown ? [[id, checked]] : [];
      }),
    );
  const rows = <Kind extends MeasureRows>(kind: Kind) => readRows(kind, file[kind], `draft.${kind}`);
  const area = file['area'] === undefined ? undefined : string(file['area'], 'draft.area');
  const county = known.counties.find((code) => code === area);
  if (area !== undefined && county === undefined) unknown.push({ at: 'draft.area', id: area });
  const { maxYears } = grant.period;
  const years = whole(file['years'], 'draft.years', 1, maxYears);
  const perYear = list(file['perYear'], 'draft.perYear').map((one, i) => readYear(one, `draft.perYear.${i}`));
  if (perYear.length < years) throw new BrokenFile('draft.perYear');
  const draft: Draft = {
    grant: grant.year,
    area: county,
    texts: textsOf(textFields, file['texts'], 'draft.texts'),
    exclusions: answers('exclusions', ({ notFunded }) => notFunded.items, yesNo),
    areas: ids('areas', known.priorities),
    figures: ids('figures', known.indicators),
    ownFigures: rows('ownFigures'),
    benefits: rows('benefits'),
    activities: rows('activities'),
    encouragements: answers('encouragements', ({ encouragements }) => encouragements.items, string),
    setAside: answers('setAside', ({ encouragements }) => encouragements.items, string),
    strategies: ids(
      'strategies',
      every(({ strategies }) => strategies.items),
    ),
    questions: answers('questions', ({ questions }) => questions, string),
    interests: answers('interests', ({ wishes }) => wishes.interests, yesNo),
    firstYear: whole(file['firstYear'], 'draft.firstYear', 1, maxYears),
    years,
    perYear,
    competence: string(file['competence'], 'draft.competence'),
    report: textsOf(reportTexts, file['report'], 'draft.report'),
  };
  return { draft, unknown };
}

function textsOf<Field extends string>(fields: readonly Field[], value: unknown, at: string): Record<Field, string> {
  const texts = record(value, at);
  return Object.fromEntries(fields.map((field) => [field, string(texts[field], `${at}.${field}`)])) as Record<
    Field,
    string
  >;
}

function readYear(value: unknown, at: string): YearDraft {
  const year = record(value, at);
  return {
    positions: readRows('positions', year['positions'], `${at}.positions`),
    otherOwn: string(year['otherOwn'], `${at}.otherOwn`),
    ...(year['otherOwnSpent'] !== undefined && {
      otherOwnSpent: string(year['otherOwnSpent'], `${at}.otherOwnSpent`),
    }),
  };
}

function readRows<Kind extends RowKind>(kind: Kind, value: unknown, at: string): Row<Kind>[] {
  return list(value, at).map((row, i) => {
    const found = record(row, `${at}.${i}`);
    const read = (field: string) => [field, string(found[field], `${at}.${i}.${field}`)];
    const reported = reportFields[kind].filter((field) => found[field] !== undefined);
    return Object.fromEntries([...rowFields[kind], ...reported].map(read)) as Row<Kind>;
  });
}

function record(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BrokenFile(at);
  return value as Record<string, unknown>;
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > mostRows) throw new BrokenFile(at);
  return value;
}

function string(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new BrokenFile(at);
  return value;
}

function whole(value: unknown, at: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) throw new BrokenFile(at);
  return value;
}

function yesNo(value: unknown, at: string): YesNo {
  if (value !== 'yes' && value !== 'no') throw new BrokenFile(at);
  return value;
}
