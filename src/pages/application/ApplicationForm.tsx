import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { stepAnchor, stepNames, stepStatuses } from '../../domain/applicationSteps.ts';
import type { StepName } from '../../domain/applicationSteps.ts';
import { stoppedBy } from '../../domain/draftChecks.ts';
import { leftOut } from '../../domain/draftNumbers.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication } from '../../state/application.ts';
import type { ApplicationStore } from '../../state/application.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { Press } from '../../ui/Press.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { budgetOf } from '../../view/application/budgetBlocks.ts';
import { grantOf } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { BudgetStep } from './BudgetStep.tsx';
import { ChallengeStep } from './ChallengeStep.tsx';
import { EligibilityStep } from './EligibilityStep.tsx';
import { LearningStep } from './LearningStep.tsx';
import { LinkFigures } from './LinkFigures.tsx';
import { MeasureStep } from './MeasureStep.tsx';
import { OpeningStep } from './OpeningStep.tsx';
import { OtherPlaceSentences } from './OtherPlaceSentences.tsx';
import { Progress } from './Progress.tsx';
import { ReportForm } from './ReportForm.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { Saving } from './Saving.tsx';
import { StepEnd } from './StepEnd.tsx';
import { StepList } from './StepList.tsx';
import { goTo, reportAnchor, showField, stepCount, useShown } from './steps.ts';
import { takeOffer, useArrival } from './useArrival.ts';

type Props = {
  readonly context: ApplicationFacts;
  readonly store: ApplicationStore;
  /** What is asked under the heading that one arrives at, whichever that is. */
  readonly question: ReactNode;
};

/** The draft is only there where it can be written. */
const needs = (name: StepName) => (name === 'review' ? 'needs-script' : undefined);

/** One step at a time, in whatever order; without JavaScript, on paper and if asked for all of them under each other. */
export function ApplicationForm({ context, store, question }: Props) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const draft = useApplication((state) => state.draft);
  const offer = useApplication((state) => state.offer);
  const [said, setSaid] = useState('');
  useArrival(store, context);
  const isHydrated = useHydrated();
  const isPrinting = usePrinting();
  const shown = useShown();
  const left = useLeft(shown);
  const shownName = t(
    shown === 'all'
      ? 'application.steps.all'
      : shown === 'report'
        ? 'application.report.heading'
        : `application.step.${shown}`,
  );
  useTitle(shown === 'opening' ? undefined : shownName);
  const grant = grantOf(draft, context.grants);
  const stopped = stoppedBy(draft, grant);
  const { priorities } = context.grants;
  const statuses = useMemo(() => stepStatuses(draft, grant, priorities), [draft, grant, priorities]);
  const { grant: sum } = budgetOf(draft, grant);
  const content: Record<StepName, () => ReactNode> = {
    opening: () => <OpeningStep context={context} grant={grant} />,
    eligibility: () => <EligibilityStep grant={grant} />,
    challenge: () => <ChallengeStep context={context} grant={grant} />,
    measure: () => <MeasureStep context={context} grant={grant} hasFigures={shown === 'measure'} left={left} />,
    learning: () => <LearningStep context={context} grant={grant} hasFigures={shown === 'learning'} />,
    budget: () => <BudgetStep grant={grant} isAlone={shown === 'budget'} />,
    review: () => <ReviewStep context={context} grant={grant} statuses={statuses} />,
  };
  // What is prerendered is complete; the stylesheet shows of it what the address asks for.
  const isReport = isHydrated && shown === 'report';
  const isMounted = (name: StepName) => !isHydrated || (!isReport && (isPrinting || shown === 'all' || shown === name));
  return (
    <>
      <p className="no-script">{t('application.noScript')}</p>
      {shown !== 'report' && <Progress statuses={statuses} />}
      {offer && (
        <div className="ask-first" role="status">
          <p>{t('application.linkOffer')}</p>
          <Press
            onClick={() => {
              takeOffer(store);
              setSaid(t('application.linkOffer.used'));
              // The button is gone now; what was chosen stands here.
              showField('areas');
            }}
          >
            {t('application.linkOffer.use')}
          </Press>
        </div>
      )}
      {(shown === 'challenge' || shown === 'all') && <LinkFigures context={context} grant={grant} />}
      <Announcer text={said} />
      {stopped.length > 0 && shown !== 'eligibility' && (
        <div className="stopped no-print">
          <p>
            <b>{t('application.stopped.heading')}</b>
          </p>
          <p>
            {t('application.stopped.kept')}{' '}
            <a href={`#${fieldId('exclusions')}`} onClick={(event) => goTo(event, 'exclusions')}>
              {t('application.stopped.back')}
            </a>
          </p>
        </div>
      )}
      <div className="form-and-steps" data-all={shown === 'all' || undefined}>
        <div className="beside">
          <Saving context={context} />
          <StepList
            shown={shown}
            statuses={statuses}
            sum={
              sum > 0
                ? t(leftOut(draft).isAny ? 'application.status.sum.open' : 'application.status.sum', {
                    sum: number(sum, 0),
                  })
                : undefined
            }
          />
        </div>
        <div className="steps">
          {stepNames.filter(isMounted).map((name) => (
            <section
              key={name}
              className={`step ${needs(name) ?? ''}`.trim()}
              data-step-name={name}
              data-shown={shown === name || undefined}
              aria-labelledby={stepAnchor(name)}
            >
              <h2 id={stepAnchor(name)} tabIndex={-1}>
                {t(`application.step.${name}`)}
                {/* Without JavaScript there is no sixth. */}
                {name !== 'opening' && <span className="step-number needs-script"> {stepCount(name, t)}</span>}
              </h2>
              {name === (shown === 'all' ? 'opening' : shown) && question}
              <OtherPlaceSentences step={name} context={context} grant={grant} />
              {content[name]()}
              {shown !== 'all' && (
                <StepEnd name={name} wasLeft={left.has(name)} draft={draft} grant={grant} priorities={priorities} />
              )}
            </section>
          ))}
          {isReport && (
            <section className="step" data-step-name="report" data-shown="" aria-labelledby={reportAnchor}>
              <h2 id={reportAnchor} tabIndex={-1}>
                {t('application.report.heading')}
              </h2>
              {question}
              <ReportForm context={context} grant={grant} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}

/** The steps that have been left: only then is it said what lacks in them. Brings the reader to the head of the next. */
function useLeft(shown: ReturnType<typeof useShown>): ReadonlySet<StepName> {
  const [left, setLeft] = useState<ReadonlySet<StepName>>(new Set());
  const before = useRef(shown);
  useEffect(() => {
    const last = before.current;
    const heading = document.getElementById(
      shown === 'report' ? reportAnchor : stepAnchor(shown === 'all' ? 'opening' : shown),
    );
    // A link from another page to a step: the page's title, which has the focus then, stands above the window.
    const isLinked = document.activeElement?.tagName === 'H1' && location.hash === `#${heading?.id}`;
    if (last === shown && !isLinked) return;
    before.current = shown;
    if (last !== shown && last !== 'all' && last !== 'report') setLeft((known) => new Set([...known, last]));
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [shown]);
  return left;
}

/** What the window's title says before the page's own: history and tabs tell the steps apart. */
function useTitle(part: string | undefined): void {
  const { t } = useI18n();
  const page = useRef<string>(undefined);
  useEffect(() => {
    page.current ??= document.title;
    document.title = part === undefined ? page.current : t('application.title', { part, page: page.current });
  }, [part, t]);
  // Before the next page says its own.
  useLayoutEffect(
    () => () => {
      if (page.current !== undefined) document.title = page.current;
      page.current = undefined;
    },
    [],
  );
}

/** Whether the page is being printed: then all of the draft has to be there. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
