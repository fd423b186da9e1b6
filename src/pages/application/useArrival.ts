import { useEffect } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { TableBrief } from '../../domain/tables.ts';
import type { ProjectReading } from '../../export/application/projectFile.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import type { ApplicationStore, Offer } from '../../state/application.ts';
import { readKept } from '../../state/draftStorage.ts';
import { useSelection } from '../../state/selection.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { faultText } from './faultText.ts';
import { hasSame, keepInStep } from './keepInStep.ts';
import { readText } from './readFile.ts';
import { whenText } from './whenText.ts';

/**
 * Fills the draft once the page is hydrated: with what was saved on this machine, else with what the link asks for. A
 * link never changes a draft that somebody has worked on: its choices are offered.
 */
export function useArrival(store: ApplicationStore, context: ApplicationFacts, i18n: I18n): void {
  const { tables, chooseTable } = useTable();
  useEffect(() => {
    const { county, priorities, figures } = useSelection.getState();
    const asked: Offer = { area: county, areas: priorities, figures };
    if (store.getState().hasArrived) returnTo(store, asked);
    else {
      const { reading, kept } = readThere(context, tables);
      const come = (isShown = true) =>
        store.setState({ ...arrive(store, asked, isShown ? reading : undefined, kept, i18n), hasArrived: true });
      // A draft is shown with the table that it names counties and figures of.
      const table = reading?.ok ? reading.project.table : undefined;
      if (table === undefined || table === context.facts.dataset.table.id) come();
      else void chooseTable(table).then(come);
    }
    if (figures.length > 0) store.setState({ linkFigures: figures });
    return keepInStep(store, context.grants.priorities);
    // Once: what the page is given later is not an arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}

/** Puts the link's choices into the draft, because the person asks for it. */
export function takeOffer(store: ApplicationStore): void {
  const { offer } = store.getState();
  if (!offer) return;
  const { area, areas, figures } = offer;
  store.setState(({ draft }) => ({
    draft: { ...draft, area: area ?? draft.area, areas, figures },
    isUnsaved: true,
    offer: undefined,
  }));
}

type Arrival = { readonly saveStatus: string; readonly offer: Offer | undefined };

/** What is kept on this machine, and what it reads as. */
function readThere(context: ApplicationFacts, tables: readonly TableBrief[]) {
  const kept = readKept();
  return { kept, reading: kept.kind === 'kept' ? readText(kept.kept.text, context, tables) : undefined };
}

function arrive(
  store: ApplicationStore,
  asked: Offer,
  reading: ProjectReading | undefined,
  there: ReturnType<typeof readKept>,
  i18n: I18n,
): Arrival {
  if (there.kind === 'kept' && reading?.ok) {
    const { draft, quotes } = reading.project;
    store.setState({ draft, quotes, keepsQuotes: false, kept: there.kept, isUnsaved: false });
    const found = i18n.t('application.saved.found', { when: whenText(reading.project.saved, i18n) });
    const names = reading.unknown;
    const left = names.length > 0 ? ` ${i18n.t('application.fileUnknown', { names: i18n.list(names) })}` : '';
    return { saveStatus: found + left, offer: offerOf(store, asked) };
  }
  store.setState(({ draft }) => ({ draft: { ...draft, ...asked } }));
  if (there.kind === 'none' || there.kind === 'closed') return { saveStatus: '', offer: undefined };
  if (there.kind === 'kept' && !reading) return { saveStatus: i18n.t('application.saved.noTable'), offer: undefined };
  const fault = reading && !reading.ok ? faultText(reading.fault, i18n) : i18n.t('application.saved.unreadable');
  return { saveStatus: i18n.t('application.saved.broken', { fault }), offer: undefined };
}

/** Comes back from another page of the site: the draft stands as it was left. */
function returnTo(store: ApplicationStore, asked: Offer): void {
  const { kept, isUnsaved, isFromFile } = store.getState();
  // Nobody listened while the reader was away: what was deleted in another window is only here now.
  if (kept && readKept().kind === 'none') store.setState({ kept: undefined, isUnsaved: true, saveStatus: '' });
  const offer = offerOf(store, asked);
  const isTouched = isUnsaved || isFromFile || store.getState().kept !== undefined;
  if (isTouched) store.setState({ offer });
  else if (offer) store.setState(({ draft }) => ({ draft: { ...draft, ...offer, area: offer.area ?? draft.area } }));
}

/** What a link asks for that the draft does not hold; none where the draft holds it all. */
function offerOf(store: ApplicationStore, { area, areas, figures }: Offer): Offer | undefined {
  const { draft } = store.getState();
  const isOther =
    (area !== undefined && area !== draft.area) ||
    (areas.length > 0 && !hasSame(areas, draft.areas)) ||
    (figures.length > 0 && !hasSame(figures, draft.figures));
  return isOther
    ? {
        area,
        areas: areas.length > 0 ? areas : draft.areas,
        figures: figures.length > 0 ? figures : draft.figures,
      }
    : undefined;
}
