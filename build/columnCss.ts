import type { Dataset } from '../src/domain/dataset.ts';
import type { Indicator } from '../src/domain/indicator.ts';
import { isNumber } from '../src/domain/cell.ts';
import { params } from '../src/state/url.ts';

/** Letters of the site's face that are narrower or wider than its others, in ems at its heaviest use. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[fijlrtIJ()'|]/, 0.31],
  [/[\s.,:;-]/, 0.25],
  [/[mwMW%▲]/, 0.85],
  [/\p{Lu}/u, 0.62],
];

/** About how wide a text is, in ems. */
const emsOf = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.54), 0);

const longestWord = (text: string) => Math.max(0, ...text.split(/\s|(?<=-)/).map(emsOf));

/** The arrow of a sorted column, which never leaves the last word. */
const arrow = 0.55;

/**
 * What the tables' widths are worked out from (src/ui/DataTable.module.css): how many columns it has, and in ems the
 * longest words of their heads and the widest figure; and which columns a phone leaves out, where it shows one. A heading never breaks inside a word, nor do figures meet.
 */
export function columnCss(tables: readonly Dataset[]): string {
  const ofGroup = tables.flatMap(({ groups, indicators }) =>
    groups.map(({ id, label, short }) => {
      const columns = indicators.filter(({ group }) => group === id);
      const word = longestWord(label);
      // Over one column it has that column's padding to itself.
      return { short, row: columns.length === 1 ? word + arrow : word / Math.max(1, columns.length) };
    }),
  );
  const properties = {
    '--word': Math.max(
      ...tables.flatMap(({ indicators }) =>
        indicators.map(({ columnLabel }) => Math.max(longestWord(columnLabel), lastWord(columnLabel))),
      ),
    ),
    '--name-word': Math.max(...ofGroup.map(({ short }) => longestWord(short))),
    '--row-word': Math.max(...ofGroup.map(({ row }) => row)),
    '--figure': Math.max(
      ...tables.flatMap(({ indicators, figures }) =>
        indicators.flatMap((indicator) =>
          Object.values(figures).map((cells) => {
            const cell = cells[indicator.id];
            return cell && isNumber(cell) ? emsOf(printed(cell.value, cell.decimals, indicator)) : 0;
          }),
        ),
      ),
    ),
  };
  const own = Object.entries(properties).map(([name, ems]) => `${name}:${ems.toFixed(2)}`);
  // One more where a figure's change can stand beside it.
  const most = Math.max(...tables.map(({ indicators }) => indicators.length)) + Number(tables.length > 1);
  const counts = Array.from({ length: most }, (_, i) =>
    ['columns', 'counts', 'shares'].map((name) => `[data-${name}="${i + 1}"]{--${name}:${i + 1}}`).join(''),
  );
  const ids = [...new Set(tables.flatMap(({ indicators }) => indicators.map(({ id }) => id)))];
  const others = ids.map((id) => `[data-column="${id}"] [data-indicator]:not([data-indicator="${id}"])`);
  return (
    `@layer site{:root{${own.join(';')}}${counts.join('')}` +
    `@media (width<30rem) and (not (scripting:none)){` +
    `:root:not([data-${params.show}],[data-failed]) :is(${others.join()}){display:none}}}`
  );
}

const lastWord = (label: string) => emsOf(label.split(/\s/).at(-1) ?? '') + arrow;

/** Any of them may bear the mark of a highest or lowest figure. */
const printed = (value: number, decimals: number, { kind }: Indicator) =>
  `▲${value.toFixed(decimals).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ' ')}${kind === 'count' ? '' : ' %'}`;
