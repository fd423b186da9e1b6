import { geometry } from 'virtual:geometry';
import { describe, expect, it } from 'vitest';
import { mapWalk, neighbour } from '../../src/domain/order.ts';
import type { Step } from '../../src/domain/order.ts';
import { countyCode } from '../support/makeDataset.ts';

const walk = mapWalk(geometry.labels);
const codes = '01 02 03 04 05 06 07 08 09 10 11 12 14 15 18 19 20 50'.split(' ');

describe('a walk on the map', () => {
  it.each(['north', 'south', 'west', 'east'] as Step[])(
    '%s reaches all 18 counties from any, and comes round',
    (step) => {
      for (const start of codes) {
        const walked = new Set<string>();
        let here = countyCode(start);
        for (let i = 0; i < codes.length; i += 1) {
          walked.add(here);
          here = neighbour(here, step, walk);
        }
        expect([...walked].sort()).toEqual(codes);
        expect(here).toBe(start);
      }
    },
  );

  it('begins in Finnmark, and south of Nordland lies Trøndelag', () => {
    expect(walk.reading[0]).toBe('20');
    // Lindesnes is the south of the country, and lies in Vest-Agder; its label is north of Aust-Agder's coast.
    expect(['09', '10']).toContain(walk.reading.at(-1));
    expect(neighbour(countyCode('18'), 'south', walk)).toBe('50');
    expect(neighbour(countyCode('50'), 'north', walk)).toBe('18');
  });
});
