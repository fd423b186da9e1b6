import { grants } from 'virtual:grants';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PrioritiesPage } from '../../../src/pages/priorities/PrioritiesPage.tsx';
import { choose } from '../../../src/state/selection.ts';
import { countyCode } from '../../support/makeDataset.ts';
import { provide } from '../../support/provide.tsx';
import { linksIn, renderPage } from '../../support/renderPage.tsx';

describe('the areas, as they are without JavaScript', () => {
  const { html, text } = renderPage(<PrioritiesPage />);

  it('each has its words once, with every year, what is missing and where to find it', () => {
    expect(html.match(/data-part="quotation"/g)).toHaveLength(grants.priorities.length);
    for (const { slug, missing } of grants.priorities) {
      expect(linksIn(html)).toContain(`/omrade/${slug}/`);
      for (const { sentence, where } of missing) {
        expect(text).toContain(`${sentence}.`);
        expect(text).toContain(where);
      }
    }
    expect(text.match(/samme ord i/g)).toHaveLength(3);
  });

  it('say which counties are highest and lowest, and what Landet has', () => {
    expect(text).toMatch(/Telemark \(7,9\s%\)[^]*Landet 5,6\s%[^]*Akershus \(3,7\s%\)/);
  });

  it('have the reading rule once, right under the first figures and not before them', () => {
    const [before = '', after = '', ...more] = text.split('Tabellen er ikke et målekort');
    expect(more).toEqual([]);
    expect(before).toContain('0,86');
    for (const { title } of grants.priorities.slice(1)) expect(after).toContain(title);
  });

  it('lead to an application with the area and its figures', () => {
    expect(linksIn(html)).toContain('/soknad/?omrade=barnefamilier-ungdom-innvandrere&tall=unge-andel,barn-andel');
  });

  it('have no undefined, key of a message or style attribute', () => {
    expect(text).not.toMatch(/undefined|NaN|[{}]|areas?\./);
    expect(html).not.toMatch(/\sstyle=/);
  });
});

describe('with a county', () => {
  const section = (name: string) => within(screen.getByRole('region', { name }));

  it('its figures come first with what they say, and follow to the application', () => {
    choose({ county: countyCode('08') });
    render(provide(<PrioritiesPage />));
    expect(screen.getByRole('combobox', { name: 'Fylket ditt' })).toHaveValue('Telemark');
    const area = section('Barnefamilier, ungdom og innvandrere');
    const rows = area.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.querySelector('td b')?.textContent)).toEqual(['7,9\u00a0%', '5,5\u00a0%']);
    expect(area.getByRole('link', { name: /^Bruk dette området/ })).toHaveAttribute(
      'href',
      '/soknad/?fylke=08&omrade=barnefamilier-ungdom-innvandrere&tall=unge-andel,barn-andel',
    );
  });

  it('what speaks for the area stands before what speaks against it', () => {
    choose({ county: countyCode('08') });
    render(provide(<PrioritiesPage />));
    const signs = section('Sårbare overganger')
      .getAllByRole('row')
      .flatMap((row) => row.querySelector('[data-verdict]')?.getAttribute('data-verdict') ?? []);
    expect(signs).toEqual(['for', 'against']);
  });
});
