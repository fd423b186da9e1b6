import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readProject, writeProject } from '../../src/export/application/projectFile.ts';
import { ApplicationPage } from '../../src/pages/application/ApplicationPage.tsx';
import { DraftKeeperProvider, makeDraftKeeper } from '../../src/state/draftKeeper.ts';
import { keep, keepInTab, readKept, readTab } from '../../src/state/draftStorage.ts';
import { bringOffice, changeOffice, deleteOffice, useOffice } from '../../src/state/office.ts';
import { addOwnFigures, followMunicipality, lacksOwnFigure, removeOwnFigure } from '../../src/state/ownFigures.ts';
import { fullDraft, known, table } from '../support/draft.ts';
import { provide } from '../support/provide.tsx';
import { comeBackTo } from '../support/renderApplication.tsx';

// From the page of the office's figures into a draft that may be open, kept in the tab, saved on the machine or none.

const row = { label: 'Mottakere', value: '161', unit: 'antall', year: '2023', source: 'SSB', comparison: 'Landet 9' };
const other = { ...row, label: 'Barn' };
const saved = '2026-01-02T10:00:00.000Z';
const draft = fullDraft({ figures: known.indicators });
const project = writeProject({ draft, quotes: [], saved, table });

function draftOf(text: string | undefined) {
  const reading = readProject(text ?? '', {
    grants: known.grants,
    priorities: known.priorities,
    tables: [{ id: table, announcement: draft.grant, counties: known.counties, indicators: known.indicators }],
  });
  if (!reading.ok) throw new Error('the draft cannot be read');
  return reading.project.draft;
}
const onMachine = () => {
  const there = readKept();
  return there.kind === 'kept' ? draftOf(there.kept.text) : undefined;
};

async function visit(keeper = makeDraftKeeper()) {
  render(
    provide(
      <DraftKeeperProvider value={keeper}>
        <ApplicationPage />
      </DraftKeeperProvider>,
    ),
  );
  await waitFor(() => expect(keeper.kept()?.getState().hasArrived).toBe(true));
  return { keeper, store: keeper.kept()! };
}

beforeEach(async () => {
  // What a file of tests before this one left in the modules that they share.
  await deleteOffice();
  comeBackTo('');
  window.history.replaceState(null, '', '/soknad/');
});
afterEach(async () => {
  cleanup();
  await deleteOffice();
  window.localStorage.clear();
  window.sessionStorage.clear();
  comeBackTo('');
});

it('a draft saved on the machine gets the figures beside all that stands in it, before it is opened', async () => {
  keep(project, saved, undefined, true);
  addOwnFigures(makeDraftKeeper(), [row, row], 'Porsgrunn');
  addOwnFigures(makeDraftKeeper(), [row]);
  const expected = { ...draft, ownFigures: [...draft.ownFigures, row] };
  expect(onMachine()).toEqual(expected);
  expect(readTab()).toBeUndefined();
  const { store } = await visit();
  expect(store.getState().draft).toEqual(expected);
});

it('the tab’s unsaved draft gets them, and what is saved on the machine stays', () => {
  keep(project, saved, undefined, true);
  keepInTab(writeProject({ draft: { ...draft, ownFigures: [] }, quotes: [], saved, table }));
  addOwnFigures(undefined, [row]);
  expect(draftOf(readTab()).ownFigures).toEqual([row]);
  expect(onMachine()).toEqual(draft);
  removeOwnFigure(undefined, row);
  expect(draftOf(readTab()).ownFigures).not.toContainEqual(row);
});

it('without a draft they wait for the first one, outliving a reload, and fill its empty row', async () => {
  addOwnFigures(makeDraftKeeper(), [row, other], 'Porsgrunn');
  removeOwnFigure(makeDraftKeeper(), other);
  const { store } = await visit();
  expect(store.getState().draft.ownFigures).toEqual([row]);
  expect(store.getState().draft.texts.municipality).toBe('Porsgrunn');
  expect(store.getState().isUnsaved).toBe(true);
  await waitFor(() => expect(draftOf(readTab()).ownFigures).toEqual([row]));
});

// An application in the name of one municipality, with the county of another, would be sent as it stands.
it('another municipality is the applicant of a draft that said the one before, wherever it is kept; what was typed stays', async () => {
  const [ours, theirs] = known.counties;
  const [before, now] = [
    { municipality: 'Porsgrunn', county: ours },
    { municipality: 'Horten', county: theirs },
  ];
  const of = (municipality: string) =>
    writeProject({
      draft: { ...draft, area: ours, texts: { ...draft.texts, municipality } },
      quotes: [],
      saved,
      table,
    });
  keepInTab(of('Porsgrunn'));
  followMunicipality(undefined, [before], now);
  expect(draftOf(readTab())).toMatchObject({ area: theirs, texts: { municipality: 'Horten' } });
  keepInTab(of('Porsgrunn og Skien'));
  const typed = readTab();
  followMunicipality(undefined, [before], now);
  expect(readTab()).toBe(typed);
  window.sessionStorage.clear();
  addOwnFigures(undefined, [row], 'Porsgrunn');
  followMunicipality(undefined, [before], now);
  const { store } = await visit();
  expect(store.getState().draft.texts.municipality).toBe('Horten');
});

it('a saved draft that cannot be read is left as it is, and the figures wait', async () => {
  keep('not a draft', saved, undefined, true);
  addOwnFigures(makeDraftKeeper(), [row]);
  const { store } = await visit();
  expect(store.getState().draft.ownFigures).not.toContainEqual(row);
  expect(readKept()).toMatchObject({ kept: { text: 'not a draft' } });
  expect(readTab()).toBeUndefined();
});

it('a draft that was left open has them at once, where it is kept as well', async () => {
  keep(project, saved, undefined, true);
  const { keeper, store } = await visit();
  cleanup();
  addOwnFigures(keeper, [row], 'Porsgrunn');
  expect(store.getState().draft.ownFigures).toContainEqual(row);
  expect(store.getState().draft.texts).toEqual(draft.texts);
  expect(store.getState().isUnsaved).toBe(false);
  expect(onMachine()?.ownFigures).toContainEqual(row);
  expect(lacksOwnFigure(keeper, row)).toBe(false);
  // A row that has been written on is its writer's.
  const written = { ...row, comparison: 'Skien 4' };
  store.setState((state) => ({ draft: { ...state.draft, ownFigures: [written] } }));
  removeOwnFigure(keeper, row);
  expect(store.getState().draft.ownFigures).toEqual([written]);
});

it('beside the text a figure stands once; removed from the draft it is offered again, and keeps the focus', async () => {
  changeOffice(() => ({ taken: [{ id: 'a', sentence: 'Porsgrunn: 161.', row }] }));
  addOwnFigures(undefined, [row]);
  window.history.replaceState(null, '', '/soknad/#alt');
  const { store } = await visit();
  const beside = document.querySelector<HTMLElement>('.figures-beside')!;
  const named = () => [...beside.querySelectorAll('li')].filter(({ textContent }) => textContent.includes('161'));
  const use = () => beside.querySelector<HTMLElement>('[aria-label^="Bruk som eget tall"]');
  expect(named()).toHaveLength(1);
  expect(use()).toBeNull();
  act(() => store.setState((state) => ({ draft: { ...state.draft, ownFigures: [] } })));
  expect(use()?.ariaLabel).toContain(use()?.textContent);
  fireEvent.click(use()!);
  expect(store.getState().draft.ownFigures).toEqual([row]);
  expect(named()).toContain(document.activeElement);
  expect(beside.querySelector('[role=status]')).toHaveTextContent('Lagt i utkastet som eget tall: Mottakere.');
});

it('figures of another municipality’s file come beside those that are here, which stay, and go along only if asked', async () => {
  const one = { id: 'a', sentence: 'Porsgrunn: 161.', row };
  changeOffice(() => ({ municipality: '4001', taken: [one], goesAlong: false }));
  const before = await bringOffice({ municipality: '4003', files: [], taken: [{ ...one, id: 'b' }] });
  expect(before.municipality).toBe('4001');
  expect(useOffice.getState()).toMatchObject({ municipality: '4001', taken: [one, { id: 'b' }], goesAlong: false });
  await deleteOffice();
  await bringOffice({ municipality: '4003', files: [], taken: [one] });
  expect(useOffice.getState()).toMatchObject({ municipality: '4003', goesAlong: true });
});
