import type { I18n } from '../../i18n/createI18n.ts';
import type { FigureView } from '../figureText.ts';

/** A figure as a sentence with its source, as it is put into the office's own text. Of a bare count it is the rate. */
export function insertion({ sentence, ownRate, source, recalculated }: FigureView, { t }: I18n): string {
  const [text, from] = ownRate ? [ownRate.sentence, recalculated] : [sentence, source];
  return t('application.insert.sentence', { sentence: text, source: from });
}
