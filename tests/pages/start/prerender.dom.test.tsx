import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/domain/choice.ts';
import { StartPage } from '../../../src/pages/start/StartPage.tsx';
import { choose } from '../../../src/state/selection.ts';
import { dataset } from '../../support/announced.ts';
import { countyCode, indicatorId } from '../../support/makeDataset.ts';
import { provide } from '../../support/provide.tsx';
import {} from '../../support/renderStart.tsx';
import { setNarrow } from '../../support/window.ts';

const page = provide(<StartPage />);

/** The page as the build writes it: made where there is no window's width and no link. */
const html = renderToString(page);

describe('the prerendered page', () => {
  const text = html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"');

  it('has figures, extremes, reading rule and sources, for those without JavaScript', () => {
    expect(html.match(/<td headers="[^"]+" data-area=/g)).toHaveLength(171);
    expect(html.match(/data-extreme=/g)).toHaveLength(18);
    expect(text).toContain('29\u00a0301');
    expect(text).toContain('Tabellen er ikke et målekort. Høye og lave');
    expect(text).toContain('Kilder: SSB og NAV.');
  });

  it('has the explanations of all indicators, which open without JavaScript', () => {
    for (const { wording } of dataset.indicators) expect(text).toContain(`«${wording}»`);
    expect(html.match(/popoverTarget="om-/gi)?.length).toBeGreaterThanOrEqual(9);
  });

  it('has no style attribute, which the CSP forbids', () => {
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('has no undefined, brace or key of a message in its text', () => {
    expect(text).not.toMatch(/undefined|NaN|[{}]|\[object/);
    expect(text).not.toMatch(/\b(table|choices|legend|sources|rank|info|card)\.[a-z]+/);
  });
});

describe('hydrating the prerendered page', () => {
  const everything: Partial<Choice> = {
    sort: { by: indicatorId('unge-andel'), direction: 'ascending' },
    colour: 'scale',
    show: 'shares',
    county: countyCode('08'),
    search: 'mark',
  };

  it.each([
    ['a wide window', false, {}],
    ['a phone', true, {}],
    ['a link that chooses everything', false, everything],
    ['a link that chooses everything, on a phone', true, everything],
  ])('in %s finds the page as it was written, and then shows the choices', (_, narrow, choice) => {
    setNarrow(narrow);
    const container = document.createElement('div');
    container.innerHTML = html;
    document.body.append(container);
    const before = container.querySelector('h1');
    choose(choice);
    const mismatches: unknown[] = [];
    render(page, { container, hydrate: true, onRecoverableError: (error: unknown) => void mismatches.push(error) });
    expect(mismatches).toEqual([]);
    expect(container.querySelector('h1')).toBe(before);
    const names = [...container.querySelectorAll('tbody a')].map((button) => button.textContent);
    // "mark": Telemark 7,9, Finnmark 7,6 and Hedmark 7,0, lowest first, but the chosen one on top.
    if (choice.search) expect(names).toEqual(['Telemark', 'Hedmark', 'Finnmark']);
    else expect(names).toHaveLength(18);
    container.remove();
  });
});
