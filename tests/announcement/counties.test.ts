import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitCsv } from '../../build/read/tableSchema.ts';

const read = (name: string) => {
  const [header = [], ...rows] = splitCsv(
    readFileSync(join(import.meta.dirname, '../../data/register', name), 'utf8'),
    ',',
  );
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])));
};
const people = read('population.csv').filter((row) => row['dato'] === '2019-01-01' && row['fylke_kode'] !== '0');
const counties = read('counties.csv');
const crosswalk = read('county_crosswalk_pop2019.csv');
const nameOf = (version: string, code: string | undefined) =>
  counties.find((row) => row['versjon'] === version && row['kode'] === code)?.['navn'];

describe.each(['2020', '2024'])('the way from the counties of 2019 to those of %s', (year) => {
  const parts = crosswalk.filter((row) => row['til_aar'] === year);

  // Columns of the crosswalk and of population.csv, which come from different files of the same table.
  it.each([
    ['folkemengde_2019_01_01', 'i_alt'],
    ['0_17', 'alder_0_17'],
    ['18_24', 'alder_18_24'],
    ['18_66', 'alder_18_66'],
  ])('loses nobody of %s', (column, whole) => {
    expect(people).toHaveLength(18);
    for (const row of people) {
      const own = parts.filter((part) => part['fra_kode_2019'] === row['fylke_kode']);
      expect(own.reduce((sum, part) => sum + Number(part[column]), 0)).toBe(Number(row[whole]));
    }
  });

  it('prints each part’s share of its county', () => {
    for (const part of parts) {
      const whole = people.find((row) => row['fylke_kode'] === part['fra_kode_2019'])?.['i_alt'];
      const share = (100 * Number(part['folkemengde_2019_01_01'])) / Number(whole);
      expect(Number(part['andel_av_fra_fylke_pst'])).toBeCloseTo(share, 2);
    }
  });

  it('names counties as their register does, every new one among them', () => {
    for (const part of parts) {
      expect(part['fra_navn']).toBe(nameOf('2019-01-01', part['fra_kode_2019']));
      expect(part['til_navn']).toBe(nameOf(`${year}-01-01`, part['til_kode']));
    }
    const codes = counties.filter((row) => row['versjon'] === `${year}-01-01`).map((row) => row['kode']);
    expect(new Set(parts.map((part) => part['til_kode']))).toEqual(new Set(codes));
  });
});

it('every county of 2019 has its statsforvalter', () => {
  const rows = read('statsforvalter.csv').map((row) => [row['fylke_kode_2019'], row['fylke']]);
  expect(rows.sort()).toEqual(people.map((row) => [row['fylke_kode'], row['fylke_navn']]).sort());
});
