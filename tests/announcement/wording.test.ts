import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columns2021 as indicators, table2021 } from '../support/dataFiles.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
const table = { ...table2021, columns: [] };
const announcement = read('fixtures/announcement-2021-sources.txt');

/** The nine column headings as printed, with hyphens that line breaks left inside words. */
const headings = read('fixtures/announcement-2021-table.txt')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .slice(1, 10);

/** Texts inside a JSON value that people read, with the way to them. Ids and dates have no space in them. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return value.includes(' ') ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

const all = [...texts(table, 'table'), ...texts(indicators, 'indicators')];
const announced = /\.(wording|making|sources|readingRule\.rest|readingRule\.lead)$/;
const own = all.filter(([path]) => !announced.test(path));

describe('the announcement’s own words', () => {
  it.each([
    ['the reading rule', `${table.readingRule.lead} ${table.readingRule.rest}`],
    ['the colour rule', table.colourRule.wording],
    ['how the colours were made', table.colourRule.making],
    ['the sources', table.sources],
  ])('%s is verbatim', (_, words) => {
    expect(words.length).toBeGreaterThan(50);
    expect(announcement).toContain(words);
  });

  it('the reading rule runs to the end of its paragraph', () => {
    expect(announcement.trimEnd().endsWith(table.readingRule.rest)).toBe(true);
    expect(table.readingRule.lead).toBe('Tabellen er ikke et målekort.');
  });

  it.each(indicators.map(({ id, wording }, at) => [id, wording, headings[at] ?? ''] as const))(
    '%s has its column’s heading, but for hyphens',
    (_, wording, heading) => {
      expect(wording.replaceAll('-', '')).toBe(heading.replaceAll('-', ''));
    },
  );

  it('no hyphen of a line break is left in a heading', () => {
    for (const { wording } of indicators) {
      // Genuine ones: between numbers, after a number, after an abbreviation.
      expect(wording.replace(/(?<=\d|KVP)-/g, ''), wording).not.toContain('-');
    }
  });

  it('every reason for a direction quotes the colour rule and names the colour', () => {
    for (const { directionReason, highMeans } of indicators) {
      expect(directionReason).toMatch(highMeans === 'red' ? /rød (i|for) [^«»]*$/ : /grønn i [^«»]*$/);
      expect(directionReason).toContain(table.colourRule.wording.replace(/\.$/, ''));
    }
  });
});

describe('indicators', () => {
  it.each(['id', 'shortLabel', 'label', 'wording'] as const)('have each their own %s', (key) => {
    const values = indicators.map((indicator) => indicator[key]);
    expect(new Set(values).size).toBe(values.length);
  });

  it('belong to a group, each group in one run, in the order of the groups', () => {
    const runs = indicators.map(({ group }) => group).filter((group, at, list) => group !== list[at - 1]);
    expect(runs).toEqual(table.groups.map(({ id }) => id));
  });

  it('divide an indicator of the same group', () => {
    for (const { id, kind, group, numerator, denominator } of indicators) {
      expect(denominator !== undefined, id).toBe(kind !== 'count');
      expect(indicators.find((other) => other.id === numerator)?.group, id).toBe(kind === 'count' ? undefined : group);
    }
  });

  it('have short column labels', () => {
    for (const { columnLabel } of indicators) expect(columnLabel.length).toBeLessThanOrEqual(9);
  });
});

describe('own wording', () => {
  it('has something to check', () => {
    expect(own.length).toBeGreaterThan(40);
  });

  // The table is not a scorecard: figures are high or low, never good or bad.
  const valuing =
    /(?<!\p{L})(best\p{L}*|bedre|verst\p{L}*|verre|bra|god|godt|gode|dårlig\p{L}*|svak\p{L}*|sterk\p{L}*|vinner\p{L}*|taper\p{L}*|topp\p{L}*|bunn\p{L}*|flink\p{L}*|rangering\p{L}*)(?!\p{L})/iu;

  it('knows a valuing word when it sees one', () => {
    expect('Oslo er dårligst.').toMatch(valuing);
    expect('De beste tallene').toMatch(valuing);
    expect('brannvesen, godkjent, vårbruk').not.toMatch(valuing);
  });

  /** Offenders with their place, so that a failure shows the sentence to mend. */
  const having = (pattern: RegExp, list: [string, string][]) => list.filter(([, text]) => pattern.test(text));

  it('values nothing', () => {
    expect(having(valuing, all)).toEqual([]);
  });

  it('has no double, leading or trailing space, tab, line break or soft hyphen', () => {
    expect(having(/\s\s|^\s|\s$|[\t\n\r\u00AD]/, all)).toEqual([]);
  });

  it('has an en dash in ranges, « » for quotes, and no-break spaces in numbers and before %', () => {
    expect(having(/\d-\d/, own)).toEqual([]);
    expect(having(/["“”„]/, own)).toEqual([]);
    expect(having(/(?<!\u00A0)%/, own)).toEqual([]);
    expect(having(/\d \d{3}(?!\d)/, own)).toEqual([]);
  });
});
