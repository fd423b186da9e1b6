import { useShallow } from 'zustand/react/shallow';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, waitingFigures } from '../../state/application.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { viewLinkFigures } from '../../view/application/linkFigures.ts';
import { goTo } from './steps.ts';

type Props = { readonly context: ApplicationFacts; readonly grant: Grant };

/** Says which of the link's figures do not show, why, and where to choose what shows them. */
export function LinkFigures({ context, grant }: Props) {
  const { t } = useI18n();
  const waiting = useApplication(useShallow(waitingFigures));
  if (waiting.length === 0) return null;
  const { items, canBeChosen } = viewLinkFigures(waiting, grant, context);
  return (
    <div className="ask-first" role="status">
      <p>{t('application.linkFigures')}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {canBeChosen && (
        <p>
          <a href={`#${fieldId('areas')}`} onClick={(event) => goTo(event, 'areas')}>
            {t('application.linkFigures.choose')}
          </a>
        </p>
      )}
    </div>
  );
}
