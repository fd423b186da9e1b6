import { stepNames, stepOf } from '../../domain/applicationSteps.ts';
import type { StepName } from '../../domain/applicationSteps.ts';
import type { Draft } from '../../domain/application.ts';
import { lacksOf } from '../../domain/draftChecks.ts';
import type { Grant } from '../../domain/grant.ts';
import type { PriorityArea } from '../../domain/priority.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { LackList } from './LackList.tsx';
import { stepHref } from './steps.ts';

type Props = {
  readonly name: StepName;
  readonly wasLeft: boolean;
  readonly draft: Draft;
  readonly grant: Grant;
  readonly priorities: readonly PriorityArea[];
};

/** Under a step: what lacks in it, once it has been left, and the way to its neighbours. */
export function StepEnd({ name, wasLeft, draft, grant, priorities }: Props) {
  const { t, plural } = useI18n();
  const at = stepNames.indexOf(name);
  const [before, next] = [stepNames[at - 1], stepNames[at + 1]];
  const lacks =
    wasLeft && name !== 'review' ? lacksOf(draft, grant, priorities).filter(({ path }) => stepOf(path) === name) : [];
  return (
    <div className="step-end needs-script no-print">
      {lacks.length > 0 && (
        <details className="unfolds checklist">
          <summary>
            <h3>{plural('application.lacks.step', lacks.length)}</h3>
          </summary>
          <LackList lacks={lacks} />
        </details>
      )}
      <p className="step-ways">
        {before && (
          <a className="button" href={stepHref(before)}>
            {t('application.steps.before')}
          </a>
        )}
        {next && (
          <a className="button" data-filled="" href={stepHref(next)}>
            {t('application.steps.next', { step: t(`application.step.${next}`) })}
          </a>
        )}
      </p>
    </div>
  );
}
