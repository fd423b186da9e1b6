import { useEffect } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { TableBrief } from '../../domain/tables.ts';
import type { ProjectReading } from '../../export/application/projectFile.ts';
import { fillForm } from '../../state/application.ts';
import type { ApplicationStore, Offer } from '../../state/application.ts';
import { isDeclinedInTab, readKept, readTab, removedInTab } from '../../state/draftStorage.ts';
import { takeWaiting } from '../../state/ownFigures.ts';
import { useSelection } from '../../state/selection.ts';
import { areaOf, viewAreaFigures } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { storedFaultText, unknownNames } from './faultText.ts';
import { hasSame, keepInStep } from './keepInStep.ts';
import { readText } from './readFile.ts';
import { loseKept } from './saveProject.ts';
import { whenText } from './whenText.ts';

/**
 * Fills the draft once the page is hydrated: with what was saved on this machine, else with what the link asks for. A
 * link never changes a draft that somebody has worked on: its choices are offered.
 */
export function useArrival(store: ApplicationStore, context: ApplicationFacts): void {
  const { tables, chooseTable } = useTable();
  useEffect(() => {
    const { county, priorities, figures } = useSelection.getState();
    const asked: Offer = { area: county, areas: priorities, figures };
    if (store.getState().hasArrived) {
      returnTo(store, asked, context);
      if (figures.length > 0) store.setState({ linkFigures: figures });
    } else {
      const { reading, ...there } = readThere(context, tables);
      const come = (isShown = true) => {
        const shown = isShown ? reading : undefined;
        store.setState({
          ...arrive(store, asked, shown, there, context),
          hasArrived: true,
          isDeclined: isDeclinedInTab(),
        });
        // A saved draft that could not be shown is not to be passed over by one with nothing but these.
        if (shown?.ok || (!reading && ['none', 'closed'].includes(there.kept.kind))) takeWaiting(store);
        if (figures.length > 0) store.setState({ linkFigures: figures });
      };
      // A draft is shown with the table that it names counties and figures of.
      const table = reading?.ok ? reading.project.table : undefined;
      if (table === undefined || table === context.facts.dataset.table.id) come();
      else void chooseTable(table).then(come);
    }
    return keepInStep(store, context.grants.priorities, (id) => {
      const { announcement: year } =
        tables.find((table) => table.id === id) ?? tables[0] ?? context.facts.dataset.table;
      return context.i18n.t('application.otherTable', { year });
    });
    // Once: what the page is given later is not an arrival.
    // oxlint-disable-next-line react/exhaustive-deps
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

/** A link with a county and an area, and no figures of its own, brings the rates that speak for the area. */
function withSpeaking(asked: Offer, context: ApplicationFacts): Offer {
  const county = areaOf(asked, context.facts);
  if (!county || asked.figures.length > 0) return asked;
  const figures = context.grants.priorities
    .filter(({ slug }) => asked.areas.includes(slug))
    .flatMap((priority) => viewAreaFigures(county, priority, context))
    .filter(({ support }) => support.support === 'for')
    .map(({ figure }) => figure.indicator.id);
  return { ...asked, figures: [...new Set(figures)] };
}

type Arrival = { readonly saveStatus: string; readonly offer: Offer | undefined };

/** What is kept in this tab, else on this machine, and what it reads as. */
function readThere(context: ApplicationFacts, tables: readonly TableBrief[]) {
  const kept = readKept();
  const tab = readTab();
  const inTab = tab === undefined ? undefined : readText(tab, context, tables);
  if (inTab?.ok) return { kept, reading: inTab, isInTab: true };
  return { kept, reading: kept.kind === 'kept' ? readText(kept.kept.text, context, tables) : undefined };
}

function arrive(
  store: ApplicationStore,
  asked: Offer,
  reading: ProjectReading | undefined,
  { kept: there, isInTab = false }: Omit<ReturnType<typeof readThere>, 'reading'>,
  context: ApplicationFacts,
): Arrival {
  const { i18n } = context;
  if ((isInTab || there.kind === 'kept') && reading?.ok) {
    // What was only in the tab is on top of nothing that is saved: saving it asks before it takes another's place.
    const kept = isInTab || there.kind !== 'kept' ? undefined : there.kept;
    fillForm(store, reading.project, { kept, isUnsaved: isInTab, isFromFile: false, removed: removedInTab() });
    if (isInTab) store.setState({ isInTab });
    const found = i18n.t(isInTab ? 'application.saved.fromTab' : 'application.saved.found', {
      when: whenText(reading.project.saved, i18n),
    });
    const names = unknownNames(reading.unknown, i18n);
    const left = names.length > 0 ? ` ${i18n.t('application.fileUnknown', { names: i18n.list(names) })}` : '';
    return { saveStatus: found + left, offer: offerOf(store, asked, context) };
  }
  store.setState(({ draft }) => ({ draft: { ...draft, ...withSpeaking(asked, context) } }));
  if (there.kind === 'none' || there.kind === 'closed') return { saveStatus: '', offer: undefined };
  if (there.kind === 'kept' && !reading) return { saveStatus: i18n.t('application.saved.noTable'), offer: undefined };
  return { saveStatus: storedFaultText(reading, i18n), offer: undefined };
}

/** Comes back from another page of the site: the draft stands as it was left. */
function returnTo(store: ApplicationStore, asked: Offer, context: ApplicationFacts): void {
  const { kept, isUnsaved, isFromFile } = store.getState();
  // Nobody listened while the reader was away: what was deleted in another window is only here now.
  if (kept && readKept().kind === 'none') loseKept(store, context);
  const offer = offerOf(store, asked, context);
  const isTouched = isUnsaved || isFromFile || store.getState().kept !== undefined;
  if (isTouched) store.setState({ offer });
  else if (offer) store.setState(({ draft }) => ({ draft: { ...draft, ...offer, area: offer.area ?? draft.area } }));
}

/** What a link asks for that the draft does not hold; none where the draft holds it all. */
function offerOf(store: ApplicationStore, asked: Offer, context: ApplicationFacts): Offer | undefined {
  const { area, areas, figures } = asked;
  const { draft } = store.getState();
  const isOther =
    (area !== undefined && area !== draft.area) ||
    (areas.length > 0 && !hasSame(areas, draft.areas)) ||
    (figures.length > 0 && !hasSame(figures, draft.figures));
  return isOther
    ? {
        area,
        areas: areas.length > 0 ? areas : draft.areas,
        figures:
          figures.length > 0
            ? figures
            : areas.length > 0
              ? withSpeaking({ ...asked, area: area ?? draft.area }, context).figures
              : draft.figures,
      }
    : undefined;
}
