import { describe, expect, it } from 'vitest';
import { sharedWordings } from '../../src/view/areas.ts';

describe('an area’s words', () => {
  it('stand once for all the years that have them, a full stop or not', () => {
    expect(
      sharedWordings([
        { year: 2003, wording: 'Bolig først' },
        { year: 2002, wording: 'Bolig først.' },
        { year: 2001, wording: 'Bolig' },
        { year: 2000, wording: undefined },
      ]),
    ).toEqual([
      { wording: 'Bolig først', years: [2003, 2002] },
      { wording: 'Bolig', years: [2001] },
    ]);
  });
});
