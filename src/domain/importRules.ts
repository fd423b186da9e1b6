import type { ImportRules, KnownPlace } from './importedFile.ts';
import { municipalityCodes, municipalityNames, wholeCountyOf } from './municipality.ts';
import type { MunicipalityRegister } from './municipality.ts';
import type { Sources } from './sources.ts';

/** What the reader of brought files knows of places and measures, from the registers in data/. */
export function importRules(
  { tables, measures }: Pick<Sources, 'tables' | 'measures'>,
  register: MunicipalityRegister,
): ImportRules {
  const { municipalities, countyNames } = register;
  const countries = tables.flatMap(({ regions }) =>
    regions.country.map(({ code, name }, at): KnownPlace => ({
      kind: at === 0 ? 'country' : 'countryPart',
      code,
      names: [name],
    })),
  );
  const counties = Object.keys(countyNames)
    .sort()
    .reverse()
    .flatMap((division) =>
      Object.entries(countyNames[division] ?? {}).map(([code, name]): KnownPlace => ({
        kind: 'county',
        code,
        names: [name],
      })),
    );
  const own = municipalities.flatMap((municipality) => {
    const { code } = municipality;
    const earlier = municipalityCodes(municipality).filter((one) => one !== code);
    const county = wholeCountyOf(register, municipality);
    return [
      { kind: 'municipality', code, names: municipalityNames(municipality), ...(county && { county }) } as const,
      ...earlier.map((code) => ({ kind: 'municipality', code, names: [] }) as const),
    ];
  });
  return { places: [...countries, ...counties, ...own], measures };
}
