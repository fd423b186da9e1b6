import type { Brought } from '../../domain/office.ts';
import { writeProject } from '../../export/application/projectFile.ts';
import { saveFile } from '../../export/saveFile.ts';
import type { ApplicationState, ApplicationStore } from '../../state/application.ts';
import { officeGoingAlong } from '../../state/office.ts';
import { declineInTab, forgetTab, keep, keepInTab } from '../../state/draftStorage.ts';
import type { Keeping } from '../../state/draftStorage.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { quoteFigures } from '../../view/application/figureChecks.ts';
import { fileName } from '../../view/application/sheet.ts';
import { whenText } from './whenText.ts';

/** A draft as a project file, with the table and the figures that it is written with. */
export const projectText = (
  { draft, declined }: Pick<ApplicationState, 'draft' | 'declined'>,
  saved: string,
  context: ApplicationFacts,
  office?: Brought,
): string =>
  writeProject({
    draft,
    quotes: quoteFigures(draft, context),
    declined,
    saved,
    table: context.facts.dataset.table.id,
    office,
  });

/** Keeps the draft for as long as the tab lives, where nothing else has it. */
export function keepDraftInTab(store: ApplicationStore, context: ApplicationFacts): void {
  store.setState({ isInTab: keepInTab(projectText(store.getState(), new Date().toISOString(), context)) });
}

/** Saves the draft on the machine, or says why that was not done. */
export function keepOnMachine(store: ApplicationStore, context: ApplicationFacts, overwrite: boolean): Keeping {
  const saved = new Date().toISOString();
  const { kept } = store.getState();
  const result = keep(projectText(store.getState(), saved, context), saved, kept?.revision, overwrite);
  if (result.kind === 'saved') {
    forgetTab();
    declineInTab(false);
    store.setState({
      kept: result.kept,
      isUnsaved: false,
      isInTab: undefined,
      isFromFile: false,
      isDeclined: false,
    });
  }
  return result;
}

/** Keeps a draft that another page has changed where it is kept already, else in the tab. */
export function keepUnseen(store: ApplicationStore, context: ApplicationFacts): void {
  const isKept = store.getState().kept !== undefined && keepOnMachine(store, context, false).kind === 'saved';
  if (!isKept) keepDraftInTab(store, context);
}

/** What this window had saved is deleted: it is only here now. */
export function loseKept(store: ApplicationStore, context: ApplicationFacts): void {
  store.setState({ kept: undefined, isUnsaved: true, saveStatus: '' });
  keepDraftInTab(store, context);
}

/** Saves the draft as a project file. */
export function saveProject(store: ApplicationStore, context: ApplicationFacts): void {
  const { i18n } = context;
  const { draft, isUnsaved, kept, isFromFile } = store.getState();
  const saved = new Date().toISOString();
  const text = projectText(store.getState(), saved, context, officeGoingAlong());
  saveFile(`${fileName(draft, context)}.json`, text, 'application/json');
  // The text is safe in the file, so nothing need warn; but the browser does not have it. With the time it stays true
  // when something more is written.
  const saveStatus = i18n.t('application.saved.inFile', { when: whenText(saved, i18n) });
  if (isUnsaved) store.setState({ isUnsaved: false, saveStatus });
  else if (!kept && !isFromFile) store.setState({ saveStatus });
}
