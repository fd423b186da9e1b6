import { grants } from 'virtual:grants';
import { crosswalk } from 'virtual:crosswalk';
import { expect, it } from 'vitest';
import { convertDataset } from '../../src/domain/division.ts';
import { sumRanges } from '../../src/domain/sumRange.ts';
import { viewRobustness } from '../../src/view/robustness.ts';
import { definitions, text } from '../support/announced.ts';
import { countyCode } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { datasetOf } from '../support/shipped.ts';

const facts = { dataset: datasetOf(text), people: definitions.people, rates: grants.support.rates };

it('names the county that is left out, in the sentence and above its column', () => {
  // Not the largest of this division: the one that is tried without.
  const { about, tests } = viewRobustness(facts, countyCode('08'), nb);
  expect(about).toContain('når Telemark holdes utenfor');
  expect(tests).toContain('Uten Telemark');
  expect(viewRobustness(facts, undefined, nb).about).toContain('når det største fylket holdes utenfor');
});

it('marks a sum that is only nearly right', () => {
  const notes = { [countyCode('02')]: { text: 'uten Hurum', isWeak: true } };
  const marks = viewRobustness(facts, countyCode('03'), nb, notes).rows.map(({ mark }) => mark);
  expect(marks).toContainEqual(expect.stringMatching(/^▼ Akershus ≈ \(usikker sum\), lavest: 3,7/));
  expect(marks.filter((mark) => mark.includes('≈'))).toHaveLength(1);
});

it('has no answer without the largest county for that county itself', () => {
  const rows = viewRobustness(facts, countyCode('03'), nb).rows.filter(({ county }) => county === countyCode('03'));
  expect(rows.map(({ verdicts }) => verdicts[2]?.text)).toEqual(rows.map(() => 'Gjelder ikke'));
});

it('says that a mark does not bear being summed where moved people could have turned it', () => {
  const start = '2024-01-01';
  const { dataset, people } = convertDataset(facts.dataset, facts.people, crosswalk, start);
  const ranges = (indicator: (typeof dataset.indicators)[number]) => sumRanges(facts, crosswalk, start, indicator);
  const unge = dataset.indicators.find(({ id }) => (id as string) === 'unge-andel')!;
  const [akershus, oslo] = ['32', '03'].map((code) => ranges(unge).get(countyCode(code))!);
  // Oslo is as it was: 2 261 of 58 982 (SSB, 1 January 2019). Akershus lacks people of counties with higher rates.
  expect(oslo!.low).toBe(oslo!.high);
  expect(oslo!.low).toBeCloseTo(3.83, 2);
  expect(akershus!.low).toBeLessThan(3.8);
  expect(akershus!.high).toBeGreaterThan(oslo!.low);
  const view = viewRobustness({ ...facts, dataset, people }, undefined, nb, {}, ranges);
  expect(view.tests.at(-1)).toBe('Etter omregningen');
  const answer = (mark: string) =>
    view.rows.find((row) => row.mark.includes(mark) && row.indicator === unge.id)?.verdicts.at(-1)?.text;
  expect(answer('Akershus')).toBe('Tåler ikke omregningen');
  expect(answer('Telemark')).toBe('Ja');
});
