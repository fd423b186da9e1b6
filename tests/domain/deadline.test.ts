import { describe, expect, it } from 'vitest';
import { dayIn, deadlineState } from '../../src/domain/deadline.ts';

describe('deadlineState', () => {
  it.each([
    ['2021-01-31', { kind: 'open', days: 1 }],
    ['2021-01-01', { kind: 'open', days: 31 }],
    // 2020 was a leap year: from 1 February 2020 there are 366 days.
    ['2020-02-01', { kind: 'open', days: 366 }],
    ['2021-02-01', { kind: 'today' }],
    ['2021-02-02', { kind: 'passed' }],
    ['2026-01-01', { kind: 'passed' }],
  ])('1 February 2021, seen on %s', (today, state) => {
    expect(deadlineState('2021-02-01', today)).toEqual(state);
  });

  it('counts whole days where the clocks are put forward on the way', () => {
    expect(deadlineState('2021-04-01', '2021-03-01')).toEqual({ kind: 'open', days: 31 });
  });
});

describe('dayIn', () => {
  it('is the day there, not here', () => {
    // In Norway it is one hour later than UTC in winter and two in summer.
    expect(dayIn('Europe/Oslo')(new Date('2021-02-01T22:59:59Z'))).toBe('2021-02-01');
    expect(dayIn('Europe/Oslo')(new Date('2021-02-01T23:00:00Z'))).toBe('2021-02-02');
    expect(dayIn('Europe/Oslo')(new Date('2021-07-01T21:59:59Z'))).toBe('2021-07-01');
    expect(dayIn('Europe/Oslo')(new Date('2021-07-01T22:00:00Z'))).toBe('2021-07-02');
    expect(dayIn('America/Los_Angeles')(new Date('2021-02-02T07:00:00Z'))).toBe('2021-02-01');
  });
});
