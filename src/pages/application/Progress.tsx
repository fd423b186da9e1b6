import { stepNames } from '../../domain/applicationSteps.ts';
import type { StepName, StepStatus } from '../../domain/applicationSteps.ts';

/** How far the steps have come, as a bar of as many parts. The list of steps says the same in words. */
export function Progress({ statuses }: { readonly statuses: Readonly<Record<StepName, StepStatus>> }) {
  return (
    <div className="progress needs-script no-print" aria-hidden>
      {stepNames.slice(1).map((name) => (
        <span key={name} data-status={statuses[name].kind} />
      ))}
    </div>
  );
}
