import { describe, expect, it } from 'vitest';
import { readGrantFiles } from '../../build/read/readGrants.ts';
import type { Grant, GrantLink } from '../../src/domain/grant.ts';
import { announcement, mended, spaced } from './announcement.ts';
import { table2021 as table } from '../support/dataFiles.ts';
import { innerQuotesOf, quotesOf } from './grantQuotes.ts';

const { grants, priorities, support } = readGrantFiles();
const years = grants.map((grant) => [grant.year, grant] as const);

const linksOf = ({ encouragements, strategies, howToApply }: Grant): GrantLink[] =>
  [...encouragements.items, ...strategies.items, howToApply].flatMap(({ link }) => (link ? [link] : []));

/**
 * Words of an announcement that no field holds: the labels of its fields, which the pages write themselves, and the
 * table's rows and title, which are data of their own (transcription.test.ts).
 */
const labels = ['Hvem kan søke', 'Søknadsfrist', 'Tidsperiode', 'Rapportering', 'Referanse', 'Beløp'];
const tableRows = /Tabell: .*?(?=Kilder: )/;
const tableQuotes = [
  table.sources,
  `Farger: ${table.colourRule.wording}`,
  table.colourRule.making,
  table.readingRule.lead,
  table.readingRule.rest,
];

it('spacing is all that is mended, and each place is in an announcement', () => {
  const printed = years.map(([year]) => spaced(year));
  for (const [from, to] of mended) {
    expect(from.replace(/\s/g, '')).toBe(to.replace(/\s/g, ''));
    expect(printed.some((text) => text.includes(from))).toBe(true);
  }
});

describe.each(years)('the announcement of %i', (year, grant) => {
  const text = announcement(year);
  const quotes = quotesOf(grant);

  it('is quoted', () => {
    expect(quotes.length).toBeGreaterThan(35);
    expect(new Set(quotes.map(([place]) => place)).size).toBe(quotes.length);
  });

  it.each([...quotes, ...innerQuotesOf(grant)])('holds the words of %s', (_, words) => {
    expect(text).toContain(words);
  });

  it('holds the inner quotations where they are said to stand', () => {
    const wishes = grant.wishes.paragraphs.join(' ');
    for (const { wording } of grant.wishes.interests) expect(wishes).toContain(wording);
    expect(grant.howToApply.paragraphs.join(' ')).toContain(grant.howToApply.receiver);
    for (const { name, wording } of grant.strategies.items)
      for (const word of name.split(' ')) expect(wording.toLowerCase()).toContain(word.toLowerCase());
  });

  // Longest first, so that "NAV-kontor" is not taken out of a sentence. What is left are labels and marks.
  it('has no word that no field holds', () => {
    const all = [...quotes.map(([, words]) => words), ...(grant.hasTable ? tableQuotes : []), ...labels];
    const left = all
      .sort((a, b) => b.length - a.length)
      .reduce(
        (rest, words) => {
          expect(rest, words).toContain(words);
          return rest.replace(words, '\n');
        },
        text.replace(tableRows, ''),
      );
    expect(left.match(/[\p{L}\d]+/gu)).toBeNull();
  });

  it('has the fields’ dates and amounts in its words', () => {
    const words = (iso: string) =>
      new Date(`${iso}T12:00:00Z`).toLocaleDateString('nb-NO', { day: 'numeric', month: 'long', year: 'numeric' });
    expect(grant.deadline.wording).toBe(words(grant.deadline.date));
    expect(grant.reporting.wording).toContain(words(grant.reporting.date));
    expect(grant.deadline.date.slice(0, 4)).toBe(String(year));
    const amounts = [...grant.amounts.wording.matchAll(/inntil ([\d ]+) kroner per (\S+)/g)].map(
      ([, number = '', per]) => [Number(number.replaceAll(' ', '')), per] as const,
    );
    expect(amounts.map(([number]) => number)).toEqual([grant.amounts.positionKroner, grant.amounts.competenceKroner]);
    expect(amounts[1]?.[1]).toBe('tiltak');
    const [, every, most] = /for (\S+) år .* inntil (\S+) år/.exec(grant.period.wording) ?? [];
    const numerals: Record<string, number> = { ett: 1, to: 2, tre: 3 };
    expect([numerals[every ?? ''], numerals[most ?? '']]).toEqual([grant.period.years, grant.period.maxYears]);
  });

  it('has links that work: whole addresses, mended where the printed one is not', () => {
    for (const { url, asPrinted } of linksOf(grant)) {
      expect(url).toMatch(/^https:\/\/[^\s]+$/);
      expect(new URL(url).href).toBe(url);
      if (asPrinted === undefined) continue;
      expect(asPrinted).not.toBe(url);
      expect(decodeURI(url).replace(/^https:\/\/(www\.(?=fylkes))?/, '')).toContain(
        asPrinted.replace(/^https:\/\//, ''),
      );
    }
  });

  it('prints the table only if it says so', () => {
    expect(tableRows.test(text)).toBe(grant.hasTable);
  });
});

it('the latest announcement with a table is the one that the table names', () => {
  expect(grants.find(({ hasTable }) => hasTable)?.year).toBe(table.announcement);
});

it('the first announcements have eight encouragements and three exclusions', () => {
  expect(years.map(([year, grant]) => [year, grant.encouragements.items.length, grant.notFunded.items.length])).toEqual(
    [
      [2021, 8, 3],
      [2020, 8, 3],
    ],
  );
});

describe('our own words', () => {
  const own = [
    ...priorities.flatMap(({ title, indicators, missing }) => [
      title,
      ...indicators.map(({ reason }) => reason),
      ...missing.flatMap(({ sentence, where }) => [sentence, where]),
    ]),
    ...grants.flatMap(({ titleNote, amounts, notFunded, wishes }) => [
      titleNote ?? '',
      amounts.proRata.note,
      ...notFunded.items.flatMap(({ question, advice }) => [question, advice]),
      ...wishes.interests.map(({ question }) => question),
    ]),
    support.wording,
    ...support.exceptions.map(({ wording }) => wording),
    support.countWording,
    ...support.rates.flatMap(({ label, denominator, note }) => [label, denominator, note]),
  ];

  it('value nothing, have no hyphen in ranges and no ordinary space in numbers', () => {
    expect(own.length).toBeGreaterThan(40);
    const valuing =
      /(?<!\p{L})(best\p{L}*|bedre|verst\p{L}*|verre|bra|god|godt|gode|dårlig\p{L}*|svak\p{L}*)(?!\p{L})/iu;
    for (const words of own) {
      expect(words).not.toMatch(valuing);
      expect(words).not.toMatch(/\d-\d|\d \d{3}(?!\d)|["“”„]/);
    }
  });

  it('say of every missing theme that there is no figure', () => {
    for (const { missing } of priorities)
      for (const { theme, sentence } of missing) expect(sentence).toBe(`Ingen tall om ${theme}`);
  });

  it('name only themes that the area names', () => {
    for (const { slug, missing } of priorities) {
      const wordings = grants.flatMap(({ priorityAreas }) =>
        priorityAreas.items.filter((area) => area.slug === slug).map(({ wording }) => wording),
      );
      expect(wordings.length).toBeGreaterThan(0);
      for (const { theme } of missing) for (const wording of wordings) expect(wording).toContain(theme);
    }
  });

  it('ask yes or no, and end as sentences', () => {
    for (const { notFunded, wishes } of grants) {
      for (const { question } of [...notFunded.items, ...wishes.interests]) expect(question).toMatch(/\?$/);
      for (const { advice } of notFunded.items) expect(advice).toMatch(/\.$/);
    }
    for (const { indicators } of priorities) for (const { reason } of indicators) expect(reason).toMatch(/\.$/);
  });

  it('say what is divided where no denominator is published', () => {
    expect(support.exceptions.map(({ indicator }) => indicator)).toEqual(['kvp-ramme']);
    expect(support.exceptions[0]?.wording).toContain('finnes bare den trykte prosenten');
    // An area without the programme's figures says nothing of it.
    expect(support.wording).not.toMatch(/kvalifiserings|kvp/i);
    // Elsewhere "high" speaks: the programme's are the ratios without inhabitants behind them.
    for (const { indicators } of priorities)
      for (const { id, reason, speaksWhen } of indicators) {
        expect(speaksWhen === 'low', id).toBe(reason.includes('Kvalifiseringsprogrammet'));
        expect(reason).not.toMatch(/(?<!kan )tyder på at flere ikke/);
      }
  });

  it('say the rule’s bounds as the data has them', () => {
    const printed = (bound: number) => bound.toFixed(2).replace('.', ',');
    expect(support.wording).toContain(`${printed(support.similar.low)} til og med ${printed(support.similar.high)}`);
    for (const { per, label } of support.rates) expect(label.replace(/\D/g, '')).toBe(String(per));
  });
});
