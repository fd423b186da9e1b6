import { geometry } from 'virtual:geometry';
import { describe, expect, it } from 'vitest';
import { firstOnMap, lastOnMap, neighbour } from '../../src/domain/order';
import type { Step } from '../../src/domain/order';
import { areaCode } from '../support/makeDataset';

const codes = '01 02 03 04 05 06 07 08 09 10 11 12 14 15 18 19 20 50'.split(' ');

describe('a walk on the map', () => {
  it.each(['north', 'south', 'west', 'east'] as Step[])(
    '%s reaches all 18 counties from any, and comes round',
    (step) => {
      for (const start of codes) {
        const walked = new Set<string>();
        let here = areaCode(start);
        for (let i = 0; i < codes.length; i += 1) {
          walked.add(here);
          here = neighbour(here, step, geometry.labels);
        }
        expect([...walked].sort()).toEqual(codes);
        expect(here).toBe(start);
      }
    },
  );

  it('begins in Finnmark, and south of Nordland lies Trøndelag', () => {
    expect(firstOnMap(geometry.labels)).toBe('20');
    // Lindesnes is the south of the country, and lies in Vest-Agder; its label is north of Aust-Agder's coast.
    expect(['09', '10']).toContain(lastOnMap(geometry.labels));
    expect(neighbour(areaCode('18'), 'south', geometry.labels)).toBe('50');
    expect(neighbour(areaCode('50'), 'north', geometry.labels)).toBe('18');
  });
});
