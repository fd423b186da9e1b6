import type { IndicatorId, PrioritySlug } from '../domain/ids.ts';
import type { PriorityColumns } from '../domain/priority.ts';

/** The number by which a header names a priority area, and the area's name. */
export type PriorityMark = { readonly number: number; readonly title: string };

/** The priority areas that a column speaks to, numbered by their place in the legend. */
export function priorityMarks(priorities: readonly PriorityColumns[], indicator: IndicatorId): PriorityMark[] {
  return priorities.flatMap(({ title, indicators }, i) =>
    indicators.includes(indicator) ? [{ number: i + 1, title }] : [],
  );
}

/** The columns that speak to a priority area; none where no area is chosen. */
export function columnsOf(
  priorities: readonly PriorityColumns[],
  chosen: PrioritySlug | undefined,
): readonly IndicatorId[] | undefined {
  return priorities.find(({ slug }) => slug === chosen)?.indicators;
}
