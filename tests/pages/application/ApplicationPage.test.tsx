// @vitest-environment jsdom
import { dataset } from 'virtual:dataset';
import { grants } from 'virtual:grants';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApplicationPage } from '../../../src/pages/application/ApplicationPage.tsx';
import { ownAddress } from '../../../src/state/address.ts';
import { choose, useSelection } from '../../../src/state/selection.ts';
import { following } from '../../../src/state/url.ts';
import { countyCode } from '../../support/makeDataset.ts';
import { provide } from '../../support/provide.tsx';

const page = provide(<ApplicationPage />);
const initial = useSelection.getState();
const sums = (): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-sum]')].map(({ dataset: { sum = '', kroner = '' } }) => [
      sum,
      kroner,
    ]),
  );
const start = (query = '') => {
  window.history.replaceState(null, '', `/soknad/${query}`);
  const { container } = render(page);
  return { user: userEvent.setup(), container };
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  useSelection.setState(initial, true);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the page as it is prerendered', () => {
  const html = renderToString(page);

  it('has one heading of the first level and goes down without leaps', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has no style attribute, no answer and no sum', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html.match(/data-kroner="0"/g)).toHaveLength(5);
    expect(html).not.toContain('checked=""');
  });

  it('has each field of the public interface once', () => {
    for (const label of [
      'Fylke',
      'NAV-kontor',
      'Stillingsprosent',
      'Måneder',
      'Lønn og sosiale utgifter',
      'Kompetansemidler',
    ])
      expect(html.split(`>${label}</label>`)).toHaveLength(2);
  });
});

describe('the form', () => {
  it('counts as one types', async () => {
    const { user } = start();
    await user.type(screen.getByLabelText('Stillingsprosent'), '100');
    expect(sums()['grant']).toBe('0');
    await user.type(screen.getByLabelText('Måneder'), '12');
    expect(sums()).toEqual({ positions: '610000', competence: '0', grant: '610000', own: '0', total: '610000' });
    await user.type(screen.getByLabelText('Lønn og sosiale utgifter'), 'kr 700 000');
    await user.type(screen.getByLabelText('Kompetansemidler'), '12 000');
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
    const { user } = start();
    const field = screen.getByLabelText('Måneder');
    await user.type(field, 'tretten');
    expect(field).not.toHaveAttribute('aria-invalid');
    await user.tab();
    expect(await screen.findByText('Skriv et tall, for eksempel 6.')).toBeInTheDocument();
    expect(field).toHaveValue('tretten');
    expect(field).toHaveAccessibleDescription(expect.stringContaining('Skriv et tall'));
    await user.clear(field);
    await user.type(field, '13');
    expect(screen.getByText('Skriv et tall som er høyst 12.')).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, '12');
    expect(field).not.toHaveAttribute('aria-invalid');
  });

  it('gives the summary the focus, each line a way to its field', async () => {
    const { user } = start();
    await user.type(screen.getByLabelText('Stillingsprosent'), 'halv');
    await user.type(screen.getByLabelText('Kompetansemidler'), '12,5');
    await user.click(screen.getByRole('button', { name: 'Kontroller søknaden' }));
    const heading = await screen.findByRole('heading', { name: 'Rett disse 2 tallene først' });
    expect(heading).toHaveFocus();
    const summary = heading.parentElement!;
    Element.prototype.scrollIntoView = vi.fn();
    await user.click(within(summary).getByRole('link', { name: /^Kompetansemidler/ }));
    expect(screen.getByLabelText('Kompetansemidler')).toHaveFocus();
    expect(screen.getByLabelText('Kompetansemidler')).toHaveValue('12,5');
  });

  it('adds rows with the focus in them, and takes them away with the focus kept', async () => {
    const { user } = start();
    const add = screen.getByRole('button', { name: 'Legg til en stilling' });
    await user.click(add);
    const second = screen.getByRole('group', { name: 'Stilling 2' });
    expect(within(second).getByLabelText('Stillingstittel')).toHaveFocus();
    await user.type(within(second).getByLabelText('Stillingstittel'), 'Veileder');
    await user.click(screen.getByRole('button', { name: 'Fjern: Stilling 1' }));
    expect(add).toHaveFocus();
    expect(screen.getByLabelText('Stillingstittel')).toHaveValue('Veileder');
    expect(screen.getByText('Stilling 1 er fjernet.')).toBeInTheDocument();
  });

  it('offers figures that speak for and against, of the county that the site is set to', () => {
    choose({ county: countyCode('08') });
    const { container } = start('?omrade=sarbare-overganger&tall=unge-andel');
    const figure = (id: string) => container.querySelector(`[data-figure="${id}"]`);
    expect(figure('unge-andel')).toHaveAttribute('data-support', 'for');
    // Telemark: 44 households, 0,25 for 1 000 inhabitants, the country 0,80.
    expect(figure('botilbud-antall')).toHaveAttribute('data-support', 'against');
    expect(figure('botilbud-antall')).toHaveTextContent('per 1 000 innbyggere');
    expect(figure('unge-andel')?.querySelector('input')).toBeChecked();
    expect(screen.getByText(/Ingen tall om løslatelse. Tabellen/)).toBeInTheDocument();
  });

  it('is one choice with the site’s county, and what was chosen here holds', async () => {
    const { user } = start('?fylke=03');
    await user.selectOptions(screen.getByLabelText('Fylke'), '08');
    expect(useSelection.getState().county).toBe('08');
    act(() => choose({ county: countyCode('03') }));
    expect(screen.getByLabelText('Fylke')).toHaveValue('08');
    expect(useSelection.getState().county).toBe('08');
  });

  it('names what a link asks for in vain', () => {
    start('?omrade=romfart&tall=rakett');
    expect(useSelection.getState().unknown).toEqual([
      { param: 'omrade', value: 'romfart' },
      { param: 'tall', value: 'rakett' },
    ]);
  });

  it('says why a link’s figure does not show, and what shows it, until it has been seen', async () => {
    const { user } = start('?fylke=08&omrade=ordinaert-arbeidsliv&tall=unge-andel,kvp-ramme');
    const text = 'Lenken ba om tall som ikke vises. Et tall kommer fram når et område det hører til, er valgt:';
    const notice = screen.getByText(text).parentElement!;
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['«Unge 18–24 år, andel» hører til «Barnefamilier, ungdom og innvandrere» og «Sårbare overganger».']);
    Element.prototype.scrollIntoView = vi.fn();
    await user.click(within(notice).getByRole('link', { name: 'Velg område i trinn 2' }));
    expect(screen.getByRole('checkbox', { name: 'Ordinært arbeidsliv' })).toHaveFocus();
    const box = screen.getByRole('checkbox', { name: 'Sårbare overganger' });
    await user.click(box);
    expect(screen.queryByText(text)).not.toBeInTheDocument();
    await user.click(box);
    expect(screen.queryByText(text)).not.toBeInTheDocument();
    // Of a link with all that it needs nothing is said.
    cleanup();
    start('?omrade=ordinaert-arbeidsliv&tall=kvp-ramme');
    expect(screen.queryByText(text)).not.toBeInTheDocument();
  });

  it('keeps in the address a figure that waits for its area', async () => {
    start('?tall=unge-andel');
    expect(screen.getByText(/^Lenken ba om tall som ikke vises/)).toBeInTheDocument();
    await new Promise((done) => setTimeout(done, 50));
    expect(window.location.search).toBe('?tall=unge-andel');
  });

  describe('beside the site’s own reading of the address', () => {
    const whole = {
      counties: dataset.counties.map(({ code }) => code),
      indicators: dataset.indicators.map(({ id }) => id),
      priorities: grants.priorities.map(({ slug }) => slug),
      divisions: [],
    };
    const all = whole.priorities.join(',');
    const open = (query: string) => {
      window.history.replaceState(null, '', `/soknad/${query}`);
      const address = ownAddress(whole);
      address.arrive([...following, 'priorities', 'figures']);
      start(query);
      return address.stop;
    };

    it('takes a link with all the areas without a word, also after the address has changed', () => {
      const stop = open(`?omrade=${all}`);
      expect(useSelection.getState().unknown).toEqual([]);
      act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
      expect(useSelection.getState().unknown).toEqual([]);
      expect(new URLSearchParams(window.location.search).get('omrade')).toBe(all);
      expect(screen.getByRole('checkbox', { name: 'Sårbare overganger' })).toBeChecked();
      stop();
    });

    it('keeps the draft’s county on the way back to an address with another or none', async () => {
      const stop = open('?fylke=08');
      const county = screen.getByLabelText('Fylke');
      await userEvent.setup().selectOptions(county, 'Rogaland');
      for (const query of ['?fylke=08', '']) {
        window.history.replaceState(null, '', `/soknad/${query}`);
        act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
        expect(county).toHaveValue('11');
        expect(useSelection.getState().county).toBe('11');
      }
      stop();
    });

    it('has in the address what the draft holds, also after the way back to an older one', async () => {
      const [first = '', second = ''] = whole.priorities;
      const stop = open(`?fylke=08&omrade=${first},${second}&tall=kvp-ramme,unge-andel`);
      const user = userEvent.setup();
      const box = (slug: string) =>
        screen.getByRole('checkbox', { name: grants.priorities.find((one) => one.slug === slug)!.title });
      const expectAddress = (query: string) => vi.waitFor(() => expect(window.location.search).toBe(query));
      await user.click(box(first));
      await expectAddress(`?fylke=08&omrade=${second}&tall=unge-andel`);
      act(() => choose({ search: 'x' }));
      await expectAddress(`?fylke=08&omrade=${second}&tall=unge-andel&sok=x`);
      act(() => choose({ search: '' }));
      await user.click(box(second));
      await expectAddress('?fylke=08');
      for (const old of [first, `${first},${second}`]) {
        window.history.replaceState(null, '', `/soknad/?omrade=${old}&tall=kvp-ramme`);
        act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
        await expectAddress('?fylke=08');
        expect(box(first)).not.toBeChecked();
      }
      await user.click(box(first));
      await expectAddress(`?fylke=08&omrade=${first}&tall=kvp-ramme`);
      stop();
    });

    it('names of several areas only the one that does not exist, and one alone once', () => {
      open(`?omrade=${all},romfart`)();
      expect(useSelection.getState().unknown).toEqual([{ param: 'omrade', value: 'romfart' }]);
      cleanup();
      open('?omrade=romfart')();
      expect(useSelection.getState().unknown).toEqual([{ param: 'omrade', value: 'romfart' }]);
    });
  });

  it('keeps a saved draft when a link asks for something else, and offers it', async () => {
    const first = start();
    await first.user.type(screen.getByLabelText('NAV-kontor'), 'NAV Skien');
    await first.user.selectOptions(screen.getByLabelText('Fylke'), '08');
    await first.user.click(screen.getByRole('button', { name: 'Lagre på denne maskinen' }));
    cleanup();
    choose({ county: countyCode('03') });
    const { user } = start('?fylke=03&omrade=sarbare-overganger');
    expect(screen.getByLabelText('Fylke')).toHaveValue('08');
    await user.click(screen.getByRole('button', { name: 'Bruk valgene fra lenken' }));
    expect(screen.getByLabelText('Fylke')).toHaveValue('03');
    expect(screen.getByLabelText('NAV-kontor')).toHaveValue('NAV Skien');
    expect(screen.getByRole('checkbox', { name: 'Sårbare overganger' })).toBeChecked();
    expect(screen.getByRole('heading', { name: '2. Utfordringen' })).toHaveFocus();
    expect(screen.getByText('Valgene fra lenken er tatt i bruk.')).toBeInTheDocument();
  });

  describe('with another draft on the machine', () => {
    const key = 'sosialtjenestetall.soknad';
    const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
      user.click(screen.getByRole('button', { name }));
    /** Another window does something to what is saved. */
    const elsewhere = (change: () => void) =>
      act(() => {
        change();
        window.dispatchEvent(new StorageEvent('storage', { key }));
      });

    it('deletes it only when asked twice', async () => {
      const { user } = start();
      await press(user, 'Slett fra denne maskinen');
      expect(screen.getByText('Det er ikke lagret noe på denne maskinen.')).toBeInTheDocument();
      await press(user, 'Lagre på denne maskinen');
      const newer = localStorage.getItem(key)!.replace(/"revision":"/, '"revision":"nyere ');
      elsewhere(() => localStorage.setItem(key, newer));
      await press(user, 'Slett fra denne maskinen');
      expect(localStorage.getItem(key)).toBe(newer);
      expect(screen.getByText(/Vil du slette det likevel/)).toHaveFocus();
      await press(user, 'Slett likevel');
      expect(localStorage.getItem(key)).toBeNull();
    });

    it('says that another window has deleted what was saved', async () => {
      const { user } = start();
      await user.type(screen.getByLabelText('NAV-kontor'), 'NAV');
      await press(user, 'Lagre på denne maskinen');
      elsewhere(() => localStorage.removeItem(key));
      expect(screen.getByText('Et annet vindu har slettet utkastet som var lagret.')).toBeInTheDocument();
      expect(screen.getByText('Det er endringer som ikke er lagret.')).toBeInTheDocument();
      expect(screen.queryByText(/^Lagret på denne maskinen/)).not.toBeInTheDocument();
    });

    it('asks before a file that was opened is saved over it', async () => {
      const { user, container } = start();
      await user.type(screen.getByLabelText('NAV-kontor'), 'Lagret');
      await press(user, 'Lagre på denne maskinen');
      const before = localStorage.getItem(key)!;
      const { text } = JSON.parse(before) as { text: string };
      const file = new File([text.replace('"Lagret"', '"Fra fil"')], 'soknad.json', { type: 'application/json' });
      await user.upload(container.querySelector<HTMLInputElement>('input[data-file="write"]')!, file);
      expect(await screen.findByText('Skjemaet er ikke det som er lagret på denne maskinen.')).toBeInTheDocument();
      await press(user, 'Lagre på denne maskinen');
      expect(screen.getByText(/enn det du åpnet fra fila/)).toHaveFocus();
      expect(localStorage.getItem(key)).toBe(before);
      await press(user, 'Lagre over');
      expect(localStorage.getItem(key)).toContain('Fra fil');
    });
  });

  describe('what is said of the last action', () => {
    const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
      user.click(screen.getByRole('button', { name }));
    const broken = () => new File(['{'], 'soknad.json', { type: 'application/json' });
    beforeEach(() => {
      vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined }));
      // A download leads nowhere here.
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    });
    afterEach(() => void vi.restoreAllMocks());

    it('takes the place of what was said before: a file that was made, then one that cannot be read', async () => {
      const { user, container } = start();
      const file = (kind: string) => container.querySelector<HTMLInputElement>(`input[data-file="${kind}"]`)!;
      await press(user, 'Last ned prosjektfil');
      expect(screen.getByText('Prosjektfila er laget.')).toHaveAttribute('role', 'status');
      for (const kind of ['write', 'read']) {
        await user.upload(file(kind), broken());
        expect(await screen.findByText(/^Fila kan ikke leses/)).toHaveAttribute('role', 'alert');
        expect(screen.queryByText('Prosjektfila er laget.')).not.toBeInTheDocument();
        await press(user, 'Last ned prosjektfil');
        expect(screen.queryByText(/^Fila kan ikke leses/)).not.toBeInTheDocument();
      }
    });

    it('goes when the numbers must be mended first', async () => {
      const { user } = start();
      await press(user, 'Last ned prosjektfil');
      await user.type(screen.getByLabelText('Måneder'), 'tretten');
      await press(user, 'Last ned Word-fil');
      expect(screen.getByRole('heading', { name: 'Rett dette tallet først' })).toHaveFocus();
      expect(screen.queryByText('Prosjektfila er laget.')).not.toBeInTheDocument();
    });

    it('withdraws the question about a file when another one is opened', async () => {
      const { user, container } = start();
      const write = container.querySelector<HTMLInputElement>('input[data-file="write"]')!;
      await user.type(screen.getByLabelText('NAV-kontor'), 'NAV');
      await press(user, 'Lagre på denne maskinen');
      const { text } = JSON.parse(localStorage.getItem('sosialtjenestetall.soknad')!) as { text: string };
      await user.type(screen.getByLabelText('NAV-kontor'), ' Skien');
      await user.upload(write, new File([text], 'soknad.json', { type: 'application/json' }));
      expect(await screen.findByText(/^Fila erstatter/)).toBeInTheDocument();
      await user.upload(write, broken());
      expect(await screen.findByText(/^Fila kan ikke leses/)).toBeInTheDocument();
      expect(screen.queryByText(/^Fila erstatter/)).not.toBeInTheDocument();
    });

    it('holds no longer than what it says: a check until something is changed, a file with its time', async () => {
      const { user } = start();
      await press(user, 'Kontroller søknaden');
      expect(screen.getByText(/^Alle tall kan leses/)).toBeInTheDocument();
      await user.type(screen.getByLabelText('Måneder'), 'x');
      expect(screen.queryByText(/^Alle tall kan leses/)).not.toBeInTheDocument();
      await press(user, 'Last ned prosjektfil');
      expect(
        screen.getByText(/^Det som sto i skjemaet .* kl\. .*, er i prosjektfila og ikke lagret på denne maskinen\.$/),
      ).toBeInTheDocument();
    });
  });

  it('gives a new row the focus each time, also where one was taken away', async () => {
    const { user } = start();
    for (let time = 0; time < 2; time++) {
      await user.click(screen.getByRole('button', { name: 'Legg til en aktivitet' }));
      const row = screen.getByRole('group', { name: 'Aktivitet 2' });
      expect(within(row).getByLabelText('Hva skal gjøres?')).toHaveFocus();
      await user.click(screen.getByRole('button', { name: 'Fjern: Aktivitet 2' }));
    }
  });

  it('says that what lies on the machine is no draft, and lets it lie', async () => {
    localStorage.setItem('sosialtjenestetall.soknad', 'noe annet');
    const { user } = start();
    expect(screen.getByText(/kan ikke leses som et utkast|ikke kan leses som et utkast/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lagre på denne maskinen' }));
    expect(localStorage.getItem('sosialtjenestetall.soknad')).toBe('noe annet');
    await user.click(screen.getByRole('button', { name: 'Lagre over' }));
    expect(localStorage.getItem('sosialtjenestetall.soknad')).toContain('revision');
  });

  it('keeps how an encouragement is met when it is taken out and in again', async () => {
    const { user } = start();
    const box = screen.getByRole('checkbox', { name: grants.grants[0].encouragements.items[0]!.wording });
    await user.click(box);
    await user.type(screen.getByLabelText('Hvordan?'), 'Slik');
    await user.click(box);
    expect(screen.queryByLabelText('Hvordan?')).not.toBeInTheDocument();
    expect(screen.getByRole('article', { name: 'Utkastet' })).not.toHaveTextContent('Slik');
    await user.click(box);
    expect(screen.getByLabelText('Hvordan?')).toHaveValue('Slik');
  });

  it('keeps the years that are taken away, and a continued measure has fewer', async () => {
    const { user } = start();
    await user.type(screen.getByLabelText('Stillingsprosent'), '50');
    await user.selectOptions(screen.getByLabelText('Antall år dere søker for'), '2');
    expect(screen.getAllByLabelText('Stillingsprosent').map((field) => (field as HTMLInputElement).value)).toEqual([
      '50',
      '50',
    ]);
    await user.selectOptions(screen.getByLabelText('Nytt eller videreført tiltak'), '3');
    expect(screen.getAllByLabelText('Stillingsprosent')).toHaveLength(1);
    expect(screen.getByText(/^1 år med noe utfylt er ikke med i budsjettet nå/)).toBeInTheDocument();
    expect(within(screen.getByLabelText('Antall år dere søker for')).getAllByRole('option')).toHaveLength(1);
  });
});
