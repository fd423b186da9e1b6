import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../build/read/checkData.ts';
import { dataDir } from '../../build/read/readData.ts';
import { fetchSeries } from '../../scripts/ssb/fetchSeries.ts';
import type { SeriesFile } from '../../src/dataset/series.ts';

// A server on this machine answers in the form that SSB's PxWebApi v2 does: SSB itself is never asked.

const counties = ['03', '11', '15', '18', '31', '32', '33', '34', '39', '40', '42', '46', '50', '55', '56'];
const places = ['EAK', 'EAKUO', ...counties.map((number) => `EKA${number}`)];
const mainIncome = 'Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt (antall)';

type Made = {
  readonly table?: string;
  readonly updated?: string;
  readonly labels?: readonly string[];
  readonly regions?: readonly string[];
  readonly years?: readonly string[];
  /** Figures that are other than the country's of data/ and one for each county. */
  readonly other?: Readonly<Record<string, number | null>>;
  readonly status?: Readonly<Record<string, string>>;
};

const known: Readonly<Record<string, number>> = { 2022: 23378, 2023: 27943, 2024: 33019, 2025: 34306 };

/** An answer in JSON-stat 2 as PxWebApi v2 gives it: values row by row, what is missing null with its status. */
function answer({
  table = '14019',
  updated = '2026-06-15T06:00:00Z',
  labels = ['Sosialhjelpstilfeller (antall)', mainIncome],
  regions = places,
  years = ['2022', '2023', '2024', '2025'],
  other = {},
  status = {},
}: Made = {}): string {
  const keys = regions.flatMap((region) => labels.flatMap((_, at) => years.map((year) => `${region} ${at} ${year}`)));
  const valueOf = (key: string) => {
    const [region = '', at, year = ''] = key.split(' ');
    if (key in other) return other[key] ?? null;
    return at === '1' && region === 'EAK' ? (known[year] ?? 35000) : 100 + places.indexOf(region);
  };
  const category = (codes: readonly string[], texts: readonly string[] = codes) => ({
    index: Object.fromEntries(codes.map((code, at) => [code, at])),
    label: Object.fromEntries(codes.map((code, at) => [code, texts[at] ?? code])),
  });
  const measures = labels.map((_, at) => `KOSmade${at}0000`);
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: `${table}: Utvalgte nøkkeltall for sosialtjenesten (K), etter region, statistikkvariabel og år`,
    source: 'Statistisk sentralbyrå',
    updated,
    role: { geo: ['KOKkommuneregion0000'], time: ['Tid'], metric: ['ContentsCode'] },
    id: ['KOKkommuneregion0000', 'ContentsCode', 'Tid'],
    size: [regions.length, labels.length, years.length],
    dimension: {
      KOKkommuneregion0000: {
        label: 'region',
        category: category(
          regions,
          regions.map((code) => (code === 'EAK' ? 'Landet' : code === 'EKA40' ? 'Telemark' : `Sted ${code}`)),
        ),
      },
      ContentsCode: { label: 'statistikkvariabel', category: category(measures, labels) },
      Tid: { label: 'år', category: category(years) },
    },
    value: keys.map(valueOf),
    status: Object.fromEntries(Object.entries(status).map(([key, sign]) => [keys.indexOf(key), sign])),
    extension: { px: { tableid: table, decimals: 0 } },
  });
}

type Reply = (response: ServerResponse) => void;
const json =
  (body: string): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body);
  };
const failing =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Reply =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };
/** The table of support's length has none of the announcement's figures, in words that are known. */
const noneOf13995 = json(answer({ table: '13995', labels: ['Gjennomsnittlig stønadstid (måneder)'] }));

let folder: string;
let server: Server;
let asked: string[];
let waits: number[];
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'series-'));
  cpSync(dataDir, folder, { recursive: true });
  [asked, waits, lines] = [[], [], []];
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** Fetches from a server that gives these replies to the first table's addresses, the last again and again. */
async function fetchWith(...replies: readonly Reply[]): Promise<boolean> {
  let at = 0;
  server = createServer((request, response) => {
    asked.push(decodeURI(request.url ?? ''));
    if (request.url?.includes('/13995/')) noneOf13995(response);
    else replies[Math.min(at++, replies.length - 1)]?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return fetchSeries({
    dir: folder,
    today: '2026-06-16',
    say: (line) => lines.push(line),
    wait: (seconds) => {
      waits.push(seconds);
      return Promise.resolve();
    },
    answer: 5,
    at: (address) => address.replace('https://data.ssb.no', `http://127.0.0.1:${port}`),
  });
}

const file = () => path.join(folder, 'series/14019.json');
const written = () => JSON.parse(readFileSync(file(), 'utf8')) as SeriesFile;
const shipped = readFileSync(path.join(dataDir, 'series/14019.json'), 'utf8');

describe('what comes whole', () => {
  it('is asked for at the addresses of sources.json, for the country and the counties of today', async () => {
    await fetchWith(json(answer()));
    const at = (table: string) =>
      `/api/pxwebapi/v2/tables/${table}/data?lang=no&valueCodes[KOKkommuneregion0000]=${places.join(',')}&valueCodes[ContentsCode]=*&valueCodes[Tid]=*&outputFormat=json-stat2`;
    expect(asked).toEqual([at('14019'), at('13995')]);
  });

  it('is written with its dates, valid for the build, and what changed is said', async () => {
    const made = answer({ other: { 'EAK 1 2025': 34410, 'EKA40 1 2024': null }, status: { 'EKA40 1 2024': ':' } });
    expect(await fetchWith(json(made))).toBe(true);
    const { updated, retrieved, measures, ...rest } = written();
    expect([updated, retrieved, rest.note]).toEqual(['2026-06-15', '2026-06-16', undefined]);
    expect(measures.map(({ indicator, label }) => [indicator, label])).toEqual([['hovedinntekt-antall', mainIncome]]);
    const regions = measures[0]?.regions ?? [];
    // The country without its capital is no county.
    expect(regions.map(({ code }) => code)).toEqual(places.filter((code) => code !== 'EAKUO'));
    expect(regions[0]?.figures.at(-1)).toEqual({ year: 2025, value: 34410 });
    expect(regions.find(({ code }) => code === 'EKA40')?.figures[2]).toEqual({ year: 2024, value: ':' });
    const [said = ''] = lines;
    expect(said.split('\n').slice(0, 4)).toEqual([
      '14019: skrevet til data/series/14019.json.',
      '  oppdatert: 2026-03-16 -> 2026-06-15',
      '  ikke lenger: «Lest i en offentlig kopi av SSBs tabell, ikke hentet fra SSB selv.»',
      '  Landet 2025: 34306 -> 34410',
    ]);
    expect(said).toContain('  Telemark 2024: ny :');
    expect(lines[1]).toBe('13995: ingen av målene er et av kunngjøringens tall.');
    expect(existsSync(path.join(folder, 'series/13995.json'))).toBe(false);
    expect(checkData(folder)).toEqual([]);
  });

  it('and is the same as before changes nothing, not even the date', async () => {
    await fetchWith(json(answer()));
    await new Promise((resolve) => server.close(resolve));
    const before = readFileSync(file(), 'utf8');
    lines = [];
    expect(await fetchWith(json(answer()))).toBe(true);
    expect(lines[0]).toBe('14019: uendret, oppdatert 2026-06-15.');
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it('after a 429 and a closed table is waited for as long as the source says', async () => {
    const went = await fetchWith(failing(429, { 'retry-after': '7' }), failing(503), json(answer()));
    expect(went).toBe(true);
    expect(waits).toEqual([7, 300]);
    expect(written().updated).toBe('2026-06-15');
  });

  it('after a 429 until a time of day is waited for as well', async () => {
    const until = new Date(Date.now() + 90_000).toUTCString();
    expect(await fetchWith(failing(429, { 'retry-after': until }), json(answer()))).toBe(true);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(60);
    expect(waits[0]).toBeLessThanOrEqual(90);
  });

  it('after a line that broke is asked for again', async () => {
    const broken: Reply = (response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write(answer().slice(0, 900));
      setTimeout(() => response.destroy(), 10);
    };
    expect(await fetchWith(broken, json(answer()))).toBe(true);
    expect(waits).toEqual([5]);
  });
});

// What data/ has must never be lost to an answer that is not whole.
describe('what cannot be used leaves data/ as it is and says why:', () => {
  const problem = (title: string) => JSON.stringify({ type: 'Parameter error', title, status: 400 });
  it.each<[string, readonly Reply[], string]>([
    ['a table that is gone', [failing(404)], 'svarte 404: tabellen finnes ikke lenger, eller adressen er for lang.'],
    ['too many calls, for ever', [failing(429, { 'retry-after': '1' })], 'svarte 429: for mange spørringer.'],
    ['too long a wait', [failing(429, { 'retry-after': '86400' })], 'svarte 429: for mange spørringer.'],
    ['a table closed at 05.00', [failing(503)], 'svarte 503: tabellen er stengt mens SSB oppdaterer den'],
    ['a code that is gone', [failing(400, {}, problem('Non-existent value'))], 'svarte 400: Non-existent value.'],
    ['a fault at the source', [failing(500)], 'svarte 500.'],
    ['half an answer', [json(answer().slice(0, -200))], 'svaret er ikke hel JSON-stat.'],
    ['a page of HTML', [json('<!doctype html><title>Vedlikehold</title>')], 'svaret er ikke hel JSON-stat.'],
    ['nothing', [json('')], 'svaret er ikke hel JSON-stat.'],
    ['another table', [json(answer({ table: '14018' }))], 'svaret er om «14018: '],
    ['no date', [json(answer({ updated: '' }))], 'svaret sier ikke når tabellen ble oppdatert.'],
    ['places that lack', [json(answer({ regions: places.slice(0, 9) }))], 'svaret mangler EKA34, EKA39'],
    ['a year that lacks', [json(answer({ years: ['2023', '2024', '2025'] }))], 'svaret mangler Landet 2022, som data/'],
    [
      'a changed label',
      [json(answer({ labels: ['Sosialhjelpstilfeller (antall)', 'Langtidstilfeller (antall)'] }))],
      `finner ikke lenger «${mainIncome}». Tabellen har «Sosialhjelpstilfeller (antall)», «Langtidstilfeller (antall)».`,
    ],
    [
      'the same measure twice',
      [json(answer({ labels: [mainIncome, mainIncome.toUpperCase()] }))],
      'to mål i svaret er',
    ],
    [
      'an odd status',
      [json(answer({ other: { 'EKA40 1 2024': null }, status: { 'EKA40 1 2024': '?' } }))],
      'svaret har 1 celler som ikke er forstått, den første er «?».',
    ],
    ['a line that breaks twice', [(response) => response.destroy()], 'fikk ikke noe helt svar'],
  ])('%s', async (_, replies, sentence) => {
    expect(await fetchWith(...replies)).toBe(false);
    expect(lines[0]).toContain(`14019: ${sentence}`);
    expect(lines[0]).toMatch(/Ingenting er endret\.$/);
    expect(readFileSync(file(), 'utf8')).toBe(shipped);
    // The others are asked all the same.
    expect(lines).toHaveLength(2);
  });
});
