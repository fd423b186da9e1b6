import { register } from 'virtual:municipalities';
import { sources } from 'virtual:sources';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ImportProvider } from '../../src/context/ImportContext.tsx';
import type { ReadImport } from '../../src/context/ImportContext.tsx';
import { readImported } from '../../src/dataset/imported/readImported.ts';
import type { ImportAnswers } from '../../src/domain/importedFile.ts';
import { importRules } from '../../src/domain/importRules.ts';
import { OfficePanel } from '../../src/pages/OfficePanel.tsx';
import { OfficePage } from '../../src/pages/office/OfficePage.tsx';
import { changeOffice, deleteOffice, officeGoingAlong, useOffice } from '../../src/state/office.ts';
import { today } from '../../src/ui/useToday.ts';
import { dataset } from '../support/announced.ts';
import { countyFiles } from '../support/countyFiles.ts';
import { provide } from '../support/provide.tsx';

// Read as the worker does, from the bytes that a browser would take out of the file: jsdom's are of another realm.
const bytesOf = new Map<string, Uint8Array>();
const file = (name: string, content: string, lastModified = Date.now()) => {
  bytesOf.set(name, new TextEncoder().encode(content));
  return new File([], name, { lastModified });
};
const asked: ImportAnswers[] = [];
const read: ReadImport = async ({ name, content, answers }) => {
  asked.push(answers);
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : (bytesOf.get(name) ?? new Uint8Array());
  const isPasted = typeof content === 'string';
  const imported = await readImported({ name, bytes, isPasted, answers }, importRules(sources, register));
  if (imported.kind === 'refused' || !name.endsWith('.xlsx')) return imported;
  // A workbook's parts are read elsewhere (formats.test.ts); here it is what the page makes of them.
  return {
    ...imported,
    file: { ...imported.file, format: 'xlsx', ranges: [{ sheet: 'Ark', range: 'A1:C4', isRead: true }] },
  };
};

const cases = [
  '"14019: Utvalgte nøkkeltall"',
  '',
  '"region";"Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt (antall) 2024";"Sosialhjelpstilfeller (antall) 2024"',
  '"EAK Landet";33019;173230',
  '"4001 Porsgrunn";161;1450',
].join('\n');
const people = [
  '"07459: Befolkning"',
  '',
  '"region";"alder";"Personer 2025"',
  ...Array.from(
    { length: 49 },
    (_, at) => `"0 Hele landet";"${18 + at} år";70000\n"4001 Porsgrunn";"${18 + at} år";400`,
  ),
].join('\n');

function show() {
  const { container } = render(
    provide(
      <ImportProvider value={read}>
        <OfficePage />
      </ImportProvider>,
    ),
  );
  const field = container.querySelector<HTMLInputElement>('[data-file=office]')!;
  return { user: userEvent.setup(), field, container };
}

afterEach(async () => {
  asked.length = 0;
  cleanup();
  await deleteOffice();
});

it('a file of inhabitants is used without a choice, its municipality is offered, and one is led to the figures', async () => {
  const { user, field, container } = show();
  await user.upload(field, [file('14019.csv', cases), file('07459.csv', people)]);
  const reading = (await screen.findByText('07459.csv')).closest('details')!;
  await user.click(within(reading).getByRole('button', { name: 'Velg Porsgrunn' }));
  // The measures that nobody asks for are folded, and the announcement's own is chosen.
  const first = container.querySelector<HTMLElement>('[data-file-read="14019.csv"]')!;
  expect(within(first).getByText('Ett annet mål i fila').closest('details')).not.toHaveAttribute('open');
  await user.click(screen.getByRole('button', { name: 'Alt stemmer i 2 filer, bruk tallene' }));
  expect(screen.getByRole('heading', { name: '5. Hos oss' })).toHaveFocus();
  expect(container.querySelectorAll('[data-measure]')).toHaveLength(1);
  // 161 of 49 x 400 = 19 600.
  expect(container.querySelector('[data-measure]')).toHaveTextContent('Det er 0,8 prosent av 19 600 innbyggere');
  const use = screen.getByRole('button', { name: /^Bruk i utkast/ });
  await user.click(use);
  expect(use).toHaveFocus();
  expect(use).toHaveTextContent('Ta ut av utkastet');
  expect(screen.getByText(/^Lagt i utkastet som eget tall/).closest('[role=status]')).not.toBeNull();
  expect(screen.getByRole('link', { name: 'Se tallet i utkastet' })).toBeVisible();
  expect(officeGoingAlong()).toBeUndefined();
  await user.click(screen.getByRole('checkbox', { name: /utkastfila/ }));
  expect(officeGoingAlong()).toMatchObject({ municipality: '4001', files: [{}, {}], taken: [{}] });
  await user.click(screen.getByRole('button', { name: 'Slett alt' }));
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Alt er slettet/));
});

it('a file after the other: the first one’s press leads to the second', async () => {
  const { user, field } = show();
  await user.upload(field, [file('14019.csv', cases), file('07459.csv', people)]);
  await screen.findByText('07459.csv');
  await user.click(screen.getAllByRole('button', { name: 'Det stemmer, bruk tallene' })[0]!);
  expect(document.activeElement).toHaveTextContent('07459.csv');
  expect(screen.getByText('14019.csv').closest('details')).not.toHaveAttribute('open');
});

it('a file that is taken away leads on to the next, the last one to the field; nothing asks to check it any more', async () => {
  const { user, field } = show();
  await user.upload(field, [file('14019.csv', cases), file('07459.csv', people)]);
  await screen.findByText('07459.csv');
  await user.click(screen.getByRole('button', { name: 'Ta bort 14019.csv' }));
  expect(document.activeElement).toHaveTextContent('07459.csv');
  expect(screen.queryByText(/^14019.csv er lest/)).toBeNull();
  expect(screen.getByText(/^07459.csv er lest/)).toBeVisible();
  expect(screen.getByText('14019.csv er tatt bort.').closest('[role=status]')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Ta bort 07459.csv' }));
  expect(field).toHaveFocus();
  expect(screen.queryByText(/^07459.csv er lest/)).toBeNull();
  expect(screen.getByText('07459.csv er tatt bort.')).toBeVisible();
  await user.upload(field, file('14019.csv', cases));
  await screen.findByText(/^14019.csv er lest/);
  expect(screen.queryByText(/er tatt bort/)).toBeNull();
});

it('a file says of which places it is, by name; many are folded', async () => {
  const { user, field } = show();
  const places = Array.from({ length: 9 }, (_, at) => `"400${at} Sted ${at}";5`);
  await user.upload(field, [
    file('to.csv', cases),
    file('ett.csv', '"region";"Kurs 2024"\n"4001 Porsgrunn";5'),
    file('ingen.csv', 'år;Kurs;Samtaler\n2023;4;\n2024;5;6\n'),
    file('ni.csv', ['"region";"Kurs 2024"', ...places].join('\n')),
  ]);
  const reading = async (name: string) => (await screen.findByText(name)).closest('details')!;
  expect(await reading('to.csv')).toHaveTextContent('2 steder, 2024.Med i fila: Landet og Porsgrunn.');
  expect(await reading('ett.csv')).toHaveTextContent('Ett sted, 2024.Med i fila: Porsgrunn.');
  const nowhere = await reading('ingen.csv');
  expect(nowhere).toHaveTextContent('Ingen steder, 2023–2024.Utelatt: tomme celler (1), som er manglende tall');
  expect(nowhere).not.toHaveTextContent('Med i fila');
  const many = within(await reading('ni.csv'))
    .getByText('Hvilke 9 steder?')
    .closest('details')!;
  expect(many).not.toHaveAttribute('open');
  expect(many).toHaveTextContent(/Sted 0.*Sted 8\.$/);
});

it('inhabitants are not offered one age after the other as own figures, unless one asks', async () => {
  const { user, field } = show();
  await user.upload(field, file('07459.csv', people));
  const reading = (await screen.findByText('07459.csv')).closest('details')!;
  const asked = within(reading).getByText('Bruk tall på innbyggere som egne tall').closest('details')!;
  expect(asked).not.toHaveAttribute('open');
  expect(screen.getByText(/er lest/, { selector: '[role=status] p' })).toHaveTextContent(
    '07459.csv er lest: ett mål etter alder, 49 i alt.',
  );
  expect(within(asked).getAllByRole('checkbox', { hidden: true })).toHaveLength(
    within(reading).getAllByRole('checkbox', { hidden: true }).length,
  );
});

it('a file was retrieved on the day in Norway on which it was written, never on one to come; pasted cells today', async () => {
  const { user, field } = show();
  const retrieved = () => useOffice.getState().files.map((one) => one.retrieved);
  await user.upload(field, [
    file('sent.csv', cases, Date.parse('2026-04-01T22:30:00Z')),
    file('klokka.csv', cases, Date.now() + 9 * 86_400_000),
  ]);
  await screen.findByText('klokka.csv');
  await user.click(screen.getByText('Lim inn celler fra Excel', { selector: 'summary' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Lim inn celler fra Excel' }), { target: { value: cases } });
  await user.click(screen.getByRole('button', { name: 'Les det som er limt inn' }));
  await waitFor(() => expect(retrieved()).toEqual(['2026-04-02', today(), today()]));
});

it('a range of a workbook is read as it is written by hand; what is no range is said, and changes nothing', async () => {
  const { user, field } = show();
  await user.upload(field, file('bok.xlsx', cases));
  const reading = (await screen.findByText('bok.xlsx')).closest('details')!;
  const range = within(reading).getByLabelText(/^Område, som/);
  for (const odd of ['B3', 'Finnes ikke!A1:B3']) {
    fireEvent.change(range, { target: { value: odd } });
    await user.click(within(reading).getByRole('button', { name: 'Les området' }));
    expect(range).toHaveAccessibleDescription(/som B3:H20\. Ark i fila: Ark\./);
  }
  expect(asked).toHaveLength(1);
  fireEvent.change(range, { target: { value: "'ark'!$A$1:b3" } });
  await user.click(within(reading).getByRole('button', { name: 'Les området' }));
  await waitFor(() => expect(asked.at(-1)).toEqual({ ranges: [{ sheet: 'Ark', range: 'A1:B3' }] }));
});

it('all figures at once: the focus goes to the way to the draft, and how many there are is said', async () => {
  changeOffice(() => ({ municipality: '4001' }));
  const { user, field } = show();
  const two = cases.replace('Sosialhjelpstilfeller (antall)', 'Antall unge mottakere av sosialhjelp');
  await user.upload(field, file('14019.csv', two));
  const reading = (await screen.findByText('14019.csv')).closest('details')!;
  for (const box of within(reading).getAllByRole('checkbox', { hidden: true }))
    if (!(box as HTMLInputElement).checked) fireEvent.click(box);
  await user.click(screen.getByRole('button', { name: 'Det stemmer, bruk tallene' }));
  await user.click(screen.getByRole('button', { name: 'Bruk alle tallene i utkast (2)' }));
  expect(screen.getByRole('link', { name: 'Gå til søknaden' })).toHaveFocus();
  expect(screen.getByText('2 tall er lagt i utkastet som egne tall.')).toBeInTheDocument();
});

it('figures in the draft that are of the municipality before are said, and taken out by one press', async () => {
  changeOffice(() => ({ municipality: '4001' }));
  const { user, field, container } = show();
  await user.upload(field, file('14019.csv', `${cases}\n"4003 Skien";250;2000`));
  await user.click(await screen.findByRole('button', { name: 'Det stemmer, bruk tallene' }));
  await user.click(screen.getByRole('button', { name: /^Bruk i utkast/ }));
  expect(useOffice.getState().taken[0]!.row.label).toMatch(/, Porsgrunn$/);
  expect(container.querySelector('[data-other-place]')).toBeNull();
  await user.clear(screen.getByRole('combobox', { name: 'Kommune' }));
  await user.type(screen.getByRole('combobox', { name: 'Kommune' }), 'skien{Enter}');
  expect(container.querySelector('[data-other-place]')).toHaveTextContent(
    'Utkastet har ett tall for Porsgrunn. Se etter at søkeren i utkastet er Skien.',
  );
  // The other's figure stays beside this one's, until it is asked to go.
  await user.click(screen.getByRole('button', { name: /^Bruk i utkast/ }));
  expect(useOffice.getState().taken.map(({ place }) => place)).toEqual(['4001', '4003']);
  await user.click(screen.getByRole('button', { name: 'Ta ut tallene for Porsgrunn' }));
  expect(useOffice.getState().taken.map(({ place }) => place)).toEqual(['4003']);
  expect(screen.getByRole('combobox', { name: 'Kommune' })).toHaveFocus();
});

// A figure called "Limt inn 22:48" with itself as its source helps nobody who reads the application.
it('pasted cells without a name are not used before they have one, and lack a source until one is given', async () => {
  changeOffice(() => ({ municipality: '4001' }));
  const { user, container } = show();
  await user.click(screen.getByText('Lim inn celler fra Excel', { selector: 'summary' }));
  const cells = 'Region\t2023\t2024\n4001 Porsgrunn\t5\t7\n';
  fireEvent.change(screen.getByRole('textbox', { name: 'Lim inn celler fra Excel' }), { target: { value: cells } });
  await user.click(screen.getByRole('button', { name: 'Les det som er limt inn' }));
  const use = await screen.findByRole('button', { name: 'Det stemmer, bruk tallene' });
  expect(use).toBeDisabled();
  await user.type(screen.getByRole('textbox', { name: 'Navn på tallet' }), 'Unge i kvalifisering');
  await user.click(use);
  const figure = container.querySelector<HTMLElement>('[data-measure]')!;
  expect(figure).toHaveTextContent('Porsgrunn: Unge i kvalifisering, 2024: 7.Uten kilde.');
  await user.click(screen.getByRole('heading', { name: /^Limt inn/ }));
  await user.type(screen.getByRole('textbox', { name: 'Kilde' }), 'Fagsystemet, mai 2025');
  expect(figure).toHaveTextContent('Porsgrunn: Unge i kvalifisering, 2024: 7 (Fagsystemet, mai 2025, hentet');
  expect(figure).not.toHaveTextContent('Uten kilde');
  await user.click(screen.getByRole('button', { name: /^Bruk i utkast/ }));
  expect(useOffice.getState().taken[0]!.row).toMatchObject({
    label: 'Unge i kvalifisering, Porsgrunn',
    source: expect.stringMatching(/^Fagsystemet, mai 2025, hentet/) as string,
  });
});

it('a measure that only looks like the announcement’s says why on its card and beside a county’s figures', async () => {
  const { user, field, container } = show();
  const children = cases.replaceAll(
    'Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt',
    'Antall barn under 18 i familier som mottok sosialhjelp',
  );
  await user.upload(field, [file('barn.csv', children)]);
  await user.click(await screen.findByRole('button', { name: 'Velg Porsgrunn' }));
  await user.click(screen.getByRole('checkbox', { name: /^Antall barn/ }));
  await user.click(screen.getByRole('button', { name: 'Det stemmer, bruk tallene' }));
  const card = container.querySelector<HTMLElement>('[data-measure]')!;
  expect(card).toHaveTextContent(/Ikke det samme som «.+» i kunngjøringen\. Her er alle barn med/);
  render(provide(<OfficePanel counties={[]} dataset={dataset} />));
  const panel = screen.getByRole('complementary', { name: 'Kommunens egne tall' });
  expect(panel).toHaveTextContent('står her når dere velger «Bruk i utkast»');
  await user.click(within(card).getByRole('button', { name: /^Bruk i utkast/ }));
  expect(panel).not.toHaveTextContent('når dere velger');
  expect(document.querySelector('[data-own-figure]')).toHaveTextContent(
    /Ikke det samme som «.+» i kunngjøringen\. Her er alle barn med, uansett/,
  );
});

it('a whole county with its inhabitants: dots of rates, a table that is sorted, and how many have numbers', async () => {
  const members = register.municipalities.filter(({ counties }) => counties['2024-01-01'] === '11');
  expect(members).toHaveLength(23);
  const { counts, people: inhabitants } = countyFiles(members, 5);
  changeOffice(() => ({ municipality: '1103' }));
  const { user, field, container } = show();
  await user.upload(field, [file('14019.csv', counts), file('07459.csv', inhabitants)]);
  await screen.findByText('07459.csv');
  await user.click(screen.getByRole('button', { name: 'Alt stemmer i 2 filer, bruk tallene' }));
  const county = (await screen.findByText('Kommunene i fylket, 2024')).closest('details')!;
  expect(county).toHaveTextContent('18 av 23 kommuner har tall, så det blir ingen sum.');
  // The own one is drawn larger.
  expect(container.querySelectorAll('[data-chart] [data-area]')).toHaveLength(18);
  const rows = () =>
    within(county)
      .getAllByRole('row', { hidden: true })
      .slice(1)
      .map((row) => row.textContent);
  const sortBy = async (name: string) => await user.click(within(county).getByRole('button', { name, hidden: true }));
  await sortBy('Andel');
  // 270 of 49 ages with 500 each is 1,1 per cent; what is hidden is no zero, and stands last.
  expect(rows()[0]).toMatch(/2701,1\u00a0%$/);
  expect(
    rows()
      .slice(-5)
      .filter((row) => /skjult–$/.test(row)),
  ).toHaveLength(5);
  await sortBy('Kommune');
  expect(rows()[0]).toMatch(/^Bjerkreim/);
});
