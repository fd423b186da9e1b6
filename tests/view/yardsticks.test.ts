import { grants } from 'virtual:grants';
import { expect, it } from 'vitest';
import { correlation } from '../../src/domain/correlation.ts';
import { viewYardsticks } from '../../src/view/yardsticks.ts';
import { dataset } from '../support/announced.ts';
import { countyCode } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { countyCodes, numberOf, printed } from '../support/plainCsv.ts';

/** r by the computational formula, of the printed figures. */
function byHand(one: string, other: string): number {
  const pairs = countyCodes.map((code) => [numberOf(printed(code, one)), numberOf(printed(code, other))] as const);
  const [n, x, y] = [pairs.length, pairs.reduce((s, [a]) => s + a, 0), pairs.reduce((s, [, b]) => s + b, 0)];
  const [xx, yy, xy] = [
    pairs.reduce((s, [a]) => s + a * a, 0),
    pairs.reduce((s, [, b]) => s + b * b, 0),
    pairs.reduce((s, [a, b]) => s + a * b, 0),
  ];
  return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
}

it('says how closely figures go together that look like two proofs, from the figures that are shown', () => {
  const said = viewYardsticks(dataset, grants.support, nb);
  expect(byHand('hovedinntekt-andel', 'barn-andel')).toBeCloseTo(0.884, 3);
  expect(said.join(' ')).toContain(`r = ${byHand('hovedinntekt-andel', 'barn-andel').toFixed(2).replace('.', ',')}`);
  expect(said).toHaveLength(3);
  const without = { ...dataset, indicators: dataset.indicators.slice(0, 2) };
  expect(viewYardsticks(without, grants.support, nb)).toHaveLength(2);
});

it('correlates only counties that have both figures, and not a column that is equal everywhere', () => {
  const column = (...values: number[]) => values.map((value, i) => ({ county: countyCode(`c${i}`), value }));
  expect(correlation(column(1, 2, 3), column(2, 4, 6))).toBeCloseTo(1, 12);
  expect(correlation(column(1, 2, 3, 9), column(6, 4, 2))).toBeCloseTo(-1, 12);
  expect(correlation(column(1, 2, 3), column(5, 5, 5))).toBeUndefined();
  expect(correlation([], [])).toBeUndefined();
});
