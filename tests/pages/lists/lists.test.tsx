import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { CountiesPage } from '../../../src/pages/counties/CountiesPage.tsx';
import { GrantsPage } from '../../../src/pages/grants/GrantsPage.tsx';
import { OpenDataPage } from '../../../src/pages/openData/OpenDataPage.tsx';
import { PrioritiesPage } from '../../../src/pages/priorities/PrioritiesPage.tsx';
import { linksIn, renderPage } from '../../support/renderPage.tsx';

describe('the list of counties', () => {
  const { html, text } = renderPage(<CountiesPage />);

  it('leads to every county by its official name, from the map and from the list', () => {
    const links = linksIn(html).filter((link) => /fylke\/\d/.test(link));
    expect(links).toHaveLength(2 * 18);
    expect(new Set(links).size).toBe(18);
    expect(html).toContain('<a href="/fylke/19-troms/">Troms<!-- --> - <span lang="se">Romsa</span></a>');
  });

  it('says in words what a county is highest or lowest in', () => {
    expect(text.replace(/\s+/g, ' ')).toContain('▲ Unge 18–24 år 7,9 % , høyest av 18 fylker.');
    expect(text).toContain('Tabellen er ikke et målekort.');
  });

  it('says what Landet is, without a page of its own', () => {
    expect(text).toContain('Landet er ikke et fylke');
    expect(text).toContain('18 fylker har tall i tabellen. De står under statsforvalteren sin, med navnet fra 2024.');
  });
});

describe('the list of areas', () => {
  const { html, text } = renderPage(<PrioritiesPage />);

  it('leads to each, with its words and what is missing', () => {
    for (const { slug, missing } of grants.priorities) {
      expect(linksIn(html)).toContain(`/omrade/${slug}/`);
      for (const { sentence } of missing) expect(text).toContain(`${sentence}.`);
    }
  });
});

describe('the list of announcements', () => {
  const { html, text } = renderPage(<GrantsPage />);

  it('leads to each, latest first, with deadline and amounts', () => {
    expect(linksIn(html).filter((link) => /tilskudd\/\d/.test(link))).toEqual(['/tilskudd/2021/', '/tilskudd/2020/']);
    expect(html).toContain('<time dateTime="2021-02-01">1. februar 2021</time>');
    expect(text).toMatch(/Inntil 610\s000 kroner per hel stilling og inntil 10\s000 kroner til kompetanse\./);
  });
});

it('the list of files ends with the way to a draft, as every page does', () => {
  expect(linksIn(renderPage(<OpenDataPage />).html).at(-1)).toBe('/soknad/');
});
