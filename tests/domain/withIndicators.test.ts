import { expect, it } from 'vitest';
import { withIndicators } from '../../src/domain/withIndicators.ts';
import { indicatorId, makeDataset } from '../support/makeDataset.ts';

it('keeps the columns asked for in the table’s own order, and every figure', () => {
  const dataset = makeDataset({
    counties: ['A', 'B'],
    columns: { one: { cells: [1, 2] }, two: { cells: [3, 4] }, three: { cells: [5, 6] } },
  });
  const some = withIndicators(dataset, [indicatorId('three'), indicatorId('one'), indicatorId('none')]);
  expect(some.indicators.map(({ id }) => id)).toEqual(['one', 'three']);
  expect(some.groups).toEqual(dataset.groups);
  expect(some.figures).toBe(dataset.figures);
  expect(withIndicators(dataset, []).groups).toEqual([]);
});
