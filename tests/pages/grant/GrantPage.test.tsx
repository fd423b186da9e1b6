import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { tables } from '../../../src/dataset/tables.ts';
import type { Grant } from '../../../src/domain/grant.ts';
import type { TableId } from '../../../src/domain/ids.ts';
import { GrantPage } from '../../../src/pages/grant/GrantPage.tsx';
import { quotesOf } from '../../announcement/grantQuotes.ts';
import { nb } from '../../support/nb.ts';
import { dataset } from '../../support/announced.ts';
import { linksIn, renderPage } from '../../support/renderPage.tsx';

const pageOf = (year: number) => renderPage(<GrantPage subject={String(year)} />);

/** Our words in an announcement's data: not its own, but on its page. */
const ownWords = ({ amounts, wishes, notFunded, titleNote }: Grant) => [
  amounts.proRata.note,
  ...wishes.interests.map(({ question }) => question),
  ...notFunded.items.flatMap(({ question, advice }) => [question, advice]),
  ...(titleNote === undefined ? [] : [titleNote]),
];

const byYear = grants.grants.map((grant) => [grant.year, grant] as const);

describe.each(byYear)('the announcement of %s', (year, grant) => {
  const { html, text } = pageOf(year);
  const quoted = html
    .match(/<(blockquote|q)\b.*?<\/\1>/gs)
    ?.join('\n')
    .replace(/<[^>]*>/g, '');

  it('stands there whole, in its own words', () => {
    // An address that needed no mending is where its link leads.
    const all = [text, ...linksIn(html)].join('\n');
    expect(quotesOf(grant).filter(([, words]) => !all.includes(words))).toEqual([]);
  });

  it('tells its own words from ours', () => {
    for (const words of ownWords(grant)) {
      expect(text).toContain(words);
      expect(quoted).not.toContain(words);
    }
    for (const words of [grant.targetGroup, grant.amounts.wording, ...grant.purpose.paragraphs])
      expect(quoted).toContain(words);
    expect(quoted?.includes(grant.title)).toBe(grant.titleNote === undefined);
  });

  it('has the deadline as a date, and does not say whether it is over', () => {
    expect(html).toContain(`<time dateTime="${grant.deadline.date}">${nb.date(grant.deadline.date)}</time>`);
    expect(text).not.toContain('gått ut');
  });

  it('leads to every area, and out to every link', () => {
    const links = linksIn(html);
    for (const { slug } of grant.priorityAreas.items) expect(links).toContain(`/omrade/${slug}/`);
    const out = [...grant.encouragements.items, ...grant.strategies.items].flatMap(({ link }) => link?.url ?? []);
    expect(links).toEqual(expect.arrayContaining(out));
    expect(links.filter((link) => !/^(\/|#|https?:\/\/)/.test(link) || link.includes(' '))).toEqual([]);
  });

  it('has a table of contents that leads to each heading', () => {
    const inside = linksIn(html).filter((link) => link.startsWith('#'));
    const headings = [...html.matchAll(/<h2 id="([^"]*)">([^<]*)/g)].filter(([, id]) => id !== 'innhold-navn');
    expect(inside).toEqual(headings.map(([, id]) => `#${id}`));
    expect(inside.length).toBeGreaterThan(9);
  });

  it('has no undefined, brace, key of a message or style attribute', () => {
    expect(text).not.toMatch(/undefined|NaN|[{}]|announcement\.|field\./);
    expect(html).not.toMatch(/\sstyle=/);
  });
});

it('says what was printed where links were mended, in one note', () => {
  const { text } = pageOf(2021);
  expect(text).toContain('«https://www.regjeringen.no/no/dokumenter/mestre-hele-livet/id2568354/?q=mestre hele livet»');
  expect(text).toContain('I lenkene til 5 adresser er skrivemåten rettet.');
  const mended = text.slice(text.indexOf('I lenkene til 5')).match(/\([\w.]+\): «[^»]+»/g);
  expect(mended).toHaveLength(5);
});

it('leads to the year before and the year after', () => {
  const neighbours = (year: number) => linksIn(pageOf(year).html).filter((link) => /^\/tilskudd\/\d/.test(link));
  expect(neighbours(2021)).toEqual(['/tilskudd/2020/']);
  expect(neighbours(2020)).toEqual(['/tilskudd/2021/']);
});

it('says what changed, and of the earliest that there is none before it', () => {
  expect(pageOf(2021).text).toContain('Hva er endret siden 2020?');
  expect(pageOf(2021).html).toContain('<del>Kap</del> 0621 post 63');
  expect(pageOf(2021).html).toContain('<ins>Kapittel</ins> 0621 post 63');
  expect(pageOf(2020).text).toContain('Dette er den første kunngjøringen her.');
  expect(pageOf(2020).html).not.toMatch(/<del>|<ins>/);
});

it('has the table’s reading rule in the year that prints it only', () => {
  expect(pageOf(2021).text).toContain('Tabellen er ikke et målekort.');
  expect(pageOf(2020).text).toContain('Kunngjøringen har ingen tabell.');
});

it('keeps every word on its table, and leads to it, when a later announcement’s table is the one shown', () => {
  const { table } = dataset;
  const later = { ...tables[0], id: '2022' as TableId, announcement: 2022 };
  const given = {
    printed: { ...dataset, table: { ...table, id: later.id, announcement: 2022, title: 'En nyere tabell' } },
    tables: [later, ...tables],
  };
  const { html, text } = renderPage(<GrantPage subject="2021" />, given);
  const { readingRule, colourRule } = table;
  for (const said of [table.title, readingRule.lead, readingRule.rest, colourRule.wording, colourRule.making])
    expect(text).toContain(said);
  expect(text).toContain(table.sources);
  expect(text).not.toContain('forsiden');
  // From the lead and from its own part.
  expect(linksIn(html).filter((link) => link.includes('tabell='))).toEqual(['/?tabell=2021', '/?tabell=2021']);
  expect(linksIn(pageOf(2021).html).filter((link) => link === '/').length).toBeGreaterThanOrEqual(2);
});
