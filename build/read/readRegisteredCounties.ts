import { crosswalkFrom } from '../../src/dataset/crosswalk.ts';
import { records } from '../../src/dataset/csv.ts';
import { namesOf, registeredCounties } from '../../src/dataset/definitions.ts';
import { compositionOf } from '../../src/domain/crosswalk.ts';
import type { Register } from '../../src/domain/crosswalk.ts';
import type { CountyCode } from '../../src/domain/ids.ts';
import type { RegisteredCounty } from '../../src/domain/registeredCounty.ts';
import { readRegisterFiles } from './readCountyFiles.ts';
import { dataDir, readDefinitionFiles } from './readData.ts';
import { readText } from './readFile.ts';

/** The counties of every division in the register, each once, with what they are called and where they went. */
export function readRegisteredCounties(dir = dataDir): RegisteredCounty[] {
  const register = readRegisterFiles(dir, readDefinitionFiles(dir));
  const rows = records(readText(dir, 'register/counties.csv'));
  const starts = [...new Set(rows.map(({ versjon = '' }) => versjon))].sort();
  const isIn = (start: string | undefined, code: string, name: string) =>
    rows.some((row) => row['versjon'] === start && row['kode'] === code && row['navn'] === name);
  const year = (start: string) => Number(start.slice(0, 4));
  return starts.flatMap((start, at) =>
    registeredCounties(rows, start)
      .filter(({ code, name }) => !isIn(starts[at - 1], code, name))
      .map(({ code, name }): RegisteredCounty => {
        const end = starts.slice(at + 1).find((later) => !isIn(later, code, name));
        const known = register.divisions.filter((division) => isIn(division.start, code, name));
        // One that was gone before the register begins to follow people is where its successor is.
        const own = known[0] ?? { start: register.divisions[0]?.start ?? '' };
        const last = known.length > 0 ? code : successor(rows, start, code, own.start);
        const others = register.divisions.filter((division) => !known.includes(division));
        return {
          code,
          name,
          also: [...namesOf(rows, name), ...formsInNotes(rows, name)].filter((form) => form !== name),
          ...(at > 0 && { from: year(start) }),
          ...(end !== undefined && { until: year(end) - 1 }),
          into: Object.fromEntries(others.map((other) => [other.start, standIns(register, own.start, last, other)])),
        };
      }),
  );
}

/** Forms in more languages that stand in the note on the Sámi one: not sure enough to be shown, but people search by them. */
const formsInNotes = (rows: readonly Readonly<Record<string, string>>[], name: string): string[] => {
  const notes = rows.filter(({ navn }) => navn === name).map(({ samisk = '' }) => samisk);
  return [
    ...new Set(notes.flatMap((note) => [...note.matchAll(/samisk (\p{Lu}\p{L}+)/gu)].map(([, form = '']) => form))),
  ];
};

/** What a county was put together of in another division; where it was put together with others, what it is part of. */
function standIns(
  register: Register,
  start: string,
  code: CountyCode,
  { start: other, counties }: Register['divisions'][number],
): CountyCode[] {
  if (start === other) return [code];
  const { nearest, parts } = compositionOf(crosswalkFrom(register, other, counties), start, code);
  return (nearest.length > 0 ? nearest : parts.slice(0, 1).map(({ county }) => county)).map((county) => county.code);
}

/** The code that a county's successor has in the division of `until`. */
function successor(
  rows: readonly Readonly<Record<string, string>>[],
  start: string,
  code: CountyCode,
  until: string,
): CountyCode {
  if (start === until) return code;
  const row = rows.find((one) => one['versjon'] === start && one['kode'] === code);
  const next = rows.map(({ versjon = '' }) => versjon).filter((version) => version > start && version <= until)[0];
  return next === undefined
    ? code
    : successor(rows, next, (row?.['etterfolger_neste_versjon'] ?? code).slice(0, 2) as CountyCode, until);
}
