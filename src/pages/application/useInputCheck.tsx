import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Draft } from '../../domain/application.ts';
import type { InputError } from '../../domain/draftNumbers.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useApplicationStore } from '../../state/application.ts';
import { errorText, fieldId } from '../../view/application/lacks.ts';
import { goTo } from './steps.ts';

type InputCheck = {
  /** Points out every number that cannot be read; whether there is none. */
  readonly check: () => boolean;
  /** What is wrong, each with the way to its field. */
  readonly summary: ReactNode;
};

/** What stands before a document is taken along: its numbers must be readable. */
export function useInputCheck(errorsOf: (draft: Draft) => readonly InputError[]): InputCheck {
  const i18n = useI18n();
  const store = useApplicationStore();
  const draft = useApplication((state) => state.draft);
  const [asked, setAsked] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const errors = errorsOf(draft);
  useEffect(() => {
    if (asked === 0) return;
    summary.current?.scrollIntoView({ block: 'center' });
    summary.current?.focus({ preventScroll: true });
  }, [asked]);
  return {
    check: () => {
      store.setState({ isChecked: true });
      const isFine = errorsOf(store.getState().draft).length === 0;
      if (!isFine) setAsked(asked + 1);
      return isFine;
    },
    summary: errors.length > 0 && (
      <ErrorSummary ref={summary} heading={i18n.plural('application.error.heading', errors.length)}>
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
    ),
  };
}
