import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvFile } from '../../src/export/csvFile.ts';
import { dataset as built } from '../support/announced.ts';
import { arbitraryDataset } from '../support/arbitraryDataset.ts';
import { nb } from '../support/nb.ts';
import { datasetOf } from '../support/shipped.ts';
import { encode } from '../support/writeTable.ts';

// A host may put the downloaded file where the figures lie, so the reader must take back what the page wrote.

it('the download of the shipped figures reads as the same figures, without a warning', () => {
  const { figures, warnings } = datasetOf(csvFile(built, nb));
  expect(figures).toEqual(built.figures);
  expect(warnings).toEqual([]);
});

// Titles such as «Unge 18–24 år» have a dash that ISO-8859-1 lacks and Windows-1252 has as byte 96.
it('the download saved again by Excel as «CSV (semikolondelt)», in Windows-1252, reads as the same figures', () => {
  const { figures, warnings } = datasetOf(encode(csvFile(built, nb).slice(1), 'windows-1252'));
  expect(figures).toEqual(built.figures);
  expect(warnings).toEqual([]);
});

it(
  'writing and reading gives the same figures, whichever of them are missing or preliminary',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        expect(datasetOf(csvFile(dataset, nb)).figures).toEqual(dataset.figures);
      }),
      { numRuns: 100 },
    );
  },
);
