import { dataset as built } from 'virtual:dataset';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvFile } from '../../src/export/csvFile';
import { arbitraryDataset } from '../support/arbitraryDataset';
import { nb } from '../support/nb';
import { datasetOf } from '../support/shipped';

// A host may put the downloaded file where the figures lie, so the reader must take back what the page wrote.

it('the download of the shipped figures reads as the same figures, without a warning', () => {
  const { figures, warnings } = datasetOf(csvFile(built, nb));
  expect(figures).toEqual(built.figures);
  expect(warnings).toEqual([]);
});

it('writing and reading gives the same figures, whatever they are', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      expect(datasetOf(csvFile(dataset, nb)).figures).toEqual(dataset.figures);
    }),
    { numRuns: 200 },
  );
});
