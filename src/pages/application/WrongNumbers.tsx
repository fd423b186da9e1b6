import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { InputError } from '../../domain/draftNumbers.ts';
import { useApplication, useApplicationStore } from '../../state/application.ts';
import { errorText, fieldId } from '../../view/application/lacks.ts';
import { goTo } from './steps.ts';

/** What cannot be reckoned with in a document, each with the way to its field. It hinders nobody from taking the document along. */
export function WrongNumbers({ errors }: { readonly errors: readonly InputError[] }) {
  const i18n = useI18n();
  const store = useApplicationStore();
  const firstYear = useApplication(({ draft }) => draft.firstYear);
  if (errors.length === 0) return null;
  return (
    <ErrorSummary heading={i18n.plural('application.error.heading', errors.length)}>
      {errors.map((error) => (
        <ErrorSummary.Item
          key={error.path}
          href={`#${fieldId(error.path)}`}
          onClick={(event) => {
            store.setState({ isChecked: true });
            goTo(event, error.path);
          }}
        >
          {errorText(error, firstYear, i18n)}
        </ErrorSummary.Item>
      ))}
    </ErrorSummary>
  );
}
