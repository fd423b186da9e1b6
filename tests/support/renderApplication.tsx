import { act, configure, fireEvent, render } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import { ApplicationPage } from '../../src/pages/application/ApplicationPage.tsx';
import { ownAddress } from '../../src/state/address.ts';
import type { AddressOwner } from '../../src/state/address.ts';
import { following } from '../../src/state/url.ts';
import { known } from './draft.ts';
import { provide } from './provide.tsx';

// For component tests of the application. The form is long, and asking for a role or a label by Testing Library goes
// through all of it, which takes longer than all that the form does: fields and buttons are looked up more plainly here.

export const applicationPage = provide(<ApplicationPage />);

// A loaded machine takes its time over so long a form.
configure({ asyncUtilTimeout: 10_000 });

/** The choices that the page's address carries. */
const takes = [...following, 'priorities', 'figures'] as const;
let address: AddressOwner | undefined;

/** The application as a reader meets it who comes by a link with `query` and has all its steps shown, or those of `anchor`. */
export function renderApplication(query = '', anchor = '#alt') {
  window.history.replaceState(null, '', `/soknad/${query}${anchor}`);
  address = ownAddress({ ...known, divisions: [] });
  address.arrive(takes);
  onTestFinished(address.stop);
  const { container } = render(applicationPage);
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { user, container, press: (name: string) => user.click(button(name)) };
}

function all<One extends HTMLElement>(selector: string, name: string): One[] {
  return [...document.querySelectorAll<One>(selector)].filter(
    (one) => (one.ariaLabel ?? one.textContent.trim()) === name && !one.closest('[hidden]'),
  );
}

function only<One>(list: readonly One[], name: string): One {
  const [first, ...others] = list;
  if (!first || others.length > 0) throw new Error(`${list.length} things are named ${name}`);
  return first;
}

/** The fields, also boxes to tick, that a label belongs to. */
export const fields = (label: string) =>
  all<HTMLLabelElement>('label', label).flatMap(({ control }) => (control ? [control as HTMLInputElement] : []));
export const field = (label: string) => only(fields(label), label);
export const button = (name: string) => only(all<HTMLButtonElement>('button', name), name);
export const link = (name: string) => only(all<HTMLAnchorElement>('a[href]', name), name);
export const heading = (name: string) => only(all('h1, h2, h3, h4', name), name);
/** Fields that stand under one name. */
export const group = (name: string) => only(all('fieldset > legend', name), name).parentElement!;

/** Puts a value into a field, at once. */
export const fill = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });

/** Goes back to an address, as the browser does. */
export function comeBackTo(query: string): void {
  window.history.replaceState(null, '', `/soknad/${query}#alt`);
  act(() => address?.arrive(takes));
}
