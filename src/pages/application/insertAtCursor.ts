/** Deprecated, and still the only way into a field that undo knows of. */
type Typing = { readonly execCommand?: (command: 'insertText', hasPanel: false, text: string) => boolean };

/**
 * Puts a text where the cursor stands, or after what is selected, with a space to its neighbours, as if it had been typed:
 * nothing that stands there is lost, and the browser's own undo takes it away. The cursor stands after it.
 */
export function insertAtCursor(field: HTMLTextAreaElement, text: string): void {
  const { selectionEnd: at, value } = field;
  const before = at > 0 && !/\s$/.test(value.slice(0, at)) ? ' ' : '';
  const after = at < value.length && !/^\s/.test(value.slice(at)) ? ' ' : '';
  const whole = before + text + after;
  field.focus();
  field.setSelectionRange(at, at);
  if ((document as Typing).execCommand?.('insertText', false, whole)) return;
  field.setRangeText(whole, at, at, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
