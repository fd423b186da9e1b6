import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// Folders of facts with a made-up table more, as an owner would add one: files of data/ only, never a line of src/.

const root = path.join(import.meta.dirname, '../..');
const shipped = path.join(root, 'data');

type Json = Record<string, unknown>;

/** A copy of data/ in a folder of its own, and what changes a file of it. */
export function copyOfData() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tables-'));
  cpSync(shipped, folder, { recursive: true });
  const at = (name: string) => path.join(folder, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const write = (name: string, content: string) => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  };
  const change = (name: string, edit: (content: unknown) => unknown) =>
    write(name, JSON.stringify(edit(JSON.parse(read(name))), undefined, 2));
  return { folder, read, write, change };
}
type Folder = ReturnType<typeof copyOfData>;

const rowsOf = (csv: string, delimiter: string): Record<string, string>[] => {
  const [header = '', ...lines] = csv.trimEnd().split('\n');
  const names = header.split(delimiter);
  return lines.map((line) => Object.fromEntries(line.split(delimiter).map((text, i) => [names[i] ?? '', text])));
};

/** The counties of a division of the shipped register with what they are made of, by code. */
function madeOf(start: string): { code: string; name: string; parts: { code: string; share: number }[] }[] {
  const ways = rowsOf(readFileSync(path.join(shipped, 'register/county_crosswalk_pop2019.csv'), 'utf8'), ',');
  const year = start.slice(0, 4);
  const own = rowsOf(readFileSync(path.join(shipped, 'register/counties.csv'), 'utf8'), ',').filter(
    (row) => row['versjon'] === start,
  );
  return own.map(({ kode: code = '', navn: name = '' }) => ({
    code,
    name,
    parts: ways
      .filter((row) => row['til_aar'] === year && row['til_kode'] === code)
      .map((row) => ({ code: row['fra_kode_2019'] ?? '', share: Number(row['andel_av_fra_fylke_pst']) / 100 })),
  }));
}

type Made = {
  readonly id: string;
  readonly announcement: number;
  /** First day of its counties' division, and the counties that it has; all if none are named. */
  readonly division: string;
  readonly only?: readonly string[];
  /** The day of its population. */
  readonly date: string;
  readonly leftOut: readonly string[];
  readonly change?: (table: Json & { columns: (Json & { indicator: string })[] }) => Json;
  readonly label: string;
};

/** Puts a made-up table into a folder: the shipped one's counts put together and changed, shares divided anew. */
export function addTable({ read, write }: Folder, { id, announcement, division, only, date, leftOut, ...rest }: Made) {
  const figures = rowsOf(read('tables/2021/figures.csv'), ';');
  const people = rowsOf(read('register/population.csv'), ',').filter((row) => row['dato'] === '2019-01-01');
  const header = read('register/population.csv').split('\n')[0] ?? '';
  const columns = header.split(',').slice(3);
  const table = JSON.parse(read('tables/2021/table.json')) as Json & { columns: (Json & { indicator: string })[] };
  const indicators = JSON.parse(read('indicators.json')) as Json[];
  const counties = madeOf(division).filter(({ code }) => only?.includes(code) ?? true);
  const sum = (rows: Record<string, string>[], key: string, column: string, parts: { code: string; share: number }[]) =>
    Math.round(
      parts.reduce(
        (total, { code, share }) => total + share * Number(rows.find((row) => row[key] === code)?.[column] ?? 0),
        0,
      ),
    );
  const populations = counties.map(({ code, name, parts }) => ({
    code,
    name,
    people: columns.map((column) => sum(people, 'fylke_kode', column, parts)),
  }));
  const whole = columns.map((_, i) => populations.reduce((total, one) => total + (one.people[i] ?? 0), 0));
  const all = [{ code: '0', name: 'Landet', people: whole }, ...populations];
  write(
    'register/population.csv',
    read('register/population.csv') +
      all.map((one) => [one.code, one.name, date, ...one.people].join()).join('\n') +
      '\n',
  );
  const kept = table.columns.filter(({ indicator }) => !leftOut.includes(indicator));
  const made = rest.change?.({ ...table, columns: kept }) ?? { ...table, columns: kept };
  const own = made['columns'] as (Json & { indicator: string })[];
  const count = (indicator: string, code: string): number => {
    if (code === '0') return counties.reduce((total, county) => total + count(indicator, county.code), 0);
    const { parts = [] } = counties.find((county) => county.code === code) ?? {};
    // A tenth more than it was; of what is new, some.
    return figures[0]?.[indicator] === undefined
      ? 10 + parts.length
      : Math.round(1.1 * sum(figures, 'code', indicator, parts));
  };
  const figure = (indicator: string, code: string): string => {
    const { kind, numerator, denominator } = indicators.find((one) => one['id'] === indicator) as Json & {
      denominator?: { column?: string };
    };
    if (kind === 'count') return String(count(indicator, code));
    // Not the same everywhere: that would contradict itself.
    if (kind === 'ratio') return String(60 + all.findIndex((one) => one.code === code));
    const people = all.find((one) => one.code === code)?.people[columns.indexOf(denominator?.column ?? '')] ?? 1;
    return ((100 * count(numerator as string, code)) / people).toFixed(1).replace('.', ',');
  };
  const lines = all.map(({ code, name }) =>
    [code, name, ...own.map(({ indicator }) => figure(indicator, code))].join(';'),
  );
  write(
    `tables/${id}/figures.csv`,
    `${['code', 'name', ...own.map(({ indicator }) => indicator)].join(';')}\n${lines.join('\n')}\n`,
  );
  const dated = own.map((column) => ({
    ...column,
    period: 'year' in (column['period'] as object) ? { year: announcement - 2 } : { date: `${announcement - 2}-08-31` },
    ...('denominator' in column &&
      'date' in (column['denominator'] as object) && { denominator: { ...(column['denominator'] as object), date } }),
    ...('rate' in column && { rate: { ...(column['rate'] as object), date } }),
  }));
  write(
    `tables/${id}/table.json`,
    JSON.stringify(
      {
        ...made,
        columns: dated,
        announcement,
        division,
        divisionLabel: rest.label,
        divisionNote: 'Fylkene er de som gjaldt da.',
        areas: counties.map(({ code }) => code),
        periods: [`Alt: ${announcement - 2}`],
        age: `Tallene gjelder ${announcement - 2}; siste kunngjøring her er {latest}.`,
      },
      undefined,
      2,
    ),
  );
}

const eight = 'botilbud-antall';

/** A table of 2022 in the eleven counties of 2020, with eight of the nine indicators and one new, and its announcement. */
export function withTable2022(): string {
  const made = copyOfData();
  const grant = readFileSync(path.join(root, 'tests/dataset/grant-2022.json'), 'utf8');
  made.write('grants/2022.json', JSON.stringify({ ...(JSON.parse(grant) as Json), hasTable: true }));
  addIndicator(made);
  addTable(made, {
    id: '2022',
    announcement: 2022,
    division: '2020-01-01',
    date: '2020-01-01',
    leftOut: [eight],
    label: '11 fylker, inndelingen 2020–2023',
    change: (table) => ({
      ...table,
      groups: [...(table['groups'] as Json[]), { id: 'gjeld', label: 'Gjeldsrådgivning', short: 'Gjeld' }],
      columns: [...table.columns, newColumn],
    }),
  });
  return made.folder;
}

const newColumn = {
  indicator: 'gjeld-antall',
  group: 'gjeld',
  wording: 'Antall som fikk gjeldsrådgivning',
  period: { year: 2020 },
  source: 'Oppdiktet',
};

/** What the new one counts. */
function addIndicator({ change }: Folder): void {
  change('indicators.json', (all) => [
    ...(all as Json[]),
    {
      id: 'gjeld-antall',
      kind: 'count',
      columnLabel: 'Antall',
      shortLabel: 'Gjeldsrådgivning, antall',
      label: 'Personer som fikk gjeldsrådgivning',
      unit: 'personer',
      unitOne: 'person',
      sentence: { text: '{figure} {unit} fikk gjeldsrådgivning i {period}' },
      countySentence: { text: 'I {county} fikk {figure} {unit} gjeldsrådgivning i {period}' },
      decimals: 0,
      highMeans: 'none',
      directionReason: 'Oppdiktet: Antallet sier ikke om det er bra.',
    },
  ]);
}

/** A table of three of the counties of 2024, without the count that one of its shares is of. */
export function withThreeCounties(): string {
  const made = copyOfData();
  addTable(made, {
    id: '2025',
    announcement: 2025,
    division: '2024-01-01',
    only: ['31', '33', '56'],
    date: '2024-01-01',
    leftOut: ['barn-antall'],
    label: 'tre fylker, inndelingen fra 2024',
  });
  return made.folder;
}

/** The shipped table with a tenth indicator, whose heads have a long word. */
export function withTenthIndicator(): string {
  const made = copyOfData();
  addIndicator(made);
  made.change('tables/2021/table.json', (content) => {
    const table = content as Json & { groups: Json[]; columns: Json[] };
    return {
      ...table,
      groups: [...table.groups, { id: 'gjeld', label: 'Gjeldsrådgivningsvirksomhet', short: 'Gjeldsrådgivning' }],
      columns: [...table.columns, newColumn],
    };
  });
  const [header = '', ...lines] = made.read('tables/2021/figures.csv').trimEnd().split('\n');
  made.write(
    'tables/2021/figures.csv',
    `${[`${header};gjeld-antall`, ...lines.map((line, i) => `${line};${i === 0 ? (18 * 19) / 2 : i}`)].join('\n')}\n`,
  );
  return made.folder;
}
