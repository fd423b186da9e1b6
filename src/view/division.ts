import type { TableInfo } from '../domain/dataset.ts';
import type { Conversion, DivisionNote, DivisionSpan, Misplaced } from '../domain/division.ts';
import type { DrawnMap } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { divisionName } from './divisionName.ts';
import { yearsOf } from './indicatorInfo.ts';
import type { CountyNote } from './table.ts';

/** How a sum differs from the county: "Akershus: uten Jevnaker og Lunner, 15 897 innbyggere"; none if it is exact. */
export function divisionNoteText(note: DivisionNote, i18n: I18n): string | undefined {
  const { t } = i18n;
  if (note.strength === 'exact') return undefined;
  if (note.strength === 'none') return t('division.note.none', { name: note.county.name });
  const parts = [
    ...(note.surplus.length > 0 ? [t('division.with', placesAndPeople(note.surplus, i18n))] : []),
    ...(note.lacking.length > 0 ? [t('division.without', placesAndPeople(note.lacking, i18n))] : []),
  ];
  const key = note.strength === 'weak' ? 'division.note.weak' : 'division.note';
  return t(key, {
    name: note.county.name,
    parts: i18n.list(parts),
    share: i18n.number(note.share, 1) + i18n.percent,
  });
}

function placesAndPeople(misplaced: readonly Misplaced[], i18n: I18n) {
  const places = misplaced.flatMap(({ municipalities, county }) =>
    municipalities.length > 0 ? municipalities : [i18n.t('division.partOf', { name: county.name })],
  );
  const people = misplaced.reduce((sum, part) => sum + part.people, 0);
  return { places: i18n.list([...places].sort(i18n.compare)), people: i18n.number(people, 0) };
}

/** What is said of each county of a later division whose sum is only nearly right. */
export function viewDivisionNotes({ notes }: Conversion, i18n: I18n): Record<CountyCode, CountyNote> {
  const said = Object.values(notes).flatMap((note) => {
    const text = divisionNoteText(note, i18n);
    return text === undefined ? [] : [[note.county.code, { isWeak: note.strength === 'weak', text }] as const];
  });
  return Object.fromEntries(said);
}

/** The table's own words, for figures that we have summed. */
export function convertedTable(table: TableInfo, conversion: Conversion, span: DivisionSpan, i18n: I18n): TableInfo {
  const { t } = i18n;
  const notes = Object.values(viewDivisionNotes(conversion, i18n));
  return {
    ...table,
    division: span.start,
    divisionLabel: divisionName(span, i18n),
    divisionNote: t('division.how', { printed: table.divisionLabel }),
    divisionDetails: notes.map(({ text }) => text),
    sources: `${t('division.sources', { years: yearsOf(conversion.dataset).join('–') })} ${table.sources}`,
  };
}

/** The figures of a later division with all that a page needs to show them. */
export type ConvertedView = Pick<Conversion, 'dataset' | 'people' | 'successors' | 'origins'> & {
  readonly notes: Readonly<Record<CountyCode, CountyNote>>;
  readonly map: DrawnMap | undefined;
};
