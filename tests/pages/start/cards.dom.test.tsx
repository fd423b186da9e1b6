import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../support/announced.ts';
import { makeDataset } from '../../support/makeDataset.ts';
import { renderStart } from '../../support/renderStart.tsx';

describe('a county’s card', () => {
  const open = async (name: string, data = dataset) => {
    const page = renderStart(data);
    const button = page.all('tbody a').find((county) => county.textContent === name)!;
    await page.user.click(button);
    // Its code is loaded by the first press.
    const card = await page.findCard();
    expect(card.hasAttribute('popover')).toBe(true);
    return { ...page, card, text: () => card.textContent.replaceAll('\u00a0', ' ') };
  };

  it('has its nine figures, each with its place and beside the country’s', async () => {
    const { card, text } = await open('Telemark');
    expect(card.querySelector('h2')?.textContent).toBe('Telemark');
    const lines = [...card.querySelectorAll('dl > div')].map((line) => line.textContent.replaceAll('\u00a0', ' '));
    expect(lines).toHaveLength(9);
    expect(lines[3]).toMatch(/^Unge 18–24 år, andel\s*7,9 %,\s*høyest av 18 fylker;\s*Landet: 5,6 %$/);
    expect(lines[1]).toContain('Landet: 0,86 %');
    expect(text()).toContain('Tabellen er ikke et målekort.');
  });

  it('gives a missing figure its reason', async () => {
    const data = makeDataset({ counties: ['Aust', 'Nord'], columns: { a: { country: 9, cells: ['suppressed', 3] } } });
    const { text } = await open('Aust', data);
    expect(text()).toMatch(/:,\s*vises ikke av hensyn til personvernet;\s*Hele riket: 9/);
  });

  it('makes it my county, and no longer so', async () => {
    const { user, card, names } = await open('Nordland');
    const press = (name: string) => user.click(within(card).getByText(name, { selector: 'button' }));
    await press('Velg som mitt fylke');
    expect(names()[1]).toBe('Nordland');
    await press('Ikke lenger mitt fylke');
    expect(names()[1]).toBe('Østfold');
  });

  it('is not there for Landet, which is no county', () => {
    const { one } = renderStart(dataset);
    expect(one('tbody tr:first-child th').querySelector('a, button')).toBeNull();
  });
});
describe('each indicator’s explanation', () => {
  it('is opened by a button of its own under its header, named after it, and closed by one inside', () => {
    const { all } = renderStart(dataset);
    for (const { id, shortLabel } of dataset.indicators) {
      const [button] = all(`thead td[data-indicator="${id}"] button`);
      expect(button).toHaveAccessibleName(`Forklaring: ${shortLabel}`);
      const card = document.getElementById(button?.getAttribute('popovertarget') ?? '');
      expect(card?.getAttribute('popover'), id).toBe('auto');
      const close = within(card!).getByText('Lukk', { selector: 'button' });
      expect(close.getAttribute('popovertarget')).toBe(card?.id);
      expect(close.getAttribute('popovertargetaction')).toBe('hide');
    }
  });

  it('gives full wording, period, denominator, direction, source and note', () => {
    const { one } = renderStart(dataset);
    const text = (id: string) => {
      const button = one(`thead td[data-indicator="${id}"] button`);
      return document.getElementById(button.getAttribute('popovertarget') ?? '')?.textContent;
    };
    // Wordings from the announcement.
    expect(text('unge-antall')).toContain('«18-24-åringer som mottok sosialhjelp minst én gang i 2018»');
    expect(text('unge-antall')).toContain('sosialhjelpstilfeller');
    expect(text('unge-antall')).toMatch(/Gjelder\s*2018/);
    expect(text('unge-andel')).toMatch(/Delt på\s*befolkningen 18–24 år, 1\. januar 2019/);
    expect(text('kvp-antall')).toMatch(/Gjelder\s*31\. august 2019/);
    expect(text('kvp-antall')).toMatch(/Kilde\s*NAV .*manuell rapportering per 31\. august 2019/);
    expect(text('kvp-ramme')).toContain('«KVP-deltakere basert på rammefinansiering»');
    expect(text('botilbud-antall')).toContain('her leses kolonnen som sosialhjelp');
  });

  it('is a dialog with a heading for its name', () => {
    const { all } = renderStart(dataset);
    const cards = all('[popover][role=dialog][id^="om-"]');
    expect(
      cards.map((card) => document.getElementById(card.getAttribute('aria-labelledby') ?? '')?.textContent),
    ).toEqual(dataset.indicators.map(({ label }) => label));
  });
});
