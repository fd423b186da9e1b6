import { expect, it } from 'vitest';
import { sortedText } from '../../src/view/sorted.ts';
import { indicatorId, makeIndicator } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const indicators = [makeIndicator('a'), makeIndicator('b', { shortLabel: 'Unge 18–24 år, andel' })];

it.each([
  [{ by: indicatorId('b'), direction: 'descending' }, 'Sortert etter Unge 18–24 år, andel, høyest først'],
  [{ by: indicatorId('b'), direction: 'ascending' }, 'Sortert etter Unge 18–24 år, andel, lavest først'],
  [{ by: 'name', direction: 'ascending' }, 'Sortert etter fylkesnavn, fra A'],
  [{ by: 'name', direction: 'descending' }, 'Sortert etter fylkesnavn, fra Å'],
  [undefined, 'I kunngjøringens rekkefølge'],
] as const)('%o is said as «%s»', (sort, text) => {
  expect(sortedText(sort, indicators, nb)).toBe(text);
});
