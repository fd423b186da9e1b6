import { grants } from 'virtual:grants';
import { act, cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { choose, useSelection } from '../../../src/state/selection.ts';
import { known } from '../../support/draft.ts';
import { countyCode } from '../../support/makeDataset.ts';
import { button, comeBackTo, field, fill, link, renderApplication } from '../../support/renderApplication.tsx';

it('offers figures that speak for and against, of the county that the site is set to', () => {
  const { container } = renderApplication('?fylke=08&omrade=sarbare-overganger&tall=unge-andel');
  const figure = (id: string) => container.querySelector(`[data-figure="${id}"]`);
  expect(figure('unge-andel')).toHaveAttribute('data-support', 'for');
  // Telemark: 44 households, 0,25 for 1 000 inhabitants, the country 0,80.
  expect(figure('botilbud-antall')).toHaveAttribute('data-support', 'against');
  expect(figure('botilbud-antall')).toHaveTextContent('per 1 000 innbyggere');
  expect(figure('unge-andel')?.querySelector('input')).toBeChecked();
  // To put in where one writes, and to choose, in one place.
  expect(container.querySelectorAll('[data-figure="unge-andel"]')).toHaveLength(1);
  expect(figure('unge-andel')?.querySelector('button')).toHaveAccessibleName('Sett inn: Unge 18–24 år, andel');
  expect(screen.getByText('Ingen tall om løslatelse')).toBeInTheDocument();
});

/** The button after a text that leads to its figures. */
const wayFrom = (label: string) => field(label).closest('.text-area')!.querySelector('button')!;

it('has a short way from a text to its figures and back, by keyboard, wherever one was last writing', async () => {
  const { user, press } = renderApplication('?fylke=08&omrade=barnefamilier-ungdom-innvandrere', '#trinn-2');
  Element.prototype.scrollIntoView = vi.fn();
  fill('Hva er utfordringen hos dere?', 'Mange unge.');
  const cannot = field('Hva kan ikke tallene vise?');
  await user.click(cannot);
  await user.tab();
  expect(document.activeElement).toHaveAccessibleName('Sett inn tall');
  expect(document.activeElement).toHaveAccessibleDescription('Hva kan ikke tallene vise?');
  await user.keyboard('{Enter}');
  expect(button('Sett inn: Unge 18–24 år, andel')).toHaveFocus();
  expect(document.querySelector('.figures-beside > details')).toHaveAttribute('open');
  await press('Tilbake til teksten');
  expect(cannot).toHaveFocus();
  // Of another text: there the figure goes, though nothing was typed in it first.
  await user.click(wayFrom('Hva er utfordringen hos dere?'));
  await user.keyboard('{Enter}');
  expect(field('Hva er utfordringen hos dere?')).toHaveFocus();
  expect(field('Hva er utfordringen hos dere?').value).toMatch(/I Telemark mottok 7,9/);
  expect(cannot).toHaveValue('');
});

it('chooses a figure with putting it in', async () => {
  const { user, press } = renderApplication('?fylke=08&omrade=barnefamilier-ungdom-innvandrere', '#trinn-2');
  const box = screen.getByRole('checkbox', { name: 'Unge 18–24 år, andel' });
  if ((box as HTMLInputElement).checked) await user.click(box);
  expect(box).not.toBeChecked();
  await press('Sett inn: Unge 18–24 år, andel');
  expect(field('Hva er utfordringen hos dere?').value).toMatch(/I Telemark mottok 7,9/);
  expect(box).toBeChecked();
});

it('leads to the choice of a county where there are no figures yet', async () => {
  const { user } = renderApplication('', '#trinn-2');
  Element.prototype.scrollIntoView = vi.fn();
  await user.click(wayFrom('Hva er utfordringen hos dere?'));
  expect(link('Velg fylke')).toHaveFocus();
});

it('is one choice with the site’s county, and what was chosen here holds', () => {
  renderApplication('?fylke=03');
  fill('Fylke', '08');
  expect(useSelection.getState().county).toBe('08');
  act(() => choose({ county: countyCode('03') }));
  expect(field('Fylke')).toHaveValue('08');
  expect(useSelection.getState().county).toBe('08');
});

it('names what a link asks for in vain', () => {
  renderApplication('?omrade=romfart&tall=rakett');
  expect(useSelection.getState().unknown).toEqual([
    { param: 'omrade', value: 'romfart' },
    { param: 'tall', value: 'rakett' },
  ]);
});

it('says why a link’s figure does not show, and what shows it, until it has been seen', async () => {
  const { user } = renderApplication('?fylke=08&omrade=ordinaert-arbeidsliv&tall=unge-andel,kvp-ramme');
  const text = '1 tall er tatt med hit. Det kommer med i utkastet når dere velger et område det hører til.';
  const notice = screen.getByText(text).parentElement!;
  expect(
    within(notice)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['«Unge 18–24 år, andel» hører til «Barnefamilier, ungdom og innvandrere» og «Sårbare overganger».']);
  Element.prototype.scrollIntoView = vi.fn();
  await user.click(link('Velg område i steg 2'));
  expect(field('Ordinært arbeidsliv')).toHaveFocus();
  const box = field('Sårbare overganger');
  await user.click(box);
  expect(screen.queryByText(text)).not.toBeInTheDocument();
  await user.click(box);
  expect(screen.queryByText(text)).not.toBeInTheDocument();
  // Of a link with all that it needs nothing is said.
  cleanup();
  renderApplication('?omrade=ordinaert-arbeidsliv&tall=kvp-ramme');
  expect(screen.queryByText(text)).not.toBeInTheDocument();
});

it('keeps in the address a figure that waits for its area', async () => {
  renderApplication('?tall=unge-andel');
  expect(screen.getByText(/^1 tall er tatt med hit/)).toBeInTheDocument();
  await new Promise((done) => setTimeout(done, 50));
  expect(window.location.search).toBe('?tall=unge-andel');
});

describe('beside the site’s own reading of the address', () => {
  const all = known.priorities.join(',');
  const open = (query: string) => ({ ...renderApplication(query), stop: () => undefined });

  it('takes a link with all the areas without a word, also after the address has changed', () => {
    const { stop } = open(`?omrade=${all}`);
    expect(useSelection.getState().unknown).toEqual([]);
    comeBackTo(`?omrade=${all}`);
    expect(useSelection.getState().unknown).toEqual([]);
    expect(new URLSearchParams(window.location.search).get('omrade')).toBe(all);
    expect(field('Sårbare overganger')).toBeChecked();
    stop();
  });

  it('keeps the draft’s county on the way back to an address with another or none', () => {
    const { stop } = open('?fylke=08');
    const county = field('Fylke');
    fill('Fylke', '11');
    for (const query of ['?fylke=08', '']) {
      comeBackTo(query);
      expect(county).toHaveValue('11');
      expect(useSelection.getState().county).toBe('11');
    }
    stop();
  });

  it('has in the address what the draft holds, also after the way back to an older one', async () => {
    const [first = '', second = ''] = known.priorities;
    const { user, stop } = open(`?fylke=08&omrade=${first},${second}&tall=kvp-ramme,unge-andel`);
    const box = (slug: string) => field(grants.priorities.find((one) => one.slug === slug)!.title);
    const expectAddress = (query: string) => vi.waitFor(() => expect(window.location.search).toBe(query));
    await user.click(box(first));
    await expectAddress(`?fylke=08&omrade=${second}&tall=unge-andel`);
    await user.click(box(second));
    await expectAddress('?fylke=08');
    for (const old of [first, `${first},${second}`]) {
      comeBackTo(`?omrade=${old}&tall=kvp-ramme`);
      await expectAddress('?fylke=08');
      expect(box(first)).not.toBeChecked();
    }
    await user.click(box(first));
    await expectAddress(`?fylke=08&omrade=${first}&tall=kvp-ramme`);
    stop();
  });

  it('names of several areas only the one that does not exist, and one alone once', () => {
    open(`?omrade=${all},romfart`).stop();
    expect(useSelection.getState().unknown).toEqual([{ param: 'omrade', value: 'romfart' }]);
    cleanup();
    open('?omrade=romfart').stop();
    expect(useSelection.getState().unknown).toEqual([{ param: 'omrade', value: 'romfart' }]);
  });
});

it('a sentence of another municipality than the draft’s is told of where it stands and where that one is chosen, and stays as it is', async () => {
  const { container } = renderApplication('?fylke=08');
  const sentence = 'Porsgrunn: Langtidstilfeller, 2023: 161 (SSB).';
  fill('Hva er utfordringen hos dere?', sentence);
  fill('Kommune eller bydel', 'Porsgrunn');
  fill('Kommune eller bydel', 'Skien');
  await vi.waitFor(() => expect(container.querySelectorAll('[data-other-places]')).toHaveLength(3));
  const told = container.querySelector('[data-step-name=challenge] [data-other-places]');
  expect(told).toHaveTextContent(`Utkastet gjelder Skien`);
  expect(told).toHaveTextContent(`Hva er utfordringen hos dere?: «${sentence}»`);
  expect(field('Hva er utfordringen hos dere?')).toHaveValue(sentence);
  fill('Kommune eller bydel', 'Porsgrunn');
  expect(container.querySelector('[data-other-places]')).toBeNull();
});
