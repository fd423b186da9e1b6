import { register } from 'virtual:municipalities';
import { sources } from 'virtual:sources';
import { describe, expect, it } from 'vitest';
import { importRules } from '../../src/domain/importRules.ts';
import { ownCodesIn } from '../../src/domain/municipality.ts';
import { viewOfficeMeasure } from '../../src/view/office.ts';
import { viewNeighbours } from '../../src/view/officeNeighbours.ts';
import { dataset } from '../support/announced.ts';
import { readFile } from '../support/imported.ts';
import { nb } from '../support/nb.ts';

// What the real register says of which years' figures are a municipality's own, on made figures as SSB writes them.

const rules = importRules(sources, register);
const municipality = (code: string) => register.municipalities.find((one) => one.code === code)!;
const cases = 'Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt (antall)';
const young = 'Antall sosialhjelpstilfeller 18-24 år';

/** A file of a table: `rows` as [place, ...figures], beginning with the year `from`. */
async function table(id: string, label: string, from: number, rows: readonly (readonly (string | number)[])[]) {
  const years = (rows[0] ?? []).slice(1).map((_, at) => `"${label} ${from + at}"`);
  const lines = rows.map(([place, ...figures]) => [`"${place}"`, ...figures].join(';'));
  return readFile([`"${id}: Tabell"`, '', ['"region"', ...years].join(';'), ...lines].join('\n'), { rules });
}

async function viewOf(code: string, read: ReturnType<typeof table>) {
  const file = await read;
  const one = { one: { file, retrieved: '2027-07-01', id: 'f' }, measure: file.measures[0]! };
  const context = {
    sources,
    register,
    municipality: municipality(code),
    indicators: dataset.indicators,
    files: [{ file, retrieved: '2027-07-01' }],
  };
  const { places, ...view } = viewOfficeMeasure([one], context, nb);
  return {
    ...view,
    texts: Object.fromEntries(places.map(({ name, texts }) => [name, texts])),
    neighbours: viewNeighbours(one, context, nb),
  };
}

it('the numbers of every year are those of all municipalities of then, each of one municipality only where it is its own', () => {
  const counted = [2016, 2017, 2018, 2019, 2023].map((year) => {
    const codes = register.municipalities.flatMap(
      ({ earlier }) => earlier.find(({ from, until }) => from <= year && year <= until)?.codes ?? [],
    );
    return [year, new Set(codes).size];
  });
  // The country had 428 municipalities in 2016, 426 in 2017, 422 in 2018 and 2019, and 356 from 2020 to 2023.
  expect(counted).toEqual([
    [2016, 428],
    [2017, 426],
    [2018, 422],
    [2019, 422],
    [2023, 356],
  ]);
  const owners = register.municipalities.flatMap((one) =>
    [2016, 2019, 2023, 2024].map((year) => [one.code, ...ownCodesIn(one, year)]),
  );
  const owner = new Map<string, string>();
  for (const [today, ...codes] of owners)
    for (const code of codes) {
      expect(owner.get(code) ?? today, code).toBe(today);
      owner.set(code, today!);
    }
});

describe('a number that two municipalities of today came from', () => {
  const read = () =>
    table('14019', cases, 2022, [
      ['EAK Landet', 23378, 27943, 33019, 34306],
      ['1507 Ålesund (2020-2023)', 400, 420, '.', '.'],
      ['1508 Ålesund', '.', '.', 380, 390],
      ['1580 Haram', '.', '.', 21, ':'],
    ]);

  it('gives neither of them a figure, a change or a mean, and is said with its reason', async () => {
    const haram = await viewOf('1580', read());
    expect(haram.latest).toBe('21 i 2024');
    expect(haram.texts).toMatchObject({
      Haram: ['–', '–', '21', 'skjult'],
      '1507 Ålesund (2020-2023)': ['400', '420', '–', '–'],
    });
    expect([...haram.facts, ...haram.reckoned].join()).not.toMatch(/færre|flere|Snittet/);
    expect(haram.notOwn).toEqual([
      'Til og med 2023 er tallene for Ålesund og Haram samlet: 1507 Ålesund (2020-2023). De er ikke Haram alene, og er ikke regnet med her.',
    ]);
    expect(haram.own!.row).toMatchObject({ value: '21', year: '2024' });

    const alesund = await viewOf('1508', read());
    expect(alesund.texts['Ålesund']).toEqual(['–', '–', '380', '390']);
    expect(alesund.facts).toContain('10 flere i 2025 enn i 2024, innenfor det tilfeldigheter gir.');
    expect([...alesund.facts, ...alesund.reckoned].join()).not.toMatch(/2023|Snittet/);
    expect(alesund.notOwn).toHaveLength(1);
  });

  it('and nothing of today, is no latest figure', async () => {
    const older = table('14019', cases, 2022, [['1507 Ålesund (2020-2023)', 400, 420]]);
    const { latest, own, notOwn } = await viewOf('1580', older);
    expect([latest, own]).toEqual([undefined, undefined]);
    expect(notOwn).toHaveLength(1);
  });

  it('is not in the way of the years before, when it was one by itself', async () => {
    const older = table('12210', young, 2018, [
      ['1504 Ålesund (-2019)', 351, 352, '..', '..'],
      ['1534 Haram (-2019)', 11, 12, '..', '..'],
      ['1507 Ålesund (2020-2023)', '..', '..', 350, 349],
    ]);
    expect((await viewOf('1580', older)).texts['Haram']).toEqual(['11', '12', '–', '–']);
    const { texts, notOwn } = await viewOf('1508', older);
    expect(texts['Ålesund']).toEqual(['–', '–', '–', '–']);
    expect(notOwn).toHaveLength(2);
    expect(notOwn[1]).toBe(
      'Til og med 2019 hadde Ålesund andre grenser enn i dag: 1504 Ålesund (-2019). Tallene derfra gjelder ikke samme område, og er ikke regnet med her.',
    );
  });
});

it('a number beats what is missing under another code, and two different ones are said', async () => {
  const horten = await viewOf(
    '3901',
    table('14019', cases, 2022, [
      ['3801 Horten (2020-2023)', 40, 42, '.', '.'],
      ['3901 Horten', '..', '..', 38, 39],
    ]),
  );
  expect(horten.texts['Horten']).toEqual(['40', '42', '38', '39']);
  expect(horten.notOwn).toEqual([]);
  const torn = await viewOf(
    '3901',
    table('14019', cases, 2022, [
      ['3801 Horten (2020-2023)', 40, 42, '.', '.'],
      ['3901 Horten', '..', 43, 38, 39],
    ]),
  );
  expect(torn.texts['Horten']).toEqual(['40', '–', '38', '39']);
  expect(torn.notOwn).toEqual([
    'Fila har ulike tall for 2023: 42 og 43. Ingen av dem er brukt. Se etter hos kilden hvilket som gjelder.',
  ]);
});

it('a municipality that only got another number goes on under its numbers from before 2020', async () => {
  const { texts, reckoned, notOwn } = await viewOf(
    '3901',
    table('12210', young, 2018, [
      ['0701 Horten (-2019)', 51, 52, '..', '..'],
      ['3801 Horten (2020-2023)', '..', '..', 50, 49],
    ]),
  );
  expect(texts['Horten']).toEqual(['51', '52', '50', '49']);
  // 52 + 50 + 49 = 151; 151 / 3 = 50,3.
  expect(reckoned.find((fact) => fact.startsWith('Snittet'))).toContain('Snittet for 2019–2021 er 50,3 i året');
  expect(notOwn).toEqual([]);
});

it('a municipality that grew and kept its number has no change or mean across', async () => {
  const stavanger = await viewOf(
    '1103',
    table('12210', young, 2018, [
      ['1103 Stavanger', 500, 520, 551],
      ['1141 Finnøy (-2019)', 10, 11, '..'],
      ['1142 Rennesøy (-2019)', 9, 8, '..'],
    ]),
  );
  expect(stavanger.texts).toMatchObject({ Stavanger: ['–', '–', '551'], '1103 Stavanger': ['500', '520', '–'] });
  expect([...stavanger.facts, ...stavanger.reckoned].join()).not.toMatch(/flere i|Snittet/);
  expect(stavanger.notOwn).toEqual([
    'Til og med 2019 hadde Stavanger andre grenser enn i dag: 1103 Stavanger, 1141 Finnøy (-2019) og 1142 Rennesøy (-2019). Tallene derfra gjelder ikke samme område, og er ikke regnet med her.',
  ]);
  // A county has no sum of a year in which one of its municipalities was less than today's.
  expect(stavanger.neighbours.sum).toBe('1 av 23 kommuner har tall, så det blir ingen sum.');
  const older = await viewOf(
    '1103',
    table('12210', young, 2019, [
      ['1103 Stavanger', 520],
      ['1101 Eigersund', 30],
    ]),
  );
  expect(older.neighbours.sum).toBe('1 av 23 kommuner har tall, så det blir ingen sum.');
  const before = await viewOf('1101', table('12210', young, 2011, [['1101 Eigersund', 30, 31, 32, 33]]));
  expect(before.texts['Eigersund']).toEqual(['–', '–', '32', '33']);
  expect(before.notOwn).toEqual([
    'Før 2013 vet vi ikke om Eigersund hadde samme grenser som i dag. Tallene derfra er ikke regnet med her.',
  ]);
});

describe('a municipality that is a county by itself', () => {
  it('is one place, whether the file has the county, the municipality or both; no county is missed beside it', async () => {
    const country = ['EAK Landet', 901] as const;
    const asked = await viewOf('0301', table('14019', cases, 2024, [country, ['EKA03 Oslo', 579], ['0301 Oslo', 579]]));
    expect(asked.texts).toEqual({ Oslo: ['579'], Landet: ['901'] });
    for (const place of ['EKA03 Oslo', '03 Oslo', 'Oslo', '0301 Oslo']) {
      const { texts, latest, facts } = await viewOf('0301', table('14019', cases, 2024, [country, [place, 579]]));
      expect([texts['Oslo'], latest, facts.filter((fact) => fact.includes('Oslo'))]).toEqual([
        ['579'],
        '579 i 2024',
        [],
      ]);
    }
    // Others have a county that is not theirs.
    const { latest } = await viewOf('4001', table('14019', cases, 2024, [country, ['EKA40 Telemark', 120]]));
    expect(latest).toBeUndefined();
  });
});
