import { definitionLoaders } from 'virtual:tables';
import { useEffect, useMemo, useReducer } from 'react';
import { loadTable, newest, tables } from '../dataset/tables.ts';
import type { Earlier } from '../domain/change.ts';
import type { TableId } from '../domain/ids.ts';
import type { OtherTable, TableBrief } from '../domain/tables.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { useSelection } from '../state/selection.ts';
import { lateCode } from '../ui/lateCode.ts';
import type { Notice } from '../view/notice.ts';
import { fetchHost } from './hostFigures.ts';

/** By the table that is shown. */
const made = new Map<TableId, Earlier>();

/** What must be said of the host's files of the earlier tables, once they have been read, by the table that is shown. */
const settled = new Map<TableId, readonly Notice[]>();

/** The tables before one that its figures are held against, nearest first: of each figure the nearest that has it. */
function tablesBefore(id: TableId): readonly TableBrief[] {
  const at = tables.findIndex((table) => table.id === id);
  const own = tables[at];
  if (!own) return none;
  const earlier = tables
    .slice(at + 1)
    .filter(({ division, divisions }) => [division, ...divisions.map(({ start }) => start)].includes(own.division));
  const used = own.indicators.map((one) => earlier.find(({ indicators }) => indicators.includes(one)));
  return earlier.filter((table) => used.includes(table));
}

/** Loads what a table's figures are held against: the earlier ones, in its counties. */
export async function loadBefore(id: TableId): Promise<void> {
  if (!__SEVERAL_TABLES__ || made.has(id)) return;
  const others = await loadAll(id);
  if (others.length > 0) made.set(id, await make(id, others));
}

const loadAll = async (id: TableId): Promise<OtherTable[]> =>
  (await Promise.all(tablesBefore(id).map((earlier) => loadTable(earlier.id)))).filter((other) => other !== undefined);

/** The same with the figures that the earlier tables' own pages show: those of the host's files, where they have others. */
async function settleBefore(id: TableId, i18n: I18n): Promise<void> {
  const others = await loadAll(id);
  const found = await Promise.all(
    others.map(async (other) => {
      const load = definitionLoaders[other.dataset.table.id];
      if (!load) return { other };
      const { latest, notice } = await fetchHost({ ...other, load }, i18n, new AbortController().signal);
      const isChanged = latest.kind === 'changed';
      return { other: isChanged ? { ...other, dataset: latest.dataset } : other, notice, isChanged };
    }),
  );
  if (found.some(({ isChanged }) => isChanged))
    made.set(
      id,
      await make(
        id,
        found.map(({ other }) => other),
      ),
    );
  settled.set(
    id,
    found.flatMap(({ other, notice }) => (notice ? [ofTable(notice, other, i18n)] : [])),
  );
}

/** A notice of another table than the one that is shown. */
function ofTable(notice: Notice, { dataset }: OtherTable, { t }: I18n): Notice {
  const year = dataset.table.announcement;
  return { ...notice, id: `${notice.id} ${year}`, text: t('change.ofTable', { year, text: notice.text }) };
}

async function make(id: TableId, others: readonly OtherTable[]): Promise<Earlier> {
  const [shown, { makeBefore }, { people }] = await Promise.all([
    loadTable(id),
    import('../domain/makeBefore.ts'),
    import('virtual:people'),
  ]);
  const { division } = shown?.dataset.table ?? newest;
  return {
    tables: others.flatMap((other) => makeBefore(other, division) ?? []),
    people: shown?.people ?? people,
  };
}

const none: readonly never[] = [];
const nothing = { before: undefined, beforeYears: none, notices: none };

/**
 * What the shown table's figures are held against, once it has come, and what must be said of it. Asked for by a page that
 * shows changes (`isWanted`).
 */
export const useBefore = __SEVERAL_TABLES__ ? useMade : () => nothing;

function useMade(shown: TableId, isWanted: boolean, i18n: I18n) {
  const isAsked = useSelection(({ change }) => change !== undefined);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const isShown = isWanted || isAsked;
  const isMissing = isShown && tablesBefore(shown).length > 0 && !settled.has(shown);
  useEffect(() => {
    // If it does not come, the page stands without the change.
    if (isMissing)
      lateCode(loadBefore(shown))
        .then(drawAgain)
        .then(() => settleBefore(shown, i18n))
        .then(drawAgain, () => undefined);
    // The words of the page that asked: every page has the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isMissing, shown]);
  const beforeYears = useMemo(() => tablesBefore(shown).map(({ announcement }) => announcement), [shown]);
  return { before: made.get(shown), beforeYears, notices: (isShown && settled.get(shown)) || none };
}
