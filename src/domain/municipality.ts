import type { CountyCode } from './ids.ts';

/** A municipality of today, with what it is called and where it was before. */
export type Municipality = {
  /** Its number, four digits. */
  readonly code: string;
  readonly name: string;
  /** What else it is called. */
  readonly otherNames: readonly string[];
  /** The languages of its name and of the other ones, in that order; none where there is one name. */
  readonly languages?: readonly string[];
  /** The county that most of it lies in, by the first day (ISO) of each division that is known. */
  readonly counties: Readonly<Record<string, CountyCode>>;
  /** The numbers that it, its parts, or what it was part of, had in earlier years, latest first. */
  readonly earlier: readonly EarlierNumbers[];
  /** What is different about its borders. */
  readonly note?: string;
};

/** The numbers of some years. */
export type EarlierNumbers = {
  readonly from: number;
  readonly until: number;
  readonly codes: readonly string[];
  /** Whether it was one municipality with the area of today; else their figures are not its own. */
  readonly isSameArea: boolean;
};

/** The municipalities, and the names of the counties that they lie in by division (first day) and number. */
export type MunicipalityRegister = {
  readonly municipalities: readonly Municipality[];
  readonly countyNames: Readonly<Record<string, Readonly<Record<CountyCode, string>>>>;
};

/** The first day of the division of today. */
export const todaysDivision = ({ countyNames }: Pick<MunicipalityRegister, 'countyNames'>): string =>
  Object.keys(countyNames).sort().at(-1) ?? '';

/** The number of the county that is this municipality and nothing else, in every division that is known; mostly none. */
export function wholeCountyOf(
  { municipalities }: Pick<MunicipalityRegister, 'municipalities'>,
  municipality: Municipality,
): CountyCode | undefined {
  const [number, ...others] = new Set(Object.values(municipality.counties));
  if (number === undefined || others.length > 0) return undefined;
  const isIn = ({ counties }: Municipality) => Object.values(counties).includes(number);
  return municipalities.some((one) => one.code !== municipality.code && isIn(one)) ? undefined : number;
}

/** All that it is called, in the order of its languages. */
export const municipalityNames = ({ name, otherNames }: Municipality): string[] => [name, ...otherNames];

/** Its name in a language, where it has one; else the first. */
export function nameIn(municipality: Municipality, language: string): string {
  const at = municipality.languages?.indexOf(language) ?? 0;
  return municipalityNames(municipality)[at] ?? municipality.name;
}

/** Every number that it has or had, today's first. */
export const municipalityCodes = ({ code, earlier }: Municipality): string[] => [
  ...new Set([code, ...earlier.flatMap(({ codes }) => codes)]),
];

/** Every number under which it had the area of today, today's first. */
const ownCodes = ({ code, earlier }: Municipality): string[] => [
  ...new Set([code, ...earlier.flatMap(({ codes, isSameArea }) => (isSameArea ? codes : []))]),
];

/**
 * The numbers under which a year's figures are its own, the one in use then first: none where it was not one municipality with the area of today, nor
 * before the years that the register knows.
 */
export function ownCodesIn(municipality: Municipality, year: number): string[] {
  const { earlier } = municipality;
  if (earlier.every(({ until }) => until < year)) return ownCodes(municipality);
  const span = earlier.find(({ from, until }) => from <= year && year <= until);
  return span?.isSameArea === true ? [...new Set([...span.codes, ...ownCodes(municipality)])] : [];
}

/**
 * The municipalities that a text names: by number, by any name, or by both as statistics write them ("4001 Porsgrunn",
 * "Kárášjohka - Karasjok (2020-2023)"). Two where a number or a name was that of both; none if it names none.
 */
export function municipalitiesNamed(all: readonly Municipality[], text: string): Municipality[] {
  const plain = text
    .normalize('NFC')
    .replace(/\(\s*[\d\s–-]*\)/g, ' ')
    .trim();
  const [, code, rest = plain] = /^(?:[A-Z]-)?(\d{4})(?!\d)[\s–-]*(.*)$/su.exec(plain) ?? [];
  if (code !== undefined) {
    const today = all.filter((one) => one.code === code);
    const found = today.length > 0 ? today : all.filter((one) => municipalityCodes(one).includes(code));
    if (found.length > 0) return found.length > 1 && rest !== '' ? preferred(found, rest) : found;
  }
  return rest === '' ? [] : named(all, rest);
}

/** Those of several that a name means; all of them if it means none. */
function preferred(found: readonly Municipality[], name: string): Municipality[] {
  const meant = named(found, name);
  return meant.length > 0 ? meant : [...found];
}

/** Those with a name. Where a county stands after it ("Våler (Østfold)"), one may leave that out. */
function named(all: readonly Municipality[], text: string): Municipality[] {
  const forms = text.split(/\s+[-–/]\s+/).map(folded);
  const isNamed = (one: Municipality, fold: (name: string) => string) =>
    municipalityNames(one).some((name) => forms.includes(fold(name)));
  const exact = all.filter((one) => isNamed(one, folded));
  return exact.length > 0 ? exact : all.filter((one) => isNamed(one, (name) => folded(name.replace(/\s*\(.*\)$/, ''))));
}

const folded = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();
