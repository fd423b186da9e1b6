import { checkShare, checkSum } from '../domain/checks.ts';
import type { Facts } from '../domain/compare.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell } from './cell.ts';
import { figureText } from './map.ts';

/** One check of one column and what it found, in words. `isFine`: undefined where there was nothing to hold it against. */
export type CheckView = {
  readonly id: string;
  readonly column: string;
  readonly check: string;
  readonly result: string;
  readonly isFine: boolean | undefined;
};

/** What the checks of the figures found: sums of counts, and shares against count and population. */
export function viewChecks(facts: Pick<Facts, 'dataset' | 'people'>, i18n: I18n): CheckView[] {
  return facts.dataset.indicators.map((indicator) => ({
    id: indicator.id,
    column: indicator.shortLabel,
    ...(indicator.kind === 'count' ? viewSum(facts, indicator, i18n) : viewShare(facts, indicator, i18n)),
  }));
}

/** "8 av 9 summer og andeler stemmer. 1 kan ikke kontrolleres." */
export function checksHeadline(checks: readonly CheckView[], { t }: Pick<I18n, 't'>): string {
  const count = (wanted: boolean | undefined) => checks.filter(({ isFine }) => isFine === wanted).length;
  const [fine, wrong, open] = [count(true), count(false), count(undefined)];
  return [
    t('checks.headline', { fine, all: checks.length }),
    ...(wrong > 0 ? [t('checks.headline.wrong', { count: wrong })] : []),
    ...(open > 0 ? [t('checks.headline.open', { count: open })] : []),
  ].join(' ');
}

type Result = Omit<CheckView, 'id' | 'column'>;

function viewSum({ dataset }: Pick<Facts, 'dataset'>, indicator: Indicator, i18n: I18n): Result {
  const { t, number } = i18n;
  const { sum, missing, country, agrees } = checkSum(dataset, indicator);
  const whole = figureText(viewCell(country, indicator, i18n));
  const values = { sum: number(sum, indicator.decimals), country: whole, name: dataset.country.name };
  const result =
    missing > 0
      ? i18n.plural('checks.sum.atLeast', missing, values)
      : t(agrees === false ? 'checks.sum.differs' : 'checks.sum.equal', values);
  return { check: t('checks.sum', { name: dataset.country.name }), result, isFine: agrees };
}

function viewShare(facts: Pick<Facts, 'dataset' | 'people'>, indicator: Indicator, i18n: I18n): Result {
  const { t, number } = i18n;
  const found = checkShare(facts, indicator);
  if (!found) return { check: t('checks.share.closed'), result: t('checks.share.none'), isFine: undefined };
  const { checked, reproduced, different } = found;
  const { counties, country } = facts.dataset;
  const all = different.map(({ county, printed, exact }) => {
    const cell = viewCell(printed, indicator, i18n);
    return t('checks.share.different', {
      name: [country, ...counties].find(({ code }) => code === county)?.name ?? county,
      printed: figureText(cell),
      // One decimal more than printed shows on which side of the rounding the count puts it.
      exact: number(exact, cell.decimals + 1) + i18n.percent,
    });
  });
  const counted = t('checks.share.reproduced', { reproduced, checked });
  return {
    check: t('checks.share'),
    result: all.length === 0 ? counted : t('checks.share.list', { counted, list: all.join(t('list.semicolon')) }),
    isFine: reproduced === checked,
  };
}
