import { register } from 'virtual:municipalities';
import { sources } from 'virtual:sources';
import { describe, expect, it } from 'vitest';
import type { ImportedFile } from '../../src/domain/importedFile.ts';
import { usedFigures } from '../../src/domain/office.ts';
import { importRules } from '../../src/domain/importRules.ts';
import { viewOfficeMeasure } from '../../src/view/office.ts';
import { viewNeighbours } from '../../src/view/officeNeighbours.ts';
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

const view = (file: ImportedFile, files: readonly ImportedFile[] = [file], retrieved = '2026-04-01') =>
  viewOfficeMeasure(
    [{ one: { file, retrieved, id: 'f' }, measure: file.measures[0]! }],
    {
      sources,
      register,
      municipality,
      indicators: dataset.indicators,
      files: files.map((one) => ({ file: one, retrieved })),
    },
    nb,
  );

const neighboursOf = (file: ImportedFile, ...more: ImportedFile[]) =>
  viewNeighbours(
    { one: { file, retrieved: '2026-04-01', id: 'f' }, measure: file.measures[0]! },
    {
      sources,
      register,
      municipality,
      indicators: dataset.indicators,
      files: [file, ...more].map((one) => ({ file: one, retrieved: '2026-04-01' })),
    },
    nb,
  );

describe('an office’s own figure', () => {
  it('is the announcement’s by its label, goes on under the old number, and says what must be known', async () => {
    const file = await read(cases);
    expect(file.measures[0]!.match).toMatchObject({ kind: 'same' });
    const { latest, facts, reckoned, places, own, chart } = view(file);
    expect(latest).toBe('172 i 2025');
    expect(places[0]!.texts).toEqual(['140', 'skjult', '150', '155', '161', '172']);
    expect(chart!.breaks.map(({ from }) => from)).toEqual([2022]);
    // Score limits of 172: 172 + z²/2 ± z √(172 + z²/4) = 173,92 ± 25,78. The mean is of 155, 161 and 172: 488 / 3.
    expect(facts).toEqual([
      '11 flere i 2025 enn i 2024, innenfor det tilfeldigheter gir.',
      'Skjult av personvernhensyn: 2021.',
      expect.stringMatching(/^Brudd mellom 2021 og 2022: SSB avsluttet/),
    ]);
    expect(reckoned).toEqual([
      'I fila: Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt',
      expect.stringMatching(/^SSB teller tilfeller: .* telles to ganger/),
      'Samme år: Telemark 720 og Landet 34\u00a0306.',
      'Tallet for 2025 er urevidert.',
      'Tilfeldigheter alene kan gi fra 148 til 200 (95 %-grenser).',
      'Snittet for 2023–2025 er 162,7 i året (95 %-grenser 148–178).',
    ]);
    expect(own!.sentence).toBe(
      'Porsgrunn: Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt, 2025 (urevidert): 172, Telemark 720, Landet 34\u00a0306 (Statistisk sentralbyrå, tabell 14019, hentet 1. april 2026).',
    );
    expect(own!.row).toMatchObject({
      value: '172',
      // Where the announcement says persons.
      unit: 'tilfeller',
      year: '2025 (urevidert)',
      source: 'Statistisk sentralbyrå, tabell 14019, hentet 1. april 2026',
    });
  });

  it('is one figure where the years lie in two tables: with a gap at the break, and each number’s own table as its source', async () => {
    const older = await read(
      [
        '"12210: Sosialhjelpstilfeller (K) (avslutta serie)"',
        '',
        '"region";"KOSant18240000 Tilfeller 18-24 år 2019";"KOSant18240000 Tilfeller 18-24 år 2020"',
        '"EAK Landet";20000;21000',
        '"EKA38 Vestfold og Telemark (2020-2023)";..;2100',
        '"3806 Porsgrunn (2020-2023)";240;260',
      ].join('\n'),
      '12210.csv',
    );
    const newer = await read(
      [
        '"14019: Utvalgte nøkkeltall"',
        '',
        '"region";"Sosialhjelpstilfeller 18-24 år (antall) 2022";"Sosialhjelpstilfeller 18-24 år (antall) 2023"',
        '"EAK Landet";22000;24000',
        '"EKA40 Telemark";1000;1100',
        '"4001 Porsgrunn";200;250',
      ].join('\n'),
      '14019.csv',
    );
    const bring = (file: ImportedFile, id: string) => ({
      id,
      file,
      answers: {},
      retrieved: '2026-04-01',
      isConfirmed: true,
      used: file.measures.map((measure) => measure.id),
    });
    // Whichever was brought first: the newer one leads.
    const figures = usedFigures([bring(older, 'a'), bring(newer, 'b')]);
    expect(figures).toHaveLength(1);
    const {
      years: all,
      places,
      chart,
      latest,
      own,
    } = viewOfficeMeasure(
      figures[0]!,
      {
        sources,
        register,
        municipality,
        indicators: dataset.indicators,
        files: [older, newer].map((file) => ({ file, retrieved: '2026-04-01' })),
      },
      nb,
    );
    expect(all).toEqual(['2019', '2020', '2022', '2023']);
    expect(latest).toBe('250 i 2023');
    expect(own!.sentence).toContain('tabell 14019');
    expect(chart!.breaks.map(({ from }) => from)).toEqual([2022]);
    const texts = Object.fromEntries(places.map(({ name, texts: own }) => [name, own]));
    expect(texts).toEqual({
      Porsgrunn: ['240', '260', '200', '250'],
      Telemark: ['–', '–', '1\u00a0000', '1\u00a0100'],
      'Vestfold og Telemark (2020-2023)': ['mangler', '2\u00a0100', '–', '–'],
      Landet: ['20\u00a0000', '21\u00a0000', '22\u00a0000', '24\u00a0000'],
    });
    // 450 cases here for 46 000 in the country from 2022 on, and 500 for 41 000 before: two levels, no line across.
    const [county, country] = chart!.beside;
    expect(county!.name).toBe('Telemark');
    expect(country!.lines.map((line) => line.map(({ year, value }) => [year, Math.round(value * 10) / 10]))).toEqual([
      [
        [2019, 243.9],
        [2020, 256.1],
      ],
      [
        [2022, 215.2],
        [2023, 234.8],
      ],
    ]);
  });

  it('of other statistics has no limits of chance; a change of one is said as one', async () => {
    const text = (label: string, more: number) =>
      read(`"${label}"\n\n"region";"Personer 2021";"Personer 2022"\n"4001 Porsgrunn";40;${40 + more}\n`, 'x.csv');
    const { reckoned, isCount, own } = view(await text('11616: Sysselsatte', 9));
    expect(reckoned).toEqual([
      'Fila er fra en annen statistikk enn sosialtjenestens. Hvor mye tilfeldigheter gir, er ikke regnet ut for den.',
    ]);
    expect([isCount, own!.row.value]).toEqual([false, '49']);
    expect(view(await text('Kurs', 1)).facts).toContain('Én flere i 2022 enn i 2021, innenfor det tilfeldigheter gir.');
    expect(view(await text('Kurs', -1)).facts).toContain(
      'Én færre i 2022 enn i 2021, innenfor det tilfeldigheter gir.',
    );
  });

  it('of months and quarters is shown and taken as it is, with what counts for years left out', async () => {
    const file = await read(
      'Kommune;Helt ledige 2024M12;Helt ledige 2025M01;Helt ledige 2025M02\nTelemark;2100;2200;2300\nPorsgrunn;410;:;433\nSkien;1;2;3\n',
      'nav.csv',
    );
    const { latest, years: times, places, facts, reckoned, own, chart } = view(file);
    expect(times).toEqual(['desember 2024', 'januar 2025', 'februar 2025']);
    expect(places).toEqual([
      { name: 'Porsgrunn', texts: ['410', 'skjult', '433'] },
      { name: 'Telemark', texts: ['2\u00a0100', '2\u00a0200', '2\u00a0300'] },
    ]);
    expect([latest, reckoned]).toEqual(['433 i februar 2025', ['Samtidig: Telemark 2\u00a0300.']]);
    expect([facts, chart]).toEqual([['Skjult av personvernhensyn: januar 2025.'], undefined]);
    expect(own!.sentence).toBe('Porsgrunn: Helt ledige, februar 2025: 433, Telemark 2\u00a0300.');
    expect(own!.row).toMatchObject({ label: 'Helt ledige, Porsgrunn', value: '433', year: 'februar 2025' });
    const quarters = await read('Kommune;Helt ledige 2024K4;Helt ledige 2025K1\nPorsgrunn;5;6\n', 'nav.csv');
    expect(view(quarters).latest).toBe('6 i 1. kvartal 2025');
  });

  it('of another month than the latest is a figure of its own; one that is hidden is not offered', async () => {
    const file = await read(
      'Kommune;Helt ledige 2024M12;Helt ledige 2025M01;Helt ledige 2025M02\nTelemark;2100;2200;2300\nPorsgrunn;410;:;433\n',
      'nav.csv',
    );
    const part = [{ one: { file, retrieved: '2026-04-01', id: 'f' }, measure: file.measures[0]! }] as const;
    const context = {
      sources,
      register,
      municipality,
      indicators: dataset.indicators,
      files: [{ file, retrieved: '2026-04-01' }],
    };
    const of = (time?: string) => viewOfficeMeasure(part, context, nb, time);
    expect(of().times).toEqual({
      chosen: '2025M02',
      all: [
        { time: '2024M12', text: 'desember 2024' },
        { time: '2025M02', text: 'februar 2025' },
      ],
    });
    expect(of('2024M12').own!.sentence).toBe('Porsgrunn: Helt ledige, desember 2024: 410, Telemark 2\u00a0100.');
    expect(of('2024M12').own!.id).not.toBe(of().own!.id);
    expect(of('2025M01').latest).toBe(of().latest);
  });

  it('is unrevised where its file says so, whenever it was fetched', async () => {
    const table = (title: string) =>
      read(`"${title}"\n\nregion;Helt ledige 2023;Helt ledige 2024\n4001 Porsgrunn;5;6\n`, 'x.csv');
    const of = async (title: string) => view(await table(title), undefined, '2026-11-28');
    expect((await of('Ureviderte tall for 2024')).reckoned).toContain('Tallet for 2024 er urevidert.');
    expect((await of('Ureviderte tall for 2024')).own!.row.year).toBe('2024 (urevidert)');
    for (const title of ['Ureviderte tall for 2023', 'Tall for 2024'])
      expect((await of(title)).reckoned.join(' ')).not.toContain('urevidert');
  });

  it('of something else has no break of the statistics on social services in it', async () => {
    const file = await read(
      '"region";"Bosatte flyktninger 2021";"Bosatte flyktninger 2022"\n"4001 Porsgrunn";40;90',
      'x.csv',
    );
    const { chart, facts } = view(file);
    expect(chart!.breaks).toEqual([]);
    expect(facts).toContain('50 flere i 2022 enn i 2021, mer enn tilfeldigheter gir.');
  });

  it('has a rate and a difference in people where the inhabitants are known, of 1 January the year after', async () => {
    const [file, inhabitants] = [await read(cases), await read(people, 'b.csv')];
    const { facts, reckoned, own } = view(file, [file, inhabitants]);
    const said =
      'Det er 0,8 prosent av 22\u00a0050 innbyggere 18–66 år 1. januar 2026 (Statistisk sentralbyrå, tabell 07459, hentet 1. april 2026); i landet 1,0 prosent.';
    expect(own!.sentence.endsWith(said)).toBe(true);
    expect(own!.row.comparison.endsWith(said)).toBe(true);
    // 172 of 49 x 450 = 22 050 are 0,78 %; 34 306 of 49 x 70 000 are 1,00 %: at that rate they would be 220,5.
    expect(reckoned).toContain(said);
    expect(facts).toContain('49 færre enn med landets andel, mer enn tilfeldigheter gir.');
    // 26 756 of all are 0,78 % too.
    const level = await read(JSON.parse(JSON.stringify(cases).replace('34306', '26756')) as typeof cases);
    expect(view(level, [level, inhabitants]).facts).toContain(
      'Like mange som med landets andel, innenfor det tilfeldigheter gir.',
    );
  });

  // As the product's own links give it: nothing in it tells when the table was changed.
  const csv = (label = 'Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt (antall)', table = '14019: ') =>
    read(`"${table}Nøkkeltall"\n\n"region";"${label} 2025";"${label} 2026"\n"4001 Porsgrunn";40;90`, 'a.csv');
  const unrevised = /^Tallet for 2026 er urevidert/;

  it.each([
    ['2027-04-10', true],
    ['2027-06-14', true],
    ['2027-06-15', false],
    ['2027-07-01', false],
  ])(
    'of 2026, retrieved %s in a file that does not tell when it was updated, is unrevised: %s',
    async (day, expected) => {
      const { reckoned, own } = view(await csv(), undefined, day);
      expect(own!.row.year).toBe(expected ? '2026 (urevidert)' : '2026');
      expect(reckoned.filter((fact) => unrevised.test(fact))).toHaveLength(expected ? 1 : 0);
    },
  );

  it('says by what it is known to be unrevised; a day in the file counts before that of the retrieval', async () => {
    const file = await csv();
    expect(view(file, undefined, '2027-04-10').reckoned[2]).toBe(
      'Tallet for 2026 er urevidert: fila ble hentet 10. april 2027, før de reviderte tallene 15. juni 2027. Fila sier ikke når tabellen sist ble oppdatert.',
    );
    expect(view({ ...file, updated: '2027-03-15' }, undefined, '2027-07-01').reckoned[2]).toBe(
      'Tallet for 2026 er urevidert.',
    );
    expect(view({ ...file, updated: '2027-06-15' }, undefined, '2027-04-10').own!.row.year).toBe('2026');
  });

  it('of children has a rate of children, from the ages that the link asks for', async () => {
    const children = sources.tables.find(({ id }) => id === '07459')!;
    expect(children.choices.find(({ dimension }) => dimension === 'Alder')!.values).toBe('[range(000,066)]');
    const ages = Array.from({ length: 67 }, (_, at) => at);
    const inhabitants = await read(
      [
        '"07459: Befolkning"\n\n"region";"alder";"Personer 2026"',
        ...ages.flatMap((age) => [`"0 Hele landet";"${age} år";60000`, `"4001 Porsgrunn";"${age} år";400`]),
      ].join('\n'),
      'b.csv',
    );
    const label = 'Antall barn under 18 i familier som mottok sosialhjelp (antall)';
    const file = await read(
      `"14019: x"\n\n"region";"${label} 2025"\n"EAK Landet";54000\n"4001 Porsgrunn";360`,
      'a.csv',
    );
    // 360 of 18 x 400 = 7 200; 54 000 of 18 x 60 000 = 1 080 000.
    expect(view(file, [file, inhabitants]).reckoned.join(' ')).toContain(
      'Det er 5,0 prosent av 7\u00a0200 innbyggere 0–17 år 1. januar 2026',
    );
  });

  it('of inhabitants or households has no limits of chance, and its own table as its source', async () => {
    const head = 'kommune_nr;kommune;aar;tilfeller_18_24;bef_under_18;husholdninger';
    const file = await read(
      `# SSB table 12210\n${head}\n3806;Porsgrunn;2020;260;7000;16000\n3806;Porsgrunn;2021;250;7900;17000`,
    );
    const [cases18, under18, households] = file.measures.map((measure) =>
      viewOfficeMeasure(
        [{ one: { file, retrieved: '2026-04-01', id: 'f' }, measure }],
        { sources, register, municipality, indicators: dataset.indicators, files: [] },
        nb,
      ),
    );
    expect(cases18!.own!.row.source).toContain('tabell 12210');
    for (const one of [under18!, households!]) {
      expect(one.reckoned.slice(-1)).toEqual(['Her er alle talt, så tilfeldigheter har ingen grenser å gi.']);
      expect(one.isCount).toBe(false);
    }
    expect(under18!.own!.row.source).toBe('Statistisk sentralbyrå, tabell 07459, hentet 1. april 2026');
    // Which table the households are of, the file does not say.
    expect(households!.own!.row.source).toBe('Statistisk sentralbyrå, hentet 1. april 2026');
  });

  it('of two versions of a table is the newer one’s, says so, and shows what the older one had', async () => {
    const version = async (name: string, updated: string, figure: number) => ({
      id: name,
      file: {
        ...(await read(
          `"14019: x"\n\n"region";"Sosialhjelpstilfeller (antall) 2024";"Sosialhjelpstilfeller (antall) 2025"\n"4001 Porsgrunn";40;${figure}`,
          name,
        )),
        updated,
      },
      answers: {},
      retrieved: '2026-07-01',
      isConfirmed: true,
      used: ['0'],
    });
    const files = [await version('mars.csv', '2026-03-16', 50), await version('juni.csv', '2026-06-15', 55)];
    const figures = usedFigures(files);
    expect(figures).toHaveLength(1);
    const { latest, facts } = viewOfficeMeasure(
      figures[0]!,
      { sources, register, municipality, indicators: dataset.indicators, files },
      nb,
    );
    expect(latest).toBe('55 i 2025');
    expect(facts).toContain(
      'Flere filer har tall for 2024 og 2025. Vi bruker juni.csv, av 15. juni 2026. I mars.csv, av 16. mars 2026 står andre tall: 50 i 2025.',
    );
  });

  it('of a month after the latest number is said to be hidden, in the open', async () => {
    const file = await read('Kommune;Helt ledige 2025M01;Helt ledige 2025M02\nPorsgrunn;410;:\n', 'nav.csv');
    const last = 'Tallet over er det siste som finnes.';
    expect(view(file).facts).toEqual([`Skjult av personvernhensyn: februar 2025. ${last}`]);
    const more = await read(
      'region;Kurs 2021;Kurs 2022;Kurs 2023;Kurs 2024;Kurs 2025\n4001 Porsgrunn;:;5;:;..;:',
      'x.csv',
    );
    expect(view(more).facts.filter((fact) => /skjult|siste|mangler/i.test(fact))).toEqual([
      'Skjult av personvernhensyn: 2021, 2023 og 2025.',
      `For 2024: mangler. ${last}`,
    ]);
    const years = await read('region;Kurs 2024;Kurs 2025\n4001 Porsgrunn;5;..', 'x.csv');
    expect(view(years).facts).toContain('For 2025: mangler. Tallet over er det siste som finnes.');
    // And where the application says why an older year is used.
    const { sentence, row } = view(years).own!;
    expect([sentence, row.comparison]).toEqual([expect.stringMatching(/ For 2025: mangler\.$/), 'For 2025: mangler.']);
  });

  it.each([
    ['Deltakere i KVP ved utgangen av året', 'kvp-antall'],
    ['Deltakarar i kvalifiseringsprogrammet', 'kvp-antall'],
    ['Barn i familiar som fekk sosialhjelp', 'barn-antall'],
    ['Langtidstilfeller med sosialhjelp', 'hovedinntekt-antall'],
    ['Sosialhjelpsmottakere 18-25 år', 'unge-antall'],
    ['Tilfeller, personer 18–24 år', 'unge-antall'],
    ['Tilfeller 18–25 år', 'unge-antall'],
    ['Husstander i midlertidige botilbud', 'botilbud-antall'],
    ['KOSkvp0000', 'kvp-antall'],
    ['KOSant18240000', 'unge-antall'],
  ])('%s looks like %s, and is not it', async (label, indicator) => {
    const { measures } = await read(`region;${label} 2025\n4001 Porsgrunn;5`, 'x.csv');
    expect(measures[0]!.match).toMatchObject({ kind: 'alike', indicator });
  });

  it.each(['Tilfeller 18-24 år', 'Tilfeller 18–24 år', 'Antall tilfeller 18–24 år (antall)', 'tilfeller_18_24'])(
    '%s is the announcement’s, however it is written',
    async (label) => {
      const { measures } = await read(`region;${label} 2020\n4001 Porsgrunn;5`, 'x.csv');
      expect(measures[0]!.match).toEqual({ kind: 'same', indicator: 'unge-antall' });
    },
  );

  it.each(['Langtidsledige', 'Innvandrere', 'Barnehager', 'Helt ledige 18-24 år'])(
    '%s looks like none',
    async (label) => {
      const { measures } = await read(`region;${label} 2025\n4001 Porsgrunn;5`, 'x.csv');
      expect(measures[0]!.match).toBeUndefined();
    },
  );

  it('of something that is not published so is not called unrevised', async () => {
    const { own } = view(await csv('Deltakere på kurs', ''), undefined, '2027-04-10');
    expect(own!.row.year).toBe('2026');
  });

  it('of children has limits that are said to be too narrow, and none of its changes is beyond chance', async () => {
    const { facts, reckoned } = view(await csv('Antall barn under 18 i familier som mottok sosialhjelp (antall)'));
    expect(reckoned).toContain(
      'Barn i samme husholdning telles hver for seg, men henger sammen, så grensene der er for trange.',
    );
    expect(facts).toContain('50 flere i 2026 enn i 2025. Om det er mer enn tilfeldigheter gir, kan ikke sies.');
    // Those who have children are persons of their own.
    const parents = view(await csv('Sosialhjelpstilfeller som forsørger barn under 18 (antall)'));
    expect(parents.facts).toContain('50 flere i 2026 enn i 2025, mer enn tilfeldigheter gir.');
  });

  it('that only looks like one of the announcement’s says so with its reason, and in short in the draft', async () => {
    const { alike, own } = view(await csv('Antall barn under 18 i familier som mottok sosialhjelp (antall)'));
    expect(own!.row.unit).toBe('barn');
    const indicator = dataset.indicators.find(({ id }) => id === 'barn-antall')!.shortLabel;
    const short = `Ikke det samme som «${indicator}» i kunngjøringen.`;
    expect(alike).toMatch(`${short} Her er alle barn med, uansett hvor lenge`);
    expect(own!.sentence.endsWith(short)).toBe(true);
    expect(own!.row.comparison.endsWith(short)).toBe(true);
    expect(own!.reason).toMatch(/^Her er alle barn med, uansett hvor lenge/);
    // Months are read on another way.
    const months = view(await read('region;Deltakere i KVP 2025M01\n4001 Porsgrunn;5', 'x.csv'));
    expect(months.alike).toMatch(/^Ikke det samme som «.+» i kunngjøringen\. Fila teller trolig/);
    expect(view(await csv())).toMatchObject({
      alike: undefined,
      own: { sentence: expect.not.stringContaining('Ikke') as string },
    });
  });

  describe('of which the files lack something', () => {
    const rows = (...lines: string[]) =>
      read(
        [
          'region;Sosialhjelpstilfeller 18-24 år 2015;Sosialhjelpstilfeller 18-24 år 2016;Sosialhjelpstilfeller 18-24 år 2017;Sosialhjelpstilfeller 18-24 år 2018',
          ...lines,
        ].join('\n'),
        'x.csv',
      );
    const gapsIn = async (line: string) =>
      view(await rows(line)).facts.filter((fact) => /^Fila har ikke tall for \d|^Uten tall/.test(fact));

    it('says which year between two has none, and what is not worked out for that', async () => {
      expect(await gapsIn('0805 Porsgrunn (-2019);100;110;;120')).toEqual([
        'Fila har ikke tall for 2017.',
        'Uten tall for 2017 er det verken regnet ut endring fra året før eller snitt for tre år.',
      ]);
      expect(await gapsIn('0805 Porsgrunn (-2019);100;..;115;120')).toEqual([
        'Fila har ikke tall for 2016.',
        'Uten tall for 2016 er det ikke regnet ut snitt for tre år.',
      ]);
      // Of a hidden one it has been said that it is hidden.
      expect(await gapsIn('0805 Porsgrunn (-2019);100;110;:;120')).toEqual([
        'Uten tall for 2017 er det verken regnet ut endring fra året før eller snitt for tre år.',
      ]);
      // Before the first and after the last there is no gap.
      expect(await gapsIn('0805 Porsgrunn (-2019);;100;110;120')).toEqual([]);
      expect(await gapsIn('0805 Porsgrunn (-2019);100;110;120;')).toEqual([]);
    });

    it('says that it is the county, by its name of the year', async () => {
      const lacks = (file: ImportedFile) => view(file).facts.filter((fact) => /^Fila har ikke tall for \D/.test(fact));
      const own = '0805 Porsgrunn (-2019);100;110;115;120';
      expect(lacks(await rows(own, 'EAK Landet;1;1;1;1'))).toEqual(['Fila har ikke tall for Telemark i 2018.']);
      expect(lacks(await rows(own, 'EKA08 Telemark (-2019);1;1;1;1'))).toEqual([]);
      // Its county has one, but not of that year.
      expect(lacks(await rows(own, 'EKA08 Telemark (-2019);1;1;1;:'))).toHaveLength(1);
      // The county of 2020–2023 was another one, whose name is not known here.
      const vestfoldOgTelemark = 'region;Sosialhjelpstilfeller 18-24 år 2021\n3806 Porsgrunn;100';
      expect(lacks(await read(vestfoldOgTelemark, 'x.csv'))).toEqual(['Fila har ikke tall for fylket i 2021.']);
      // What the office counts itself nobody has of a county.
      expect(lacks(await read('region;Kurs 2024\n4001 Porsgrunn;5', 'x.csv'))).toEqual([]);
    });
  });

  it('has one dashed line beside it, or several, and says so', async () => {
    const beside = async (...rows: string[]) =>
      view(
        await read(
          [
            '"14019: Nøkkeltall"\n\n"region";"Sosialhjelpstilfeller (antall) 2022";"Sosialhjelpstilfeller (antall) 2023"',
            '"4001 Porsgrunn";40;90',
            ...rows,
          ].join('\n'),
          'a.csv',
        ),
      ).chart!.note;
    expect(await beside('"EAK Landet";400;500')).toBe('Stiplet: utviklingen i Landet, flyttet til kommunens nivå.');
    expect(await beside('"EAK Landet";400;500', '"EKA40 Telemark";100;120')).toMatch(/i Telemark og Landet,/);
  });

  it('stands among the county’s municipalities, which are not all there', async () => {
    const file = await read(cases);
    const { year, sum, neighbours } = neighboursOf(file);
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

  const inhabitants = (...codes: string[]) =>
    read(
      [
        '"07459: Befolkning"\n\n"region";"alder";"Personer 2025"',
        ...ages.flatMap((age) => codes.map((code) => `"${code}";"${age} år";"${code.startsWith('4001') ? 400 : 200}"`)),
      ].join('\n'),
      'b.csv',
    );
  const longTerm = 'Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt (antall)';

  it('of a count are dots of its rates where everyone’s inhabitants are known; else it is said what is missing', async () => {
    const file = await rows(longTerm, ['196', '147', '3300']);
    // 196 of 49 x 400 = 19 600, 147 of 49 x 200 = 9 800.
    const { strip, neighbours, rateOf, why } = neighboursOf(file, await inhabitants('4001 Porsgrunn', '4003 Skien'));
    expect(strip!.figures.map(({ county, value, text }) => [county.name, value, text])).toEqual([
      ['Porsgrunn', 1, '1,0\u00a0%'],
      ['Skien', 1.5, '1,5\u00a0%'],
    ]);
    expect(neighbours.map(({ name, rate }) => [name, rate?.text])).toEqual([
      ['Porsgrunn', '1,0\u00a0%'],
      ['Skien', '1,5\u00a0%'],
      ['Notodden', undefined],
    ]);
    expect(rateOf).toBe(
      'Andelene er av innbyggere 18–66 år 1. januar 2025 (Statistisk sentralbyrå, tabell 07459, hentet 1. april 2026).',
    );
    expect(why).toBeUndefined();
    const some = neighboursOf(file, await inhabitants('4001 Porsgrunn'));
    expect([some.strip, some.rateOf]).toEqual([undefined, undefined]);
    expect(some.why).toMatch(/innbyggere 18–66 år er lagt inn for 1 av 2 kommuner/);
    expect(neighboursOf(file).why).toMatch(/Legg inn innbyggere 18–66 år for kommunene i Telemark \(tabell 07459\)/);
    const alone = await read('"14019: x"\n\n"region";"Tilfeller 2024"\n"4001 Porsgrunn";5');
    expect(neighboursOf(alone).why).toMatch(/^Fila har ingen av de andre kommunene i Telemark/);
    expect(neighboursOf(await rows('Kurs', ['4', '5', '6'])).why).toMatch(/vi vet ikke hvilken aldersgruppe/);
  });

  it('are a table alone where the figure is a count: dots would show where many people live', async () => {
    const { strip, sum } = neighboursOf(await rows('Sosialhjelpstilfeller (antall)', ['410', '520', '3300']));
    expect(strip).toBeUndefined();
    // Notodden's is hidden: it is a row, and no number.
    expect(sum).toBe('2 av 17 kommuner har tall, så det blir ingen sum.');
  });
});
