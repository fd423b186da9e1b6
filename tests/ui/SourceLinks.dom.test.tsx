import { register } from 'virtual:municipalities';
import { sources } from 'virtual:sources';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SourceLinks } from '../../src/ui/SourceLinks.tsx';
import { provide } from '../support/provide.tsx';

const show = (code?: string) =>
  render(
    provide(
      <SourceLinks
        sources={sources}
        register={register}
        municipality={register.municipalities.find((one) => one.code === code)}
      />,
    ),
  );
const tables = () => [...document.querySelectorAll<HTMLElement>('[data-table]')];

it('every table has an address that asks for the municipality, and the way by hand with its page', () => {
  show('4001');
  expect(tables().map(({ dataset }) => dataset['table'])).toEqual(['14019', '13995', '12210', '07459']);
  for (const table of tables()) {
    const id = table.dataset['table'] ?? '';
    const links = within(table).getAllByRole<HTMLAnchorElement>('link');
    expect(links[0]).toHaveAccessibleName(new RegExp(`^Hent ${id} for Porsgrunn fra SSB`));
    expect(links[0]?.href).toContain(`https://data.ssb.no/api/pxwebapi/v2/tables/${id}/data?lang=no&valueCodes[`);
    // Nothing tells SSB which page the reader came from.
    for (const link of links) expect(link.rel).toBe('noreferrer');
    expect(within(table).getAllByRole('listitem')).toHaveLength(3);
    expect(links.at(-1)?.getAttribute('href')).toBe(`https://www.ssb.no/statbank/table/${id}/`);
  }
  expect(screen.getAllByText(/^Velg Porsgrunn, Telemark, Landet og Landet uten Oslo under region/)).toHaveLength(3);
  expect(screen.getByText(/^Velg Porsgrunn, Telemark og Hele landet under region/)).toBeInTheDocument();
});

it.each([
  ['12210', 'valueCodes[KOKkommuneregion0000]=EAK,EAKUO,EKA01,0101&'],
  ['07459', 'valueCodes[Region]=0,01,0101&'],
])('says in the open which years the link of %s gives, and has one of its own for those before', (id, asked) => {
  show('3101');
  const card = within(tables().find(({ dataset }) => dataset['table'] === id)!);
  const text = card.getByText('Lenken gir årene fra 2020. Eldre år står under et annet nummer: 0101.');
  expect(text.closest('details')).toBeNull();
  const link = card.getByRole<HTMLAnchorElement>('link', {
    name: new RegExp(`^Hent ${id} for Halden før 2020 fra SSB`),
  });
  expect(link.href).toContain(asked);
  expect(link.rel).toBe('noreferrer');
});

it('of a municipality that had other borders the years before have no link', () => {
  show('3301');
  expect(
    screen.getAllByText(
      'Lenken gir årene fra 2020. Før det hadde Drammen andre grenser. De årene står på tabellens side hos SSB, under 0602, 0625 og 0711.',
    ),
  ).toHaveLength(2);
  expect(screen.queryByRole('link', { name: /før 2020/ })).toBeNull();
});

it('Oslo, which is a county by itself, is named once', () => {
  show('0301');
  expect(screen.getAllByText(/^Velg Oslo, Landet og Landet uten Oslo under region/)).toHaveLength(3);
});

it('before a municipality is chosen the way by hand is there, folded', () => {
  show();
  expect(screen.queryByRole('link', { name: /^Hent/ })).toBeNull();
  expect(tables().every((table) => table.querySelector('details')?.open === false)).toBe(true);
  expect(screen.getAllByText(/^Velg kommunen, fylket, Landet og Landet uten Oslo/)).toHaveLength(3);
});

it('says when figures are unrevised', () => {
  show();
  expect(screen.getByText(/urevidert 15. mars året etter, og revidert 15. juni/)).toBeInTheDocument();
});
