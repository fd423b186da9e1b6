import type { ClipboardTable } from './copyTable';

/** Puts a table on the clipboard. Where the browser has no clipboard API (http, old), by a copy event. */
export async function writeClipboard({ html, text }: ClipboardTable): Promise<boolean> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
    ]);
    return true;
  } catch {
    return copyByEvent({ html, text });
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
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return done;
}
