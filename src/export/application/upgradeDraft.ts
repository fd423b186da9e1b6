import { draftVersion, emptyReport, emptyRow } from '../../domain/application.ts';

type Old = Readonly<Record<string, unknown>>;

/** From each version to the next. What is not as that version had it is left for the check that follows. */
const steps: Readonly<Record<number, (draft: Old) => Old>> = {
  // Version 1 had one year's budget, and the activities in one text.
  1: ({ positions, otherOwn, ...draft }) => ({
    ...draft,
    years: 1,
    firstYear: 1,
    perYear: [{ positions, otherOwn }],
    activities:
      typeof draft['activities'] === 'string'
        ? draft['activities']
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((activity) => ({ ...emptyRow('activities'), activity }))
        : draft['activities'],
  }),
  // Version 2 forgot what was written of an encouragement that was taken out.
  2: (draft) => ({ ...draft, setAside: {} }),
  // Version 3 knew no report.
  3: (draft) => ({ ...draft, report: emptyReport() }),
};

/** A draft of any earlier version as the present one has it. */
export function upgrade(draft: unknown, version: number): unknown {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return draft;
  let upgraded = draft as Old;
  for (let from = version; from < draftVersion; from++) upgraded = steps[from]?.(upgraded) ?? upgraded;
  return upgraded;
}
