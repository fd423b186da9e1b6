import type { County } from '../domain/county.ts';
import { trimField } from './csv.ts';
import type { Definitions, Division } from './definitions.ts';

/** What a row says of the area that it is about, and which of the table's areas that is. */
export type RowArea = {
  readonly code: string;
  readonly name: string;
  readonly area: County | undefined;
  /** The area that the name belongs to, where that is another one than the code's. */
  readonly namedOther: boolean;
  /** Whether no area has that name. */
  readonly isNameUnknown: boolean;
};

type Names = readonly (readonly string[])[];

/** The words of a name, without a code before it and without what stands in parentheses: "19 Troms Romsa (-2019)". */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/^\s*\d+\s+/, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** Whether a text is a name: one of its forms is there whole, and nothing but words of its forms. */
function isNamed(words: readonly string[], names: Names): boolean {
  const known = new Set(names.flat());
  return (
    words.every((word) => known.has(word)) &&
    names.some((name) => name.length > 0 && name.every((word) => words.includes(word)))
  );
}

/** Tells which area a row is about: by its code, or in a file without codes (`hasCodes`) by its name. */
export function areaFinder(
  { country, counties, names }: Definitions,
  hasCodes: boolean,
): (code: string, name: string) => RowArea {
  const areas = [country, ...counties].map((area) => ({ area, names: (names[area.code] ?? [area.name]).map(wordsOf) }));
  const ofCode = (code: string) =>
    areas.find(({ area }) => area.code === code) ??
    areas.find(({ area }) => /^\d+$/.test(code) && Number(area.code) === Number(code));
  return (codeField, nameField) => {
    const name = trimField(nameField);
    const text = trimField(codeField);
    // SSB writes code and name in one cell.
    const before = /^(\d+)(?=\s+\p{L})/u;
    const code = before.exec(text)?.[1] ?? (text === '' ? (before.exec(name)?.[1] ?? '') : text);
    const words = wordsOf(name);
    const named = areas.find(({ names: own }) => words.length > 0 && isNamed(words, own));
    const found = code !== '' ? ofCode(code) : hasCodes ? undefined : named;
    const isOwn = found !== undefined && (words.length === 0 || isNamed(words, found.names));
    return {
      code,
      name,
      area: found?.area,
      namedOther: !isOwn && named !== undefined,
      isNameUnknown: !isOwn && named === undefined,
    };
  };
}

/** The division that rows of several unknown areas are in; none if no division has them all. */
export function divisionOf(rows: readonly RowArea[], { divisions, country }: Definitions): Division | undefined {
  const foreign = rows.filter(({ area }) => area === undefined);
  if (foreign.length < 2) return undefined;
  const isIn = ({ code, name }: RowArea, { counties }: Division) =>
    counties.some((county) => (code === '' ? isNamed(wordsOf(name), county.names.map(wordsOf)) : county.code === code));
  const share = (division: Division) =>
    rows.filter((row) => row.area?.code !== country.code && isIn(row, division)).length / division.counties.length;
  return divisions
    .filter((division) => foreign.every((row) => isIn(row, division)) && share(division) >= 0.5)
    .sort((a, b) => share(b) - share(a))[0];
}
