import { register } from 'virtual:municipalities';
import { sources } from 'virtual:sources';
import { describe, expect, it } from 'vitest';
import type { ImportedFile } from '../../src/domain/importedFile.ts';
import { importRules } from '../../src/domain/importRules.ts';
import { viewNeighbours, viewOfficeMeasure } from '../../src/view/office.ts';
import { dataset } from '../support/announced.ts';
import { readFile } from '../support/imported.ts';
import { nb } from '../support/nb.ts';

// Made figures of real places, as SSB writes them, read with what data/ says of tables, measures and municipalities.

const rules = importRules(sources, register);
const municipality = register.municipalities.find(({ code }) => code === '4001')!;
const read = (content: unknown, name = 'a.json') =>
  readFile(typeof content === 'string' ? content : JSON.stringify(content), { rules, name });

const years = ['2020', '2021', '2022', '2023', '2024', '2025'];
const regions = {
  EAK: 'Landet',
  EKA40: 'Telemark',
  '4001': 'Porsgrunn',
  '4003': 'Skien',
  '3806': 'Porsgrunn (2020-2023)',
};
const cases = {
  version: '2.0',
  class: 'dataset',
  label: '14019: Utvalgte nøkkeltall',
  source: 'Statistisk sentralbyrå',
  updated: '2026-03-16T07:00:00Z',
  id: ['KOKkommuneregion0000', 'ContentsCode', 'Tid'],
  size: [5, 1, 6],
  dimension: {
    KOKkommuneregion0000: {
      label: 'region',
      category: { index: ['EAK', 'EKA40', '4001', '4003', '3806'], label: regions },
    },
    ContentsCode: {
      label: 'statistikkvariabel',
      category: { label: { x: 'Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt (antall)' } },
    },
    Tid: { label: 'år', category: { index: years } },
  },
  value: [
    ...[20000, 21000, 23378, 27943, 33019, 34306],
    ...[null, null, null, null, 700, 720],
    ...[null, null, null, null, 161, 172],
    ...[null, null, null, null, 250, null],
    ...[140, null, 150, 155, null, null],
  ],
  status: {
    ...Object.fromEntries([6, 7, 8, 9, 12, 13, 14, 15, 18, 19, 20, 21, 28, 29].map((at) => [at, '.'] as const)),
    23: ':',
    25: ':',
  },
};

const ages = Array.from({ length: 49 }, (_, at) => 18 + at);
const people = [
  '"07459: Befolkning, etter region, alder, statistikkvariabel og år"',
  '',
  '"region";"alder";"Personer 2025";"Personer 2026"',
  ...ages.flatMap((age) => [`"0 Hele landet";"${age} år";70000;70000`, `"4001 Porsgrunn";"${age} år";400;450`]),
].join('\n');

const view = (file: ImportedFile, files: readonly ImportedFile[] = [file]) =>
  viewOfficeMeasure(
    { file, retrieved: '2026-04-01', id: 'f' },
    file.measures[0]!,
    { sources, register, municipality, indicators: dataset.indicators, files },
    nb,
  );

describe('an office’s own figure', () => {
  it('is the announcement’s by its label, goes on under the old number, and says what must be known', async () => {
    const file = await read(cases);
    expect(file.measures[0]!.match).toMatchObject({ kind: 'same' });
    const { latest, sameYear, facts, places, sentence, row, breaks } = view(file);
    expect(latest).toBe('172 i 2025');
    expect(sameYear).toBe('Samme år: Telemark 720 og Landet 34\u00a0306.');
    expect(places[0]!.texts).toEqual(['140', 'skjult', '150', '155', '161', '172']);
    expect(breaks.map(({ from }) => from)).toEqual([2022]);
    // Score limits of 172: 172 + z²/2 ± z √(172 + z²/4) = 173,92 ± 25,78. The mean is of 155, 161 and 172: 488 / 3.
    expect(facts).toEqual([
      'Tallet for 2025 er urevidert.',
      'Tilfeldigheter alene kan gi fra 148 til 200 (95 prosent grenser).',
      '11 flere i 2025 enn i 2024, innenfor det tilfeldigheter gir.',
      'Snittet for 2023–2025 er 162,7 i året (95 prosent grenser 148–178).',
      'Skjult av personvernhensyn: 2021.',
      expect.stringMatching(/^Brudd mellom 2021 og 2022: SSB avsluttet/),
    ]);
    expect(sentence).toBe(
      'Porsgrunn: Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt, 2025 (urevidert): 172, Telemark 720, Landet 34\u00a0306 (Statistisk sentralbyrå, tabell 14019, hentet 1. april 2026).',
    );
    expect(row).toMatchObject({
      value: '172',
      year: '2025 (urevidert)',
      source: 'Statistisk sentralbyrå, tabell 14019, hentet 1. april 2026',
    });
  });

  it('has a rate and a difference in people where the inhabitants are known, of 1 January the year after', async () => {
    const [file, inhabitants] = [await read(cases), await read(people, 'b.csv')];
    const { facts } = view(file, [file, inhabitants]);
    // 172 of 49 x 450 = 22 050 are 0,78 %; 34 306 of 49 x 70 000 are 1,00 %: at that rate they would be 220,5.
    expect(facts).toContain('Det er 0,8 prosent av 22\u00a0050 innbyggere; i landet 1,0 prosent.');
    expect(facts).toContain('49 færre enn med landets andel, mer enn tilfeldigheter gir.');
  });

  it('stands among the county’s municipalities, which are not all there', async () => {
    const file = await read(cases);
    const { year, sum, neighbours } = viewNeighbours(
      file,
      file.measures[0]!,
      { sources, register, municipality, indicators: [], files: [] },
      nb,
    );
    expect(year).toBe(2025);
    // Skien's is hidden: it is a row, and no number.
    expect(sum).toBe('1 av 17 kommuner har tall, så det blir ingen sum.');
    expect(neighbours.map(({ name, text }) => [name, text])).toEqual([
      ['Porsgrunn', '172'],
      ['Skien', 'skjult'],
    ]);
  });
});

describe('the county’s municipalities', () => {
  const rows = (label: string, [own, skien, oslo]: readonly string[]) =>
    read(
      [
        `"region";"${label} 2024"`,
        `"4001 Porsgrunn";"${own}"`,
        `"4003 Skien";"${skien}"`,
        '"4005 Notodden";":"',
        `"0301 Oslo";"${oslo}"`,
      ].join('\n'),
      'a.csv',
    );
  const neighboursOf = (file: ImportedFile) =>
    viewNeighbours(
      file,
      file.measures[0]!,
      { sources, register, municipality, indicators: dataset.indicators, files: [file] },
      nb,
    );

  it('are dots on a line where the figure is a share: one without a number has none, other counties’ are left out', async () => {
    const { strip, neighbours, sum } = neighboursOf(await rows('Andel mottakere (prosent)', ['4,1', '5,2', '3,3']));
    expect(strip?.figures.map(({ county, text }) => [county.name, text])).toEqual([
      ['Porsgrunn', '4,1\u00a0%'],
      ['Skien', '5,2\u00a0%'],
    ]);
    expect(neighbours.map(({ name }) => name)).toEqual(['Porsgrunn', 'Skien', 'Notodden']);
    // Shares are not summed.
    expect(sum).toBeUndefined();
  });

  it('are a table alone where the figure is a count: dots would show where many people live', async () => {
    const { strip, sum } = neighboursOf(await rows('Sosialhjelpstilfeller (antall)', ['410', '520', '3300']));
    expect(strip).toBeUndefined();
    // Notodden's is hidden: it is a row, and no number.
    expect(sum).toBe('2 av 17 kommuner har tall, så det blir ingen sum.');
  });
});
