import type { Choice } from '../domain/choice.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Grant } from '../domain/grant.ts';
import type { IndicatorId, PrioritySlug } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { PriorityArea, PriorityIndicator, SupportRule } from '../domain/priority.ts';
import { withIndicators } from '../domain/withIndicators.ts';
import type { I18n } from '../i18n/createI18n.ts';
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
