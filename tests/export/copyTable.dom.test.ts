import { describe, expect, it } from 'vitest';
import { clipboardTable } from '../../src/export/copyTable.ts';
import { viewTable } from '../../src/view/table.ts';
import { visibleGroups } from '../../src/view/visibleGroups.ts';
import { dataset } from '../support/announced.ts';
import { makeDataset, tableInfo } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

/** What Word takes: the HTML form as rows of cells. */
function rowsOfHtml(html: string): string[][] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
}

/** What Excel takes: the text form as rows of cells, without the title above and the notes below. */
function rowsOfText(text: string): string[][] {
  return text
    .split('\n\n')[0]!
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

const view = viewTable(dataset, 'extremes', nb);
const shares = visibleGroups(view.groups, 'shares', false);
// As a reader has sorted and searched: three counties, Landet first.
const rows = [view.country, view.rows[7]!, view.rows[2]!, view.rows[16]!];
const { html, text } = clipboardTable(shares, rows, dataset.table, nb);

describe('clipboardTable', () => {
  const expected = [
    ['Fylke', ...shares.flatMap((group) => group.columns.map(({ indicator }) => indicator.label))],
    ['Landet', '0,86 %', '5,6 %', '3,3 %', '68 %', '4 282'],
    ['Telemark', '1,5 %', '7,9 %', '5,5 %', '70 %', '44'],
    ['Oslo', '1,2 %', '3,8 %', '5,4 %', '78 %', '912'],
    ['Troms', '0,4 %', '5,0 %', '2,2 %', '60 %', '154'],
    ['Høyest', 'Telemark', 'Telemark', 'Telemark', '', 'Oslo'],
    ['Lavest', 'Troms', '', '', '', ''],
  ];
  const plain = (found: string[][]) => found.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));

  it('is what is shown, column for column and row for row, in both forms', () => {
    expect(plain(rowsOfHtml(html))).toEqual(expected);
    expect(plain(rowsOfText(text))).toEqual(expected);
  });

  it('carries title, reading rule, age and sources in both forms', () => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('caption')?.textContent).toBe('Utvalgte sosialtjenestetall');
    for (const form of [page.body.textContent, text]) {
      expect(form).toContain('Utvalgte sosialtjenestetall');
      expect(form).toContain('Tabellen er ikke et målekort. Høye og lave');
      expect(form).toContain('det sosialfaglige arbeidet.');
      expect(form).toContain('siste kunngjøring her er 2021');
      expect(form).toContain('Kilder: SSB og NAV.');
      expect(form).toContain('18 fylker');
    }
  });

  it('says what holds for a choice of counties, and marks the sums that are only nearly right', () => {
    const nearly = { ...view.rows[1]!, note: { text: 'uten Hurum', isWeak: true } };
    const copied = clipboardTable(shares, [view.country, nearly], dataset.table, nb, ['Ett av flere.']);
    for (const form of [copied.html, copied.text]) {
      expect(form).toContain('Akershus ≈ (usikker sum)');
      expect(form).toContain('Ett av flere.');
    }
  });

  it('has a header that Word repeats and reads out', () => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('thead th')).toHaveLength(6);
    expect(page.querySelectorAll('table')).toHaveLength(1);
  });
});

describe('a made-up table on the clipboard', () => {
  const data = makeDataset({
    counties: ['<b>A</b> & "B"', '=1+1', 'Nord'],
    columns: { a: { label: '<i>tall</i>', country: 7, cells: [5, 5, 'suppressed'] } },
  });
  const copy = (colour: 'extremes' | 'off') => {
    const made = viewTable(data, colour, nb);
    return clipboardTable(made.groups, [made.country, ...made.rows], tableInfo, nb);
  };

  it('has its text escaped: no name becomes markup, and none a formula', () => {
    const { html, text } = copy('off');
    expect(rowsOfHtml(html)).toEqual([
      ['Fylke', '<i>tall</i>'],
      ['Hele riket', '7'],
      ['<b>A</b> & "B"', '5'],
      ["'=1+1", '5'],
      ['Nord', ':'],
    ]);
    expect(html).not.toMatch(/<[bi]>/);
    expect(text.split('\n')).toContain("'=1+1\t5");
  });

  it('leaves the rows of marks out where nothing is marked', () => {
    expect(copy('off').text).not.toMatch(/Høyest|Lavest\t/);
    const two = makeDataset({ counties: ['Aust', 'Nord', 'Vest'], columns: { a: { cells: [1, 9, 9] } } });
    const made = viewTable(two, 'extremes', nb);
    const { text } = clipboardTable(made.groups, [made.country, ...made.rows], tableInfo, nb);
    expect(text).toContain('Høyest\tNord, Vest\nLavest\tAust\n');
  });
});
