import { describe, expect, it } from 'vitest';
import type { ImportedFile, ImportedMeasure } from '../../src/domain/importedFile.ts';
import {
  breaksWithin,
  latestChange,
  latestMean,
  peopleBetween,
  rateBeside,
  seriesOf,
  sumMunicipalities,
  unbrokenParts,
} from '../../src/domain/series.ts';
import { readFile } from '../support/imported.ts';

const file = (text: string) => readFile(text);
const first = ({ measures }: ImportedFile): ImportedMeasure => measures[0]!;
const breaks = [{ from: 2022, reason: 'counted otherwise' }];

// An independent way to Poisson's score limits: the two rates at which the count lies z standard deviations away.
function scoreLimits(count: number) {
  const far = (rate: number) => (count - rate) ** 2 - 1.959963984540054 ** 2 * rate;
  const search = (from: number, to: number) => {
    let [low, high] = [from, to];
    for (let step = 0; step < 200; step++) {
      const middle = (low + high) / 2;
      if (Math.sign(far(middle)) === Math.sign(far(low))) low = middle;
      else high = middle;
    }
    return low;
  };
  return { low: search(1e-12, count), high: search(count, 10 * count + 100) };
}

const own = 'region;Tilfeller 2019;Tilfeller 2020;Tilfeller 2021;Tilfeller 2022;Tilfeller 2023;Tilfeller 2024\n';

describe('a series', () => {
  it('goes on under earlier numbers: any number counts before what is missing, of reasons the one that says most', async () => {
    const read = await file(`${own}9101 Storvik;.;..;..;14;15;16\n9001 Gamlevik;9;:;12;.;..;.\n`);
    const cells = (...codes: string[]) =>
      seriesOf(read, first(read), () => codes).map(({ cell }) => (cell?.kind === 'value' ? cell.value : cell?.kind));
    expect(cells('9101', '9001')).toEqual([9, 'suppressed', 12, 14, 15, 16]);
    expect(cells('9001', '9101')).toEqual([9, 'suppressed', 12, 14, 15, 16]);
    expect(cells('9101').slice(0, 2)).toEqual(['notApplicable', 'missing']);
    expect(cells()).toEqual(Array<undefined>(6).fill(undefined));
  });

  it('has no number for a year in which two codes have different ones, and no zero of a code that was not in use', async () => {
    const read = await file(`${own}9101 Storvik;0;0;7;14;15;0\n9001 Gamlevik;9;:;8;14;.;.\n`);
    const series = seriesOf(read, first(read), (year) => (year < 2024 ? ['9001', '9101'] : ['9101', '9001']));
    expect(series.map(({ cell }) => (cell?.kind === 'value' ? cell.value : cell?.kind))).toEqual([
      ...[9, 'suppressed', undefined, 14, 15, 0],
    ]);
    expect(series.map(({ contradiction }) => contradiction?.map(({ value }) => value))).toEqual([
      ...[undefined, undefined, [8, 7], undefined, undefined, undefined],
    ]);
  });

  it('has no line across a break or a missing year', async () => {
    const read = await file(`${own}9101 Storvik;9;:;12;14;15;16\n`);
    const series = seriesOf(read, first(read), () => ['9101']);
    expect(unbrokenParts(series, breaks).map((part) => part.map(({ year }) => year))).toEqual([
      [2019],
      [2021],
      [2022, 2023, 2024],
    ]);
    expect(breaksWithin(series, breaks)).toEqual(breaks);
    expect(breaksWithin(series.slice(3), breaks)).toEqual([]);
  });

  it('has a mean of its last three years with limits, and none across a break', async () => {
    const read = await file(`${own}9101 Storvik;9;10;12;14;15;16\n`);
    const series = seriesOf(read, first(read), () => ['9101']);
    const mean = latestMean(series, breaks)!;
    expect(mean).toMatchObject({ from: 2022, until: 2024, mean: 15 });
    const limits = scoreLimits(45);
    expect(mean.limits.low).toBeCloseTo(limits.low / 3, 6);
    expect(mean.limits.high).toBeCloseTo(limits.high / 3, 6);
    expect(latestMean(series, [{ from: 2023, reason: '' }])).toBeUndefined();
    expect(latestMean(series.slice(4), [])).toBeUndefined();
  });

  it('says whether its last change lies within chance', async () => {
    const read = await file(`${own}9101 Storvik;0;0;0;0;41;52\n9102 Lillevik;0;0;0;0;41;90\n`);
    const change = (code: string) =>
      latestChange(
        seriesOf(read, first(read), () => [code]),
        breaks,
      )!;
    expect(change('9101')).toMatchObject({ from: 2023, until: 2024, difference: 11, isWithinChance: true });
    expect(change('9102')).toMatchObject({ difference: 49, isWithinChance: false });
    const [now, before] = [scoreLimits(52), scoreLimits(41)];
    expect(change('9101').limits.low).toBeCloseTo(11 - Math.hypot(52 - now.low, before.high - 41), 6);
    expect(change('9101').limits.high).toBeCloseTo(11 + Math.hypot(now.high - 52, 41 - before.low), 6);
    expect(latestChange(seriesOf(read, first(read), () => ['9101']).slice(0, 4), breaks)).toBeUndefined();
  });
});

it('a rate beside the country: expected, difference in people, limits', () => {
  const beside = rateBeside({ count: 60, people: 1000 }, { count: 50_000, people: 1_000_000 })!;
  expect(beside).toMatchObject({ rate: 6, other: 5, expected: 50, difference: 10, isWithinChance: true });
  // Wilson's limits are where the share lies z standard errors away: (p - 0,06)² = z² p (1 - p) / 1000.
  for (const limit of [beside.limits.low, beside.limits.high]) {
    const p = limit / 1000;
    expect((p - 0.06) ** 2).toBeCloseTo((1.959963984540054 ** 2 * p * (1 - p)) / 1000, 12);
  }
  expect(rateBeside({ count: 160, people: 1000 }, { count: 50_000, people: 1_000_000 })!.isWithinChance).toBe(false);
  expect(rateBeside({ count: 5, people: 0 }, { count: 5, people: 10 })).toBeUndefined();
  expect(rateBeside({ count: 12, people: 10 }, { count: 5, people: 10 })).toBeUndefined();
});

describe('municipalities make a county', () => {
  const cells = async (at: number, ...codes: string[]) => {
    const read = await file('region;Tilfeller 2022;Andel (prosent) 2022\n9101 A;5;1,5\n9102 B;7;2,5\n9103 C;:;3,5\n');
    const measure = read.measures[at]!;
    return sumMunicipalities(
      measure,
      codes.map((code) => seriesOf(read, measure, () => [code])[0]!.cell),
    );
  };
  it('only where all are there', async () => {
    expect(await cells(0, '9101', '9102')).toEqual({ kind: 'all', count: 2, sum: 12 });
    expect(await cells(0, '9101', '9102', '9103', '9104')).toEqual({ kind: 'some', have: 2, of: 4 });
  });
  it('never by adding shares', async () => {
    expect(await cells(1, '9101', '9102')).toEqual({ kind: 'notSummed' });
  });
});

describe('inhabitants of some ages', () => {
  const rows = (ages: readonly number[]) =>
    ages
      .flatMap((age) => [`"9101 Storvik";"${age} år";${age};${age + 1}`, `"9102 Lillevik";"${age} år";1;:`])
      .join('\n');
  it('are summed of single years, where all are there', async () => {
    const read = await file(`"region";"alder";"Personer 2022";"Personer 2023"\n${rows([18, 19, 20])}`);
    const people = peopleBetween(read, 'Alder', 18, 20);
    expect(people.get('9101')?.get(2022)).toBe(18 + 19 + 20);
    expect(people.get('9101')?.get(2023)).toBe(19 + 20 + 21);
    expect(people.get('9102')?.get(2022)).toBe(3);
    expect(people.get('9102')?.get(2023)).toBeUndefined();
    expect(peopleBetween(read, 'Alder', 18, 24).size).toBe(0);
  });
});
