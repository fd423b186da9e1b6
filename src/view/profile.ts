import type { County } from '../domain/county.ts';
import type { Facts } from '../domain/compare.ts';
import type { Grant, Grants } from '../domain/grant.ts';
import type { Choice } from '../domain/choice.ts';
import type { IndicatorId, PrioritySlug } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { MissingTheme, PriorityArea, PriorityIndicator } from '../domain/priority.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { unitOf, viewFigure } from './figureText.ts';
import type { FigureView } from './figureText.ts';
import { figureName } from './measureName.ts';
import { missingThemes } from './missingThemes.ts';
import { viewStrip } from './strip.ts';
import type { StripView } from './strip.ts';
import { viewSupport } from './support.ts';
import { supportCounts } from './supportCounts.ts';
import type { SupportView } from './support.ts';

/** A figure under a priority area, with the count behind it in the same row. */
export type ProfileRow = {
  readonly figure: FigureView;
  /** "7,9 %", "0,25 per 1 000 innbyggere". */
  readonly value: string;
  readonly rank: string | undefined;
  /** "1 187 tilfeller": the count behind the value, where there is one. */
  readonly count: string | undefined;
  readonly support: SupportView;
  readonly strip: StripView | undefined;
};

/** A priority area of an announcement with what a county's figures say to it. */
export type ProfileArea = {
  readonly slug: PrioritySlug;
  readonly title: string;
  /** The announcement's words. */
  readonly wording: string;
  readonly year: number;
  readonly rows: readonly ProfileRow[];
  readonly missing: readonly MissingTheme[];
};

/** What a county's figures say to each priority area of an announcement. */
export function viewProfile(facts: Facts, county: County, grants: Grants, { year, priorityAreas }: Grant, i18n: I18n) {
  return priorityAreas.items.flatMap(({ slug, wording }): ProfileArea[] => {
    const priority = grants.priorities.find((candidate) => candidate.slug === slug);
    if (!priority) return [];
    return [
      {
        slug,
        wording,
        year,
        title: priority.title,
        missing: missingThemes(priority, facts.dataset, i18n),
        rows: speakingFigures(facts, priority).map((one) => viewRow(facts, county, one, grants, i18n)),
      },
    ];
  });
}

/** What speaks to an area. A count that another of its figures is made from stands in that figure's row. */
export function speakingFigures({ dataset }: Facts, { indicators }: PriorityArea): PriorityIndicator[] {
  const find = (id: PriorityIndicator['id']) => dataset.indicators.find((indicator) => indicator.id === id);
  const behind = indicators.map(({ id }) => find(id)?.numerator);
  return indicators.filter(({ id }) => find(id) && !behind.includes(id));
}

function viewRow(facts: Facts, county: County, priority: PriorityIndicator, grants: Grants, i18n: I18n): ProfileRow {
  const { dataset } = facts;
  const indicator = dataset.indicators.find(({ id }) => id === priority.id);
  if (!indicator) throw new Error(`no indicator ${priority.id}`);
  const figure = viewFigure(facts, indicator, county, i18n);
  const { cell, ownRate, count } = figure;
  const numerator = dataset.indicators.find(({ id }) => id === indicator.numerator);
  const words = (view: typeof cell, of: typeof indicator) =>
    view.value === undefined ? undefined : `${view.text} ${unitOf(of, view.value, i18n)}`;
  return {
    figure,
    value: ownRate?.text ?? cell.text + cell.unit,
    rank: ownRate ? ownRate.rank : (figure.rank ?? cell.note),
    count: ownRate ? words(cell, indicator) : count && numerator && words(count, numerator),
    support: viewSupport(figure, priority, grants.support, i18n),
    strip: viewStrip(facts, indicator, i18n),
  };
}

/** What one figure says to one area, in the matrix. */
export type MatrixCell = Pick<SupportView, 'support' | 'text' | 'barely' | 'sentence'> & {
  /** "7,9 %", "0,25 per 1 000 innbyggere". */
  readonly value: string;
};

/** Areas by figures: what the county's figures say, at once. */
export type Matrix = {
  readonly columns: readonly { readonly indicator: Indicator; readonly label: string }[];
  readonly rows: readonly {
    readonly slug: PrioritySlug;
    readonly title: string;
    /** In the order of `columns`; none where the figure says nothing of the area. */
    readonly cells: readonly (MatrixCell | undefined)[];
    /** "1 støtter, 1 støtter ikke". */
    readonly summary: string;
    /** What a draft for the area takes along: both what supports it and what does not. */
    readonly choice: Pick<Choice, 'county' | 'priorities' | 'figures'>;
  }[];
};

/** The areas of a profile against the figures that any of them is read by, in the table's order. */
export function viewMatrix({ dataset }: Facts, county: County, profile: readonly ProfileArea[], i18n: I18n): Matrix {
  const rowOf = (area: ProfileArea, id: IndicatorId) => area.rows.find(({ figure }) => figure.indicator.id === id);
  const columns = dataset.indicators.filter(({ id }) => profile.some((area) => rowOf(area, id)));
  return {
    columns: columns.map((indicator) => ({
      indicator,
      label: figureName(dataset, indicator),
    })),
    rows: profile.map((area) => ({
      slug: area.slug,
      title: area.title,
      cells: columns.map(({ id }): MatrixCell | undefined => {
        const row = rowOf(area, id);
        return row && { ...row.support, value: row.value };
      }),
      summary: supportCounts(
        area.rows.map(({ support: { support, barely } }) => ({ support, isBarely: barely !== undefined })),
        i18n,
      ),
      choice: {
        county: county.code,
        priorities: [area.slug],
        figures: area.rows.map(({ figure }) => figure.indicator.id),
      },
    })),
  };
}
