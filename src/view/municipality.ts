import { municipalityCodes, municipalityNames, nameIn, todaysDivision } from '../domain/municipality.ts';
import type { Municipality, MunicipalityRegister } from '../domain/municipality.ts';
import { regionCodes, sourceAddress, yearsBefore } from '../domain/sources.ts';
import type { Sources, SourceTable } from '../domain/sources.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { textSearch, waysToWrite } from './nameSearch.ts';

/** A municipality as a list offers it: by the name that it has in the page's language, the others after it in their own. */
export type NamedMunicipality = {
  readonly municipality: Municipality;
  readonly name: string;
  readonly others: readonly { readonly name: string; readonly language: string | undefined }[];
};

/** What it is called on a page. */
export function nameMunicipality(municipality: Municipality, { language }: I18n): NamedMunicipality {
  const name = nameIn(municipality, language);
  const all = municipalityNames(municipality).map((one, at) => ({ name: one, language: municipality.languages?.[at] }));
  return { municipality, name, others: all.filter((one) => one.name !== name) };
}

/** All of them in the language's alphabet. */
export const sortMunicipalities = (all: readonly Municipality[], i18n: I18n): NamedMunicipality[] =>
  all.map((one) => nameMunicipality(one, i18n)).sort((a, b) => i18n.compare(a.name, b.name));

/**
 * Those that answer to what was typed: the beginning of a number of today or earlier, or parts of a name in any language.
 * What begins so comes first. Nothing typed: all.
 */
export function searchMunicipalities(sorted: readonly NamedMunicipality[], search: string): NamedMunicipality[] {
  const typed = search.trim().normalize('NFC').toLowerCase();
  if (/^\d+$/.test(typed)) {
    const answers = sorted.filter(({ municipality }) =>
      municipalityCodes(municipality).some((code) => code.startsWith(typed)),
    );
    const isToday = ({ municipality }: NamedMunicipality) => municipality.code.startsWith(typed);
    return [...answers.filter(isToday), ...answers.filter((one) => !isToday(one))];
  }
  const answers = textSearch(typed);
  const hits = sorted.filter(({ municipality }) => answers(municipalityNames(municipality).join(' ')));
  const begins = ({ municipality }: NamedMunicipality) =>
    municipalityNames(municipality).some((name) => waysToWrite(name).some((way) => way.startsWith(typed)));
  return [...hits.filter(begins), ...hits.filter((one) => !begins(one))];
}

/** Whether a text is a number of earlier years that has become several municipalities: none of them is meant before another. */
export const isDivided = (typed: string, found: readonly NamedMunicipality[]): boolean =>
  /^\d{4}$/.test(typed.trim()) &&
  found.length > 1 &&
  found.every(({ municipality }) => municipality.code !== typed.trim());

/** The name of the county that it lies in, in a division (first day); none where the register does not know that one. */
export function countyNameIn(
  { counties }: Pick<Municipality, 'counties'>,
  { countyNames }: Pick<MunicipalityRegister, 'countyNames'>,
  division: string,
): string | undefined {
  const code = counties[division];
  return code === undefined ? undefined : countyNames[division]?.[code];
}

/** Which county it lies in, today and in a table of another division, and what is different about its borders. */
export function viewMunicipality(
  municipality: Municipality,
  register: Pick<MunicipalityRegister, 'countyNames'>,
  division: string,
  i18n: I18n,
): { readonly place: string; readonly note: string | undefined } {
  const { t } = i18n;
  const { name } = nameMunicipality(municipality, i18n);
  const county = countyNameIn(municipality, register, todaysDivision(register)) ?? '';
  const before = countyNameIn(municipality, register, division);
  const changed = municipality.earlier.find(({ isSameArea }) => !isSameArea);
  return {
    place:
      before === undefined || before === county
        ? t(name === county ? 'office.municipality.alone' : 'office.municipality.in', { name, county })
        : t('office.municipality.moved', { name, county, before }),
    note: municipality.note
      ? t('office.municipality.note', { note: municipality.note })
      : changed &&
        t('office.municipality.changed', { name, until: changed.until, numbers: i18n.list([...changed.codes]) }),
  };
}

/** A table of the statistics as a page leads to it. */
export type SourceLink = {
  readonly table: SourceTable;
  /** None before a municipality is chosen. */
  readonly address: string | undefined;
  /** Which years that leaves out, and the address of these where there is one. */
  readonly before: { readonly from: number; readonly text: string; readonly address: string | undefined } | undefined;
  /** How it is saved by hand. */
  readonly byHand: readonly string[];
};

/** The tables with the addresses at which they answer with a municipality, its county and the country. */
export function viewSources(
  sources: Sources,
  register: Pick<MunicipalityRegister, 'countyNames'> | undefined,
  municipality: Municipality | undefined,
  i18n: I18n,
): SourceLink[] {
  const { t } = i18n;
  const own = municipality
    ? [
        nameMunicipality(municipality, i18n).name,
        (register && countyNameIn(municipality, register, todaysDivision(register))) ?? t('office.sources.county'),
      ]
    : [t('office.sources.municipality'), t('office.sources.county')];
  return sources.tables.map((table) => {
    // A municipality that is a county by itself is named once.
    const places = i18n.list([...new Set([...own, ...table.regions.country.map(({ name }) => name)])]);
    return {
      table,
      address: municipality && sourceAddress(sources, table, regionCodes(table, municipality)),
      before: municipality && viewBefore(sources, table, municipality, i18n),
      byHand: table.byHand.map((line) => line.replace('{places}', places)),
    };
  });
}

function viewBefore(
  sources: Sources,
  table: SourceTable,
  municipality: Municipality,
  i18n: I18n,
): SourceLink['before'] {
  const before = yearsBefore(table, municipality);
  if (!before) return undefined;
  const { from, places } = before;
  const words = {
    from,
    numbers: i18n.list(before.numbers),
    name: nameMunicipality(municipality, i18n).name,
    source: sources.short,
  };
  return {
    from,
    text: i18n.t(places ? 'office.sources.years' : 'office.sources.yearsMerged', words),
    address: places && sourceAddress(sources, table, places),
  };
}
