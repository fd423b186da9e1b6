import fc from 'fast-check';
import type { Cell, MissingReason } from '../../src/domain/cell.ts';
import { isNumber } from '../../src/domain/cell.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { cellOf } from '../../src/domain/figure.ts';
import { dataset as built } from './announced.ts';

const reasons: readonly MissingReason[] = ['notApplicable', 'missing', 'notYet', 'suppressed'];

/** A printed figure as it may stand in a later file that does not contradict it: as it is, preliminary, or missing. */
const arbitraryCell = (printed: Cell): fc.Arbitrary<Cell> =>
  fc.oneof(
    { arbitrary: fc.constant(printed), weight: 4 },
    fc.constant(isNumber(printed) ? { ...printed, remark: 'preliminary' as const } : printed),
    fc.constantFrom(...reasons.map((kind): Cell => ({ kind }))),
  );

/** The shipped table with any of its figures missing, for any reason, or preliminary. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .record(
    Object.fromEntries(
      [built.country, ...built.counties].map(({ code }) => [
        code,
        fc.record(Object.fromEntries(built.indicators.map(({ id }) => [id, arbitraryCell(cellOf(built, code, id))]))),
      ]),
    ),
  )
  .map((figures) => ({ ...built, figures }));
