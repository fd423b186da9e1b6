import { linkOf, shownFigures } from '../../domain/draftChecks.ts';
import type { TableId } from '../../domain/ids.ts';
import type { PriorityArea } from '../../domain/priority.ts';
import { waitingFigures } from '../../state/application.ts';
import type { ApplicationStore } from '../../state/application.ts';
import { choose, useSelection } from '../../state/selection.ts';

/**
 * Keeps the site's choices, and by them the address, in step with the draft, so that what is printed, copied or loaded
 * again names what the draft holds; also after Back, which leads to an address from before. `onTable` says in words that
 * the draft has another table's figures now. Returns the undoing.
 */
export function keepInStep(
  store: ApplicationStore,
  priorities: readonly PriorityArea[],
  onTable: (table: TableId | undefined) => string,
): () => void {
  let { table } = useSelection.getState();
  const follow = () => {
    const chosen = useSelection.getState();
    // Another table has its own counties and figures: the draft goes along, without what the one before printed.
    if (chosen.table !== table) {
      table = chosen.table;
      const { county, figures } = chosen;
      store.setState(({ draft, isUnsaved, kept }) => ({
        draft: { ...draft, area: county, figures },
        quotes: [],
        declined: [],
        isUnsaved: isUnsaved || kept !== undefined,
        saveStatus: onTable(table),
      }));
      return;
    }
    const state = store.getState();
    const { areas, figures } = linkOf(state.draft, priorities);
    const wanted = {
      county: state.draft.area,
      priorities: areas,
      figures: [...figures, ...waitingFigures(state).filter((id) => !figures.includes(id))],
    };
    const isSame =
      chosen.county === wanted.county &&
      hasSame(chosen.priorities, wanted.priorities) &&
      hasSame(chosen.figures, wanted.figures);
    // An address that says the same stays as it is, with what the link asked for in vain.
    if (!isSame) choose(wanted);
    forgetSeen(store, priorities);
  };
  follow();
  const stopSite = useSelection.subscribe(follow);
  const stopDraft = store.subscribe(({ draft }, before) => {
    if ((['area', 'areas', 'figures'] as const).some((part) => draft[part] !== before.draft[part])) follow();
  });
  return () => {
    stopSite();
    stopDraft();
  };
}

/** Whether two lists hold the same, in whatever order. */
export const hasSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

/** A figure that has been seen waits no more: when its area is taken out again, that is the reader's own choice. */
function forgetSeen(store: ApplicationStore, priorities: readonly PriorityArea[]): void {
  const { draft, linkFigures } = store.getState();
  const seen = shownFigures(draft, priorities);
  if (linkFigures.some((id) => seen.includes(id)))
    store.setState({ linkFigures: linkFigures.filter((id) => !seen.includes(id)) });
}
