import { people } from 'virtual:people';
import { describe, expect, it } from 'vitest';
import { checksHeadline, viewChecks } from '../../src/view/checks.ts';
import { dataset } from '../support/announced.ts';
import { makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { datasetOf, shippedGrid } from '../support/shipped.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const results = (data = dataset) =>
  Object.fromEntries(
    viewChecks({ dataset: data, people }, nb).map(({ id, result, isFine }) => [id, { text: plain(result), isFine }]),
  );

/** The shipped file with one field changed. */
function changed(area: string, column: string, to: string) {
  const at = shippedGrid[0]?.indexOf(column) ?? -1;
  const rows = shippedGrid.map((row) => row.map((field, i) => (row[0] === area && i === at ? to : field)).join(';'));
  return datasetOf(`${rows.join('\n')}\n`);
}

describe('what the checks found', () => {
  it('on the shipped file: sums that meet, and 19 of 19 shares in three columns', () => {
    const found = results();
    expect(found['hovedinntekt-antall']).toEqual({
      text: 'Fylkene blir til sammen 29 301; Landet er 29 301.',
      isFine: true,
    });
    for (const id of ['hovedinntekt-andel', 'unge-andel', 'barn-andel'])
      expect(found[id]?.text).toBe('19 av 19 trykte andeler kommer ut av antall og folketall når de rundes av.');
    expect(found['kvp-ramme']?.isFine).toBeUndefined();
    expect(Object.values(found).filter(({ isFine }) => isFine)).toHaveLength(8);
  });

  it('in one line: how many agree, how many do not, and what cannot be told', () => {
    const line = (data = dataset) => checksHeadline(viewChecks({ dataset: data, people }, nb), nb);
    expect(line()).toBe('8 av 9 summer og andeler stemmer. 1 kan ikke kontrolleres.');
    expect(line(changed('03', 'botilbud-antall', '913'))).toBe(
      '7 av 9 summer og andeler stemmer. 1 stemmer ikke. 1 kan ikke kontrolleres.',
    );
  });

  it('says that it divides by inhabitants only where it does', () => {
    const checks = viewChecks({ dataset, people }, nb).map(({ id, check }) => [id, check]);
    expect(Object.fromEntries(checks)).toMatchObject({
      'unge-andel': 'Antall delt på folketall mot trykt andel',
      'kvp-ramme': 'Antall delt på nevneren mot trykt tall',
    });
  });

  it('on a replaced file its own', () => {
    expect(results(changed('03', 'botilbud-antall', '913'))['botilbud-antall']).toEqual({
      text: 'Fylkene blir til sammen 4 283, men Landet er 4 282.',
      isFine: false,
    });
    // 1 642 of the 24 627 aged 18-24 in Østfold are 6,67 %.
    expect(results(changed('01', 'unge-andel', '6,8'))['unge-andel']).toEqual({
      text: '18 av 19 trykte andeler kommer ut av antall og folketall når de rundes av. Østfold er trykt som 6,8 %, men regnes ut til 6,67 %.',
      isFine: false,
    });
  });

  it('over a suppressed figure: at least', () => {
    const { text, isFine } = results(changed('03', 'botilbud-antall', ':'))['botilbud-antall']!;
    expect(text).toBe('Fylkene blir til sammen minst 3 370; Landet er 4 282. 1 tall mangler eller vises ikke.');
    expect(isFine).toBe(true);
  });

  it('beside a country without a figure: nothing', () => {
    const made = makeDataset({ counties: ['A', 'B'], columns: { a: { cells: [1, 2], country: 'missing' } } });
    expect(viewChecks({ dataset: made, people: {} }, nb)[0]).toMatchObject({ isFine: undefined });
  });
});
