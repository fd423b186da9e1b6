import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/export/application/columnWidths.ts';

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe('a table’s columns in Word', () => {
  it('give long words the room of short texts, so that none is broken', () => {
    const [post, sums, kroner] = columnWidths(
      [
        ['Post', 'Regnestykke', 'Kostnad (kr)'],
        ['Kompetansemidler', 'inntil 10 000', '12 000'],
      ],
      9072,
    ) as [number, number, number];
    // Sixteen bold letters of nine points, none wider than seven.
    expect(post).toBeGreaterThan(16 * 7 * 20 * 0.9);
    expect(sums).toBeGreaterThan(11 * 7 * 20 * 0.9);
    expect(kroner).toBeLessThan(post);
  });

  it('give numbers and years their width first, and break no head, beside a long source', () => {
    const [label, value, unit, year, source, comparison] = columnWidths(
      [
        ['Navn på tallet', 'Verdi', 'Enhet', 'År', 'Kilde', 'Sammenligning'],
        [
          'Sosialhjelpsmottakere 18–24 år',
          '1\u00a0234,5',
          'per 1\u00a0000 innbyggere',
          '2020',
          'SSB tabell 12131, hentet 4. januar 2021: https://www.ssb.no/statbank/table/12131/tableViewLayout1/',
          'Landet 5,6 %, Skien 7,9 %, Porsgrunn 6,4 % (samme kilde og år)',
        ],
      ],
      9072,
    ) as [number, number, number, number, number, number];
    // In DejaVu Sans, the widest font that stands in for Arial, a figure of nine points takes 5,8 points, and the bold
    // head 79; in Arial and Liberation Sans the long word takes 90.
    expect(value).toBeGreaterThan(7 * 5.8 * 20 + 160);
    expect(year).toBeGreaterThan(4 * 5.8 * 20 + 160);
    expect(comparison).toBeGreaterThan(79 * 20 + 160);
    expect(unit).toBeGreaterThan('innbyggere'.length * 5.6 * 20 + 160);
    expect(label).toBeGreaterThan(90 * 20 + 160);
    expect(source).toBeGreaterThan('sosialhjelp'.length * 5.6 * 20 + 160);
  });

  it('give the longest texts most of what is left', () => {
    const [short, long] = columnWidths(
      [
        ['Gevinst', 'Måling'],
        ['Flere', 'Vi spør alle hver måned. '.repeat(9)],
      ],
      9072,
    );
    expect(long).toBeGreaterThan(4 * (short ?? 0));
  });

  it('do not let one endless word crowd the others out', () => {
    for (const width of columnWidths(
      [
        ['Gevinst', 'Måling', 'Mål'],
        ['x'.repeat(9000), 'Ja', '1'],
      ],
      9072,
    ))
      expect(width).toBeGreaterThan(600);
  });

  it('always fill the page, in whole numbers, with room in each', () => {
    const cell = fc.string({ maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 6 }), (lines) => {
        const widths = columnWidths(lines, 9072);
        expect(widths).toHaveLength(4);
        expect(sum(widths)).toBe(9072);
        for (const width of widths) expect(Number.isInteger(width) && width > 0).toBe(true);
      }),
    );
  });
});
