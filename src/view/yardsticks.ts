import { columnOf } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { SupportRule } from '../domain/priority.ts';
import { correlation } from '../domain/correlation.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { fill } from '../i18n/messages.ts';

/**
 * What must be said where verdicts and limits of chance stand together: that they are two yardsticks, what the limits
 * take for granted, and which figures are no separate proofs. Whole sentences.
 */
export function viewYardsticks(dataset: Dataset, { yardsticks, model, together }: SupportRule, i18n: I18n): string[] {
  const column = (id: string) => dataset.indicators.find((indicator) => indicator.id === id);
  const pairs = together.flatMap(({ indicators: [one, other], wording }) => {
    const [a, b] = [column(one), column(other)];
    const r = a && b && correlation(columnOf(dataset, a).values, columnOf(dataset, b).values);
    return r === undefined ? [] : [fill(wording, { r: i18n.number(r, 2) })];
  });
  return [yardsticks, model, ...pairs];
}
