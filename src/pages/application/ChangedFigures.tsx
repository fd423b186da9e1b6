import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useApplicationStore } from '../../state/application.ts';
import { Press } from '../../ui/Press.tsx';
import { areDeclined } from '../../view/application/changedFigures.ts';
import type { ChangedFigure } from '../../view/application/changedFigures.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { AlteredSentences } from './AlteredSentences.tsx';

type Props = { readonly changed: readonly ChangedFigure[]; readonly context: ApplicationFacts };

/** Says which of a draft's figures have changed since it was saved, old and new, and asks whether to take the new ones. */
export function ChangedFigures({ changed, context }: Props) {
  const { t, plural } = useI18n();
  const store = useApplicationStore();
  const declined = useApplication((state) => state.declined);
  const isDeclined = areDeclined(changed, declined);
  const line = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  /** Says what was done, and has the focus there: the button that was pressed is gone. */
  const say = (text: string) => {
    flushSync(() => setSaid(text));
    line.current?.focus();
  };
  // The figures that the host has may be those that the draft was saved with.
  const { isSettled } = useTable();
  const lines = changed.flatMap((one) => one.lines);
  // Another place alone comes of some figure.
  const count = Math.max(
    1,
    changed.reduce((sum, { numbers }) => sum + numbers, 0),
  );
  const take = () => {
    store.setState({ quotes: [], declined: [], isUnsaved: true });
    say(t('application.changed.taken'));
  };
  const keep = () => {
    // Saved as what is typed is: it is not asked again until the table has others still.
    store.setState({ declined: changed.map(({ here }) => here), isUnsaved: true });
    say(t('application.changed.keeps'));
  };
  const list = (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <div className="step-question no-print">
      <p ref={line} role="status" tabIndex={-1} className="said">
        {said}
      </p>
      {isSettled && changed.length > 0 && !isDeclined && (
        <div className="ask-first" role="status" data-changed-figures>
          <p>{plural('application.changed', count)}</p>
          {list}
          <div className="presses">
            <Press variant="primary" onClick={take}>
              {t(count === 1 ? 'application.changed.takeOne' : 'application.changed.take')}
            </Press>
            <Press onClick={keep}>{t('application.changed.keep')}</Press>
          </div>
        </div>
      )}
      {isSettled && changed.length > 0 && isDeclined && (
        <details className="unfolds" data-changed-figures>
          <summary>{t('application.changed.kept')}</summary>
          {list}
          <Press onClick={take}>{t(count === 1 ? 'application.changed.takeOne' : 'application.changed.take')}</Press>
        </details>
      )}
      {isSettled && changed.length === 0 && <AlteredSentences context={context} onDone={say} />}
    </div>
  );
}
