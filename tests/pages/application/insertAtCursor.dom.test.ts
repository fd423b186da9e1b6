import { afterEach, expect, it, vi } from 'vitest';
import { insertAtCursor } from '../../../src/pages/application/insertAtCursor.ts';

afterEach(() => document.body.replaceChildren());

function textArea(value: string, from: number, to: number) {
  const field = document.createElement('textarea');
  field.value = value;
  document.body.append(field);
  field.setSelectionRange(from, to);
  return field;
}

it('puts a sentence after what is selected, and takes nothing of it away', () => {
  const field = textArea('Mange unge mottar hjelp.', 6, 10);
  const typed = vi.fn();
  field.addEventListener('input', typed);
  insertAtCursor(field, '7,9 %');
  expect(field).toHaveValue('Mange unge 7,9 % mottar hjelp.');
  expect(field).toHaveFocus();
  expect(field.value.slice(0, field.selectionStart)).toBe('Mange unge 7,9 %');
  expect(field.selectionEnd).toBe(field.selectionStart);
  expect(typed).toHaveBeenCalledOnce();
});

it.each([
  ['', 0, 'Ny.'],
  ['Slutt.', 6, 'Slutt. Ny.'],
  ['Slutt. ', 7, 'Slutt. Ny.'],
  ['Begynner her', 0, 'Ny. Begynner her'],
])('keeps one space to its neighbours: %j at %i', (value, at, expected) => {
  const field = textArea(value, at, at);
  insertAtCursor(field, 'Ny.');
  expect(field).toHaveValue(expected);
});
