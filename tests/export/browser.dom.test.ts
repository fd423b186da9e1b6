import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeClipboard } from '../../src/export/clipboard.ts';
import { saveFile } from '../../src/export/saveFile.ts';
import { captureBlobs } from '../support/captureBlobs.ts';

const table = { html: '<table></table>', text: 'a\tb' };

afterEach(() => void vi.useRealTimers());

describe('writeClipboard', () => {
  class Item {
    constructor(readonly parts: Record<string, Promise<Blob>>) {}
  }
  const withClipboard = (write: (items: Item[]) => Promise<void>) => {
    vi.stubGlobal('ClipboardItem', Item);
    vi.stubGlobal('navigator', { clipboard: { write } });
  };
  /** An old browser's way: the copy command fires an event that takes the data. */
  const withCommand = (works: boolean) => {
    const taken: Record<string, string> = {};
    const execCommand = vi.fn(() => {
      const event = Object.assign(new Event('copy', { cancelable: true }), {
        clipboardData: { setData: (type: string, data: string) => (taken[type] = data) },
      });
      if (works) document.dispatchEvent(event);
      return works;
    });
    Object.assign(document, { execCommand });
    return taken;
  };

  it('hands both forms to the clipboard', async () => {
    const items: Item[] = [];
    withClipboard((list) => Promise.resolve(void items.push(...list)));
    expect(await writeClipboard(table)).toBe(true);
    const waiting = items.flatMap((item) => Object.entries(item.parts));
    const parts = await Promise.all(waiting.map(async ([type, blob]) => [type, await blob] as const));
    expect(parts.map(([type, blob]) => [type, blob.type, blob.size])).toEqual([
      ['text/html', 'text/html', table.html.length],
      ['text/plain', 'text/plain', table.text.length],
    ]);
  });

  it('takes a table that is still being made, and says so when it cannot be made', async () => {
    const written: string[] = [];
    withClipboard(async ([item]) => void written.push(await (await item!.parts['text/plain']!).text()));
    expect(await writeClipboard(Promise.resolve(table))).toBe(true);
    expect(written).toEqual([table.text]);
    const taken = withCommand(true);
    expect(await writeClipboard(Promise.reject<typeof table>(new Error('no code')))).toBe(false);
    expect(taken).toEqual({});
  });

  it('falls back on the copy command where the browser refuses, or has no clipboard', async () => {
    withClipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    const both = { 'text/html': table.html, 'text/plain': table.text };
    const refused = withCommand(true);
    expect(await writeClipboard(table)).toBe(true);
    expect(refused).toEqual(both);
    vi.stubGlobal('navigator', {});
    const absent = withCommand(true);
    expect(await writeClipboard(table)).toBe(true);
    expect(absent).toEqual(both);
  });

  it('says so where nothing works, and does not meddle with the reader’s next copy', async () => {
    vi.stubGlobal('navigator', {});
    withCommand(false);
    expect(await writeClipboard(table)).toBe(false);
    const event = new Event('copy', { cancelable: true });
    document.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('saveFile', () => {
  let revoked: string[];

  beforeEach(() => {
    revoked = [];
    vi.useFakeTimers();
    Object.assign(URL, {
      createObjectURL: () => 'blob:tall',
      revokeObjectURL: (url: string) => void revoked.push(url),
    });
  });

  it('lets the browser save the content under its name, and frees the memory after', () => {
    const clicked: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this);
    });
    const blobs = captureBlobs();
    saveFile('tall.csv', '\uFEFFæ', 'text/csv;charset=utf-8');
    expect(clicked.map((link) => [link.download, link.href])).toEqual([['tall.csv', 'blob:tall']]);
    expect(blobs).toEqual([{ type: 'text/csv;charset=utf-8', text: '\uFEFFæ' }]);
    expect(revoked).toEqual([]);
    vi.runAllTimers();
    expect(revoked).toEqual(['blob:tall']);
  });
});
