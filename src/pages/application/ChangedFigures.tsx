import { useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useApplicationStore } from '../../state/application.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { Press } from '../../ui/Press.tsx';
import type { ChangedFigure } from '../../view/application/changedFigures.ts';

/** Says which of a draft's figures have changed since it was saved, old and new, and asks whether to take the new ones. */
export function ChangedFigures({ changed }: { readonly changed: readonly ChangedFigure[] }) {
  const { t, plural } = useI18n();
  const store = useApplicationStore();
  const keepsQuotes = useApplication((state) => state.keepsQuotes);
  const [said, setSaid] = useState('');
  // The figures that the host has may be those that the draft was saved with.
  const { isSettled } = useTable();
  const take = () => {
    store.setState({ quotes: [], keepsQuotes: false, isUnsaved: true });
    setSaid(t('application.changed.taken'));
  };
  return (
    <>
      <Announcer text={said} />
      {isSettled && changed.length > 0 && (
        <div className="ask-first" role="status" data-changed-figures>
          <p>{keepsQuotes ? t('application.changed.kept') : plural('application.changed', changed.length)}</p>
          <ul>
            {changed
              .flatMap(({ lines }) => lines)
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
          <div className="presses">
            <Press variant="primary" onClick={take}>
              {t('application.changed.take')}
            </Press>
            {!keepsQuotes && (
              <Press onClick={() => store.setState({ keepsQuotes: true })}>{t('application.changed.keep')}</Press>
            )}
          </div>
        </div>
      )}
    </>
  );
}
