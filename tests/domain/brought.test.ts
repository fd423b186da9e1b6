import { describe, expect, it } from 'vitest';
import { broughtToKeep, readBrought } from '../../src/domain/brought.ts';
import type { Brought } from '../../src/domain/office.ts';
import { readFile } from '../support/imported.ts';

const table =
  '"region";"Tilfeller 2023";"Tilfeller 2024";"Beløp (kr) 2024"\n"4001 Porsgrunn";5;:;100\n"4003 Skien";7;8;200';
const bring = async (isConfirmed = true): Promise<Brought> => {
  const file = await readFile(table, { name: '14019.csv' });
  return {
    municipality: '4001',
    files: [{ id: 'a', file, answers: {}, retrieved: '2026-04-01', isConfirmed, used: [file.measures[0]!.id] }],
    taken: [
      {
        id: 'a:0',
        sentence: 'Porsgrunn: Tilfeller, 2023: 5.',
        reason: 'r',
        row: { label: 'Tilfeller', value: '5', unit: '', year: '2023', source: 'SSB', comparison: '' },
      },
    ],
  };
};
const sent = (brought: Brought) => JSON.parse(JSON.stringify(broughtToKeep(brought))) as unknown;

describe('what an office has brought, in a project file', () => {
  it('comes back with the figures that are used and their reasons, and without the others', async () => {
    const brought = await bring();
    const back = readBrought(sent(brought))!;
    expect(back.taken).toEqual(brought.taken);
    expect(back.municipality).toBe('4001');
    const [{ file }] = back.files as [Brought['files'][number]];
    expect(file.measures).toEqual([brought.files[0]!.file.measures[0]]);
    expect(file.measures[0]!.cells).toEqual(['5', ':', '7', '8']);
    expect(file.times).toEqual(['2023', '2024']);
  });

  it('is nothing that nobody has said is right', async () => {
    expect(readBrought(sent(await bring(false)))!.files).toEqual([]);
  });

  it('is left where it would make a file that is not opened again; the sentences go along', async () => {
    const brought = await bring();
    const [one] = brought.files as [Brought['files'][number]];
    const [measure] = one.file.measures;
    const cells = new Array<string>(600_000).fill('12345');
    const large = { ...one, file: { ...one.file, measures: [{ ...measure!, cells }] } };
    const kept = broughtToKeep({ ...brought, files: [large] });
    expect(kept.files).toEqual([]);
    expect(kept.taken).toHaveLength(1);
  });

  it.each([
    ['no list of files', 'files', {}],
    ['a file that is none', 'files.0', null],
    ['a day that is none', 'files.0.retrieved', '2026-13-01'],
    ['a file that was not confirmed', 'files.0.isConfirmed', false],
    ['figures that fit no place', 'files.0.file.measures.0.cells', ['5', ':', '7']],
    ['a figure that is no text', 'files.0.file.measures.0.cells.0', 5],
    ['another kind of measure', 'files.0.file.measures.0.kind', '__proto__'],
    ['a place without a name', 'files.0.file.regions.0.label', undefined],
    ['a sentence that is none', 'taken.0.sentence', { html: '' }],
    ['a reason that is none', 'taken.0.reason', { html: '' }],
    ['a row with a part missing', 'taken.0.row.year', undefined],
  ])('is not read with %s', async (_, path, value) => {
    const tree = sent(await bring());
    expect(readBrought(tree)).toBeDefined();
    const steps = path.split('.');
    const last = steps.pop()!;
    const parent = steps.reduce((at, step) => (at as Record<string, unknown>)[step], tree) as Record<string, unknown>;
    expect(parent).toHaveProperty(last);
    parent[last] = value;
    expect(readBrought(tree)).toBeUndefined();
  });
});
