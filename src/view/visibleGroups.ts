import type { Choice } from '../domain/choice.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { GroupView } from './table.ts';

/**
 * The columns that a choice shows, of those in `only` where a priority area is chosen. On a narrow screen `auto` leaves
 * out the counts that have a share.
 */
export function visibleGroups(
  groups: readonly GroupView[],
  show: Choice['show'],
  narrow: boolean,
  only?: readonly IndicatorId[],
): GroupView[] {
  const hidden = { auto: narrow ? 'count' : undefined, both: undefined, counts: 'share', shares: 'count' }[show];
  return groups.map((group) => ({
    ...group,
    columns: group.columns.filter(
      ({ half, indicator }) => (half === undefined || half !== hidden) && (only?.includes(indicator.id) ?? true),
    ),
  }));
}
