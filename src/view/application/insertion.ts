import type { I18n } from '../../i18n/createI18n.ts';
import type { FigureView } from '../figureText.ts';
import { inOwnVoice } from './ownVoice.ts';

/** A county's figure as an application says it: the county by its name, of a bare count its rate, or why there is no figure. */
export function countyStatement({ ofCounty, ownRate, county, sentence }: FigureView, i18n: I18n): string {
  if (!ofCounty) return i18n.t('application.insert.county', { area: county.name, sentence });
  return ownRate === undefined ? ofCounty.sentence : `${ofCounty.statement} ${inOwnVoice(ownRate.sentence, i18n)}`;
}

/** The same with its source, as it is put into the office's own text. */
export function insertion(figure: FigureView, i18n: I18n): string {
  return withSource(countyStatement(figure, i18n), figure.source, i18n);
}

/** How a figure may stand in a text that was put together here, fullest first; earlier versions said the county as a label or not at all. */
export function insertedForms(figure: FigureView, i18n: I18n): { readonly text: string; readonly whole: string }[] {
  const { sentence, ownRate, county } = figure;
  const earlier = ownRate === undefined ? sentence : `${sentence} ${ownRate.sentence}`;
  const labelled = i18n.t('application.insert.county', { area: county.name, sentence: earlier });
  const now = countyStatement(figure, i18n);
  return [
    { text: now, whole: withSource(now, figure.source, i18n) },
    ...[labelled, earlier].map((text) => ({ text, whole: withSource(text, earlierSource(figure), i18n) })),
  ];
}

/** The source as it is put in after a figure's sentence, by this version and by earlier ones. */
export const sourceMarks = (figure: FigureView, i18n: I18n): string[] =>
  [...new Set([figure.source, earlierSource(figure)])].map((source) => withSource('', source, i18n).trim());

/** Of a rate the source said that it was worked out "here"; now its sentence says that it is. */
const earlierSource = ({ ownRate, source, recalculated }: FigureView) =>
  ownRate === undefined ? source : recalculated;

const withSource = (sentence: string, source: string, { t }: I18n) =>
  t('application.insert.sentence', { sentence, source });
