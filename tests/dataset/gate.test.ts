import { describe, expect, it } from 'vitest';
import { clipboardTable } from '../../src/export/copyTable.ts';
import type { Reading } from '../../src/dataset/readDataset.ts';
import { gatherProblems } from '../../src/domain/problem.ts';
import { viewTable } from '../../src/view/table.ts';
import { problemLines } from '../../src/view/problem.ts';
import { dataset as built, definitions } from '../support/announced.ts';
import { nb } from '../support/nb.ts';
import { readBeside, shippedGrid } from '../support/shipped.ts';
import { withField, writeTable, writeText } from '../support/writeTable.ts';
import type { Grid } from '../support/writeTable.ts';

// A host who has corrected the file may have broken it in ways that each cell hides. What contradicts is refused in one
// sentence that says what to do; what is only written differently is read. Columns: 2 and 3 are a count and its share,
// so are 4 and 5, 6 and 7; 8 and 9 participants and their share of the places; 10 households. Row 1 is Landet.

const shares = [3, 5, 7];
const map = (change: (text: string, row: number, column: number) => string, grid: Grid = shippedGrid): string[][] =>
  grid.map((fields, row) => fields.map((text, column) => (row === 0 ? text : change(text, row, column))));
const scale = (text: string, factor: number, decimals: number) =>
  (Number(text.replace(',', '.')) * factor).toFixed(decimals).replace('.', ',');
const tell = (reading: Reading) => problemLines(reading.ok ? reading.dataset.warnings : reading.problems, nb);

/** The file is refused, with these sentences and no others. */
function expectRefused(content: Grid | string | Uint8Array, ...sentences: (string | RegExp)[]): void {
  const reading = readBeside(
    typeof content === 'string' || content instanceof Uint8Array ? content : writeTable(content),
  );
  const told = tell(reading);
  expect(reading.ok, told.join('\n')).toBe(false);
  expect(told).toEqual(
    sentences.map((sentence): unknown =>
      typeof sentence === 'string' ? expect.stringContaining(sentence) : expect.stringMatching(sentence),
    ),
  );
}

/** The file is read in silence and has the shipped figures, with one correction: 45 households in Telemark. */
function expectRead(content: Grid | string): void {
  const reading = readBeside(typeof content === 'string' ? content : writeTable(content));
  expect(tell(reading)).toEqual([]);
  if (!reading.ok) return;
  const changed = [built.country, ...built.counties].flatMap(({ code, name }) =>
    built.indicators.flatMap(({ id }) => {
      const [was, is] = [built.figures[code]?.[id], reading.dataset.figures[code]?.[id]];
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [`${name} ${id}`];
    }),
  );
  expect(changed).toEqual(['Landet botilbud-antall', 'Telemark botilbud-antall']);
}

/** One honest correction: Telemark 44 becomes 45, and Landet follows. */
const corrected = withField(1, 10, '4283', withField(9, 10, '45'));

describe('shares off by a power of ten', () => {
  it('all of them, as a spreadsheet keeps percentages', () => {
    const fractions = map((text, _, column) => (shares.includes(column) || column === 9 ? scale(text, 0.01, 4) : text));
    expectRefused(fractions, /^Alle andelene er hundre ganger for små\. Skriv 1,1, ikke 0,0110\.$/);
  });

  it('one column: a hundred times too large is no share at all and says what it may be, a hundred times too small is told as one', () => {
    for (const column of [...shares, 9])
      expectRefused(
        map((text, _, at) => (at === column ? scale(text, 0.01, 4) : text)),
        /kolonne «[a-z-]+»: alle andelene er hundre ganger for små\. Skriv \d+(,\d)?, ikke 0,/,
      );
  });

  it('one row', () => {
    const row = map((text, at, column) => (at === 3 && shares.includes(column) ? scale(text, 0.01, 4) : text));
    expectRefused(row, /^Linje 4: andelene er hundre ganger for små\. Skriv 0,6, ikke 0,0060\.$/);
  });

  it('one figure with its comma lost', () => {
    expectRefused(
      withField(2, 5, '67'),
      /^Linje 3, kolonne «unge-andel»: andelen er 67, .* 6,67\. .*ti ganger forskjell/,
    );
  });

  it('one column of counts, whose shares still stand: then the counts are named', () => {
    expectRefused(
      map((text, _, column) => (column === 4 ? scale(text, 0.1, 0) : text)),
      /antallene er ti ganger for små/,
    );
  });
});

describe('figures that cannot be true together', () => {
  it('all slipped one row', () => {
    const slipped = shippedGrid.map((fields, row) =>
      row === 0 ? [...fields] : [...fields.slice(0, 2), ...(shippedGrid[row === 19 ? 1 : row + 1] ?? []).slice(2)],
    );
    expectRefused(slipped, /54 av 57 andeler stemmer ikke med antall og folketall\. Er linjer/);
  });

  it('one column of shares slipped one row', () => {
    expectRefused(
      map((text, row, column) => (column === 5 ? (shippedGrid[row === 19 ? 1 : row + 1]?.[5] ?? text) : text)),
      /kolonne «unge-andel»: 19 av 19 tall stemmer ikke/,
    );
  });

  it('one column of counts slipped one row: all of it, or from a county on', () => {
    const slipped = (step: number, from: number) =>
      map((text, row, column) => (column === 10 && row >= from ? (shippedGrid[row + step]?.[10] ?? text) : text));
    for (const [step, from, counties] of [
      [-1, 3, 17],
      [1, 2, 17],
      [-1, 12, 8],
    ] as const)
      expectRefused(
        slipped(step, from),
        `kolonne «botilbud-antall»: ${counties} fylker har tallet som nabolinja hadde i tabellen fra før`,
      );
    // Two neighbours that change places are a correction, told figure by figure.
    const [upper = '', lower = ''] = [shippedGrid[4]?.[10], shippedGrid[5]?.[10]];
    expect(readBeside(writeTable(withField(4, 10, lower, withField(5, 10, upper)))).ok).toBe(true);
  });

  it('no sum of the counties is the country’s', () => {
    expectRefused(
      map((text, row, column) => (row === 2 && [2, 4, 6, 8, 10].includes(column) ? String(Number(text) + 1) : text)),
      /^Ingen av de 5 kolonnene med antall blir til sammen det som står for Landet/,
    );
  });

  it('one sum alone, and less than a third of the shares, are remarks', () => {
    const reading = readBeside(writeTable(withField(2, 10, '290', withField(2, 5, '6,9'))));
    expect(reading.ok && reading.dataset.warnings.map(({ code }) => code)).toEqual(['sumDiffers', 'shareDiffers']);
  });

  it('a share of places that participants and the places from before do not give', () => {
    expectRefused(withField(14, 9, '300'), /^Linje 15, kolonne «kvp-ramme»: fant 300, .* om lag 30\.$/);
    const near = readBeside(writeTable(withField(14, 9, '34')));
    expect(near.ok && near.dataset.warnings.map(({ code }) => code)).toEqual(['placesDiffer']);
    // Participants and share corrected together: the same places.
    const both = map((text, row, column) =>
      row === 9 && column === 8 ? '440' : row === 9 && column === 9 ? '140' : text,
    );
    const sum = withField(1, 8, '6486', withField(1, 9, '71', both));
    const reading = readBeside(writeTable(sum));
    expect(tell(reading)).toEqual([]);
    expect(reading.ok).toBe(true);
  });

  it('more people than live there, and more than in the whole country', () => {
    expectRefused(
      withField(9, 2, '158500', withField(9, 3, ':')),
      /^Linje 10, kolonne «hovedinntekt-antall»: antallet er 158.500, men det er tatt fra 107.782 innbyggere\.$/,
    );
    expectRefused(withField(9, 10, '5000'), /^Linje 10, kolonne «botilbud-antall»: .*5.000.*hele landet \(4.282\)\.$/);
  });

  it('a country of zero, a column of the same, a table of nothing', () => {
    expectRefused(withField(1, 9, '0'), /^Linje 2, kolonne «kvp-ramme»: fant «0» for hele landet/, /./);
    expectRefused(
      map((text, row, column) => (column === 10 ? (row === 1 ? '900' : '50') : text)),
      /kolonne «botilbud-antall»: alle fylkene har samme tall, 50\./,
    );
    expectRefused(
      map((text, _, column) => (column === 10 ? '..' : text)),
      /kolonne «botilbud-antall»: ingen fylker har tall/,
    );
    expectRefused(
      map((text, _, column) => (column < 2 ? text : '0')),
      /./,
    );
    expectRefused(
      map((text, _, column) => (column < 2 ? text : '..')),
      /^Fila har ingen tall/,
    );
  });

  it('a period that is not the table’s: in a column, or in a heading', () => {
    const years = shippedGrid.map((fields, row) => [row === 0 ? 'År' : '2020', ...fields]);
    expectRefused(
      years,
      /^Linje 2, kolonne «År»: fant «2020», men tabellen gjelder 2018–2019\. .*Slik er det 19 steder/,
    );
    const heading = withField(0, 10, 'Husholdninger som var innom midlertidig botilbud i 2020');
    expectRefused(heading, /^Linje 1, kolonne «Husholdninger .*»: fant «2020», men tabellen gjelder 2018/);
    expectRead(corrected.map((fields, row) => [row === 0 ? 'År' : '2018', ...fields]));
  });

  it('the last figure cut, but not the last line end', () => {
    const text = writeText(shippedGrid);
    expectRefused(text.slice(0, -2), /^Linje 20, kolonne «botilbud-antall»: fila slutter med «5», og tallet er 57/);
    expect(readBeside(text.slice(0, -1)).ok).toBe(true);
    // Said with a line end it is what the host means.
    expect(readBeside(`${text.slice(0, -2)}\n`).ok).toBe(true);
  });
});

describe('another kind of file', () => {
  const table = (start: string) => {
    const division = definitions.divisions.find((one) => one.start === start);
    return [
      shippedGrid[0] ?? [],
      shippedGrid[1] ?? [],
      ...(division?.counties ?? []).map(({ code, names }) => [
        code,
        names[0] ?? '',
        ...(shippedGrid[2] ?? []).slice(2),
      ]),
    ];
  };

  it('in the counties of another division: named before anything else', () => {
    expectRefused(table('2020-01-01'), /^Fila har de elleve fylkene fra 2020; tabellen har 18 fylker, .*2018–2019\./);
    expectRefused(table('2024-01-01'), /^Fila har de 15 fylkene fra 2024; /);
    expectRefused(table('2017-01-01'), /^Fila har de 19 fylkene fra 2017; /);
    expectRefused(
      table('2020-01-01').map(([, ...fields]) => fields),
      /^Fila har de elleve fylkene fra 2020; /,
    );
  });

  it.each([
    ['a table of SSB’s', '"11616: Sysselsatte, etter region og år"\n\n"region";"Sysselsatte 2021"\n"0301 Oslo";1\n'],
    ['a table of SSB’s without a title', '"region";"Sysselsatte 2021"\n"0301 Oslo";12807\n'],
    ['a title and no header that we know', '10484: Persontransport, etter år;;\n;;\n;Passasjerer;Transport\n'],
  ])('%s', (_, text) => {
    expectRefused(text, /er en annen tabell: «/);
  });

  it('a header of a hundred thousand columns is not gone through', () => {
    expectRefused(`code;name;${'x;'.repeat(100_000)}\n`, /kjennes igjen/);
  });
});

describe('what is only written differently', () => {
  const titles = (change: (title: string, column: number) => string) =>
    corrected.map((fields, row) => (row === 0 ? fields.map(change) : fields));

  it('thousands with a point, where every one of them has it; else one sentence', () => {
    const pointed = map((text, _, column) => (column > 1 ? text.replace(/^(\d+)(\d{3})$/, '$1.$2') : text), corrected);
    expectRead(pointed);
    expectRefused(
      withField(5, 2, '1427', pointed),
      /^Tallene har punktum som tusenskille, .* Skriv 29301, ikke 29\.301\.$/,
    );
  });

  it('whole numbers with a decimal zero', () => {
    expectRead(map((text, _, column) => (column > 1 && /^\d+$/.test(text) ? `${text}.0` : text), corrected));
  });

  it('code and name in one cell: beside the code, in its place, and alone', () => {
    const both = map((text, row, column) => (column === 1 ? `${corrected[row]?.[0] ?? ''} ${text}` : text), corrected);
    expectRead(both);
    expectRead(both.map((fields) => fields.slice(1)));
    expectRead(
      both.map(([code = '', name = '', ...rest], row) => [row === 0 ? code : name, row === 0 ? name : '', ...rest]),
    );
  });

  it('no codes at all, where the names tell the counties apart', () => {
    expectRead(corrected.map((fields) => fields.slice(1)));
  });

  it.each([
    ['Landet', ['Hele landet', 'Norge', 'EAK Landet']],
    ['Troms', ['Troms Romsa', 'Romsa', 'Troms - Romsa - Tromssa', 'Troms (-2019)', 'TROMS']],
    ['Finnmark', ['Finnmark Finnmárku', 'Finnmark - Finnmárku - Finmarkku', 'Finnma\u0301rku']],
    ['Trøndelag', ['Trøndelag - Trööndelage', 'Trøndelag (2018-)', '50 Trøndelag Trööndelage']],
    ['Nordland', ['Nordland - Nordlánnda', 'Nordlánnda']],
    ['Sogn og Fjordane', ['Sogn  og  Fjordane']],
    ['Vest-Agder', ['Vest Agder']],
  ])('%s by its other names', (own, others) => {
    for (const other of others)
      expectRead(map((text, _, column) => (column === 1 && text === own ? other : text), corrected));
  });

  it('headings by id, label, short label and the announcement’s wording, also with a broken line’s hyphens', () => {
    const { indicators } = built;
    const common = ['Fylkesnummer', 'Fylkesnavn'];
    for (const title of ['id', 'label', 'shortLabel', 'wording'] as const)
      expectRead(titles((_, column) => common[column] ?? indicators[column - 2]?.[title] ?? ''));
    expectRead(
      titles((text, column) =>
        column < 2 ? text : (indicators[column - 2]?.wording ?? '').replaceAll('befolk', 'befolk- '),
      ),
    );
  });

  it('a line of source or notes below the figures, in whatever form', () => {
    const text = writeText(corrected);
    for (const note of [
      'Kilde: SSB og NAV',
      'Kilde:;SSB og NAV',
      '\nKilde:;SSB\nSist endret:;2021-01-04',
      'Kilde: SSB;tabell 12210;;;;;;;;;',
    ])
      expectRead(`${text}${note}\n`);
  });

  it('the table as the site copies it, pasted into a file', () => {
    const reading = readBeside(writeTable(corrected));
    if (!reading.ok) throw new Error('the corrected file was refused');
    const view = viewTable(reading.dataset, 'extremes', nb);
    const { text } = clipboardTable(view.groups, [view.country, ...view.rows], reading.dataset.table, nb);
    expectRead(text);
    expectRead(text.replaceAll('\t', ';'));
  });

  it('columns that are known and not needed', () => {
    expectRead(
      corrected.map(([code = '', name = '', ...rest], row) => [code, name, row === 0 ? 'Fylke' : name, ...rest]),
    );
  });

  it('shares with nine digits: shown as printed, said once', () => {
    const people = definitions.people['2019-01-01'] ?? {};
    const columns: Record<number, string> = { 3: 'alder_18_66', 5: 'alder_18_24', 7: 'alder_0_17' };
    const precise = map((text, row, column) => {
      const inhabitants = people[(shippedGrid[row]?.[0] ?? '') as keyof typeof people]?.[columns[column] ?? ''];
      return inhabitants
        ? ((100 * Number(shippedGrid[row]?.[column - 1])) / inhabitants).toFixed(9).replace('.', ',')
        : text;
    });
    const reading = readBeside(writeTable(precise));
    expect(tell(reading)).toEqual([expect.stringMatching(/57 tall har flere desimaler enn tabellen/)]);
    if (!reading.ok) return;
    for (const { code } of [built.country, ...built.counties])
      for (const { id } of built.indicators)
        expect(reading.dataset.figures[code]?.[id]).toMatchObject(built.figures[code]?.[id] ?? {});
  });
});

describe('equal problems', () => {
  it('are one line with how many there are and the first three places', () => {
    const told = tell(readBeside(writeTable(map((text, _, column) => (column === 9 ? 'mange' : text)))));
    expect(told).toEqual([
      'Linje 2, kolonne «kvp-ramme»: fant «mange», ventet et tall eller et av SSBs tegn (. .. ... : -). ' +
        'Slik er det 19 steder, også linje 3, kolonne «kvp-ramme» og linje 4, kolonne «kvp-ramme».',
    ]);
  });

  it('stay apart where few of them say different things', () => {
    const place = { file: 'a.csv', line: 2 };
    const some = ['a', 'b', 'c'].map((found) => ({ severity: 'error', code: 'notNumber', place, found }) as const);
    expect(gatherProblems(some)).toHaveLength(3);
    expect(gatherProblems([...some, ...some])).toHaveLength(1);
    expect(gatherProblems([...some.slice(1), ...some.slice(1, 2)]).map(({ count }) => count)).toEqual([2, 1]);
  });
});
