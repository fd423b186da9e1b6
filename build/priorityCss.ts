import type { Dataset } from '../src/domain/dataset.ts';
import type { IndicatorId } from '../src/domain/ids.ts';
import type { PriorityColumns } from '../src/domain/priority.ts';
import { params } from '../src/state/url.ts';

/**
 * Rules that leave out the columns which say nothing of the priority area that a link asks for: the stylesheet knows
 * them before the first paint, as it knows `vis`. Which areas and columns there are is in the data. `tables`: newest first;
 * the others have rules of their own, under the mark of the table that is asked for.
 */
export function priorityCss(priorities: readonly PriorityColumns[], tables: readonly Dataset[]): string {
  const rules = tables.map((table, i) => rulesFor(priorities, table, i === 0 ? undefined : table.table.id)).join('');
  return rules === '' ? '' : `@layer site{${rules}}`;
}

function rulesFor(
  priorities: readonly PriorityColumns[],
  { groups, indicators }: Dataset,
  table: string | undefined,
): string {
  const isTable = table === undefined ? '' : `[data-${params.table}="${table}"]`;
  const root = (slugs: readonly string[]) =>
    `:root${isTable}:is(${slugs.map((slug) => `[data-${params.priorities}="${slug}"]`).join()})`;
  const numerators = new Set(indicators.map(({ numerator }) => numerator));
  const rules = priorities.map(({ slug, indicators: all }) => {
    const wanted = all.filter((id) => indicators.some((indicator) => indicator.id === id));
    // An area that none of the table's columns speak to leaves them all.
    if (wanted.length === 0) return '';
    const isWanted = (id: IndicatorId) => wanted.includes(id);
    const columns = groups.map(({ id }) => ({ id, all: indicators.filter(({ group }) => group === id) }));
    const empty = columns.filter(({ all }) => !all.some(({ id }) => isWanted(id)));
    const hidden = [
      ...indicators.filter(({ id }) => !isWanted(id)).map(({ id }) => `[data-indicator="${id}"]`),
      ...empty.map(({ id }) => `[data-group="${id}"]`),
    ];
    // A group that loses only some of its columns would stand over its neighbour's: its name goes into the columns.
    const isSplit = columns.some(
      ({ all }) => all.some(({ id }) => isWanted(id)) && !all.every(({ id }) => isWanted(id)),
    );
    // A phone shows the shares until both are asked for.
    const shares = wanted.filter((id) => !numerators.has(id));
    return [
      `${root([slug])} [data-part=figures]{--shown:${wanted.length};--least:5.25rem;max-width:64rem}`,
      `@media (width<30rem){${root([slug])}:not([data-${params.show}]) [data-part=figures]{--shown:${shares.length}}}`,
      hidden.length > 0 ? `${root([slug])} [data-part=figures] :is(${hidden.join()}){display:none}` : '',
      isSplit ? `${root([slug])} [data-part=groups]{display:none}` : '',
      isSplit ? `${root([slug])} [data-part=figures]{--head-word:max(var(--word),var(--name-word));--row-word:0}` : '',
      isSplit ? `${root([slug])} [data-part=group-name]{position:static;width:auto;height:auto;clip-path:none}` : '',
    ].join('');
  });
  return rules.join('');
}
