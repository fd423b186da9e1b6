import type { Dataset } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { priorityMarks } from './priorityMarks.ts';

/** A term with its text. */
export type InfoLine = { readonly term: string; readonly text: string };

/** What a reader is told of an indicator: a title, what everyone needs, and what some ask for. */
export type IndicatorInfo = {
  readonly title: string;
  readonly lines: readonly InfoLine[];
  readonly more: readonly InfoLine[];
};

/** The period in words: "2018", or "31. august 2019". */
export function periodText(indicator: Indicator, i18n: I18n): string {
  return 'year' in indicator.period ? String(indicator.period.year) : i18n.date(indicator.period.date);
}

/** The period as a file's name has it: "2018", "2019-08-31". */
export function periodSlug({ period }: Indicator): string {
  return 'year' in period ? String(period.year) : period.date;
}

/** The first and the last year that figures are of: 2018 and 2019; one, if it is the same. */
export function yearsOf({ indicators }: Pick<Dataset, 'indicators'>): number[] {
  const years = indicators.map(({ period }) => ('year' in period ? period.year : Number(period.date.slice(0, 4))));
  return [...new Set([Math.min(...years), Math.max(...years)])];
}

/** Full wording, period, denominator, colour, source and note of an indicator, and the priority areas it speaks to. */
export function viewIndicatorInfo(
  indicator: Indicator,
  i18n: I18n,
  priorities: readonly PriorityColumns[] = [],
): IndicatorInfo {
  const { t } = i18n;
  const areas = priorityMarks(priorities, indicator.id).map(({ title }) => title);
  const given = (lines: readonly { readonly term: string; readonly text: string | undefined }[]) =>
    lines.flatMap(({ term, text }) => (text ? [{ term, text }] : []));
  return {
    title: indicator.label,
    lines: given([
      { term: t('info.wording'), text: t('quote', { text: indicator.wording }) },
      { term: t('info.unit'), text: indicator.unit },
      { term: t('info.period'), text: periodText(indicator, i18n) },
      { term: t('info.source'), text: indicator.source },
    ]),
    more: given([
      { term: t('info.denominator'), text: indicator.denominator?.text },
      { term: t('info.colour'), text: indicator.directionReason },
      { term: t('info.note'), text: indicator.note },
      { term: t('info.priorities'), text: areas.join(t('list.semicolon')) },
    ]),
  };
}
