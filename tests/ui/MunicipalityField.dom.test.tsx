import { register } from 'virtual:municipalities';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { County } from '../../src/domain/county.ts';
import type { Municipality } from '../../src/domain/municipality.ts';
import { MunicipalityField } from '../../src/ui/MunicipalityField.tsx';
import { dataset } from '../support/announced.ts';
import { provide } from '../support/provide.tsx';

const chose = vi.fn();
const ofCode = (code: string) => register.municipalities.find((one) => one.code === code);

function Page({ first, county }: { readonly first?: string; readonly county?: County }) {
  const [chosen, setChosen] = useState<Municipality | undefined>(first === undefined ? undefined : ofCode(first));
  return (
    <MunicipalityField
      register={register}
      chosen={chosen}
      county={county}
      onChoose={(one) => {
        chose(one?.code);
        setChosen(one);
      }}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Kommune' });
const shown = () => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);
const part = () => document.querySelector('[data-part="municipality"]')?.textContent;

beforeEach(() => {
  chose.mockReset();
  Element.prototype.scrollIntoView = () => undefined;
});

describe('an office finds its municipality by', () => {
  it.each([
    ['porsg', '4001', 'Porsgrunn'],
    ['4001', '4001', 'Porsgrunn'],
    ['3806', '4001', 'Porsgrunn'],
    ['karasjok', '5610', 'Karasjok'],
    ['Kárášjohka', '5610', 'Karasjok'],
    ['karasjohka', '5610', 'Karasjok'],
    ['kaivuono', '5540', 'Kåfjord'],
    ['tromso', '5501', 'Tromsø'],
    ['aas', '3218', 'Ås'],
    ['våler østfold', '3114', 'Våler (Østfold)'],
  ])('%s', async (typed, code, name) => {
    const user = userEvent.setup();
    render(provide(<Page />));
    await user.type(field(), typed);
    await user.keyboard('{Enter}');
    expect(chose.mock.calls).toEqual([[code]]);
    expect(field()).toHaveValue(name);
  });

  it('its name in Sámi, which is read aloud as Sámi', async () => {
    const user = userEvent.setup();
    render(provide(<Page />));
    await user.type(field(), 'guovda');
    expect(shown()).toEqual(['Kautokeino Guovdageaidnu']);
    expect(screen.getByText('Guovdageaidnu')).toHaveAttribute('lang', 'se');
    await user.clear(field());
    await user.type(field(), 'hamar');
    expect(shown()).toEqual(['Hamar', 'Hamarøy Hábmer']);
    expect(screen.getByText('Hábmer')).toHaveAttribute('lang', 'smj');
  });

  it('the number that two had before brings both', async () => {
    const user = userEvent.setup();
    render(provide(<Page />));
    await user.type(field(), '1507');
    expect(shown()).toEqual(['Haram', 'Ålesund']);
    expect(screen.getByRole('group', { name: 'Nummer 1507 er i dag flere kommuner' })).toBeVisible();
    // Neither is taken before it is chosen.
    await user.keyboard('{Enter}');
    expect(chose).not.toHaveBeenCalled();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(chose.mock.calls).toEqual([['1508']]);
  });
});

describe('it says', () => {
  it.each([
    ['4001', 'Porsgrunn ligger i Telemark, i dag og i tabellen.'],
    [
      '3234',
      'Lunner ligger i Akershus i dag, og i Oppland i tabellen. Grensene er endret: til Viken 2020 fra Oppland.',
    ],
    ['0301', 'Oslo er både kommune og fylke, i dag og i tabellen.'],
    ['1508', 'Til og med 2023 hadde Ålesund andre grenser (nummer 1507). Eldre tall gjelder ikke det samme området.'],
    ['1103', 'Til og med 2019 hadde Stavanger andre grenser (nummer 1103, 1141 og 1142).'],
  ])('in which county %s lies, and how its borders moved', (code, text) => {
    render(provide(<Page first={code} />));
    expect(part()).toContain(text);
  });
});

it('all are there before anything is typed, in the order of the alphabet', async () => {
  const user = userEvent.setup();
  render(provide(<Page />));
  await user.click(field());
  expect(shown()).toHaveLength(357);
  expect(shown().slice(0, 3)).toEqual(['Alstahaug', 'Alta', 'Alvdal']);
  expect(shown().at(-1)).toBe('Åsnes');
});

it('those of the reader’s county come first, until something is typed', async () => {
  const user = userEvent.setup();
  render(provide(<Page county={dataset.counties.find(({ code }) => code === '08')!} />));
  await user.click(field());
  const near = within(screen.getByRole('group', { name: 'I Telemark' })).getAllByRole('option');
  expect(near.map(({ textContent }) => textContent)).toEqual(shown().slice(0, near.length));
  expect(near[0]).toHaveTextContent('Bamble');
  expect(shown()).toHaveLength(357);
  await user.type(field(), 'al');
  expect(screen.queryByRole('group')).toBeNull();
  expect(shown()[0]).toBe('Alstahaug');
  // Of two that begin so, Porsanger and Porsgrunn, the county's own is what Enter takes.
  await user.clear(field());
  await user.type(field(), 'pors');
  expect(shown()[0]).toBe('Porsgrunn');
});

it('without JavaScript there is a plain select of all, with number and county', () => {
  // As a browser reads it that runs none.
  const html = new DOMParser().parseFromString(renderToStaticMarkup(provide(<Page />)), 'text/html');
  const options = [...html.querySelectorAll('noscript option[value]:not([value=""])')].map(
    ({ textContent }) => textContent,
  );
  expect(options).toHaveLength(357);
  expect(options).toContain('Porsgrunn, 4001, Telemark');
  expect(options).toContain('Kåfjord / Gáivuotna / Kaivuono, 5540, Troms');
});
