import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { I18nProvider } from '../../src/i18n/I18nContext.tsx';
import { Combobox } from '../../src/ui/Combobox.tsx';
import { nb } from '../support/nb.ts';

const names = ['Aker', 'Berg', 'Bø', 'Dal'];
const options = names.map((text) => ({ value: text.toLowerCase(), text }));
const find = (typed: string) => {
  const hits = options.filter(({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()));
  if (typed === 'gamle')
    return [{ label: 'Gamle (til 1900): Berg, Dal', options: options.filter((_, i) => i % 2 === 1) }];
  return hits.length > 0 ? [{ label: undefined, options: hits }] : [];
};
const chose = vi.fn();

function Page({ first }: { readonly first?: string }) {
  const [value, setValue] = useState(first);
  return (
    <I18nProvider value={nb}>
      <Combobox
        label="Sted"
        chosen={options.find((option) => option.value === value)}
        find={find}
        onChoose={(next) => {
          chose(next);
          setValue(next);
        }}
      />
      <button type="button">Neste</button>
    </I18nProvider>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Sted' });
const shown = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
/** The option that a screen reader is told of: it must be one that is there. */
const active = () => {
  const id = field().getAttribute('aria-activedescendant');
  return id === null ? undefined : document.getElementById(id)?.textContent;
};
const status = () => screen.getByRole('status').textContent;

beforeEach(() => {
  chose.mockReset();
  Element.prototype.scrollIntoView = () => undefined;
});

describe('with the keyboard', () => {
  it('typing finds, says how many, and Enter takes the first', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.tab();
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('b');
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(shown()).toEqual(['Berg', 'Bø']);
    expect(status()).toBe('2 treff. Enter velger Berg.');
    expect(active()).toBeUndefined();
    await user.keyboard('{Enter}');
    expect(chose.mock.calls).toEqual([['berg']]);
    expect(field()).toHaveValue('Berg');
    expect(field()).toHaveFocus();
    expect(shown()).toEqual([]);
    expect(status()).toBe('Berg er valgt.');
  });

  it('arrows open the list at what is chosen, walk it round, and Enter takes what they are on', async () => {
    const user = userEvent.setup();
    render(<Page first="bø" />);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Bø');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Bø');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Aker');
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Dal');
    await user.keyboard('{Enter}');
    expect(chose.mock.calls).toEqual([['dal']]);
  });

  it('an arrow up in a closed field begins at the end; Alt only opens and closes', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.tab();
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Dal');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(shown()).toEqual([]);
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(shown()).toEqual(names);
    expect(active()).toBeUndefined();
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Dal');
  });

  it('Tab takes what the arrows are on and goes on', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.tab();
    await user.keyboard('d{ArrowDown}');
    await user.tab();
    expect(chose.mock.calls).toEqual([['dal']]);
    expect(field()).not.toHaveFocus();
    expect(field()).toHaveValue('Dal');
  });

  it('Escape, and leaving, put back what was chosen', async () => {
    const user = userEvent.setup();
    render(<Page first="berg" />);
    await user.tab();
    await user.keyboard('da{Escape}');
    expect(field()).toHaveValue('Berg');
    expect(shown()).toEqual([]);
    await user.keyboard('da');
    await user.click(screen.getByRole('button', { name: 'Neste' }));
    expect(field()).toHaveValue('Berg');
    expect(chose).not.toHaveBeenCalled();
  });

  it('an emptied field, and the cross, take the choice away', async () => {
    const user = userEvent.setup();
    render(<Page first="berg" />);
    await user.tab();
    await user.keyboard('{Backspace}{Enter}');
    expect(chose.mock.calls).toEqual([[undefined]]);
    expect(status()).toBe('Valget er fjernet.');
    await user.keyboard('aker{Enter}');
    await user.click(screen.getByRole('button', { name: 'Fjern Aker' }));
    expect(chose.mock.calls.at(-1)).toEqual([undefined]);
    expect(field()).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Fjern/ })).toBeNull();
  });

  it('nothing found is said, and Enter does nothing', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.type(field(), 'xyz{Enter}');
    expect(status()).toBe('Ingen treff på «xyz».');
    expect(chose).not.toHaveBeenCalled();
    expect(field()).toHaveValue('xyz');
  });

  it('where several are meant alike, Enter leads into the list instead of guessing', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.type(field(), 'gamle');
    expect(status()).toBe('2 treff. Gamle (til 1900): Berg, Dal.');
    const group = screen.getByRole('group', { name: 'Gamle (til 1900): Berg, Dal' });
    expect(within(group).getAllByRole('option')).toHaveLength(2);
    await user.keyboard('{Enter}');
    expect(chose).not.toHaveBeenCalled();
    expect(active()).toBe('Berg');
    await user.keyboard('{Enter}');
    expect(chose.mock.calls).toEqual([['berg']]);
  });
});

describe('with the pointer', () => {
  it('a press in the field shows all, and a press on one takes it', async () => {
    const user = userEvent.setup();
    render(<Page first="berg" />);
    await user.click(field());
    expect(shown()).toEqual(names);
    await user.click(screen.getByRole('option', { name: 'Dal' }));
    expect(chose.mock.calls).toEqual([['dal']]);
    expect(field()).toHaveFocus();
  });

  it('the arrow opens and closes, and is no stop of its own', async () => {
    const user = userEvent.setup();
    render(<Page />);
    const toggle = screen.getByRole('button', { name: 'Sted: vis alle' });
    expect(toggle).toHaveAttribute('tabindex', '-1');
    await user.click(toggle);
    expect(shown()).toEqual(names);
    await user.click(toggle);
    expect(shown()).toEqual([]);
  });
});

it('without a choice to hold, the field empties itself', async () => {
  const user = userEvent.setup();
  render(
    <I18nProvider value={nb}>
      <Combobox label="Sted" find={find} onChoose={chose} />
    </I18nProvider>,
  );
  await user.type(field(), 'ak{Enter}');
  expect(chose.mock.calls).toEqual([['aker']]);
  expect(field()).toHaveValue('');
});
