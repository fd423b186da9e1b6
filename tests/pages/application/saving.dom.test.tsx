import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choose } from '../../../src/state/selection.ts';
import { countyCode } from '../../support/makeDataset.ts';
import { field, fill, heading, renderApplication } from '../../support/renderApplication.tsx';

it('keeps a saved draft when a link asks for something else, and offers it', async () => {
  const { press } = renderApplication();
  fill('NAV-kontor', 'NAV Skien');
  fill('Fylke', '08');
  await press('Ja, lagre mens jeg skriver');
  cleanup();
  choose({ county: countyCode('03') });
  renderApplication('?fylke=03&omrade=sarbare-overganger');
  expect(field('Fylke')).toHaveValue('08');
  await press('Bruk valgene fra lenken');
  expect(field('Fylke')).toHaveValue('03');
  expect(field('NAV-kontor')).toHaveValue('NAV Skien');
  expect(field('Sårbare overganger')).toBeChecked();
  expect(field('Ordinært arbeidsliv')).toHaveFocus();
  expect(screen.getByText('Valgene fra lenken er tatt i bruk.')).toBeInTheDocument();
});

it('says of what came back from the tab that it is in the tab', async () => {
  renderApplication();
  fill('NAV-kontor', 'NAV Skien');
  expect(screen.queryByText(/er ikke lagret noe sted/)).not.toBeInTheDocument();
  expect(await screen.findByText(/er bare i denne fanen/)).toBeInTheDocument();
  cleanup();
  renderApplication();
  expect(field('NAV-kontor')).toHaveValue('NAV Skien');
  expect(screen.getByText(/^Det du skrev i denne fanen, er hentet fram.* er bare i denne fanen/)).toHaveAttribute(
    'aria-live',
    'polite',
  );
});

it('has the focus on what was said when the button that was pressed is gone', async () => {
  const { press } = renderApplication();
  fill('NAV-kontor', 'NAV Skien');
  await press('Ja, lagre mens jeg skriver');
  expect(document.activeElement).toHaveTextContent(/^Sist lagret/);
  await press('Slett utkastet fra maskinen');
  await press('Slett');
  expect(document.activeElement).toHaveTextContent(/^Slettet fra denne maskinen/);
});

describe('with another draft on the machine', () => {
  const key = 'sosialtjenestetall.soknad';
  /** Another window does something to what is saved. */
  const elsewhere = (change: () => void) =>
    act(() => {
      change();
      window.dispatchEvent(new StorageEvent('storage', { key }));
    });

  it('deletes it only when asked twice', async () => {
    const { press } = renderApplication();
    await press('Ja, lagre mens jeg skriver');
    const newer = localStorage.getItem(key)!.replace(/"revision":"/, '"revision":"nyere ');
    elsewhere(() => localStorage.setItem(key, newer));
    await press('Slett utkastet fra maskinen');
    expect(localStorage.getItem(key)).toBe(newer);
    expect(screen.getByText(/Vil du slette det likevel/)).toHaveFocus();
    await press('Slett');
    expect(localStorage.getItem(key)).toBeNull();
  });

  it('says that another window has deleted what was saved', async () => {
    const { press } = renderApplication();
    fill('NAV-kontor', 'NAV');
    await press('Ja, lagre mens jeg skriver');
    elsewhere(() => localStorage.removeItem(key));
    expect(screen.getByText('Et annet vindu har slettet utkastet som var lagret.')).toBeInTheDocument();
    expect(screen.getByText(/er ikke lagret noe sted|er bare i denne fanen/)).toBeInTheDocument();
    expect(screen.queryByText(/^Sist lagret/)).not.toBeInTheDocument();
  });

  it('asks before a file that was opened is saved over it', async () => {
    const { user, press, container } = renderApplication();
    fill('NAV-kontor', 'Lagret');
    await press('Ja, lagre mens jeg skriver');
    const before = localStorage.getItem(key)!;
    const { text } = JSON.parse(before) as { text: string };
    const file = new File([text.replace('"Lagret"', '"Fra fil"')], 'soknad.json', { type: 'application/json' });
    await user.upload(container.querySelector<HTMLInputElement>('input[data-file="write"]')!, file);
    expect(await screen.findByText('Skjemaet er ikke det som er lagret på denne maskinen.')).toBeInTheDocument();
    await press('Ja, lagre mens jeg skriver');
    expect(screen.getByText(/enn det du åpnet fra fila/)).toHaveFocus();
    expect(localStorage.getItem(key)).toBe(before);
    await press('Lagre over');
    expect(localStorage.getItem(key)).toContain('Fra fil');
    expect(document.activeElement).toHaveTextContent(/^Sist lagret/);
  });
});

describe('what is said of the last action', () => {
  const broken = () => new File(['{'], 'soknad.json', { type: 'application/json' });
  beforeEach(() => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined }));
    // A download leads nowhere here.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });
  afterEach(() => void vi.restoreAllMocks());

  it('takes the place of what was said before: a file that was made, then one that cannot be read', async () => {
    const { user, press, container } = renderApplication();
    const file = (kind: string) => container.querySelector<HTMLInputElement>(`input[data-file="${kind}"]`)!;
    await press('Last ned utkastfil');
    expect(screen.getByText('Utkastfila er laget.')).toHaveAttribute('role', 'status');
    for (const kind of ['write', 'read']) {
      await user.upload(file(kind), broken());
      expect(await screen.findByText(/^Fila kan ikke leses/)).toHaveAttribute('role', 'alert');
      expect(screen.queryByText('Utkastfila er laget.')).not.toBeInTheDocument();
      await press('Last ned utkastfil');
      expect(screen.queryByText(/^Fila kan ikke leses/)).not.toBeInTheDocument();
    }
  });

  it('goes when another one begins, and a number that cannot be read hinders none', async () => {
    const { press } = renderApplication();
    await press('Last ned utkastfil');
    fill('Måneder', 'tretten');
    await press('Last ned Word-fil');
    expect(heading('Se på dette tallet. Dere kan laste ned likevel.')).toBeInTheDocument();
    expect(await screen.findByText(/^Word-fila/)).toBeInTheDocument();
    expect(screen.queryByText('Utkastfila er laget.')).not.toBeInTheDocument();
  });

  it('withdraws the question about a file when another one is opened', async () => {
    const { user, press, container } = renderApplication();
    const write = container.querySelector<HTMLInputElement>('input[data-file="write"]')!;
    fill('NAV-kontor', 'NAV');
    await press('Ja, lagre mens jeg skriver');
    const { text } = JSON.parse(localStorage.getItem('sosialtjenestetall.soknad')!) as { text: string };
    fill('NAV-kontor', ' Skien');
    await user.upload(write, new File([text], 'soknad.json', { type: 'application/json' }));
    expect(await screen.findByText(/^Fila erstatter/)).toBeInTheDocument();
    await user.upload(write, broken());
    expect(await screen.findByText(/^Fila kan ikke leses/)).toBeInTheDocument();
    expect(screen.queryByText(/^Fila erstatter/)).not.toBeInTheDocument();
  });

  it('holds no longer than what it says: a file is named with its time', async () => {
    const { press } = renderApplication();
    fill('Måneder', 'x');
    await press('Last ned utkastfil');
    expect(
      screen.getByText(/^Det som sto i skjemaet .* kl\. .*, er i utkastfila og ikke lagret på denne maskinen\.$/),
    ).toBeInTheDocument();
  });
});

describe('with a draft of a newer version on the machine', () => {
  const key = 'sosialtjenestetall.soknad';
  const newer = JSON.stringify({
    revision: 'nyere',
    saved: '2030-01-01T00:00:00.000Z',
    text: '{"format":"sosialtjenestetall-soknad","version":99}',
  });
  beforeEach(() => {
    localStorage.setItem(key, newer);
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined }));
  });
  afterEach(() => void vi.restoreAllMocks());

  it('says what it is, hands it out as it lies there, and goes on in the tab without touching it', async () => {
    const link = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { press } = renderApplication();
    fill('NAV-kontor', 'NAV Skien');
    await press('Ja, lagre mens jeg skriver');
    expect(screen.getByText(/nyere utgave av søknadshjelpen \(versjon 99\)\. Denne siden kan ikke/)).toHaveFocus();
    expect(screen.queryByText(/Et annet vindu|Hent det andre utkastet/)).not.toBeInTheDocument();
    await press('Last ned det som ligger der');
    expect((link.mock.contexts[0] as HTMLAnchorElement).download).toBe('utkast-fra-denne-maskinen.json');
    await press('Skriv bare i fanen');
    expect(screen.queryByText(/Denne siden kan ikke åpne det/)).not.toBeInTheDocument();
    fill('NAV-kontor', 'NAV Porsgrunn');
    await vi.waitFor(() => expect(sessionStorage.getItem(key)).toContain('NAV Porsgrunn'));
    expect(localStorage.getItem(key)).toBe(newer);
  });

  it('saves over it only when that is what is asked for', async () => {
    const { press } = renderApplication();
    fill('NAV-kontor', 'NAV Skien');
    await press('Ja, lagre mens jeg skriver');
    expect(localStorage.getItem(key)).toBe(newer);
    await press('Lagre over');
    expect(localStorage.getItem(key)).toContain('NAV Skien');
  });
});

it('remembers a no to saving for as long as the tab lives', async () => {
  const { press } = renderApplication();
  await press('Nei');
  cleanup();
  renderApplication();
  expect(screen.queryByText('Lagre mens du skriver, på denne maskinen?')).not.toBeInTheDocument();
  await press('Lagre på denne maskinen');
  expect(document.activeElement).toHaveTextContent(/^Sist lagret/);
  cleanup();
  localStorage.clear();
  renderApplication();
  expect(screen.getByText('Lagre mens du skriver, på denne maskinen?')).toBeInTheDocument();
});

it('says that what lies on the machine is no draft, and lets it lie', async () => {
  localStorage.setItem('sosialtjenestetall.soknad', 'noe annet');
  const { press } = renderApplication();
  expect(screen.getByText(/kan ikke leses som et utkast|ikke kan leses som et utkast/)).toBeInTheDocument();
  await press('Ja, lagre mens jeg skriver');
  expect(localStorage.getItem('sosialtjenestetall.soknad')).toBe('noe annet');
  await press('Lagre over');
  expect(localStorage.getItem('sosialtjenestetall.soknad')).toContain('revision');
});
