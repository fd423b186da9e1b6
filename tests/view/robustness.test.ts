import { grants } from 'virtual:grants';
import { expect, it } from 'vitest';
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
