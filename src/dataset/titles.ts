import type { Indicator } from '../domain/indicator.ts';
import { trimField } from './csv.ts';
import type { Definitions } from './definitions.ts';

/** What a column is: the areas' codes or names, the time, or a figure by its indicator's id; undefined: not known. */
export type Meaning = string | undefined;

/** The titles by which columns are recognised. */
export type Titles = {
  readonly isKnown: (title: string) => boolean;
  /** What each column of a header row is. */
  readonly ofRow: (fields: readonly string[]) => Meaning[];
};

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The years that a text names. */
export const yearsIn = (text: string): number[] => (text.match(year) ?? []).map(Number);

/**
 * A title as far as it tells columns apart: its letters and digits, without the year, which is checked by itself.
 * Hyphens come and go where lines are broken, and a spreadsheet changes dashes and spaces.
 */
export function plainTitle(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(year, '')
    .replace(/[^\p{L}\d]/gu, '');
}

const common: Readonly<Record<string, string>> = {
  ...named('code', ['code', 'kode', 'fylkesnummer', 'fylkesnr', 'fylkeskode', 'fylke kode', 'regionkode', 'nr']),
  ...named('name', ['name', 'navn', 'fylke', 'fylkesnavn', 'fylke navn', 'region', 'område']),
  ...named('time', ['år', 'aar', 'year', 'årstall', 'periode', 'period', 'tid', 'tidspunkt']),
};

function named(meaning: string, titles: readonly string[]): Record<string, string> {
  return Object.fromEntries(titles.map((title) => [plainTitle(title), meaning]));
}

/** The years of an indicator's figures: its period's, and what its own names say. */
export function yearsOf({ period, label, shortLabel, wording }: Indicator): number[] {
  const own = 'year' in period ? period.year : Number(period.date.slice(0, 4));
  return [own, ...[label, shortLabel, wording].flatMap(yearsIn)];
}

/** Brings together every title that a column of the table may have: ids, labels, the announcement's wording. */
export function titlesOf({ indicators }: Definitions): Titles {
  const meanings = new Map(Object.entries(common));
  const ambiguous = new Set<string>();
  for (const { id, label, shortLabel, wording } of indicators)
    for (const title of new Set([id, label, shortLabel, wording].map(plainTitle))) {
      if (meanings.has(title)) ambiguous.add(title);
      meanings.set(title, id);
    }
  for (const title of ambiguous) meanings.delete(title);
  const meaningOf = (text: string) => meanings.get(plainTitle(trimField(text)));
  const labels = indicators.map(({ columnLabel }) => plainTitle(columnLabel));
  return {
    isKnown: (text) => meaningOf(text) !== undefined,
    ofRow: (fields) => {
      const plain = fields.map(meaningOf);
      // The table as the site copies it: short titles that only their order tells apart.
      const figures = fields.flatMap((text, index) => (plain[index] === undefined ? [plainTitle(text)] : []));
      if (figures.join() !== labels.join()) return plain;
      let next = 0;
      return plain.map((meaning) => meaning ?? indicators[next++]?.id);
    },
  };
}
