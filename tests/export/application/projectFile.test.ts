import fc from 'fast-check';
import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import type { CountyCode, TableId } from '../../../src/domain/ids.ts';
import { draftVersion, emptyDraft } from '../../../src/domain/application.ts';
import type { Draft } from '../../../src/domain/application.ts';
import { readProject, writeProject } from '../../../src/export/application/projectFile.ts';
import { quoteFigures } from '../../../src/view/application/figureChecks.ts';
import { anyDraft, context, fullDraft, grant2021, knownToFiles, table } from '../../support/draft.ts';

const saved = '2021-01-15T10:30:00.000Z';
const file = writeProject({ draft: fullDraft(), quotes: quoteFigures(fullDraft(), context), saved, table });
type Tree = Record<string, unknown>;
/** The file with something else in it. */
const changed = (change: (file: Tree & { draft: Tree }) => void): string => {
  const tree = JSON.parse(file) as Tree & { draft: Tree };
  change(tree);
  return JSON.stringify(tree);
};
const faultOf = (text: string) => {
  const reading = readProject(text, knownToFiles);
  if (reading.ok) throw new Error('the file was opened');
  return reading.fault;
};

describe('the table of a draft', () => {
  const former = { id: 'former' as TableId, announcement: 2019, counties: ['99' as CountyCode], indicators: [] };
  const tables = [...knownToFiles.tables, former];
  const tableOf = (text: string) => {
    const reading = readProject(text, { ...knownToFiles, tables });
    return reading.ok ? reading.project.table : reading.fault;
  };

  it('is the one that the file names, else its announcement’s, else the first that there was', () => {
    expect(tableOf(file)).toBe(table);
    expect(tableOf(changed((tree) => (tree['table'] = 'former')))).toBe('former');
    expect(tableOf(changed((tree) => delete tree['table']))).toBe(table);
    expect(tableOf(changed((tree) => ((tree.draft['grant'] = 2020), delete tree['table'])))).toBe('former');
  });

  it('says which counties the file may name', () => {
    const text = changed((tree) => ((tree['table'] = 'former'), (tree.draft['area'] = '99')));
    const reading = readProject(text, { ...knownToFiles, tables });
    expect(reading.ok && reading.project.draft.area).toBe('99');
  });
});

describe('there and back', () => {
  it('keeps an application whole', () => {
    const reading = readProject(file, knownToFiles);
    expect(reading).toEqual({
      ok: true,
      project: { draft: fullDraft(), quotes: quoteFigures(fullDraft(), context), saved, table },
      unknown: [],
    });
  });

  it('has the office’s own figures where they are to go along; what is wrong in them is said, and nothing is opened', () => {
    const office = { municipality: '4001', files: [], taken: [] };
    const declined = quoteFigures(fullDraft(), context);
    const text = writeProject({ draft: fullDraft(), quotes: [], declined, saved, table, office });
    const reading = readProject(text, knownToFiles);
    expect(reading.ok && reading.project.office).toEqual(office);
    expect(faultOf(changed((tree) => (tree['office'] = { files: 1 })))).toEqual({ code: 'broken', at: 'office' });
  });

  it('keeps anything that a person can type', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const reading = readProject(writeProject({ draft, quotes: [], saved, table }), knownToFiles);
        // JSON has no word for a county that is not chosen.
        expect(reading.ok && JSON.parse(JSON.stringify(reading.project.draft))).toEqual(
          JSON.parse(JSON.stringify(draft)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('says its version, and holds also the years that are not applied for now', () => {
    const [year] = fullDraft().perYear;
    const draft = fullDraft({ perYear: [year!, year!, { ...year!, otherOwn: 'år 3' }], years: 2 });
    const text = writeProject({ draft, quotes: [], saved, table });
    expect((JSON.parse(text) as { version: number }).version).toBe(draftVersion);
    const reading = readProject(text, knownToFiles);
    expect(reading.ok && reading.project.draft.perYear.map(({ otherOwn }) => otherOwn)).toEqual([
      '25 000',
      '25 000',
      'år 3',
    ]);
  });

  it('keeps answers to another announcement than the one that is chosen now', () => {
    const later = grants.grants.find(({ year }) => year !== 2021)!;
    const draft = { ...fullDraft(), setAside: { [grant2021.encouragements.items[0]!.id]: 'Slik' }, grant: later.year };
    const reading = readProject(writeProject({ draft, quotes: [], saved, table }), knownToFiles);
    expect(reading).toEqual({ ok: true, project: { draft, quotes: [], saved, table }, unknown: [] });
  });

  it('opens a file with a byte order mark', () => {
    expect(readProject(`\uFEFF${file}`, knownToFiles).ok).toBe(true);
  });

  it('keeps the figures as they are printed', () => {
    expect(quoteFigures(fullDraft(), context)).toContainEqual({
      indicator: 'unge-andel',
      area: '08',
      figure: '7,9\u00a0%',
      country: '5,6\u00a0%',
      period: '2018',
      rank: 'høyest av 18 fylker',
    });
  });
});

describe('a file that cannot be opened', () => {
  it.each([
    ['', 'notJson'],
    ['<!doctype html>', 'notJson'],
    [file.slice(0, -20), 'notJson'],
    ['null', 'notProject'],
    ['[]', 'notProject'],
    ['"text"', 'notProject'],
    ['{}', 'notProject'],
    [changed((tree) => (tree['format'] = 'other')), 'notProject'],
    ['x'.repeat(10_000_001), 'tooLarge'],
  ])('%#: %#', (text, code) => {
    expect(faultOf(text)).toEqual({ code });
  });

  it('is said to be newer, with its version', () => {
    expect(faultOf(changed((tree) => (tree['version'] = draftVersion + 1)))).toEqual({
      code: 'newer',
      version: draftVersion + 1,
    });
  });

  it.each<[string, (tree: Tree & { draft: Tree }) => void]>([
    ['version', (tree) => (tree['version'] = '2')],
    ['version', (tree) => (tree['version'] = 0)],
    ['version', (tree) => (tree['version'] = 1.5)],
    ['saved', (tree) => (tree['saved'] = 'yesterday')],
    ['quotes', (tree) => (tree['quotes'] = {})],
    ['declined', (tree) => (tree['declined'] = 'nei')],
    ['quotes.0.figure', (tree) => ((tree['quotes'] as Tree[])[0]!['figure'] = 7.9)],
    ['draft', (tree) => (tree['draft'] = [] as unknown as Tree)],
    ['draft.grant', (tree) => (tree.draft['grant'] = 1066)],
    ['draft.texts.office', (tree) => ((tree.draft['texts'] as Tree)['office'] = 5)],
    ['draft.texts.measure', (tree) => delete (tree.draft['texts'] as Tree)['measure']],
    ['draft.exclusions.ferdig-metode', (tree) => ((tree.draft['exclusions'] as Tree)['ferdig-metode'] = 'maybe')],
    ['draft.areas.0', (tree) => (tree.draft['areas'] = [null])],
    ['draft.years', (tree) => (tree.draft['years'] = 4)],
    ['draft.firstYear', (tree) => (tree.draft['firstYear'] = -1)],
    ['draft.perYear', (tree) => (tree.draft['perYear'] = [])],
    [
      'draft.perYear.0.positions.0.months',
      (tree) => ((tree.draft['perYear'] as Tree[])[0]!['positions'] = [{ title: '', percentage: '' }]),
    ],
    ['draft.competence', (tree) => (tree.draft['competence'] = 12_000)],
    ['draft.activities', (tree) => (tree.draft['activities'] = Array.from({ length: 1_001 }, () => ({})))],
  ])('has something else at %s', (at, change) => {
    expect(faultOf(changed(change))).toEqual({ code: 'broken', at });
  });
});

describe('what this site does not have', () => {
  it('is left out and named', () => {
    const reading = readProject(
      changed(({ draft }) => {
        draft['area'] = '99';
        draft['areas'] = ['sarbare-overganger', 'romfart'];
        draft['figures'] = ['unge-andel', '__proto__'];
        (draft['encouragements'] as Tree)['dans'] = 'hver dag';
      }),
      knownToFiles,
    );
    if (!reading.ok) throw new Error('not opened');
    expect(new Set(reading.unknown.map(({ id }) => id))).toEqual(new Set(['99', 'romfart', '__proto__', 'dans']));
    expect(reading.project.draft).toMatchObject({
      area: undefined,
      areas: ['sarbare-overganger'],
      figures: ['unge-andel'],
      encouragements: fullDraft().encouragements,
    });
  });
});

it('upgrades a file of version 1: one year’s budget, activities in one text', () => {
  const { perYear, ...rest } = emptyDraft(grant2021);
  const now = new Set(['years', 'firstYear', 'report']);
  const old = Object.fromEntries(Object.entries(rest).filter(([name]) => !now.has(name)));
  const draft = { ...old, ...perYear[0], otherOwn: '5 000', activities: 'Kartlegge\n\nPrøve ut' };
  const reading = readProject(
    JSON.stringify({ format: 'sosialtjenestetall-soknad', version: 1, saved, quotes: [], draft }),
    knownToFiles,
  );
  expect(reading.ok && reading.project.draft).toEqual({
    ...emptyDraft(grant2021),
    perYear: [{ ...perYear[0], otherOwn: '5 000' }],
    activities: [
      { activity: 'Kartlegge', from: '', to: '' },
      { activity: 'Prøve ut', from: '', to: '' },
    ],
  });
});

it('opens a file of version 3, which knew no report, and keeps one that was written', () => {
  const { report, ...old } = fullDraft();
  const open = (version: number, draft: unknown) => {
    const text = JSON.stringify({ format: 'sosialtjenestetall-soknad', version, saved, quotes: [], draft });
    const reading = readProject(text, knownToFiles);
    return reading.ok && reading.project.draft;
  };
  expect(open(3, old)).toEqual(fullDraft());
  const reported: Draft = {
    ...fullDraft(),
    report: { ...report, learned: 'At det tar tid', competenceSpent: '9 000' },
    activities: [{ activity: 'Kartlegge', from: '1', to: '3', done: 'Kartla 38' }],
    benefits: [{ ...fullDraft().benefits[0]!, result: '21' }],
    perYear: [
      {
        positions: [{ title: 'Leder', percentage: '100', months: '12', cost: '700 000', spent: '690 000' }],
        otherOwn: '25 000',
        otherOwnSpent: '0',
      },
    ],
  };
  expect(open(draftVersion, reported)).toEqual(reported);
});

describe('whatever is in a file', () => {
  const fault = ['tooLarge', 'notJson', 'notProject', 'newer', 'broken'];

  it('nothing is thrown, and it is opened or named as a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .jsonValue()
            .map((draft) =>
              JSON.stringify({ format: 'sosialtjenestetall-soknad', version: 2, saved, quotes: [], draft }),
            ),
        ),
        (text) => {
          expect(fault).toContain(faultOf(text).code);
        },
      ),
    );
  });

  it('one value replaced anywhere leaves an application that is whole, or a fault that says where', () => {
    const paths: string[][] = [];
    const walk = (value: unknown, path: string[]) => {
      paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk((JSON.parse(file) as Tree)['draft'], ['draft']);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const text = changed((tree) => {
          const holder = path.slice(0, -1).reduce<Tree>((inner, key) => inner[key] as Tree, tree);
          holder[path.at(-1)!] = value;
        });
        const reading = readProject(text, knownToFiles);
        if (reading.ok) {
          // What was opened is a draft: written and read once more, it is the same.
          const again = readProject(writeProject({ ...reading.project, quotes: [] }), knownToFiles);
          expect(again.ok && again.project.draft).toEqual(reading.project.draft);
        } else if (reading.fault.code === 'broken') expect(reading.fault.at).toMatch(/^draft/);
      }),
      { numRuns: 500 },
    );
  });
});
