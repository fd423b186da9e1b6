import { grants } from 'virtual:grants';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PriorityPage } from '../../../src/pages/priority/PriorityPage.tsx';
import { choose } from '../../../src/state/selection.ts';
import { dataset } from '../../support/announced.ts';
import { countyCode, indicatorId } from '../../support/makeDataset.ts';
import { provide } from '../../support/provide.tsx';
import { linksIn, renderPage } from '../../support/renderPage.tsx';

const slugs = grants.priorities.map(({ slug }) => slug);

describe.each(slugs)('%s, as it is without JavaScript', (slug) => {
  const { html, text } = renderPage(<PriorityPage subject={slug} />);
  const priority = grants.priorities.find((candidate) => candidate.slug === slug)!;

  it('has the words of every announcement, and leads to each', () => {
    for (const { year, priorityAreas } of grants.grants) {
      const { wording } = priorityAreas.items.find((item) => item.slug === slug)!;
      // A full stop at the end makes no other words.
      expect(text).toContain(wording.replace(/\.$/, ''));
      expect(linksIn(html)).toContain(`/tilskudd/${year}/`);
    }
  });

  it('has the area’s figures for every county and the country', () => {
    const cells = [...html.matchAll(/<td (?:headers="[^"]*" )?data-area="(\d+)" data-indicator="([^"]*)"/g)].map(
      ([, a, i]) => `${a} ${i}`,
    );
    const expected = ['0', ...dataset.counties.map(({ code }) => code)].flatMap((area) =>
      priority.indicators.map(({ id }) => `${area} ${id}`),
    );
    expect(cells.sort()).toEqual(expected.sort());
    expect(html.match(/<td [^>]*data-area=[^>]* data-extreme=/g)).toHaveLength(2 * priority.indicators.length);
  });

  it('leads from every county’s name to its page', () => {
    expect(linksIn(html).filter((link) => /^\/fylke\/\d/.test(link))).toEqual(
      expect.arrayContaining(['/fylke/08-telemark/', '/fylke/15-more-og-romsdal/']),
    );
    expect(html).not.toContain('popoverTarget="fylkeskort"');
  });

  it('has the map of a share as a list too, the reading rule, reasons and sources', () => {
    expect(html).toContain('data-form="choropleth"');
    expect(html.match(/<li><a[^>]*>[^<]+<\/a>:(?:<!-- -->| )*[\d,]+\u00a0%, /g)).toHaveLength(18);
    expect(text).toContain('Tabellen er ikke et målekort.');
    expect(text).toContain('Kilder: SSB og NAV.');
    expect(text).toContain(grants.support.wording);
    for (const { reason } of priority.indicators) expect(text).toContain(reason);
  });

  it('says what is missing and where to find it', () => {
    expect(priority.missing.length === 0).toBe(text.includes('Det er ikke funnet et tema'));
    for (const { sentence, where } of priority.missing) {
      expect(text).toContain(`${sentence}.`);
      expect(text).toContain(where);
    }
  });

  it('has no undefined, brace, key of a message or style attribute', () => {
    expect(text).not.toMatch(/undefined|NaN|[{}]|area\./);
    expect(html).not.toMatch(/\sstyle=/);
  });
});

it('works out a rate where the area has a count without a share, and only there', () => {
  const rates = (slug: string) => renderPage(<PriorityPage subject={slug} />).text.includes('Regnet ut her');
  expect(slugs.filter(rates)).toEqual(['sarbare-overganger']);
});

describe('in the browser', () => {
  const show = () => {
    const { container } = render(provide(<PriorityPage subject="ordinaert-arbeidsliv" />));
    return {
      names: () => [...container.querySelectorAll('[data-part="figures"] tbody th')].map((th) => th.textContent),
      press: (id: string) =>
        userEvent
          .setup()
          .click(container.querySelector<HTMLElement>(`th[data-indicator="${id}"] button:first-of-type`)!),
      said: () => [...container.querySelectorAll('[role=status]')].map((status) => status.textContent).join(' '),
    };
  };

  it('answers for the reader’s county right under the title, with the way to a draft', () => {
    choose({ county: countyCode('08') });
    const { container } = render(provide(<PriorityPage subject="sarbare-overganger" />));
    const first = container.querySelector('h1 + *')!;
    expect(first.querySelector('caption')).toHaveTextContent('Tallene for Telemark');
    const rows = [...first.querySelectorAll('tbody tr')].map((row) => row.textContent.replaceAll('\u00a0', ' '));
    expect(rows).toEqual([
      expect.stringMatching(/^Unge.* 7,9 % ▲ høyest av 18 fylker Landet 5,6 %Støtter$/),
      expect.stringMatching(/^Midlertidig botilbud.* 0,25 3\. lavest av 18 fylker Landet 0,80Støtter ikke$/),
    ]);
    expect(first.querySelector('a.button')).toHaveAttribute(
      'href',
      '/soknad/?fylke=08&omrade=sarbare-overganger&tall=unge-andel,botilbud-antall',
    );
  });

  it('sorts by a column, and says so', async () => {
    const { names, press, said } = show();
    await press('kvp-ramme');
    expect(names().slice(0, 2)).toEqual(['Landet', 'Vest-Agder']);
    expect(names().at(-1)).toBe('Sogn og Fjordane');
    expect(said()).toContain('høyest først');
  });

  it('keeps the announcement’s order where a link asks for a column of another area', () => {
    choose({ sort: { by: indicatorId('botilbud-antall'), direction: 'descending' } });
    expect(show().names().slice(0, 3)).toEqual(['Landet', 'Østfold', 'Akershus']);
  });
});
