import { isNumber } from '../domain/cell.ts';
import type { ImportedRegion } from '../domain/importedFile.ts';
import { municipalityCodes, ownCodesIn, wholeCountyOf } from '../domain/municipality.ts';
import type { EarlierNumbers, Municipality } from '../domain/municipality.ts';
import type { OfficePart } from '../domain/office.ts';
import type { Series } from '../domain/series.ts';
import { isOfServices } from '../domain/sources.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { countyNameIn, nameMunicipality } from './municipality.ts';
import type { Beside, OfficeContext } from './officeParts.ts';

const regionsOf = (parts: readonly OfficePart[]): ImportedRegion[] => [
  ...new Map(
    parts.flatMap(({ one }) => one.file.regions).map((region) => [region.code ?? region.label, region]),
  ).values(),
];

/** The counties that a municipality lies or lay in, and the country, as the files have them. */
export function placesBeside(parts: readonly OfficePart[], municipality: Municipality): ImportedRegion[] {
  const codes = municipalityCodes(municipality).map((code) => code.slice(0, 2));
  const numbers = new Set<string>([...codes, ...Object.values(municipality.counties)]);
  const all = regionsOf(parts);
  const counties = all.filter(
    ({ code, kind }) => kind === 'county' && code !== undefined && numbers.has(code.replace(/^\D+/, '')),
  );
  const countries = all.filter(({ kind }) => kind === 'country' || kind === 'countryPart');
  return [...counties, ...countries];
}

/**
 * That the files lack the county beside a figure; `have`: the places that have one then. Not of what an office counts itself:
 * nobody has that of a county.
 */
export function noCountyFact(
  year: number,
  when: string,
  have: readonly ImportedRegion[],
  { one, measure }: OfficePart,
  { sources, register, municipality }: OfficeContext,
  i18n: I18n,
): string[] {
  const isPublished = have.length > 0 || isOfServices(sources, one.file, measure);
  if (!isPublished || have.some(({ kind }) => kind === 'county')) return [];
  // A county that is one municipality has the same figures.
  if (wholeCountyOf(register, municipality) !== undefined) return [];
  const number = ownCodesIn(municipality, year)[0]?.slice(0, 2);
  const divisions = Object.keys(register.countyNames).filter((division) => municipality.counties[division] === number);
  const county = divisions.map((division) => countyNameIn(municipality, register, division)).at(-1);
  return [i18n.t('office.fact.noCounty', { county: county ?? i18n.t('office.sources.county'), when })];
}

/** The municipality and what it was made of or part of, as the files have them. */
export function placesBefore(parts: readonly OfficePart[], municipality: Municipality): ImportedRegion[] {
  const codes = municipalityCodes(municipality);
  return regionsOf(parts).filter(({ code }) => code !== undefined && codes.includes(code));
}

/**
 * What the files have of years in which the municipality had another area than today: for a table, each of the areas by its
 * name in the file, and in words why they are not its own.
 */
export function viewOtherAreas(
  before: readonly Beside[],
  { register, municipality }: OfficeContext,
  i18n: I18n,
): {
  readonly places: readonly { readonly name: string; readonly series: Series }[];
  readonly facts: readonly string[];
} {
  const { t, list } = i18n;
  const name = nameMunicipality(municipality, i18n).name;
  const first = Math.min(...municipality.earlier.map(({ from }) => from));
  const nameRegion = ({ label, code = '' }: ImportedRegion) => t('office.figures.otherArea', { name: label, code });
  const inYears = (from: number, until: number, codes: readonly string[]) =>
    before.flatMap(({ region, series }) => {
      const isInUse = region.code !== undefined && codes.includes(region.code);
      const there = series.filter(
        ({ year, cell }) =>
          from <= year &&
          year <= until &&
          cell !== undefined &&
          // Under a number that was not in use a zero is no figure.
          (isInUse || (isNumber(cell) && cell.value !== 0)),
      );
      return there.some(({ cell }) => cell?.kind !== 'notApplicable')
        ? [{ name: nameRegion(region), series: there }]
        : [];
    });
  const others = municipality.earlier.filter(({ isSameArea }) => !isSameArea);
  const placesIn = (spans: readonly EarlierNumbers[]) =>
    spans.flatMap(({ from, until, codes }) => inYears(from, until, codes));
  const words = (spans: readonly EarlierNumbers[]) => ({
    name,
    until: spans[0]?.until ?? 0,
    areas: list([...new Set(placesIn(spans).map((place) => place.name))]),
  });
  const merged = others.filter(({ codes }) => codes.length > 1);
  const shared = others
    .filter(({ codes }) => codes.length === 1)
    .map((span) => {
      const isShared = ({ earlier }: Municipality) =>
        earlier.some(({ until, codes }) => until === span.until && codes.some((code) => span.codes.includes(code)));
      const names = register.municipalities.filter(isShared).map((one) => nameMunicipality(one, i18n).name);
      return { places: placesIn([span]), fact: t('office.fact.sharedArea', { ...words([span]), names: list(names) }) };
    });
  const unknown = {
    places: inYears(-Infinity, first - 1, municipalityCodes(municipality)),
    fact: t('office.fact.unknownArea', { name, first }),
  };
  const all = [
    ...shared,
    { places: placesIn(merged), fact: t('office.fact.mergedArea', words(merged)) },
    ...(Number.isFinite(first) ? [unknown] : []),
  ].filter(({ places }) => places.length > 0);
  const places = new Map<string, Series>();
  for (const place of all.flatMap((one) => one.places))
    places.set(place.name, [...(places.get(place.name) ?? []), ...place.series]);
  return {
    places: [...places].map(([place, series]) => ({ name: place, series })),
    facts: all.map(({ fact }) => fact),
  };
}
