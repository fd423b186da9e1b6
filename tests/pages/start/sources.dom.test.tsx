import { act, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { dataset } from '../../support/announced.ts';
import { captureBlobs } from '../../support/captureBlobs.ts';
import { countyCode, indicatorId } from '../../support/makeDataset.ts';
import { renderStart } from '../../support/renderStart.tsx';
import { setNarrow } from '../../support/window.ts';
import { datasetOf, shippedGrid } from '../../support/shipped.ts';
import { withField, writeTable } from '../../support/writeTable.ts';

/** Presses "Kopier tabellen" and gives the rows of what came on the clipboard as text. */
async function copied({ user, sources }: ReturnType<typeof renderStart>): Promise<string[][]> {
  const blobs = captureBlobs();
  const making: unknown[] = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly parts: Record<string, unknown>) {
        making.push(...Object.values(parts));
      }
    },
  );
  // As a browser does: what is still being made is waited for.
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async () => {
    await Promise.all(making);
  });
  await user.click(within(sources()).getByText('Kopier tabellen', { selector: 'button' }));
  await within(sources()).findByText(/er kopiert/);
  const text = blobs.find(({ type }) => type === 'text/plain')?.text ?? '';
  return text.split('\n').map((line) => line.split('\t'));
}

describe('copying the table', () => {
  it('takes it as it is shown: sorted, searched, with my county on top and the shares alone', async () => {
    const page = renderStart(dataset, {
      sort: { by: indicatorId('unge-andel'), direction: 'ascending' },
      search: 'mark',
      county: countyCode('20'),
      show: 'shares',
    });
    const rows = await copied(page);
    expect(rows[1]).toHaveLength(6);
    expect(rows.slice(2, 6).map(([name, , youth]) => [name, youth])).toEqual([
      ['Landet', '5,6\u00a0%'],
      ['Finnmark', '7,6\u00a0%'],
      ['Hedmark', '7,0\u00a0%'],
      ['Telemark', '7,9\u00a0%'],
    ]);
    expect(within(page.sources()).getByText(/er kopiert/)).toHaveAttribute('role', 'status');
  });

  it('takes on a phone what the phone shows', async () => {
    setNarrow(true);
    expect((await copied(renderStart(dataset)))[1]).toHaveLength(6);
  });

  it('takes all in a wide window', async () => {
    const rows = await copied(renderStart(dataset));
    expect(rows[1]).toHaveLength(10);
    expect(rows.slice(2, 21).map(([name]) => name)).toEqual(shippedGrid.slice(1).map(([, name]) => name));
  });

  it('says so when the browser lets nothing onto the clipboard', async () => {
    const page = renderStart(dataset);
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('denied'));
    Object.assign(document, { execCommand: () => false });
    await page.user.click(within(page.sources()).getByText('Kopier tabellen', { selector: 'button' }));
    expect(await within(page.sources()).findByText(/slapp oss ikke til utklippstavla/)).toHaveAttribute(
      'role',
      'status',
    );
  });
});

describe('the download', () => {
  it('is a link to the built file, and with JavaScript saves the figures that the page shows', async () => {
    const corrected = datasetOf(writeTable(withField(2, 10, '290')));
    const { user, sources } = renderStart(corrected);
    const link = within(sources()).getByText('Last ned CSV', { selector: 'a' });
    expect(link.getAttribute('href')).toMatch(/^\/data\/[a-z0-9-]+-2021\.csv$/);
    const saved = captureBlobs();
    const make = vi.fn(() => 'blob:x');
    Object.assign(URL, { createObjectURL: make, revokeObjectURL: () => undefined });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(link);
    await vi.waitFor(() => expect(make).toHaveBeenCalledOnce());
    expect(saved.map(({ text }) => text).join('')).toContain('01;Østfold;2034;1,1;1642;6,7;2514;4,1;348;60;290');
  });
});

describe('what the checks found', () => {
  it('is on the page in words, with line and column, and goes when the figures are mended', () => {
    const { container, show } = renderStart(datasetOf(writeTable(withField(2, 10, '290'))));
    expect(container.textContent).toContain('Linje 2, kolonne «botilbud-antall»');
    expect(container.textContent).toContain('4\u00a0283');
    act(() => show(dataset));
    expect(container.textContent).not.toContain('Linje 2');
    expect(container.textContent).not.toContain('Kontrollen av tallene');
  });

  // React complains of two children with the same key, and may drop one: here two notes of the same words.
  it('can be said twice in the same words: two unknown columns of the same name', () => {
    const grid = shippedGrid.map((fields, row) => [...fields, ...(row === 0 ? ['Merknad', 'Merknad'] : ['x', 'y'])]);
    const { container } = renderStart(datasetOf(writeTable(grid)));
    expect(container.textContent).toContain('«Merknad»');
  });
});
