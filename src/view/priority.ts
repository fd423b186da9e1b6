import type { Choice } from '../domain/choice.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Grant, Grants } from '../domain/grant.ts';
import type { IndicatorId, PrioritySlug } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { PriorityArea, PriorityIndicator, SupportRule } from '../domain/priority.ts';
import { withIndicators } from '../domain/withIndicators.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { missingThemes } from './missingThemes.ts';
import { periodText } from './indicatorInfo.ts';
import { viewTable } from './table.ts';
import type { TableView } from './table.ts';

/** An area's words in one year's announcement; none where that announcement does not have the area. */
export type AreaWording = { readonly year: number; readonly wording: string | undefined };

/** Why a figure speaks to an area. `direction`: which end speaks for it, in words; none for a bare count. */
export type Reason = {
  readonly id: IndicatorId;
  readonly label: string;
  readonly reason: string;
  readonly direction: string | undefined;
};

/** What is said of an area in the list of all. */
export type PrioritySummary = {
  readonly slug: PrioritySlug;
  readonly title: string;
  /** In the words of the latest announcement that has it. */
  readonly latest: { readonly year: number; readonly wording: string } | undefined;
  readonly years: string;
  readonly figures: string;
  readonly missing: string;
};

/** The area with a slug. */
export function findPriority(priorities: readonly PriorityArea[], slug: string): PriorityArea {
  const priority = priorities.find((candidate) => candidate.slug === slug);
  if (!priority) throw new Error(`no priority area ${slug}`);
  return priority;
}

/** What each announcement calls an area, latest first. */
export function areaWordings(grants: readonly Grant[], slug: PrioritySlug): AreaWording[] {
  return grants.map(({ year, priorityAreas }) => ({
    year,
    wording: priorityAreas.items.find((item) => item.slug === slug)?.wording,
  }));
}

/** "Området er prioritert i 2 kunngjøringer: 2020 og 2021." */
export function yearsText(wordings: readonly AreaWording[], { list, plural }: I18n): string {
  const years = wordings.flatMap(({ year, wording }) => (wording === undefined ? [] : [String(year)])).reverse();
  return plural('area.years', years.length, { years: list(years) });
}

/** The table of an area's figures: every column of it is shown on a phone too. */
export function viewPriorityTable(
  dataset: Dataset,
  colour: Choice['colour'],
  i18n: I18n,
  notes?: Parameters<typeof viewTable>[3],
): TableView {
  const view = viewTable(dataset, colour, i18n, notes);
  return {
    ...view,
    groups: view.groups.map((group) => ({
      ...group,
      columns: group.columns.map((column) => ({ ...column, half: undefined })),
    })),
  };
}

/** When the figures of each group hold: "Unge 18–24 år, 2018. Kvalifiseringsprogrammet, 31. august 2019." */
export function periodsText({ groups, indicators }: Dataset, i18n: I18n): string {
  const lines = groups.flatMap(({ id, label }) => {
    const periods = indicators.filter(({ group }) => group === id).map((indicator) => periodText(indicator, i18n));
    return [...new Set(periods)].map((period) => i18n.t('map.title.what', { label, period }));
  });
  return lines.map((line) => `${line}.`).join(' ');
}

/** The dataset with an area's figures only. */
export function priorityDataset(dataset: Dataset, { indicators }: PriorityArea): Dataset {
  return withIndicators(
    dataset,
    indicators.map(({ id }) => id),
  );
}

/** Why each figure of an area speaks to it, in display order. */
export function viewReasons(dataset: Dataset, priority: PriorityArea, rule: SupportRule, i18n: I18n): Reason[] {
  return dataset.indicators.flatMap((indicator) => {
    const speaking = priority.indicators.find(({ id }) => id === indicator.id);
    if (!speaking) return [];
    const { id, reason } = speaking;
    return [{ id, label: indicator.shortLabel, reason, direction: directionText(indicator, speaking, rule, i18n) }];
  });
}

function directionText(
  { id, kind }: Indicator,
  { speaksWhen }: PriorityIndicator,
  { rates }: SupportRule,
  { t }: I18n,
): string | undefined {
  const rate = rates.find(({ indicator }) => indicator === id);
  if (rate) return t(`area.speaks.rate.${speaksWhen}`, { label: rate.label });
  return kind === 'count' ? undefined : t(`area.speaks.${speaksWhen}`);
}

/** Every area, with a sentence on its figures and one on what is missing. */
export function viewPriorities({ grants, priorities }: Grants, dataset: Dataset, i18n: I18n): PrioritySummary[] {
  const { t, list, plural } = i18n;
  return priorities.map((priority) => {
    const wordings = areaWordings(grants, priority.slug);
    const latest = wordings.find(({ wording }) => wording !== undefined);
    const { groups, indicators } = priorityDataset(dataset, priority);
    return {
      slug: priority.slug,
      title: priority.title,
      latest: latest?.wording === undefined ? undefined : { year: latest.year, wording: latest.wording },
      years: yearsText(wordings, i18n),
      figures:
        indicators.length === 0
          ? t('area.figures.none')
          : plural('area.figures', indicators.length, {
              groups: list(groups.map(({ label }) => t('quote', { text: label }))),
            }),
      missing: missingThemes(priority, dataset, i18n)
        .map(({ sentence }) => t('area.missing.sentence', { sentence }))
        .join(' '),
    };
  });
}
