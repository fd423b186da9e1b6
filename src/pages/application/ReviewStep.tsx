import { memo, useDeferredValue, useMemo, useState } from 'react';
import { stepNames, stepOf } from '../../domain/applicationSteps.ts';
import type { StepName, StepStatus } from '../../domain/applicationSteps.ts';
import { isQuestion, lacksOf } from '../../domain/draftChecks.ts';
import { inputErrors } from '../../domain/draftNumbers.ts';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication } from '../../state/application.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { viewDraft } from '../../view/application/draft.ts';
import { tieWords } from '../../view/application/lacks.ts';
import { Blocks } from './Blocks.tsx';
import { Chain } from './Chain.tsx';
import { LackList } from './LackList.tsx';
import type { Outcome } from './OutcomeLine.tsx';
import { SummarySheet } from './SummarySheet.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { stepHref } from './steps.ts';
import { WrongNumbers } from './WrongNumbers.tsx';

type Props = {
  readonly context: ApplicationFacts;
  readonly grant: Grant;
  readonly statuses: Readonly<Record<StepName, StepStatus>>;
};

const steps = stepNames.filter((name) => name !== 'review');

/** As many things as stand open in a step's card; more are folded. */
const fewLacks = 3;

/** Step 6: each step with what it lacks, the ways to take the draft along, and the draft as it will be. */
export const ReviewStep = memo(function ReviewStep({ context, grant, statuses }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  // What is typed is drawn first, the draft after it.
  const draft = useDeferredValue(useApplication((state) => state.draft));
  // Before the draft is there, nothing is known of it, and nothing is said.
  const hasArrived = useDeferredValue(useApplication((state) => state.hasArrived));
  const [outcome, setOutcome] = useState<Outcome>();
  const all = lacksOf(draft, grant, context.grants.priorities, tieWords(i18n));
  const lacks = all.filter((lack) => !isQuestion(lack));
  const lacksIn = (name: StepName) => lacks.filter(({ path }) => stepOf(path) === name);
  const isBegun = (name: StepName) => statuses[name].kind !== 'none';
  const begun = lacks.filter(({ path }) => isBegun(stepOf(path))).length;
  const untouched = steps.filter((name) => !isBegun(name)).length;
  const errors = inputErrors(draft);
  const view = useMemo(() => viewDraft(draft, context), [draft, context]);
  if (!hasArrived) return null;
  return (
    <>
      <div className="needs-script draft-tools">
        <WrongNumbers errors={errors} />
        <p>
          {[
            ...(lacks.length + errors.length === 0 ? [t('application.lacks.none')] : []),
            ...(begun > 0 ? [plural('application.lacks.count', begun)] : []),
            ...(untouched > 0 ? [plural('application.lacks.untouched', untouched)] : []),
            ...(lacks.length === 0 ? [] : [t('application.lacks.marked')]),
          ].join(' ')}
        </p>
        <TakeAlong context={context} outcome={outcome} onOutcome={setOutcome} />
        <Chain left={new Set(steps.filter(isBegun))} />
        <ul className="cards">
          {steps.map((name) => {
            const inStep = lacksIn(name);
            const asked = all.filter((lack) => isQuestion(lack) && stepOf(lack.path) === name);
            const title = t(`application.step.${name}`);
            return (
              <li key={name} className="step-card" data-status={statuses[name].kind}>
                <h3>{title}</h3>
                <a href={stepHref(name)} aria-label={t('application.review.change', { step: title })}>
                  {t('application.review.changeShort')}
                </a>
                {inStep.length === 0 ? (
                  <p>{t('application.status.done')}</p>
                ) : isBegun(name) && inStep.length <= fewLacks ? (
                  <LackList lacks={inStep} />
                ) : (
                  <details className="unfolds">
                    <summary>
                      {isBegun(name) ? plural('application.review.lacks', inStep.length) : t('application.status.none')}
                    </summary>
                    <LackList lacks={inStep} />
                  </details>
                )}
                {asked.length > 0 && <LackList lacks={asked} />}
              </li>
            );
          })}
        </ul>
      </div>
      {/* It scrolls: the keyboard must reach it. */}
      <article className="draft needs-script" aria-label={t('application.draft.label')} tabIndex={0}>
        <h3 className="draft-title">{view.title}</h3>
        <Blocks blocks={view.blocks} deeper={2} />
      </article>
      <details className="unfolds needs-script">
        <summary className="no-print">{t('application.sheet.title')}</summary>
        <SummarySheet draft={draft} context={context} />
      </details>
    </>
  );
});
