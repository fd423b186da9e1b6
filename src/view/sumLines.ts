import type { TableInfo } from '../domain/dataset.ts';
import type { I18n } from '../i18n/createI18n.ts';

/**
 * What a picture or file of summed figures must say, in the page's own words: that we have worked them out, and which of
 * the sums bear a sign, and why. Nothing for figures as printed.
 */
export function sumLines({ divisionNote, divisionDetails }: TableInfo, { t }: Pick<I18n, 't'>): readonly string[] {
  if (divisionDetails === undefined) return [];
  return [divisionNote, ...(divisionDetails.length > 0 ? [t('division.notes'), ...divisionDetails] : [])];
}
