import { countFigures, findCorrections } from '../domain/corrections.ts';
import type { Correction } from '../domain/corrections.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell } from './cell.ts';
import { figureText } from './map.ts';
import type { Notice } from './notice.ts';
import { problemLines } from './problem.ts';

/** So many corrections stand in the one line that every reader sees. */
const inLine = 3;

/** Which figures are others in a replaced file: "Telemark, botilbud 44 → 45". */
export function correctionTexts(before: Dataset, after: Dataset, i18n: I18n): string[] {
  return findCorrections(before, after).map((correction) => correctionText(correction, before, i18n));
}

function correctionText({ county, indicator, before, after }: Correction, dataset: Dataset, i18n: I18n): string {
  return i18n.t('correction', {
    county: county.name,
    column: columnName(indicator, dataset, i18n),
    before: figureText(viewCell(before, indicator, i18n)),
    after: figureText(viewCell(after, indicator, i18n)),
  });
}

/** A column's name within a sentence: its group, and which of the group's columns where it has several. */
function columnName({ group, columnLabel }: Indicator, { groups, indicators }: Dataset, { t }: I18n): string {
  const name = inSentence(groups.find(({ id }) => id === group)?.short ?? group);
  const isAlone = indicators.filter((other) => other.group === group).length === 1;
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
