import { isNumber } from '../domain/cell.ts';
import type { Cell } from '../domain/cell.ts';
import { countFigures, findCorrections } from '../domain/corrections.ts';
import type { Correction } from '../domain/corrections.ts';
import type { Dataset } from '../domain/dataset.ts';
import { cellOf } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Problem } from '../domain/problem.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell } from './cell.ts';
import { figureText } from './map.ts';
import { measureName } from './measureName.ts';
import type { Notice } from './notice.ts';
import { problemLines } from './problem.ts';

/** So many corrections stand in the one line that every reader sees. */
const inLine = 3;

/** Which figures are others in a replaced file: "Telemark, botilbud 44 → 45". */
export function correctionTexts(before: Dataset, after: Dataset, i18n: I18n): string[] {
  return findCorrections(before, after).map((correction) => correctionText(correction, before, i18n));
}

function correctionText({ county, indicator, before, after }: Correction, dataset: Dataset, i18n: I18n): string {
  const isWords = !isNumber(before) || !isNumber(after);
  return i18n.t(isWords ? 'correction.words' : 'correction', {
    county: county.name,
    column: columnName(indicator, dataset, i18n),
    before: inWords(before, indicator, i18n),
    after: inWords(after, indicator, i18n),
  });
}

/** A figure as it stands in a sentence: of a missing one what its symbol says, for a dot or colon reads as the sentence's own. */
function inWords(cell: Cell, indicator: Indicator, i18n: I18n): string {
  const view = viewCell(cell, indicator, i18n);
  return isNumber(cell) ? figureText(view) : (view.note ?? view.text);
}

/** A column's name within a sentence: its group, and which of the group's columns where it has several. */
function columnName(indicator: Indicator, dataset: Dataset, { t }: I18n): string {
  const { group, columnLabel } = indicator;
  const name = inSentence(measureName(dataset, indicator).short);
  const isAlone = dataset.indicators.filter((other) => other.group === group).length === 1;
  return isAlone ? name : t('correction.column', { group: name, column: inSentence(columnLabel) });
}

/** Small first letter, but for what is written in capitals. */
const inSentence = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What a reader is told of a replaced file: one line with the first corrections; all of them, and the remarks, folded. */
export function correctedNotice(before: Dataset, after: Dataset, i18n: I18n): Notice {
  const { t, number } = i18n;
  const texts = correctionTexts(before, after, i18n);
  const all = countFigures(before);
  const more = texts.length - inLine;
  const first = texts.slice(0, inLine).join(t('list.semicolon'));
  const list = more > 0 ? t('notice.correctedMore', { list: first, count: number(more, 0) }) : first;
  const key = texts.length > all / 2 ? 'notice.correctedMost' : 'notice.corrected';
  const line =
    texts.length === 0 ? t('notice.precise', { all }) : t(key, { count: number(texts.length, 0), all, list });
  const remarks = problemLines(after.warnings, i18n);
  return {
    id: 'changed',
    about: 'data',
    text: remarks.length > 0 && texts.length > 0 ? t('notice.remarks', { text: line }) : line,
    details: [...(more > 0 ? texts : []), ...remarks],
    fold: t('notice.which'),
  };
}

/** A figure of a file beside the one that it would replace. */
export type ReportCell = { readonly id: string; readonly text: string; readonly was: string | undefined };

/** What would happen if a file were put on the host, for who puts it there. */
export type FileReport = {
  readonly verdict: 'refused' | 'same' | 'changed';
  readonly lead: string;
  /** Each figure that would change. */
  readonly corrections: readonly string[];
  /** What is wrong, or of a file that can be used what is to be remarked. */
  readonly problems: readonly string[];
  /** The table as it would look; none of a file that cannot be used. */
  readonly table:
    | {
        readonly head: readonly string[];
        readonly rows: readonly { readonly name: string; readonly cells: readonly ReportCell[] }[];
      }
    | undefined;
};

/** Says of a file line by line what would happen. `found`: its table, or what stops it from being one. */
export function reportFile(before: Dataset, found: Dataset | readonly Problem[], i18n: I18n): FileReport {
  const { t, number } = i18n;
  if (!('figures' in found))
    return {
      verdict: 'refused',
      lead: t('report.refused'),
      corrections: [],
      problems: problemLines(found, i18n),
      table: undefined,
    };
  const corrections = correctionTexts(before, found, i18n);
  const all = countFigures(before);
  const counted = { count: number(corrections.length, 0), all };
  const isSame = corrections.length === 0;
  const changed = corrections.length > all / 2 ? t('report.most', counted) : t('report.changed', counted);
  return {
    verdict: isSame ? 'same' : 'changed',
    lead: isSame ? t('report.same') : changed,
    corrections,
    problems: problemLines(found.warnings, i18n),
    table: reportTable(before, found, i18n),
  };
}

function reportTable(before: Dataset, after: Dataset, i18n: I18n): FileReport['table'] {
  const corrections = findCorrections(before, after);
  const text = (cell: Cell, indicator: Indicator) => figureText(viewCell(cell, indicator, i18n));
  return {
    head: [i18n.t('table.county'), ...after.indicators.map(({ shortLabel }) => shortLabel)],
    rows: [after.country, ...after.counties].map((county) => ({
      name: county.name,
      cells: after.indicators.map((indicator) => {
        const change = corrections.find((one) => one.county.code === county.code && one.indicator.id === indicator.id);
        return {
          id: indicator.id,
          text: text(cellOf(after, county.code, indicator.id), indicator),
          was: change && text(change.before, indicator),
        };
      }),
    })),
  };
}
