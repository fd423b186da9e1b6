import { shownFigures } from '../../domain/draftChecks.ts';
import type { PriorityArea } from '../../domain/priority.ts';
import { afterPaint } from '../../state/afterPaint.ts';
import { waitingFigures } from '../../state/application.ts';
import type { ApplicationStore } from '../../state/application.ts';
import { hasSameLink, linkOf, linkParams, parseLink, writeLink } from '../../state/applicationLink.ts';
import type { KnownInLink } from '../../state/applicationLink.ts';
import { choose, useSelection } from '../../state/selection.ts';
import type { UnknownParam } from '../../state/url.ts';

type Site = { readonly known: KnownInLink; readonly priorities: readonly PriorityArea[] };

/**
 * Keeps the site's choices and the address in step with the draft, so that what is printed, copied or loaded again names
 * what the draft holds; also after the way back in the browser, which leads to an address from before. `unknown`: what
 * the link asked for in vain. Returns the undoing.
 */
export function keepInStep(store: ApplicationStore, site: Site, unknown: readonly UnknownParam[]): () => void {
  // As the site's own part of the address: not before the answer is painted.
  const address = afterPaint(() => writeAddress(store, site));
  const follow = () => {
    sayUnknown(unknown);
    const { draft } = store.getState();
    // The site writes a single area itself, as that of its table; several it leaves to this page.
    const priority = draft.areas.length === 1 ? draft.areas[0] : undefined;
    const chosen = useSelection.getState();
    if (chosen.county !== draft.area || chosen.priority !== priority) choose({ county: draft.area, priority });
    forgetSeen(store, site);
    address.ask();
  };
  follow();
  const stopSite = useSelection.subscribe(follow);
  const stopDraft = store.subscribe(({ draft }, before) => {
    if ((['area', 'areas', 'figures'] as const).some((part) => draft[part] !== before.draft[part])) follow();
  });
  return () => {
    stopSite();
    stopDraft();
    address.stop();
  };
}

/** A figure that has been seen waits no more: when its area is taken out again, that is the reader's own choice. */
function forgetSeen(store: ApplicationStore, { priorities }: Site): void {
  const { draft, linkFigures } = store.getState();
  const seen = shownFigures(draft, priorities);
  if (linkFigures.some((id) => seen.includes(id)))
    store.setState({ linkFigures: linkFigures.filter((id) => !seen.includes(id)) });
}

/** An address that says the same as the draft stays as it is, with what the link asked for in vain. */
function writeAddress(store: ApplicationStore, { known, priorities }: Site): void {
  const { search, pathname, hash } = window.location;
  const state = store.getState();
  const { areas, figures } = linkOf(state.draft, priorities);
  const link = { areas, figures: [...figures, ...waitingFigures(state)] };
  if (hasSameLink(link, parseLink(search, known))) return;
  window.history.replaceState(window.history.state, '', pathname + writeLink(link, search) + hash);
}

/**
 * Names what this page does not know in its own parameters. The site reads them too, each as one value, again whenever
 * the address changes: what it says of them does not count here, where a link may have several.
 */
function sayUnknown(own: readonly UnknownParam[]): void {
  const { unknown } = useSelection.getState();
  const isOwn = ({ param }: UnknownParam) => param === linkParams.areas || param === linkParams.figures;
  const said = unknown.filter(isOwn);
  if (said.length === own.length && said.every((one) => own.includes(one))) return;
  useSelection.setState({ unknown: [...unknown.filter((one) => !isOwn(one)), ...own] });
}
