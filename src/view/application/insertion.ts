import type { I18n } from '../../i18n/createI18n.ts';
import type { FigureView } from '../figureText.ts';

/** What is said of a figure: its sentence, and of a bare count its rate too. */
export const statementOf = ({ sentence, ownRate }: FigureView): string =>
  ownRate === undefined ? sentence : `${sentence} ${ownRate.sentence}`;

/** The same with its source, as it is put into the office's own text. */
export function insertion(figure: FigureView, { t }: I18n): string {
  const source = figure.ownRate === undefined ? figure.source : figure.recalculated;
  return t('application.insert.sentence', { sentence: statementOf(figure), source });
}
