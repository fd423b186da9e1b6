/** Puts a text where the cursor stands, with a space to its neighbours, as if it had been typed; the cursor stands after it. */
export function insertAtCursor(field: HTMLTextAreaElement, text: string): void {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const before = from > 0 && !/\s$/.test(value.slice(0, from)) ? ' ' : '';
  const after = to < value.length && !/^\s/.test(value.slice(to)) ? ' ' : '';
  field.focus();
  field.setRangeText(before + text + after, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
