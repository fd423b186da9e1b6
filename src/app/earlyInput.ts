type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a reader had typed or chosen in a field before the page was hydrated. */
type Early = { readonly field: Field; readonly value: string };

/**
 * Takes from the fields what differs from how the page was written: on a slow line they are there for seconds before
 * anyone listens. React begins from how the page was written, and takes what stands in a field by then for its own.
 */
export function takeEarlyInput(root: HTMLElement): Early[] {
  const fields = root.querySelectorAll<Field>('input, textarea:not([aria-hidden]), select');
  return [...fields].flatMap((field) => {
    const { value } = field;
    return reset(field) ? [{ field, value }] : [];
  });
}

/** Whether there was anything to put back. */
function reset(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const written = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    const isTouched = written !== -1 && field.selectedIndex !== written;
    if (isTouched) field.selectedIndex = written;
    return isTouched;
  }
  if (isPress(field)) {
    const isTouched = field.checked !== field.defaultChecked;
    if (isTouched) field.checked = field.defaultChecked;
    return isTouched;
  }
  const isTouched = field.value !== field.defaultValue;
  if (isTouched) field.value = field.defaultValue;
  return isTouched;
}

const isPress = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio';

/** Does it again for the hydrated page, by the browser's own events, as if by hand. */
export function repeatEarlyInput(early: readonly Early[]): void {
  for (const { field, value } of early) {
    if (!field.isConnected) continue;
    if (isPress(field)) {
      field.click();
      continue;
    }
    // Past React's own setter, which would take the new value for one that it has set itself.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  }
}
