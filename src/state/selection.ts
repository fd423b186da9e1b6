import { create } from 'zustand';
import { defaultChoice } from '../domain/choice.ts';
import type { Choice } from '../domain/choice.ts';
import type { TableId } from '../domain/ids.ts';
import type { UnknownParam } from './url.ts';

/** What the reader chose, and what the link asked for in vain. Holds choices only, nothing derived. */
export type Selection = Choice & {
  readonly unknown: readonly UnknownParam[];
  /** Whether the choices came with the link that the page was opened by. */
  readonly isFromLink: boolean;
  /** The division that the figures could not be summed into, because the code for it did not come. */
  readonly failedDivision: string | undefined;
  /** The table that did not come. */
  readonly failedTable: TableId | undefined;
};

const initial: Selection = {
  ...defaultChoice,
  unknown: [],
  isFromLink: false,
  failedDivision: undefined,
  failedTable: undefined,
};

/**
 * The one store of choices. Its initial state is what is prerendered, so a page hydrates as it was written
 * and takes on the link's choices in the next render.
 */
export const useSelection = create<Selection>(() => initial);

export function choose(choice: Partial<Choice>): void {
  useSelection.setState(choice);
}

/** Says whether the figures could be summed into a division: none if they could. */
export function setFailedDivision(failedDivision: string | undefined): void {
  useSelection.setState({ failedDivision });
}

/** Says whether a table came: none if it did. */
export function setFailedTable(failedTable: TableId | undefined): void {
  useSelection.setState({ failedTable });
}

/** Whether the page shows the printed figures although a later division is chosen, and will go on doing so. */
export const lacksDivision = ({ division, failedDivision }: Selection): boolean =>
  division !== undefined && division === failedDivision;
