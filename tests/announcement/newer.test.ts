import { crosswalk } from 'virtual:crosswalk';
import { newer } from 'virtual:newer';
import { expect, it } from 'vitest';
import { isNumber } from '../../src/domain/cell.ts';
import { viewNewer } from '../../src/view/newer.ts';
import { dataset } from '../support/announced.ts';
import { nb } from '../support/nb.ts';

it('the country’s newer figures of column 1 are those of SSB’s table 14019, the last one unrevised', () => {
  expect(newer).toHaveLength(1);
  expect(
    newer[0]?.country.map(({ year, cell, isUnrevised }) => [year, isNumber(cell) && cell.value, isUnrevised]),
  ).toEqual([
    [2022, 23378, false],
    [2023, 27943, false],
    [2024, 33019, false],
    [2025, 34306, true],
  ]);
});

it('and say where they were read', () => {
  const indicator = dataset.indicators.find(({ id }) => id === 'hovedinntekt-andel')!;
  const [line] = viewNewer(newer, indicator, dataset, crosswalk, dataset.counties[0]!, nb);
  expect(line?.text.replaceAll('\u00A0', ' ')).toBe(
    'Nyere tall, tilfeller: Landet 23 378 i 2022, 27 943 i 2023, 33 019 i 2024 og 34 306 i 2025 (urevidert). ' +
      'Brudd fra 2022. SSB, tabell 14019.',
  );
  expect(line?.notes).toEqual([
    expect.stringMatching(/^SSB teller tilfeller: .* telles to ganger/),
    expect.stringContaining('kan være talt på ulike måter'),
    'De nyere tallene er lest 27. november 2026, i tabell 14019. ' +
      'Lest i en offentlig kopi av SSBs tabell, ikke hentet fra SSB selv.',
  ]);
});
