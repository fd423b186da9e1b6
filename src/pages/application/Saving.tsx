import { useEffect, useRef, useState } from 'react';
import { writeProject } from '../../export/application/projectFile';
import { useI18n } from '../../i18n/I18nContext';
import { useApplication, useApplicationStore } from '../../state/application';
import { forget, keep, readKept, watchKept } from '../../state/draftStorage';
import { choose } from '../../state/selection';
import { Press } from '../../ui/Press';
import type { ApplicationFacts } from '../../view/application/context';
import { quoteFigures } from '../../view/application/review';
import { faultText } from './faultText';
import { readText } from './readFile';
import { whenText } from './whenText';

type Props = { readonly context: ApplicationFacts; readonly arrival: string };

/** Saving on this machine, only when it is asked for, and deleting beside it. Another window's draft is never lost unasked. */
export function Saving({ context, arrival }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const store = useApplicationStore();
  const kept = useApplication((state) => state.kept);
  const isUnsaved = useApplication((state) => state.isUnsaved);
  const [said, setSaid] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const [isElsewhere, setElsewhere] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => watchKept((revision) => setElsewhere(revision !== store.getState().kept?.revision)), [store]);
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  const done = (text: string) => {
    setAsking(false);
    setElsewhere(false);
    setSaid(text);
  };
  const save = (overwrite: boolean) => {
    const { draft } = store.getState();
    const saved = new Date().toISOString();
    const text = writeProject({ draft, quotes: quoteFigures(draft, context), saved });
    const result = keep(text, saved, kept?.revision, overwrite);
    if (result.kind === 'conflict') setAsking(true);
    else if (result.kind === 'failed') setSaid(t('application.saved.failed'));
    else {
      store.setState({ kept: result.kept, isUnsaved: false });
      done(t('application.saved', { when: whenText(saved, i18n) }));
    }
    if (overwrite) buttons.current?.querySelector('button')?.focus();
  };
  const fetchOther = () => {
    const there = readKept();
    const reading = there.kind === 'kept' ? readText(there.kept.text, context) : undefined;
    buttons.current?.querySelector('button')?.focus();
    if (there.kind !== 'kept' || !reading?.ok) {
      const fault = reading && !reading.ok ? faultText(reading.fault, i18n) : t('application.saved.unreadable');
      setSaid(t('application.saved.broken', { fault }));
      return;
    }
    const { draft } = reading.project;
    store.setState({ draft, kept: there.kept, isUnsaved: false, isChecked: false });
    choose({ area: draft.area });
    done(t('application.saved.found', { when: whenText(reading.project.saved, i18n) }));
  };
  return (
    <section className="saving needs-script" aria-label={t('application.saving.label')}>
      <div className="presses" ref={buttons}>
        <Press variant="primary" onClick={() => save(false)}>
          {t('application.save')}
        </Press>
        <Press
          onClick={() => {
            forget();
            // What was only there is now only here.
            store.setState((state) => ({ kept: undefined, isUnsaved: state.isUnsaved || state.kept !== undefined }));
            done(t('application.forgotten'));
          }}
        >
          {t('application.forget')}
        </Press>
      </div>
      <p role="status" className="said">
        {said ?? (arrival || t('application.saved.none'))}
      </p>
      {isUnsaved && <p className="small">{t('application.saved.unsaved')}</p>}
      {isElsewhere && !isAsking && <p role="status">{t('application.elsewhere')}</p>}
      <p className="small">{t('application.saved.shared')}</p>
      {isAsking && (
        <div className="ask-first" role="group" aria-label={t('application.save')}>
          <p ref={question} tabIndex={-1}>
            {t('application.conflict')}
          </p>
          <div className="presses">
            <Press variant="primary" onClick={() => save(true)}>
              {t('application.conflict.overwrite')}
            </Press>
            <Press onClick={fetchOther}>{t('application.conflict.fetch')}</Press>
            <Press
              onClick={() => {
                setAsking(false);
                buttons.current?.querySelector('button')?.focus();
              }}
            >
              {t('application.conflict.cancel')}
            </Press>
          </div>
        </div>
      )}
    </section>
  );
}
