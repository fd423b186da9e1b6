import { dataset } from 'virtual:dataset';
import { describe, expect, it } from 'vitest';
import { listRoutes } from '../../src/app/routes.ts';
import { emptyDraft } from '../../src/domain/application.ts';
import { ApplicationPage } from '../../src/pages/application/ApplicationPage.tsx';
import { GrantPage } from '../../src/pages/grant/GrantPage.tsx';
import { PrioritiesPage } from '../../src/pages/priorities/PrioritiesPage.tsx';
import { PriorityPage } from '../../src/pages/priority/PriorityPage.tsx';
import { budgetOf } from '../../src/view/application/budgetBlocks.ts';
import { quotesOf } from '../announcement/grantQuotes.ts';
import { factsWith } from '../support/provide.tsx';
import { linksIn, renderPage } from '../support/renderPage.tsx';
import { withThirdGrant } from '../support/thirdGrant.ts';

// A third announcement is one more file: nothing else is changed here.
const grants = withThirdGrant();
const given = { facts: factsWith({ grants }) };

describe('a third announcement', () => {
  it('has a page of its own, and so has the area that it brings', () => {
    const paths = listRoutes({
      counties: dataset.counties.map((county) => ({ ...county, tables: [] })),
      priorities: grants.priorities.map(({ slug, title, indicators }) => ({
        slug,
        title,
        indicators: indicators.map(({ id }) => id),
      })),
      years: grants.grants.map(({ year }) => year),
    }).map((route) => route.path);
    expect(paths).toContain('tilskudd/2022/');
    expect(paths).toContain('omrade/bolig-forst/');
  });

  it('stands there whole, with what changed since the year before', () => {
    const { html, text } = renderPage(<GrantPage subject="2022" />, given);
    expect(quotesOf(grants.grants[0]).filter(([, words]) => !text.includes(words))).toEqual([]);
    expect(text).toContain('Hva er endret siden 2021?');
    expect(text).toContain('Søk om noe annet enn reiser.');
    expect(linksIn(html)).toEqual(expect.arrayContaining(['/omrade/bolig-forst/', '/tilskudd/2021/']));
    expect(text).not.toMatch(/undefined|NaN|[{}]/);
  });

  it('is the next of the one that was the latest', () => {
    expect(linksIn(renderPage(<GrantPage subject="2021" />, given).html)).toContain('/tilskudd/2022/');
  });

  it('brings an area with its figures, its reason and what is missing', () => {
    const { html, text } = renderPage(<PriorityPage subject="bolig-forst" />, given);
    expect(html).toContain('<h1>Bolig først</h1>');
    expect(html.match(/<td (?:headers="[^"]*" )?data-area="\d+" data-indicator="botilbud-antall"/g)).toHaveLength(19);
    // A count is not coloured: the map shows circles.
    expect(html).toContain('data-form="circles"');
    for (const words of ['Området gjelder bolig.', 'Ingen tall om leie.', 'Kommunens boligkontor.', 'Regnet ut her'])
      expect(text).toContain(words);
    expect(text).toContain('Kunngjøringen for 2020 har ikke dette området.');
    expect(text).not.toMatch(/undefined|NaN|[{}]/);
  });

  it('stands in the list of areas, and is said to lack those that it does not have', () => {
    expect(linksIn(renderPage(<PrioritiesPage />, given).html)).toContain('/omrade/bolig-forst/');
    const { text } = renderPage(<PriorityPage subject="sarbare-overganger" />, given);
    expect(text).toContain('Kunngjøringen for 2022 har ikke dette området.');
  });

  it('is what one applies for, by its own questions and amounts', () => {
    const { text } = renderPage(<ApplicationPage />, given);
    for (const words of ['Gjelder søknaden bare reiser?', 'Hvorfor?', 'Bolig først', 'Strategi A'])
      expect(text).toContain(words);
    expect(text).toMatch(/= 650\s000 kroner/);
    expect(text).toMatch(/Inntil 20\s000 kroner for hvert år/);
    const [grant] = grants.grants;
    const year = { positions: [{ title: '', percentage: '100', months: '12', cost: '' }], otherOwn: '' };
    const draft = { ...emptyDraft(grant), perYear: [year], competence: '25 000' };
    expect(budgetOf(draft, grant)).toMatchObject({ positions: 650_000, grant: 670_000, own: 5_000 });
  });
});
