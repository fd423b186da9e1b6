import { fireEvent, render, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { checkHostFile } from '../../../src/app/checkHostFile.ts';
import { newest } from '../../../src/dataset/newest.ts';
import { FileCheckProvider } from '../../../src/context/FileCheckContext.tsx';
import { CheckFile } from '../../../src/pages/about/CheckFile.tsx';
import { provide } from '../../support/provide.tsx';
import { shippedGrid } from '../../support/shipped.ts';
import { withField, writeText } from '../../support/writeTable.ts';

// A host tries a file before it is put out. Row 9 is Telemark, column 10 its households.

const corrected = writeText(withField(1, 10, '4283', withField(9, 10, '45')));
const fileOf = (text: string, name = 'rettet.csv') => new File([text], name, { type: 'text/csv' });

function show() {
  const fetcher = vi.fn();
  vi.stubGlobal('fetch', fetcher);
  const { container } = render(
    provide(
      <FileCheckProvider value={(file, { language }) => checkHostFile(file, newest, language)}>
        <CheckFile />
      </FileCheckProvider>,
    ),
  );
  const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
  const told = async (verdict: string) => {
    await waitFor(() => expect(container.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe(verdict));
    return [...container.querySelectorAll('[role=status], li')].map((one) => one.textContent);
  };
  return {
    container,
    fetcher,
    told,
    choose: (file: File) => fireEvent.change(input, { target: { files: [file] } }),
    drop: (file: File) => fireEvent.drop(container.querySelector('.file-drop')!, { dataTransfer: { files: [file] } }),
  };
}

describe('«Sjekk fila»', () => {
  it('says which figures a chosen file would change, marks them in the table, and sends nothing', async () => {
    const { container, choose, told, fetcher } = show();
    choose(fileOf(corrected));
    expect(await told('changed')).toEqual([
      'Fila kan brukes. 2 av 171 tall ville blitt rettet:',
      'Telemark, botilbud 44 → 45',
      'Landet, botilbud 4\u00a0282 → 4\u00a0283',
    ]);
    const marked = [...container.querySelectorAll('[data-corrected]')];
    expect(marked.map((cell) => cell.textContent)).toEqual(['4\u00a0282 4\u00a0283', '44 45']);
    expect(container.querySelectorAll('tbody td')).toHaveLength(171);
    expect(fetcher).not.toHaveBeenCalled();
  });

  it('tells all that is wrong with a dropped file, by its own name', async () => {
    const { container, drop, told } = show();
    drop(fileOf('{"class": "dataset"}', 'ssb.json'));
    expect((await told('refused')).join(' ')).toMatch(/kan ikke brukes.*Dette er JSON-stat/);
    expect(container.querySelector('table')).toBeNull();
    drop(fileOf('', 'tom.csv'));
    await waitFor(() => expect(container.textContent).toContain('«tom.csv»: er tom.'));
  });

  it('says that a file with the same figures would change nothing', async () => {
    const { choose, told, container } = show();
    choose(fileOf(writeText(shippedGrid, { thousands: ' ', numbersAsExcel: true })));
    expect((await told('same')).join()).toContain('ingen tall ville endret seg');
    expect(container.querySelector('[data-corrected]')).toBeNull();
  });

  it('keeps the remarks of a file that can be used', async () => {
    const { choose, told } = show();
    choose(fileOf(writeText(withField(9, 10, '45'))));
    expect((await told('changed')).join()).toMatch(
      /rettet:,Telemark, botilbud 44 → 45,Linje 2, kolonne «botilbud-antall»/,
    );
  });

  it('reads no more than the beginning of a file of many megabytes', async () => {
    const { choose, told } = show();
    choose(fileOf('code;name\n'.repeat(400_000), 'stor.csv'));
    expect((await told('refused')).join()).toContain('«stor.csv»: er på over 1 MB');
  });
});
