import type { Before } from './change.ts';
import type { Dataset } from './dataset.ts';
import { convertDataset } from './division.ts';
import type { CountyCode, IndicatorId } from './ids.ts';
import type { OtherTable } from './tables.ts';

/**
 * An earlier table in the counties of the one that is shown, whose division (first day) is given; none if its own counties
 * cannot be summed into them.
 */
export function makeBefore({ dataset, people, rates, crosswalk }: OtherTable, division: string): Before | undefined {
  const { announcement, division: own } = dataset.table;
  if (own === division) return { announcement, facts: { dataset, people, rates }, notes: {} };
  if (!crosswalk.later.some(({ start }) => start === division)) return undefined;
  const { notes, ...summed } = convertDataset(dataset, people, crosswalk, division);
  const facts = { dataset: withPrinted(summed.dataset, dataset, notes), people: summed.people, rates };
  return { announcement, facts, notes };
}

/** A county that is one of the earlier ones, with a border moved, keeps what is printed of it where nothing can be summed. */
function withPrinted({ figures, ...summed }: Dataset, printed: Dataset, notes: Before['notes']): Dataset {
  const kept = Object.entries(figures).map(([code, cells]) => {
    const { strength, counties } = notes[code as CountyCode] ?? {};
    const [one, ...more] = counties ?? [];
    const own = one && more.length === 0 && strength !== 'none' ? printed.figures[one.code] : undefined;
    const cellsKept = Object.entries(cells).map(([id, cell]) => [
      id,
      cell.kind === 'notConvertible' ? (own?.[id as IndicatorId] ?? cell) : cell,
    ]);
    return [code, Object.fromEntries(cellsKept)] as const;
  });
  return { ...summed, figures: Object.fromEntries(kept) };
}
