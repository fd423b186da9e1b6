import { grants } from 'virtual:grants';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { ComparePage } from '../../src/pages/compare/ComparePage.tsx';
import { CountyPage } from '../../src/pages/county/CountyPage.tsx';
import { PrioritiesPage } from '../../src/pages/priorities/PrioritiesPage.tsx';
import { PriorityPage } from '../../src/pages/priority/PriorityPage.tsx';
import { CountiesPage } from '../../src/pages/counties/CountiesPage.tsx';
import { StartPage } from '../../src/pages/start/StartPage.tsx';
import { dataset } from '../support/announced.ts';
import { facts } from '../support/facts.ts';
import { renderPage } from '../support/renderPage.tsx';

const { groups, indicators } = dataset;
const ratios = grants.support.ratios.map(({ name }) => name);
const begins = (text: string, ...starts: readonly string[]) => starts.some((start) => text.startsWith(start));

describe('a measure has one name and one short one', () => {
  it.each(groups.map((group) => [group.label, group.short, group.id]))('%s, in short %s', (label, short, id) => {
    expect(short.length).toBeLessThanOrEqual(label.length);
    for (const { shortLabel } of indicators.filter(({ group }) => group === id))
      expect(begins(shortLabel, label, short), shortLabel).toBe(true);
    for (const { name } of facts.rates.filter((rate) =>
      indicators.some((one) => one.group === id && one.id === rate.indicator),
    ))
      expect(begins(name, label), name).toBe(true);
  });

  // Heads, headings, choices: what names a measure and is no sentence about it.
  const named = /<(th|h2|h3|h4|option|legend|dt)\b[^>]*>(.*?)<\/\1>/gs;
  const about = /hovedinntekt|langvarig|18–24|barn i|^barn\b|kvp|kvalifisering|botilbud/i;
  const words = (text: string) => text.toLowerCase().split(/[ ()]+/);
  const areas = grants.priorities.map(({ title }) => title);
  const pages: Record<string, ReactElement> = {
    start: <StartPage />,
    'a county': <CountyPage subject="08" />,
    'the comparison': <ComparePage />,
    'the areas': <PrioritiesPage />,
    'an area': <PriorityPage subject={grants.priorities[0]?.slug ?? ''} />,
  };
  it.each(Object.entries(pages))('%s has no third', (_, page) => {
    const { html } = renderPage(page);
    const texts = [...html.matchAll(named)].map(([, , inner = '']) =>
      inner
        .replaceAll(/<span[^>]*class="visually-hidden"[^>]*>.*?<\/span>/g, '')
        .replaceAll(/<[^>]*>|\u2060/g, '')
        .replaceAll('\u00a0', ' ')
        // Who is at its ends stands in the same head.
        .replace(/^[▲▼][^:]*: [\d ,]+%?/, '')
        .trim(),
    );
    const names = texts.filter((text) => about.test(text) && !areas.includes(text));
    expect(names.length).toBeGreaterThan(0);
    const known = [
      ...groups.flatMap(({ label, short }) => [label, short]),
      ...indicators.map(({ label }) => label),
      ...ratios,
    ];
    expect(names.filter((text) => !begins(text, ...known))).toEqual([]);
  });

  // The data may give a measure a short name of its own, which alone says nothing of what is counted.
  it.each(Object.entries({ ...pages, 'the counties': <CountiesPage /> }))('%s says what it stands for', (_, page) => {
    const { html } = renderPage(page);
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const own = groups.filter(({ label, short }) => words(short).some((word) => !words(label).includes(word)));
    expect(own.map(({ short }) => short)).toEqual(['Langvarig sosialhjelp']);
    for (const { id, short } of own) {
      const full = indicators.flatMap(({ group, label, shortLabel }) => (group === id ? [label, shortLabel] : []));
      const alone = [...body.querySelectorAll('*')].filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(short)),
      );
      const silent = alone.filter((element) => {
        const title = element.closest('[title]')?.getAttribute('title');
        const heard = element.closest('th')?.querySelector('.visually-hidden')?.textContent;
        return ![title, heard].some((text) => text !== undefined && text !== null && full.includes(text));
      });
      expect(silent.map(({ outerHTML }) => outerHTML)).toEqual([]);
    }
  });
});
