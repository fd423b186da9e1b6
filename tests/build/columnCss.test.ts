import { describe, expect, it } from 'vitest';
import { columnCss } from '../../build/columnCss.ts';
import { dataset } from 'virtual:dataset';

const property = (name: string, css: string) => Number(new RegExp(`${name}:([\\d.]+)`).exec(css)?.[1]);
const renamed = (columnLabel: string) => ({
  ...dataset,
  indicators: dataset.indicators.map((indicator, i) => (i === 0 ? { ...indicator, columnLabel } : indicator)),
});

describe('the measures of the table’s columns', () => {
  it('count as many columns as the data has', () => {
    expect(columnCss([dataset])).toContain(`[data-columns="${dataset.indicators.length}"]`);
  });

  it('give the longest word of a head its room, whole', () => {
    const word = (label: string) => property('--word', columnCss([renamed(label)]));
    expect(word('Gjeldsrådgivningssaker')).toBeGreaterThan(word('Gjeldsrådgivning'));
    // Several short words stand under each other.
    expect(word('en to tre fire fem seks sju')).toBe(word('Antall'));
  });

  it('give the widest figure its room', () => {
    const code = dataset.country.code;
    const [first] = dataset.indicators;
    const cells = {
      ...dataset.figures[code],
      [first?.id ?? '']: { kind: 'value', value: 123456789, decimals: 0 } as const,
    };
    const wide = columnCss([{ ...dataset, figures: { ...dataset.figures, [code]: cells } }]);
    expect(property('--figure', wide)).toBeGreaterThan(property('--figure', columnCss([dataset])) + 2);
  });
});
