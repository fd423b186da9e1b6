import type { County } from '../domain/county.ts';
import { compositionOf, partsOf } from '../domain/crosswalk.ts';
import type { CountyPart, Crosswalk } from '../domain/crosswalk.ts';
import type { TableInfo } from '../domain/dataset.ts';
import type { TableBrief } from '../domain/tables.ts';
import { statsforvalterOf } from '../domain/statsforvalter.ts';
import type { Statsforvaltere } from '../domain/statsforvalter.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** What became of a county in one later division. */
export type LaterView = {
  /** ISO date of the division's first day. */
  readonly start: string;
  readonly sentences: readonly string[];
  /** Where the figures of whole counties do not give those of the later one, and by how many people; else none. */
  readonly warning: string | undefined;
};

const yearOf = (start: string) => start.slice(0, 4);
const nameOf = ({ code, name }: County, { t }: I18n) => t('county.name', { code, name });

/** What became of a county in each later division, earliest first. */
export function viewLater(crosswalk: Crosswalk, county: County, i18n: I18n): LaterView[] {
  const { t, plural, list } = i18n;
  return crosswalk.later.map(({ start }) => {
    const parts = partsOf(crosswalk, start, county.code);
    const [main, ...moved] = parts;
    if (!main) return { start, sentences: [], warning: undefined };
    // Where it is not told which municipalities went, the county was divided, and none of its parts is its heir.
    if (moved.some(({ municipalities }) => municipalities.length === 0)) {
      const divided = parts.map((part) => partText(part, i18n)).join(t('list.semicolon'));
      return {
        start,
        sentences: [t('county.later.divided', { year: yearOf(start), parts: divided })],
        warning: undefined,
      };
    }
    const whole = compositionOf(crosswalk, start, main.county.code);
    const others = whole.nearest.filter(({ code }) => code !== county.code).map(({ name }) => name);
    const words = { year: yearOf(start), name: nameOf(main.county, i18n), others: list(others) };
    const [isSame, isAlone] = [main.isWhole && whole.isExact && whole.parts.length === 1, others.length === 0];
    const sentence = isSame
      ? t('county.later.same', words)
      : isAlone
        ? t('county.later.alone', words)
        : t('county.later.with', words);
    const warnings = [
      ...(whole.surplus > 0 ? [plural('county.later.surplus', whole.surplus)] : []),
      ...(whole.missing > 0 ? [plural('county.later.missing', whole.missing, words)] : []),
    ];
    const sum = {
      ...words,
      sum: list(whole.nearest.map(({ name }) => name)),
      warnings: warnings.join(t('list.semicolon')),
    };
    return {
      start,
      sentences: [sentence, ...moved.map((part) => movedSentence(part, i18n))],
      warning:
        warnings.length > 0
          ? t(whole.nearest.length === 1 ? 'county.later.warning.alone' : 'county.later.warning', sum)
          : undefined,
    };
  });
}

/** What a county was in each earlier division, latest first: "Med fylkene fra 2019: Vestfold (244 393 innbyggere) og …". */
export function viewEarlier(crosswalk: Crosswalk, county: County, i18n: I18n): { start: string; sentence: string }[] {
  return [...crosswalk.earlier].reverse().map(({ start }) => {
    const [main, ...others] = partsOf(crosswalk, start, county.code);
    if (!main) return { start, sentence: '' };
    const words = { year: yearOf(start), name: nameOf(main.county, i18n) };
    if (others.length === 0) {
      const { isExact, parts } = compositionOf(crosswalk, start, main.county.code);
      const isSame = isExact && parts.length === 1;
      return { start, sentence: i18n.t(isSame ? 'county.earlier.same' : 'county.earlier.within', words) };
    }
    const parts = [main, ...others].map((part) => partText(part, i18n));
    return { start, sentence: i18n.t('county.earlier', { ...words, parts: parts.join(i18n.t('list.semicolon')) }) };
  });
}

/** "Vestfold (07), 244 393 innbyggere", or the municipalities of it. */
function partText({ county, people, municipalities }: CountyPart, i18n: I18n): string {
  return i18n.plural(municipalities.length > 0 ? 'county.earlier.part.named' : 'county.earlier.part', people, {
    name: nameOf(county, i18n),
    places: i18n.list(municipalities),
  });
}

function movedSentence({ county, people, municipalities }: CountyPart, i18n: I18n): string {
  const words = { places: i18n.list(municipalities), name: nameOf(county, i18n) };
  return i18n.plural('county.later.moved', people, words);
}

/** The tables with other counties than this one's, and which of theirs it became or was, the one with most people first. */
export function countiesInTables(
  tables: readonly TableBrief[],
  { id, division }: Pick<TableInfo, 'id' | 'division'>,
  crosswalk: Crosswalk,
  county: County,
): (Pick<TableBrief, 'id' | 'announcement'> & { readonly counties: readonly County[] })[] {
  const known = [...crosswalk.later, ...crosswalk.earlier].map(({ start }) => start);
  return tables.flatMap((table) => {
    if (table.id === id || table.division === division || !known.includes(table.division)) return [];
    const parts = partsOf(crosswalk, table.division, county.code).map((part) => part.county.code);
    const counties = parts.flatMap((code) => table.counties.find((other) => other.code === code) ?? []);
    return counties.length > 0 ? [{ id: table.id, announcement: table.announcement, counties }] : [];
  });
}

/** The county's offices by name with the year from which each has it, and whom its moved municipalities answer to. */
export function viewStatsforvalter(all: Statsforvaltere, crosswalk: Crosswalk, county: County, i18n: I18n): string[] {
  const { t, list } = i18n;
  const offices = all[county.code] ?? [];
  const names = offices.filter(({ name }, at) => name !== offices[at - 1]?.name);
  const latest = offices.at(-1);
  const division = crosswalk.later.at(-1);
  const elsewhere =
    division && latest
      ? partsOf(crosswalk, division.start, county.code)
          .slice(1)
          .flatMap(({ county: to, municipalities }) => {
            // Offices are known for earlier counties: that of those that the later county is made of.
            const [host] = compositionOf(crosswalk, division.start, to.code).nearest;
            const office = host && statsforvalterOf(all, host.code, latest.year)?.name;
            return office === undefined || office === latest.name
              ? []
              : [t('county.office.moved', { places: list(municipalities), office })];
          })
      : [];
  return [
    ...(names.length === 1
      ? [t('county.office', { name: names[0]?.name ?? '' })]
      : names.map(({ name, year }) => t('county.office.year', { name, year }))),
    ...elsewhere,
  ];
}
