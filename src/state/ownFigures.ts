import { draftVersion } from '../domain/application.ts';
import type { Row } from '../domain/application.ts';
import { hasFigure, withApplicant, withOwnFigures, withoutOwnFigure } from '../domain/ownFigures.ts';
import type { Applicant, OwnPart } from '../domain/ownFigures.ts';
import type { ApplicationStore } from './application.ts';
import type { DraftKeeper } from './draftKeeper.ts';
import { keep, keepInTab, readKept, readTab } from './draftStorage.ts';

// The office's figures reach the draft from other pages than its own. Where the draft has not been fetched yet, nothing
// is put in its place: what the tab or the machine keeps is changed in its own text. Where there is none, the figures
// wait in the tab, where an unsaved draft lives as well, until the draft's page is opened.

type OwnRow = Row<'ownFigures'>;
type Waiting = { readonly rows: readonly OwnRow[]; readonly municipality: string };

const key = 'sosialtjenestetall.egne-tall';
const nothing: Waiting = { rows: [], municipality: '' };

/** Where the browser keeps nothing for the tab, they wait in memory. */
let inMemory: Waiting = nothing;

function readWaiting(): Waiting {
  try {
    return (JSON.parse(window.sessionStorage.getItem(key) ?? 'null') as Waiting | null) ?? inMemory;
  } catch {
    return inMemory;
  }
}

function setWaiting(waiting: Waiting): void {
  // In one place only: what the tab has lost must not come back from memory.
  inMemory = nothing;
  try {
    if (waiting.rows.length === 0) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(waiting));
  } catch {
    inMemory = waiting;
  }
}

/** Puts figures with the draft's own, at once and for as long as the draft itself is kept. */
export function addOwnFigures(keeper: DraftKeeper | undefined, rows: readonly OwnRow[], municipality = ''): void {
  if (change(keeper, (draft) => withOwnFigures(draft, rows, municipality))) return;
  const { rows: before } = readWaiting();
  setWaiting({ rows: [...before, ...rows.filter((row) => !hasFigure(before, row))], municipality });
}

/** Takes a figure out again, unless somebody has written on its row. */
export function removeOwnFigure(keeper: DraftKeeper | undefined, row: OwnRow): void {
  const waiting = readWaiting();
  setWaiting({ ...waiting, rows: waiting.rows.filter((one) => !hasFigure([row], one)) });
  change(keeper, (draft) => withoutOwnFigure(draft, row));
}

/** Another municipality was chosen: a draft that was of one before is of this one. */
export function followMunicipality(
  keeper: DraftKeeper | undefined,
  before: readonly Applicant[],
  now: Applicant,
): void {
  const waiting = readWaiting();
  if (before.some(({ municipality }) => municipality === waiting.municipality))
    setWaiting({ ...waiting, municipality: now.municipality });
  change(keeper, (draft) => withApplicant(draft, before, now));
}

/** Whether a draft that is here lacks a figure: of one that has not been fetched nothing is known. */
export function lacksOwnFigure(keeper: DraftKeeper | undefined, row: OwnRow): boolean {
  const state = keeper?.kept()?.getState();
  return state?.hasArrived === true && !hasFigure(state.draft.ownFigures, row);
}

/** Hands a draft that has arrived the figures that waited for it. */
export function takeWaiting(store: ApplicationStore): void {
  const { rows, municipality } = readWaiting();
  if (rows.length === 0) return;
  setWaiting(nothing);
  store.setState(({ draft }) => ({ draft: withOwnFigures(draft, rows, municipality), isUnsaved: true }));
}

/** Changes the draft that is here, else the one that the tab or the machine keeps; whether there was one. */
function change(keeper: DraftKeeper | undefined, by: (draft: OwnPart) => OwnPart): boolean {
  const store = keeper?.kept();
  if (!store?.getState().hasArrived) return changeKept(by);
  const { draft } = store.getState();
  const changed = by(draft);
  if (changed === draft) return true;
  const { area, ownFigures, texts } = changed;
  store.setState({ draft: { ...draft, area, ownFigures, texts: { ...draft.texts, ...texts } }, isUnsaved: true });
  keeper?.keepUp();
  return true;
}

/** Changes the tab's draft, which is shown before the machine's, else that; and nothing else in its text. */
function changeKept(by: (draft: OwnPart) => OwnPart): boolean {
  const saved = new Date().toISOString();
  const tab = readTab();
  if (tab !== undefined) {
    const text = changeText(tab, saved, by);
    return text !== undefined && keepInTab(text);
  }
  const there = readKept();
  const text = there.kind === 'kept' ? changeText(there.kept.text, saved, by) : undefined;
  return there.kind === 'kept' && text !== undefined && keep(text, saved, there.kept.revision, false).kind === 'saved';
}

/** The draft's text with its part changed; none where nothing is, or it is of an older shape: that is brought up to date when it is opened. */
function changeText(text: string, saved: string, by: (draft: OwnPart) => OwnPart): string | undefined {
  try {
    const project = JSON.parse(text) as { readonly version: unknown; readonly draft: OwnPart };
    if (project.version !== draftVersion) return undefined;
    const draft = by(project.draft);
    return draft === project.draft ? undefined : `${JSON.stringify({ ...project, saved, draft }, undefined, 2)}\n`;
  } catch {
    return undefined;
  }
}
