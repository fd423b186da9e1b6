import { columnOf } from '../domain/column.ts';
import type { Facts } from '../domain/compare.ts';
import type { County } from '../domain/county.ts';
import type { Grants } from '../domain/grant.ts';
import type { IndicatorId, PrioritySlug } from '../domain/ids.ts';
import { rateColumnOf } from '../domain/rateColumn.ts';
import type { MissingTheme, PriorityArea } from '../domain/priority.ts';
import type { Support } from '../domain/support.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { extremeOf } from './answer.ts';
import type { AnyExtreme } from './answer.ts';
import { viewFigure } from './figureText.ts';
import { missingThemes } from './missingThemes.ts';
import { areaWordings } from './priority.ts';
import type { AreaWording } from './priority.ts';
import { speakingFigures } from './profile.ts';
import { viewStrip } from './strip.ts';
import type { StripFigure } from './strip.ts';
import { viewSupport } from './support.ts';
import type { SupportView } from './support.ts';

/** An area's words with every year whose announcement has them, latest first. */
export type SharedWording = { readonly wording: string; readonly years: readonly number[] };

/** One figure of an area: the county's own, or before one is chosen the ends of all of them. */
export type AreaFigure = {
  readonly id: IndicatorId;
  readonly label: string;
  readonly period: string;
  /** The county's figure with its place and what it says to the area; none before a county is chosen. */
  readonly own:
    | {
        readonly value: string;
        readonly rank: string | undefined;
        /** The end that it stands at; of a rate that is worked out here without a tone. */
        readonly extreme: AnyExtreme | undefined;
        readonly support: SupportView;
      }
    | undefined;
  /** The highest and the lowest county with its figure, several if they share it; none where no county has a figure. */
  readonly ends: { readonly highest: string; readonly lowest: string } | undefined;
  /** "Landet 5,6 %"; none where the country has no figure. */
  readonly country: string | undefined;
};

/** A priority area as a section of the page of all. */
export type AreaView = {
  readonly slug: PrioritySlug;
  readonly title: string;
  readonly wordings: readonly SharedWording[];
  /** Announcements that do not have the area. */
  readonly notIn: readonly number[];
  readonly figures: readonly AreaFigure[];
  readonly missing: readonly MissingTheme[];
};

/** The order in which a county's figures are read: what speaks for the area, then what speaks against it. */
const order: readonly Support[] = ['for', 'against', 'similar', 'silent'];

/** Every area of the announcements with what the figures say to it: of a county, or of all. */
export const viewAreas = (facts: Facts, county: County | undefined, grants: Grants, i18n: I18n): AreaView[] =>
  grants.priorities.map((priority) => viewArea(facts, priority, county, grants, i18n));

/** One of them. */
export function viewArea(
  facts: Facts,
  priority: PriorityArea,
  county: County | undefined,
  grants: Grants,
  i18n: I18n,
): AreaView {
  const { slug, title } = priority;
  const wordings = areaWordings(grants.grants, slug);
  const figures = speakingFigures(facts, priority).flatMap((one): AreaFigure[] => {
    const indicator = facts.dataset.indicators.find(({ id }) => id === one.id);
    if (!indicator) return [];
    const strip = viewStrip(facts, indicator, i18n);
    const figure = viewFigure(facts, indicator, county ?? facts.dataset.country, i18n);
    const { ownRate, cell } = figure;
    const rate = rateColumnOf(facts, indicator);
    return [
      {
        id: indicator.id,
        label: strip?.column ?? indicator.shortLabel,
        period: figure.period,
        own: county && {
          value: strip?.printed(county) ?? cell.text + cell.unit,
          rank: ownRate ? ownRate.rank : (figure.rank ?? cell.note),
          extreme: extremeOf(rate ?? columnOf(facts.dataset, indicator), rate !== undefined, county.code),
          support: viewSupport(figure, one, grants.support, i18n),
        },
        ends: strip && endsOf(strip.figures, i18n),
        country: strip?.country?.text,
      },
    ];
  });
  return {
    slug,
    title,
    wordings: sharedWordings(wordings),
    notIn: wordings.flatMap(({ year, wording }) => (wording === undefined ? [year] : [])),
    figures: order.flatMap((support) => figures.filter(({ own }) => (own?.support.support ?? order[0]) === support)),
    missing: missingThemes(priority, facts.dataset, i18n),
  };
}

/** "Telemark (7,9 %)": by the printed figures, so that all who share an end are named. */
function endsOf(figures: readonly StripFigure[], { list }: I18n): AreaFigure['ends'] {
  const values = figures.map(({ value }) => value);
  const at = (end: number) => {
    const text = figures.find(({ value }) => value === end)?.text ?? '';
    return `${list(figures.filter((one) => one.text === text).map(({ county }) => county.name))} (${text})`;
  };
  return figures.length === 0 ? undefined : { highest: at(Math.max(...values)), lowest: at(Math.min(...values)) };
}

/** The same words are said once, with all their years; a full stop at the end makes no other words. */
export function sharedWordings(wordings: readonly AreaWording[]): SharedWording[] {
  const shared: { wording: string; years: number[] }[] = [];
  const plain = (text: string) => text.trim().replace(/\.$/, '');
  for (const { year, wording } of wordings) {
    if (wording === undefined) continue;
    const same = shared.find((other) => plain(other.wording) === plain(wording));
    if (same) same.years.push(year);
    else shared.push({ wording, years: [year] });
  }
  return shared;
}
