import { grants } from 'virtual:grants';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { button, field, fields, fill, group, heading, renderApplication } from '../../support/renderApplication.tsx';

const sums = (): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-sum]')].map(({ dataset: { sum = '', kroner = '' } }) => [
      sum,
      kroner,
    ]),
  );

const goTo = (anchor: string) => {
  window.history.replaceState(null, '', anchor);
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
};

it('counts as one types', () => {
  renderApplication();
  fill('Stillingsprosent', '100');
  expect(sums()['grant']).toBe('0');
  fill('Måneder', '12');
  expect(sums()).toEqual({ positions: '610000', competence: '0', grant: '610000', own: '0', total: '610000' });
  fill('Stillingsprosent', '140');
  expect(sums()['grant']).toBe('0');
  expect(screen.getByText(/^Stillingen er ikke regnet med .* over 100/)).toBeInTheDocument();
  expect(within(screen.getByLabelText('Summer')).getByText(/er ikke med i summene, fordi/)).toBeInTheDocument();
  fill('Stillingsprosent', '100');
  expect(screen.queryByText(/stillingsprosenten er over 100/)).not.toBeInTheDocument();
  fill('Lønn og sosiale utgifter', 'kr 700 000');
  fill('Kompetansemidler', '12 000');
  expect(sums()).toEqual({
    positions: '610000',
    competence: '10000',
    grant: '620000',
    own: '92000',
    total: '712000',
  });
  expect(screen.getByText(/90.000 kr ligger over grensen/)).toBeInTheDocument();
});

it('says what is wrong once the field is left, beside it, and keeps what was typed', async () => {
  const { user } = renderApplication();
  const months = field('Måneder');
  await user.click(months);
  await user.paste('tretten');
  expect(months).not.toHaveAttribute('aria-invalid');
  await user.tab();
  expect(await screen.findByText('Skriv et tall, for eksempel 6.')).toBeInTheDocument();
  expect(months).toHaveValue('tretten');
  expect(months).toHaveAccessibleDescription(expect.stringContaining('Skriv et tall'));
  fill('Måneder', '13');
  expect(screen.getByText('Skriv et tall som er høyst 12.')).toBeInTheDocument();
  fill('Måneder', '12');
  expect(months).not.toHaveAttribute('aria-invalid');
});

it('says again what is wrong where one comes back to a step', () => {
  renderApplication('', '#trinn-5');
  fill('Stillingsprosent', '150');
  fill('Måneder', '13');
  fill('Lønn og sosiale utgifter', 'abc');
  fill('Kompetansemidler', '12,5');
  const invalid = () => [...document.querySelectorAll<HTMLInputElement>('[aria-invalid=true]')];
  expect(invalid()).toEqual([]);
  goTo('#trinn-6');
  goTo('#trinn-5');
  expect(invalid().map(({ value }) => value)).toEqual(['150', '13', 'abc', '12,5']);
  expect(field('Måneder')).toHaveAccessibleDescription(expect.stringContaining('Skriv et tall som er høyst 12.'));
  goTo('#trinn-3');
  fill('Hvor mange personer gjelder det?', 'mange');
  fill('Fra måned', '20');
  fill('Til måned', '3');
  goTo('#trinn-4');
  goTo('#trinn-3');
  expect(invalid().map(({ value }) => value)).toEqual(['mange', '3']);
  expect(field('Til måned')).toHaveAccessibleDescription(expect.stringContaining('før fra måned'));
  // It is about to be put right: no flicker meanwhile.
  fill('Hvor mange personer gjelder det?', 'ca');
  expect(invalid()).toHaveLength(2);
  fill('Hvor mange personer gjelder det?', 'ca. 40');
  expect(invalid()).toHaveLength(1);
});

it('says at its row that an activity goes beyond the years, and sets them in the plan’s step and the budget’s', async () => {
  const { press } = renderApplication('', '#trinn-3');
  fill('Fra måned', '1');
  fill('Til måned', '20');
  const said = () => group('Aktivitet 1').querySelector('.row-note')?.textContent;
  expect(said()).toBe('Aktiviteten varer lenger enn årene dere søker for, som går til og med måned 12.');
  goTo('#trinn-5');
  await press('Sett 2 år');
  expect(field('Antall år dere søker for')).toHaveValue('2');
  expect(field('Antall år dere søker for')).toHaveFocus();
  goTo('#trinn-3');
  expect(said()).toBeUndefined();
  // More than the announcement gives: said here too.
  fill('Til måned', '40');
  expect(said()).toContain('til og med måned 24');
  expect(document.querySelector('[data-years-asked]')).toBeNull();
  // No button any more: why.
  expect(within(group('Aktivitet 1').closest('.part')!).getByText(/Planen går over 4 år/)).toHaveTextContent(
    'Det gis tilskudd i høyst 3 år til samme tiltak.',
  );
  fill('Til måned', '36');
  expect(screen.queryByText(/høyst 3 år/)).toBeNull();
});

it('says in one folded line how much lacks in a step that was left, each a way to its field', () => {
  renderApplication('', '#trinn-3');
  expect(document.querySelector('.checklist')).toBeNull();
  goTo('#trinn-4');
  goTo('#trinn-3');
  const fold = document.querySelector<HTMLDetailsElement>('[data-step-name="measure"] .checklist')!;
  const ways = fold.querySelectorAll('a[href^="#felt-"]');
  expect(ways.length).toBeGreaterThan(5);
  expect(fold.open).toBe(false);
  expect(fold.querySelector('summary')).toHaveTextContent(`${ways.length} ting mangler i steget`);
});

it('has a summary of what cannot be read, each line a way to its field', async () => {
  const { user } = renderApplication();
  fill('Stillingsprosent', 'halv');
  fill('Kompetansemidler', '12,5');
  Element.prototype.scrollIntoView = vi.fn();
  await user.click(
    within(heading('Se på disse 2 tallene. Dere kan laste ned likevel.').parentElement!).getByRole('link', {
      name: /^Kompetansemidler/,
    }),
  );
  expect(field('Kompetansemidler')).toHaveFocus();
  expect(field('Kompetansemidler')).toHaveValue('12,5');
});

it('adds rows with the focus in them, and takes them away with the focus kept', async () => {
  const { user, press } = renderApplication();
  const add = button('Legg til en stilling');
  await user.click(add);
  const second = group('Stilling 2');
  expect(within(second).getByLabelText('Stillingstittel')).toHaveFocus();
  await user.type(within(second).getByLabelText('Stillingstittel'), 'Veileder');
  await press('Fjern: Stilling 1');
  expect(add).toHaveFocus();
  expect(field('Stillingstittel')).toHaveValue('Veileder');
  expect(screen.getByText('Stilling 1 er fjernet.')).toBeInTheDocument();
});

it('fetches what was typed in removed rows back in their places, the last one first', async () => {
  const { user, press } = renderApplication();
  await press('Legg til en stilling');
  await press('Legg til en stilling');
  const titles = () => fields('Stillingstittel').map(({ value }) => value);
  for (const [i, title] of ['Leder', 'Veileder', ''].entries())
    if (title) await user.type(fields('Stillingstittel')[i]!, title);
  await press('Fjern: Stilling 3');
  expect(screen.queryByText(/^Hent tilbake/)).not.toBeInTheDocument();
  await press('Fjern: Stilling 1');
  await press('Legg til en stilling');
  await press('Fjern: Stilling 1');
  expect(titles()).toEqual(['']);
  await press('Hent tilbake: Stilling 1');
  expect(titles()).toEqual(['Veileder', '']);
  await press('Hent tilbake: Stilling 1');
  expect(titles()).toEqual(['Leder', 'Veileder', '']);
  expect(fields('Stillingstittel')[0]).toHaveFocus();
  expect(screen.queryByText(/^Hent tilbake/)).not.toBeInTheDocument();
});

it('still has what was typed in a removed row after another step has been open', async () => {
  const { user, press } = renderApplication('', '#trinn-3');
  Element.prototype.scrollIntoView = vi.fn();
  await press('Legg til en aktivitet');
  await user.type(fields('Hva skal gjøres?')[1]!, 'Kurs');
  await press('Fjern: Aktivitet 2');
  goTo('#trinn-5');
  expect(screen.queryByText(/^Hent tilbake/)).not.toBeInTheDocument();
  goTo('#trinn-3');
  await press('Hent tilbake: Aktivitet 2');
  expect(fields('Hva skal gjøres?').map(({ value }) => value)).toEqual(['', 'Kurs']);
});

it('still has what was typed in a removed row after a reload of the tab, and not with another draft', async () => {
  const { user, press } = renderApplication();
  await press('Legg til en stilling');
  await user.type(fields('Stillingstittel')[1]!, 'Leder');
  await press('Fjern: Stilling 2');
  await waitFor(() => expect(sessionStorage.getItem('sosialtjenestetall.soknad')).not.toBeNull(), { timeout: 2000 });
  cleanup();
  const again = renderApplication();
  await again.press('Hent tilbake: Stilling 2');
  expect(fields('Stillingstittel').map(({ value }) => value)).toEqual(['', 'Leder']);
  await again.press('Fjern: Stilling 2');
  const project = sessionStorage.getItem('sosialtjenestetall.soknad')!;
  const input = again.container.querySelector<HTMLInputElement>('input[data-file="write"]')!;
  await user.upload(input, new File([project], 'utkast.json', { type: 'application/json' }));
  await waitFor(() => button('Åpne og erstatt'));
  await again.press('Åpne og erstatt');
  await waitFor(() => expect(screen.queryByText(/^Hent tilbake/)).not.toBeInTheDocument());
  expect(sessionStorage.getItem('sosialtjenestetall.soknad.fjernet')).toBeNull();
});

it('gives a new row the focus each time, also where one was taken away', async () => {
  const { press } = renderApplication();
  for (let time = 0; time < 2; time++) {
    await press('Legg til en aktivitet');
    const row = group('Aktivitet 2');
    expect(within(row).getByLabelText('Hva skal gjøres?')).toHaveFocus();
    await press('Fjern: Aktivitet 2');
  }
});

it('says what lacks in the reasoning once its step is left, not while it is being written', () => {
  const { container } = renderApplication('', '#trinn-3');
  const part = (name: string) =>
    [...container.querySelectorAll('.chain li')].find((one) => one.textContent.startsWith(name))?.textContent;
  Element.prototype.scrollIntoView = vi.fn();
  fill('Navn på tiltaket', 'Rett i jobb');
  expect(part('Tiltak')).toBe('TiltakPåbegynt');
  expect(part('Målgruppe')).toBe('MålgruppeIkke skrevet');
  goTo('#trinn-6');
  expect(part('Tiltak')).toBe('TiltakMålet er ikke skrevet');
  expect(part('Utfordring')).toBe('UtfordringIkke skrevet');
  goTo('#trinn-3');
  expect(part('Tiltak')).toBe('TiltakMålet er ikke skrevet');
  expect(part('Målgruppe')).toBe('MålgruppeMangler');
});

it('keeps how an encouragement is met when it is taken out and in again', async () => {
  const { user } = renderApplication();
  const box = field(grants.grants[0].encouragements.items[0]!.wording);
  await user.click(box);
  fill('Hvordan?', 'Slik');
  await user.click(box);
  expect(fields('Hvordan?')).toEqual([]);
  expect(screen.getByRole('article', { name: 'Utkastet' })).not.toHaveTextContent('Slik');
  await user.click(box);
  expect(field('Hvordan?')).toHaveValue('Slik');
});

it('keeps the years that are taken away, and a continued measure has fewer', () => {
  renderApplication();
  fill('Stillingsprosent', '50');
  fill('Antall år dere søker for', '2');
  expect(fields('Stillingsprosent').map((field) => field.value)).toEqual(['50', '50']);
  fill('Nytt eller videreført tiltak', '3');
  expect(fields('Stillingsprosent')).toHaveLength(1);
  expect(screen.getByText(/^1 år med noe utfylt er ikke med i budsjettet nå/)).toBeInTheDocument();
  expect(within(field('Antall år dere søker for')).getAllByRole('option')).toHaveLength(1);
});

it('says at the field what is no number, no year or no time, once the field is left', async () => {
  const { user } = renderApplication();
  for (const [label, typed] of [
    ['Verdi', 'abc'],
    ['År', '20222'],
    ['Fra måned', '14'],
    ['Til måned', '12'],
  ] as const) {
    await user.type(field(label), typed);
    await user.tab();
  }
  for (const said of [/^Skriv verdien med tall/, /^Skriv året med fire siffer/, /^Til måned er før fra måned/])
    expect((await screen.findAllByText(said)).some((one) => one.closest('.row'))).toBe(true);
  expect(screen.queryByText('Ingenting mangler.')).not.toBeInTheDocument();
});
