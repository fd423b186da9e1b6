import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Draft } from '../../domain/application.ts';
import { lacksOf } from '../../domain/draftChecks.ts';
import { inputErrors } from '../../domain/draftNumbers.ts';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useApplicationStore } from '../../state/application.ts';
import { Press } from '../../ui/Press.tsx';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { viewDraft } from '../../view/application/draft.ts';
import { errorText, fieldId } from '../../view/application/lacks.ts';
import { Blocks } from './Blocks.tsx';
import { Checklist, goTo } from './Checklist.tsx';
import type { Outcome } from './OutcomeLine.tsx';
import { SummarySheet } from './SummarySheet.tsx';
import { TakeAlong } from './TakeAlong.tsx';

type Props = {
  readonly context: ApplicationFacts;
  readonly grant: Grant;
};

/** Step 6: the whole draft, live; what it lacks; and the ways to take it along. */
export const DraftStep = memo(function DraftStep({ context, grant }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const store = useApplicationStore();
  // What is typed is drawn first, the draft after it.
  const draft = useDeferredValue(useApplication((state) => state.draft));
  const isChecked = useApplication((state) => state.isChecked);
  // What the check found holds for the draft as it was then.
  const [found, setFound] = useState<{ readonly draft: Draft; readonly text: string }>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [asked, setAsked] = useState(0);
  const checking = useRef<HTMLParagraphElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const errors = useMemo(() => inputErrors(draft), [draft]);
  useEffect(() => {
    if (asked === 0) return;
    // From the press on: where the focus alone would stop, the bar at the top of a phone halves a link of the checklist.
    checking.current?.scrollIntoView();
    summary.current?.focus();
  }, [asked]);
  /** Points out every number that cannot be read; whether there is none. */
  const check = (): boolean => {
    store.setState({ isChecked: true });
    const current = store.getState().draft;
    const isFine = inputErrors(current).length === 0;
    setFound(undefined);
    setOutcome(undefined);
    if (!isFine) setAsked(asked + 1);
    return isFine;
  };
  const view = useMemo(() => viewDraft(draft, context), [draft, context]);
  return (
    <>
      <div className="needs-script draft-tools">
        <Checklist draft={draft} grant={grant} priorities={context.grants.priorities} />
        <p ref={checking}>
          <Press
            onClick={() => {
              if (!check()) return;
              const { draft: checked } = store.getState();
              const lacks = lacksOf(checked, grant, context.grants.priorities).length;
              const text = lacks === 0 ? t('application.check.fine') : plural('application.check.lacks', lacks);
              setFound({ draft: checked, text });
            }}
          >
            {t('application.check')}
          </Press>{' '}
          <span role="status">{found?.draft === draft && found.text}</span>
        </p>
        {isChecked && errors.length > 0 && (
          <ErrorSummary ref={summary} heading={plural('application.error.heading', errors.length)}>
            {errors.map((error) => (
              <ErrorSummary.Item
                key={error.path}
                href={`#${fieldId(error.path)}`}
                onClick={(event) => goTo(event, error.path)}
              >
                {errorText(error, draft.firstYear, i18n)}
              </ErrorSummary.Item>
            ))}
          </ErrorSummary>
        )}
        <TakeAlong context={context} check={check} outcome={outcome} onOutcome={setOutcome} />
      </div>
      <article className="draft needs-script" aria-label={t('application.draft.label')}>
        <h3 className="draft-title">{view.title}</h3>
        <Blocks blocks={view.blocks} deeper={2} />
      </article>
      <SummarySheet draft={draft} context={context} />
    </>
  );
});
