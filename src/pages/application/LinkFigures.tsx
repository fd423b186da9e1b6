import { useShallow } from 'zustand/react/shallow';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useApplicationStore, waitingFigures } from '../../state/application.ts';
import { Press } from '../../ui/Press.tsx';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { viewLinkFigures } from '../../view/application/linkFigures.ts';
import { goTo } from './steps.ts';

type Props = { readonly context: ApplicationFacts; readonly grant: Grant };

/** Which of the figures that the reader brought along are not in the draft yet, and what brings them there. */
export function LinkFigures({ context, grant }: Props) {
  const { t, plural } = useI18n();
  const waiting = useApplication(useShallow(waitingFigures));
  const store = useApplicationStore();
  if (waiting.length === 0) return null;
  const { items, canBeChosen } = viewLinkFigures(waiting, grant, context);
  return (
    <details className="unfolds no-print" data-link-figures>
      <summary>{plural('application.linkFigures', waiting.length)}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div className="presses">
        {canBeChosen && (
          <a className="button" href={`#${fieldId('areas')}`} onClick={(event) => goTo(event, 'areas')}>
            {t('application.linkFigures.choose')}
          </a>
        )}
        <Press
          onClick={() =>
            store.setState(({ draft }) => ({
              draft: { ...draft, figures: draft.figures.filter((id) => !waiting.includes(id)) },
              linkFigures: [],
            }))
          }
        >
          {t('application.linkFigures.drop')}
        </Press>
      </div>
    </details>
  );
}
