import type { Facts } from '../domain/compare.ts';
import { cellOf } from '../domain/figure.ts';
import type { CountyCode, IndicatorId } from '../domain/ids.ts';
import type { Interval } from '../domain/expected.ts';
import type { Indicator } from '../domain/indicator.ts';
import { testMarks } from '../domain/robustness.ts';
import { standsInRanges } from '../domain/sumRange.ts';
import type { Untested, Verdict } from '../domain/robustness.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { noteSign } from './countyNote.ts';
import { viewCell } from './cell.ts';
import { figureText } from './map.ts';
import type { CountyNote } from './table.ts';

/** The answer of one test, and the word for it; of one that cannot be made, why. `itself`: of a county without itself nothing can be asked. */
export type VerdictView = {
  readonly verdict: Verdict | 'itself';
  readonly text: string;
  readonly reason: string | undefined;
};

/** A mark with the answers, in the order of `RobustnessView.tests`. */
export type RobustnessRow = {
  readonly indicator: IndicatorId;
  readonly county: CountyCode;
  readonly label: string;
  /** "Telemark, høyest: 7,9 %"; with a sign where the sum is only nearly right. */
  readonly mark: string;
  readonly verdicts: readonly VerdictView[];
};

/** Whether the table's marks stand. `about`: how they are tried; `tests`: what each column asks. */
export type RobustnessView = {
  readonly about: string;
  readonly tests: readonly string[];
  readonly rows: readonly RobustnessRow[];
};

/**
 * Every mark put to four tests, with a plain yes or no for each. `largest`: the county to try without. `ranges`: of summed
 * figures, what each can be: a fifth test.
 */
export function viewRobustness(
  facts: Facts,
  largest: CountyCode | undefined,
  i18n: I18n,
  notes: Readonly<Record<CountyCode, CountyNote>> = {},
  ranges?: (indicator: Indicator) => ReadonlyMap<CountyCode, Interval>,
): RobustnessView {
  const { t } = i18n;
  const { dataset, rates } = facts;
  const name = (code: CountyCode) => dataset.counties.find((county) => county.code === code)?.name ?? code;
  const verdict = (answer: Verdict, why: Untested | undefined): VerdictView => ({
    verdict: answer,
    text: t(`robust.${answer}`),
    reason: why && reasonText(why, i18n),
  });
  const byOwnRate = (answer: Verdict, why: Untested | undefined): VerdictView =>
    why ? verdict(answer, why) : { ...verdict(answer, why), text: t('robust.own', { answer: t(`robust.${answer}`) }) };
  const bySums = (answer: Verdict): VerdictView => ({
    ...verdict(answer, answer === 'unknown' ? 'noCount' : undefined),
    ...(answer === 'no' && { text: t('robust.sums.no') }),
  });
  const without = largest === undefined ? t('robust.largest') : name(largest);
  return {
    about: t('compare.robust.about', { without }),
    tests: [
      t('robust.byCount'),
      t('robust.byShare'),
      t('robust.without', { name: without }),
      t('robust.unrounded'),
      ...(ranges ? [t('robust.sums')] : []),
    ],
    rows: testMarks(facts, largest).map(
      ({ indicator, county, extreme, byCount, byShare, withoutLargest, unrounded, why }): RobustnessRow => ({
        indicator: indicator.id,
        county,
        label: indicator.shortLabel,
        mark: t(`robust.mark.${extreme.end}`, {
          name: name(county) + noteSign(notes[county], i18n),
          figure: figureText(viewCell(cellOf(dataset, county, indicator.id), indicator, i18n)),
        }),
        verdicts: [
          verdict(byCount, why.byCount),
          (rates.some((own) => own.indicator === indicator.id) ? byOwnRate : verdict)(byShare, why.byShare),
          county === largest
            ? { verdict: 'itself' as const, text: t('robust.itself'), reason: undefined }
            : verdict(withoutLargest, why.withoutLargest),
          verdict(unrounded, why.unrounded),
          ...(ranges ? [bySums(standsInRanges(extreme.end, county, ranges(indicator)))] : []),
        ],
      }),
    ),
  };
}

/** Why a test cannot be made; where a figure is missing, in the words of its symbol. */
function reasonText(why: Untested, { t }: I18n): string {
  switch (why) {
    case 'noCount':
    case 'noShare':
    case 'noDenominator':
    case 'noPeople':
    case 'noLargest':
      return t(`robust.why.${why}`);
    default:
      return t(`symbol.${why}`);
  }
}
