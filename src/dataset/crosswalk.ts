import type { People } from '../domain/compare.ts';
import type { County } from '../domain/county.ts';
import type { Crosswalk, OtherDivision, Passage, Register, RegisterPiece } from '../domain/crosswalk.ts';
import type { CountyCode } from '../domain/ids.ts';
import { records } from './csv.ts';
import type { CsvRecord } from './csv.ts';
import { fault, oneOf, refuse, repeated } from './dataError.ts';
import { registeredCounties } from './definitions.ts';

/**
 * The register's files, as text: counties of every division, and the way from one of them to later ones. `name`: what that
 * file is called; `base`: the division that the way begins at (first day).
 */
export type RegisterFiles = {
  readonly name: string;
  readonly base: string;
  readonly crosswalk: string;
  readonly counties: string;
};

/** Reads the ways between divisions. Throws with every fault that it finds. */
export function readRegister({ name, base, ...files }: RegisterFiles, people: People): Register {
  const rows = records(files.crosswalk);
  const register = records(files.counties);
  const counties = registeredCounties(register, base);
  const starts = new Set(register.flatMap(({ versjon }) => (versjon ? [versjon] : [])));
  const later = [...starts].filter((start) => start > base).sort();
  const columns = { from: `fra_kode_${base.slice(0, 4)}`, people: `folkemengde_${base.replaceAll('-', '_')}` };
  // Two columns are named after the division that the way begins at.
  const missing = rows[0] ? Object.values(columns).filter((column) => rows[0]?.[column] === undefined) : [];
  refuse(missing.map((column) => fault(name, '', 'ingen kolonne for inndelingen', `kolonnen «${column}»`)));
  const strays = rows.filter((row) => !later.some((start) => isOf(row, start)));
  const years = oneOf(later.map((start) => start.slice(0, 4)));
  const faults = strays.map((row) =>
    fault(name, `fra ${row[columns.from] ?? ''}, kolonnen «til_aar»`, `«${row['til_aar'] ?? ''}»`, years),
  );
  const divisions = later.map((start): OtherDivision => {
    const passages = rows.filter((row) => isOf(row, start)).map((row) => readPassage(row, columns));
    return { start, counties: registeredCounties(register, start), passages };
  });
  for (const reform of divisions) {
    const codes = codeFaults(name, reform, counties);
    faults.push(...codes);
    // A wrong code loses people too: that is one fault, not two.
    if (codes.length > 0 || strays.length > 0) continue;
    for (const { code } of counties) faults.push(...peopleFaults(name, reform, code, people[base]?.[code]?.['i_alt']));
  }
  refuse(faults);
  return {
    divisions: [{ start: base, counties }, ...divisions.map(({ start, counties: all }) => ({ start, counties: all }))],
    pieces: counties.flatMap(({ code }) => piecesOf(name, base, code, divisions)),
  };
}

/** A row is of the division that starts in its year. */
const isOf = (row: CsvRecord, start: string) => row['til_aar'] === start.slice(0, 4);

function readPassage(row: CsvRecord, columns: { readonly from: string; readonly people: string }): Passage {
  const { til_kode: to = '', kommuner_som_flytter: municipalities = '' } = row;
  const people = row[columns.people] ?? '';
  return {
    from: row[columns.from] as CountyCode,
    to: to as CountyCode,
    people: /^\d+$/.test(people) ? Number(people) : NaN,
    municipalities: municipalities.split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
  };
}

/** A county of the first division cut along every later border: municipalities that left it together, and the rest. */
function piecesOf(file: string, base: string, code: CountyCode, divisions: readonly OtherDivision[]): RegisterPiece[] {
  const own = divisions.map(({ start, passages }) => ({ start, all: passages.filter(({ from }) => from === code) }));
  const total = (own[0]?.all ?? []).reduce((sum, { people }) => sum + people, 0);
  let pieces: RegisterPiece[] = [{ municipalities: [], people: total, counties: { [base]: code } }];
  for (const { start, all } of own) {
    const rest = all.find(({ municipalities }) => municipalities.length === 0);
    const named = all.filter((passage) => passage !== rest);
    const cut: RegisterPiece[] = [];
    let left = pieces;
    for (const passage of named) {
      const isIn = ({ municipalities }: RegisterPiece) =>
        municipalities.length > 0 && municipalities.every((name) => passage.municipalities.includes(name));
      const whole = left.filter(isIn);
      left = left.filter((piece) => !isIn(piece));
      cut.push(...whole.map((piece) => put(piece, start, passage.to)));
      const names = passage.municipalities.filter(
        (name) => !whole.some((piece) => piece.municipalities.includes(name)),
      );
      const people = passage.people - whole.reduce((sum, piece) => sum + piece.people, 0);
      const from = left.find(({ municipalities }) => municipalities.length === 0);
      if (names.length === 0) continue;
      if (!from || people <= 0 || people > from.people)
        refuse([
          fault(
            file,
            `fra ${code} til ${passage.to} i ${start}`,
            `kommuner som ikke lar seg skille ut`,
            'hele kommuner',
          ),
        ]);
      else {
        cut.push(put({ ...from, municipalities: names, people }, start, passage.to));
        left = left.map((piece) => (piece === from ? { ...from, people: from.people - people } : piece));
      }
    }
    pieces = [
      ...cut,
      ...left.filter(({ people }) => people > 0).map((piece) => put(piece, start, (rest ?? named[0])?.to)),
    ];
  }
  return pieces;
}

const put = (piece: RegisterPiece, start: string, to: CountyCode | undefined): RegisterPiece =>
  to === undefined ? piece : { ...piece, counties: { ...piece.counties, [start]: to } };

/**
 * The way from a table's counties to every other division of the register, later and earlier. None if the register does not
 * follow the table's division. `own`: the table's counties, in its order.
 */
export function crosswalkFrom({ divisions, pieces }: Register, division: string, own: readonly County[]): Crosswalk {
  const whole = divisions.find(({ start }) => start === division)?.counties ?? [];
  const others = whole.filter(({ code }) => !own.some((county) => county.code === code));
  const to = divisions
    .filter(({ start }) => whole.length > 0 && start !== division)
    .map(({ start, counties }): OtherDivision => ({ start, counties, passages: passagesOf(pieces, division, start) }));
  return {
    counties: [...own, ...others],
    later: to.filter(({ start }) => start > division),
    earlier: to.filter(({ start }) => start < division),
  };
}

function passagesOf(pieces: readonly RegisterPiece[], division: string, start: string): Passage[] {
  const groups = new Map<string, RegisterPiece[]>();
  for (const piece of pieces) {
    const key = `${piece.counties[division] ?? ''} ${piece.counties[start] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()].flatMap((group): Passage[] => {
    const [first] = group;
    const [from, to] = [first?.counties[division], first?.counties[start]];
    if (from === undefined || to === undefined) return [];
    // Names say what left the rest: the rest has none.
    const isNamed = group.every(({ municipalities }) => municipalities.length > 0);
    return [
      {
        from,
        to,
        people: group.reduce((sum, { people }) => sum + people, 0),
        municipalities: isNamed ? group.flatMap(({ municipalities }) => municipalities) : [],
      },
    ];
  });
}

function codeFaults(file: string, { start, counties, passages }: OtherDivision, earlier: readonly County[]): string[] {
  if (passages.length === 0) return [fault(file, `til_aar ${start.slice(0, 4)}`, 'ingen linje', 'minst én')];
  const has = (counties: readonly County[], code: CountyCode) => counties.some((county) => county.code === code);
  const codes = (counties: readonly County[]) => `en kode i counties.csv: ${oneOf(counties.map(({ code }) => code))}`;
  const place = ({ from, to }: Passage) => `fra ${from} til ${to} i ${start}`;
  const faults = passages.flatMap((passage) => [
    ...(has(earlier, passage.from) ? [] : [fault(file, place(passage), `«${passage.from}»`, codes(earlier))]),
    ...(has(counties, passage.to) ? [] : [fault(file, place(passage), `«${passage.to}»`, codes(counties))]),
    ...(Number.isNaN(passage.people)
      ? [fault(file, place(passage), 'en folkemengde som ikke er et tall', 'et helt tall')]
      : []),
  ]);
  const pairs = passages.map(({ from, to }) => `${from} til ${to}`);
  faults.push(...repeated(pairs).map((at) => fault(file, `fra ${pairs[at] ?? ''} i ${start}`, 'to linjer', 'én')));
  // Nobody comes to a county whose code is misspelt: that is said already.
  if (faults.length > 0) return faults;
  const empty = counties.filter(({ code }) => !passages.some(({ to }) => to === code));
  return empty.map(({ code, name }) => fault(file, `til ${code} ${name} i ${start}`, 'ingen linje', 'minst én'));
}

/** Nobody is lost on the way. */
function peopleFaults(
  file: string,
  { start, passages }: OtherDivision,
  code: CountyCode,
  all: number | undefined,
): string[] {
  const sum = passages.filter(({ from }) => from === code).reduce((total, { people }) => total + people, 0);
  if (sum === all) return [];
  return [
    fault(file, `fra ${code} til ${start}`, `${sum} innbyggere i alt`, `${all ?? 'et tall'} som i population.csv`),
  ];
}
