import { useEffect } from 'react';
import type { I18n } from '../../i18n/createI18n.ts';
import type { ApplicationStore, Offer } from '../../state/application.ts';
import { hasSame, parseLink } from '../../state/applicationLink.ts';
import type { LinkChoice } from '../../state/applicationLink.ts';
import { readKept } from '../../state/draftStorage.ts';
import { useSelection } from '../../state/selection.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { faultText } from './faultText.ts';
import { keepInStep } from './keepInStep.ts';
import { readText } from './readFile.ts';
import { whenText } from './whenText.ts';

/**
 * Fills the draft once the page is awake: with what was saved on this machine, else with what the link asks for. A
 * link never changes a saved draft by itself: its choices are offered.
 */
export function useArrival(store: ApplicationStore, context: ApplicationFacts, i18n: I18n): void {
  useEffect(() => {
    const { priorities } = context.grants;
    const known = {
      priorities: priorities.map(({ slug }) => slug),
      indicators: context.facts.dataset.indicators.map(({ id }) => id),
    };
    const { unknown, ...asked } = parseLink(window.location.search, known);
    store.setState({ ...arrive(store, asked, context, i18n), linkFigures: asked.figures });
    return keepInStep(store, { known, priorities }, unknown);
    // Once: what the page is given later is not an arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}

/** Puts the link's choices into the draft, because the person asks for it. */
export function takeOffer(store: ApplicationStore): void {
  const { offer } = store.getState();
  if (!offer) return;
  const { county, areas, figures } = offer;
  store.setState(({ draft }) => ({
    draft: { ...draft, area: county ?? draft.area, areas, figures },
    isUnsaved: true,
    offer: undefined,
  }));
}

type Arrival = { readonly saveStatus: string; readonly offer: Offer | undefined };

function arrive(store: ApplicationStore, link: LinkChoice, context: ApplicationFacts, i18n: I18n): Arrival {
  const { county } = useSelection.getState();
  const asked = { ...link, area: county };
  const there = readKept();
  const reading = there.kind === 'kept' ? readText(there.kept.text, context) : undefined;
  if (there.kind === 'kept' && reading?.ok) {
    const { draft } = reading.project;
    store.setState({ draft, kept: there.kept, isUnsaved: false });
    const isOther =
      (county !== undefined && county !== draft.area) ||
      (link.areas.length > 0 && !hasSame(link.areas, draft.areas)) ||
      (link.figures.length > 0 && !hasSame(link.figures, draft.figures));
    const areas = link.areas.length > 0 ? link.areas : draft.areas;
    const figures = link.figures.length > 0 ? link.figures : draft.figures;
    const found = i18n.t('application.saved.found', { when: whenText(reading.project.saved, i18n) });
    const names = reading.unknown;
    const left = names.length > 0 ? ` ${i18n.t('application.fileUnknown', { names: i18n.list(names) })}` : '';
    return { saveStatus: found + left, offer: isOther ? { county, areas, figures } : undefined };
  }
  store.setState(({ draft }) => ({ draft: { ...draft, ...asked } }));
  if (there.kind === 'none' || there.kind === 'closed') return { saveStatus: '', offer: undefined };
  const fault = reading && !reading.ok ? faultText(reading.fault, i18n) : i18n.t('application.saved.unreadable');
  return { saveStatus: i18n.t('application.saved.broken', { fault }), offer: undefined };
}
