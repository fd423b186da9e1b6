import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { compareWithCountry, exactShare, ownRate } from '../../src/domain/compare.ts';
import type { CountyCode, IndicatorId } from '../../src/domain/ids.ts';
import { definitions, text } from '../support/announced.ts';
import { datasetOf } from '../support/shipped.ts';

const shipped = datasetOf(text);
const facts = { dataset: shipped, people: definitions.people, rates: grants.support.rates };
const indicator = (id: string) => {
  const found = shipped.indicators.find((candidate) => candidate.id === (id as IndicatorId));
  if (!found) throw new Error(id);
  return found;
};
const telemark = '08' as CountyCode;

describe('a share', () => {
  it('is worked out again from count and inhabitants: Telemark’s young, 1 187 of 15 029', () => {
    const rate = exactShare(facts, indicator('unge-andel'), telemark);
    expect(rate?.count).toBe(1187);
    expect(rate?.population).toBe(15029);
    expect(rate?.value).toBeCloseTo(7.8981, 4);
  });

  it('is held against the country’s exact one', () => {
    const comparison = compareWithCountry(facts, indicator('unge-andel'), telemark);
    expect(comparison?.basis).toBe('exact');
    expect(comparison?.ratio).toBeCloseTo(1187 / 15029 / (26391 / 474180), 6);
  });
});

describe('a ratio to funding', () => {
  it('has no denominator, so the printed figures are compared', () => {
    expect(exactShare(facts, indicator('kvp-ramme'), telemark)).toBeUndefined();
    const comparison = compareWithCountry(facts, indicator('kvp-ramme'), '10' as CountyCode);
    expect(comparison).toMatchObject({ basis: 'printed', area: 97, country: 68, difference: 29 });
  });
});

describe('a count', () => {
  it('is not compared by itself', () => {
    expect(compareWithCountry(facts, indicator('unge-antall'), telemark)).toBeUndefined();
  });

  it('of households in temporary housing is compared per 1 000 inhabitants', () => {
    const rate = ownRate(facts, indicator('botilbud-antall'), '03' as CountyCode);
    expect(rate?.value).toBeCloseTo((912 / 681071) * 1000, 9);
    expect(compareWithCountry(facts, indicator('botilbud-antall'), '03' as CountyCode)?.basis).toBe('ownRate');
  });
});
