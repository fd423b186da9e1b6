import { useState } from 'react';
import type { ReactNode } from 'react';
import { stoppedBy } from '../../domain/draftChecks.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication } from '../../state/application.ts';
import type { ApplicationStore } from '../../state/application.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { Press } from '../../ui/Press.tsx';
import { grantOf } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { BudgetStep } from './BudgetStep.tsx';
import { ChallengeStep } from './ChallengeStep.tsx';
import { goTo } from './Checklist.tsx';
import { DraftStep } from './DraftStep.tsx';
import { LearningStep } from './LearningStep.tsx';
import { LinkFigures } from './LinkFigures.tsx';
import { MeasureStep } from './MeasureStep.tsx';
import { Saving } from './Saving.tsx';
import { Stop } from './Stop.tsx';
import { takeOffer, useArrival } from './useArrival.ts';
import { WhoStep } from './WhoStep.tsx';

type Props = {
  readonly context: ApplicationFacts;
  readonly store: ApplicationStore;
};

const steps = ['who', 'challenge', 'measure', 'learning', 'budget', 'draft'] as const;
type StepName = (typeof steps)[number];
const stepId = (name: StepName) => `trinn-${steps.indexOf(name) + 1}`;

/** The draft is only there where it can be written. */
const needs = (name: StepName) => (name === 'draft' ? 'needs-script' : undefined);
const stepsId = 'trinnene';

/** One long page with its steps: a person can jump, and nothing is lost. */
export function ApplicationForm({ context, store }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const year = useApplication((state) => state.draft.grant);
  const exclusions = useApplication((state) => state.draft.exclusions);
  const offer = useApplication((state) => state.offer);
  const [said, setSaid] = useState('');
  useArrival(store, context, i18n);
  const grant = grantOf({ grant: year }, context.grants);
  const stopped = stoppedBy({ exclusions }, grant);
  const content: Record<StepName, ReactNode> = {
    who: <WhoStep context={context} grant={grant} />,
    challenge: <ChallengeStep context={context} grant={grant} />,
    measure: <MeasureStep grant={grant} />,
    learning: <LearningStep grant={grant} />,
    budget: <BudgetStep grant={grant} />,
    draft: <DraftStep context={context} grant={grant} />,
  };
  return (
    <>
      <p className="privacy no-print">{t('application.privacy')}</p>
      <p className="no-print">{t('application.inferred', { receiver: grant.howToApply.receiver })}</p>
      <p className="no-script">{t('application.noScript')}</p>
      {offer && (
        <div className="ask-first" role="status">
          <p>{t('application.linkOffer')}</p>
          <Press
            onClick={() => {
              takeOffer(store);
              setSaid(t('application.linkOffer.used'));
              // The button is gone now; what was chosen stands here.
              document.getElementById(stepId('challenge'))?.focus();
            }}
          >
            {t('application.linkOffer.use')}
          </Press>
        </div>
      )}
      <LinkFigures context={context} grant={grant} />
      <Announcer text={said} />
      {stopped.length > 0 && (
        <div className="stopped no-print">
          <p>
            <b>{t('application.stopped.heading')}</b>
          </p>
          <Stop grant={grant} items={stopped} />
          <p>
            {t('application.stopped.kept')}{' '}
            <a href={`#${fieldId('exclusions')}`} onClick={(event) => goTo(event, 'exclusions')}>
              {t('application.stopped.back')}
            </a>
          </p>
        </div>
      )}
      <div className="form-and-steps">
        <div className="beside no-print">
          <nav className="step-list" id={stepsId} tabIndex={-1} aria-label={t('application.steps')}>
            <ol>
              {steps.map((name) => (
                <li key={name} className={needs(name)}>
                  <a href={`#${stepId(name)}`}>{t(`application.step.${name}`)}</a>
                </li>
              ))}
            </ol>
          </nav>
          <Saving context={context} stepsId={stepsId} />
        </div>
        <div className="steps">
          {steps.map((name, i) => (
            <section
              key={name}
              className={`step ${needs(name) ?? ''}`.trim()}
              data-step-name={name}
              aria-labelledby={stepId(name)}
            >
              <h2 id={stepId(name)} tabIndex={-1}>
                {t('application.step.title', { number: i + 1, title: t(`application.step.${name}`) })}
              </h2>
              {content[name]}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
