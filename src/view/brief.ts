import type { County } from '../domain/county.ts';
import { columnOf } from '../domain/column.ts';
import { rateColumnOf } from '../domain/rateColumn.ts';
import type { Facts } from '../domain/compare.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { SupportRule } from '../domain/priority.ts';
import { isSimilar } from '../domain/support.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewFigure } from './figureText.ts';
import type { FigureView } from './figureText.ts';

/** "Kort fortalt": what stands out in a county's figures. */
export type Brief = { readonly sentences: readonly string[]; readonly sources: readonly string[] };

const [fewest, most] = [3, 5];

/**
 * Which figures are told first, by a rule and not by taste. One figure a group, so that no side of the county is told
 * twice: shares, ratios and our own rates, never a bare count. First those at an end of the country's counties, in the
 * table's order; then those farthest from the country, by |log(county / country)|, whichever way. At least three; up to
 * five as long as they are at an end or outside what the rule of support calls similar.
 */
export function viewBrief(facts: Facts, county: County, { similar }: SupportRule, i18n: I18n): Brief {
  const { dataset } = facts;
  const told = dataset.indicators
    .map((indicator) => viewFigure(facts, indicator, county, i18n))
    .filter(({ comparison }) => comparison !== undefined)
    .map((figure) => {
      const ratio = figure.comparison?.ratio ?? 1;
      return {
        figure,
        isEnd: isAtEnd(facts, figure.indicator, county),
        // No people at all is as far from the country as can be.
        distance: ratio > 0 ? Math.abs(Math.log(ratio)) : Infinity,
        isSimilar: isSimilar(ratio, similar),
      };
    })
    .sort((a, b) => Number(b.isEnd) - Number(a.isEnd) || (a.isEnd ? 0 : b.distance - a.distance));
  const oneEach = told.filter(
    ({ figure }, at) => told.findIndex((other) => other.figure.indicator.group === figure.indicator.group) === at,
  );
  const chosen = oneEach
    .filter((one, at) => at < fewest || one.isEnd || !one.isSimilar)
    .slice(0, most)
    .map(({ figure }) => figure);
  return {
    sentences: chosen.map((figure) => tell(figure, i18n)),
    sources: [...new Set(chosen.map(({ source }) => source))],
  };
}

/** A bare count is placed by its rate only: its own place says how many people live there. */
function tell({ sentence, statement, ownRate: rate }: FigureView, { t }: I18n): string {
  return rate ? t('figures.brief.rate', { statement, rate: rate.sentence }) : sentence;
}

function isAtEnd(facts: Facts, indicator: Indicator, { code }: County): boolean {
  const rates = rateColumnOf(facts, indicator);
  const column = rates && rates.values.length > 0 ? rates : columnOf(facts.dataset, indicator);
  const rank = column.ranks.get(code);
  return rank !== undefined && rank.tied < rank.of && (rank.fromTop === 1 || rank.fromBottom === 1);
}
