import { dataset } from 'virtual:dataset';
import { grants } from 'virtual:grants';
import { expect, it } from 'vitest';

// What holds of all that data/ ships, also of columns that the announcement did not print.

it('the shipped figures pass every check', () => {
  expect(dataset.warnings).toEqual([]);
});

it('every column speaks to a priority area', () => {
  const mapped = new Set(grants.priorities.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  expect([...mapped].sort()).toEqual(dataset.indicators.map(({ id }) => id).sort());
});
