import { useEffect, useRef, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useApplicationStore } from '../../state/application.ts';
import { forget, keep, readKept, watchKept } from '../../state/draftStorage.ts';
import { Press } from '../../ui/Press.tsx';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { faultText } from './faultText.ts';
import { readText } from './readFile.ts';
import { projectText } from './saveProject.ts';
import { SavingQuestion } from './SavingQuestion.tsx';
import { whenText } from './whenText.ts';

type Props = {
  readonly context: ApplicationFacts;
  /** Id of the list of steps: on a narrow window the bar with the button that saves has a way to it. */
  readonly stepsId: string;
};

/** Saving on this machine, only when it is asked for, and deleting beside it. Another window's draft is never lost unasked. */
export function Saving({ context, stepsId }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { tables, chooseTable } = useTable();
  const store = useApplicationStore();
  const isUnsaved = useApplication((state) => state.isUnsaved);
  const isSaved = useApplication((state) => state.kept !== undefined && !state.isUnsaved);
  const isFromFile = useApplication((state) => state.isFromFile);
  const status = useApplication((state) => state.saveStatus);
  const [asking, setAsking] = useState<'save' | 'forget'>();
  const [hasFailed, setFailed] = useState(false);
  const [elsewhere, setElsewhere] = useState<'saved' | 'deleted'>();
  const buttons = useRef<HTMLElement>(null);
  const focusBack = () => buttons.current?.querySelector('button')?.focus();
  useEffect(
    () =>
      watchKept((revision) => {
        const { kept } = store.getState();
        if (revision !== undefined) setElsewhere(revision === kept?.revision ? undefined : 'saved');
        else {
          setElsewhere(kept && 'deleted');
          // What was only there is now only here.
          if (kept) store.setState({ kept: undefined, isUnsaved: true, saveStatus: '' });
        }
      }),
    [store],
  );
  const done = (saveStatus: string) => {
    setAsking(undefined);
    setElsewhere(undefined);
    setFailed(false);
    store.setState({ saveStatus });
  };
  const save = (overwrite: boolean) => {
    const { draft, kept } = store.getState();
    const saved = new Date().toISOString();
    const text = projectText(draft, saved, context);
    const result = keep(text, saved, kept?.revision, overwrite);
    setFailed(result.kind === 'failed');
    if (result.kind === 'conflict') setAsking('save');
    else if (result.kind === 'failed') store.setState({ saveStatus: t('application.saved.failed') });
    else {
      store.setState({ kept: result.kept, isUnsaved: false, isFromFile: false });
      done(t('application.saved', { when: whenText(saved, i18n) }));
    }
    if (overwrite) focusBack();
  };
  const remove = (anyway: boolean) => {
    const { kept } = store.getState();
    const result = forget(kept?.revision, anyway);
    if (result === 'conflict') setAsking('forget');
    else if (result === 'failed') store.setState({ saveStatus: t('application.saved.notForgotten') });
    else {
      store.setState((state) => ({ kept: undefined, isUnsaved: state.isUnsaved || state.kept !== undefined }));
      done(t(result === 'nothing' ? 'application.saved.nothing' : 'application.forgotten'));
    }
    if (anyway) focusBack();
  };
  const fetchOther = async () => {
    const there = readKept();
    const reading = there.kind === 'kept' ? readText(there.kept.text, context, tables) : undefined;
    focusBack();
    // A draft is shown with the table that it names counties and figures of.
    if (reading?.ok && !(await chooseTable(reading.project.table))) {
      store.setState({ saveStatus: t('application.saved.noTable') });
      return;
    }
    if (there.kind !== 'kept' || !reading?.ok) {
      const fault = reading && !reading.ok ? faultText(reading.fault, i18n) : t('application.saved.unreadable');
      store.setState({ saveStatus: t('application.saved.broken', { fault }) });
      return;
    }
    const { draft, quotes } = reading.project;
    store.setState({
      draft,
      quotes,
      keepsQuotes: false,
      kept: there.kept,
      isUnsaved: false,
      isChecked: false,
      linkFigures: [],
      isFromFile: false,
    });
    done(t('application.saved.found', { when: whenText(reading.project.saved, i18n) }));
  };
  return (
    <section className="saving needs-script" aria-label={t('application.saving.label')} ref={buttons}>
      <div className="save-bar presses">
        <Press variant="primary" onClick={() => save(false)}>
          {t('application.save')}
        </Press>
        {/* The status below is out of sight while the bar follows along. */}
        {(isSaved || hasFailed) && (
          <span className="bar-state small" aria-hidden>
            {t(hasFailed ? 'application.saved.none' : 'application.saved.short')}
          </span>
        )}
        <a className="to-steps" href={`#${stepsId}`}>
          {t('application.toSteps')}
        </a>
      </div>
      <p>
        <Press onClick={() => remove(false)}>{t('application.forget')}</Press>
      </p>
      <p role="status" className="said">
        {status || t('application.saved.none')}
      </p>
      {isUnsaved && <p className="small">{t('application.saved.unsaved')}</p>}
      {elsewhere && !asking && (
        <p role="status">{t(elsewhere === 'saved' ? 'application.elsewhere' : 'application.deletedElsewhere')}</p>
      )}
      <p className="small">{t('application.saved.shared')}</p>
      {asking && (
        <SavingQuestion
          label={t(asking === 'save' ? 'application.save' : 'application.forget')}
          text={
            asking === 'forget'
              ? t('application.conflict.forget')
              : t(isFromFile ? 'application.conflict.file' : 'application.conflict')
          }
          yes={t(asking === 'save' ? 'application.conflict.overwrite' : 'application.conflict.delete')}
          onYes={() => (asking === 'save' ? save(true) : remove(true))}
          onFetch={() => void fetchOther()}
          onCancel={() => {
            setAsking(undefined);
            focusBack();
          }}
        />
      )}
    </section>
  );
}
