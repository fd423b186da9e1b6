import { loadTable, loadedTable, newest, tables } from '../dataset/tables.ts';
import type { Choice } from '../domain/choice.ts';
import { partsOf } from '../domain/crosswalk.ts';
import type { Crosswalk } from '../domain/crosswalk.ts';
import type { CountyCode, IndicatorId, TableId } from '../domain/ids.ts';
import type { TableBrief } from '../domain/tables.ts';
import { choose, setFailedTable, useSelection } from '../state/selection.ts';
import { lateCode } from '../ui/lateCode.ts';

/**
 * Shows another table, with the chosen counties moved along to its division. What it does not have, columns and sums, is
 * not chosen any more. If it does not come, the page stays and says so. Whether it is shown now.
 */
export async function chooseTable(id: TableId): Promise<boolean> {
  const next = tables.find((table) => table.id === id);
  const choice = useSelection.getState();
  const now = tables.find((table) => table.id === (choice.table ?? newest.id)) ?? newest;
  if (!next || next === now) return next !== undefined;
  return lateCode(Promise.all([crosswalkOf(now), loadTable(id)])).then(
    ([crosswalk]) => {
      setFailedTable(undefined);
      choose({ ...moved(choice, crosswalk, now, next), table: id === newest.id ? undefined : id });
      return true;
    },
    () => {
      setFailedTable(id);
      return false;
    },
  );
}

const crosswalkOf = async ({ id }: TableBrief): Promise<Crosswalk> =>
  loadedTable(id)?.crosswalk ?? (await import('virtual:crosswalk')).crosswalk;

/** What of a choice means something in the next table. */
function moved(choice: Choice, crosswalk: Crosswalk, now: TableBrief, next: TableBrief): Partial<Choice> {
  const isKnown = [...crosswalk.later, ...crosswalk.earlier].some(({ start }) => start === next.division);
  const move = (code: CountyCode): CountyCode[] => {
    // Sums are of a later division than the table's: their counties are of no use to another table.
    if (!now.counties.some((county) => county.code === code)) return [];
    const to =
      next.division === now.division
        ? code
        : isKnown
          ? partsOf(crosswalk, next.division, code)[0]?.county.code
          : undefined;
    return next.counties.flatMap((county) => (county.code === to ? [county.code] : []));
  };
  const has = (id: IndicatorId | undefined) => next.indicators.find((one) => one === id);
  const { sort, indicator, against, county, counties, figures, division, change } = choice;
  return {
    division: undefined,
    county: county && move(county)[0],
    counties: division === undefined ? [...new Set(counties.flatMap(move))] : [],
    sort: sort?.by === 'name' || has(sort?.by) ? sort : undefined,
    indicator: has(indicator),
    against: has(against),
    // Since the first table nothing has changed.
    change: next === tables.at(-1) ? undefined : has(change),
    figures: figures.filter(has),
  };
}
