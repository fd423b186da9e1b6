import { expect, it } from 'vitest';
import { numbersWithRoom } from '../../src/charts/axisRoom.ts';

const numbers = (count: number, width: number) =>
  Array.from({ length: count }, (_, i) => ({ text: '0,5 %', at: (i * width) / (count - 1) }));

it('says all numbers of an axis that have room', () => {
  expect(numbersWithRoom(numbers(5, 300), 12)).toEqual([true, true, true, true, true]);
  expect(numbersWithRoom([], 12)).toEqual([]);
  expect(numbersWithRoom([{ text: '0', at: 0 }], 12)).toEqual([true]);
});

it('with larger letters says every second one, and the ends alone where no step leads to both or they have no room', () => {
  expect(numbersWithRoom(numbers(5, 150), 16)).toEqual([true, false, true, false, true]);
  expect(numbersWithRoom(numbers(6, 150), 24)).toEqual([true, false, false, false, false, true]);
});
