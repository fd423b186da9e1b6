import type { I18n } from '../../i18n/createI18n.ts';
import type { FigureView } from '../figureText.ts';

/** What is said of a figure: its sentence, and of a bare count its rate too. */
const statementOf = ({ sentence, ownRate }: FigureView): string =>
  ownRate === undefined ? sentence : `${sentence} ${ownRate.sentence}`;

/** The same with the county before it: in an office's own text it would be read as the office's. */
export const countyStatement = (figure: FigureView, { t }: I18n): string =>
  t('application.insert.county', { area: figure.county.name, sentence: statementOf(figure) });

/** The same with its source, as it is put into the office's own text. */
export function insertion(figure: FigureView, i18n: I18n): string {
  return withSource(countyStatement(figure, i18n), figure, i18n);
}

/** How a figure may stand in a text that was put together here, fullest first; earlier versions left the county out. */
export function insertedForms(figure: FigureView, i18n: I18n): { readonly text: string; readonly whole: string }[] {
  const forms = [countyStatement(figure, i18n), statementOf(figure)];
  return forms.map((text) => ({ text, whole: withSource(text, figure, i18n) }));
}

/** The source as it is put in after a figure's sentence. */
export const sourceMark = (figure: FigureView, i18n: I18n): string => withSource('', figure, i18n).trim();

function withSource(sentence: string, { ownRate, source, recalculated }: FigureView, { t }: I18n): string {
  return t('application.insert.sentence', { sentence, source: ownRate === undefined ? source : recalculated });
}
