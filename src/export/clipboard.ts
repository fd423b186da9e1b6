import type { ClipboardTable } from './copyTable.ts';

/**
 * Puts a table on the clipboard, also one that is still being made: some browsers let the clipboard be written only while
 * a press is answered. Where the browser has no clipboard API (http, old), by a copy event. Says whether it was done.
 */
export async function writeClipboard(table: ClipboardTable | Promise<ClipboardTable>): Promise<boolean> {
  const blob = async (form: keyof ClipboardTable, type: string) => new Blob([(await table)[form]], { type });
  try {
    const [html, text] = [blob('html', 'text/html'), blob('text', 'text/plain')];
    // A table that cannot be made is told below, once.
    for (const made of [html, text]) made.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
    return true;
  } catch {
    return table instanceof Promise ? table.then(copyByEvent, () => false) : copyByEvent(table);
  }
}

function copyByEvent({ html, text }: ClipboardTable): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true });
  // Deprecated, and the only way there is without a secure context.
  // oxlint-disable-next-line typescript/no-deprecated
  const done = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return done;
}
