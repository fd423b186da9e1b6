import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { saveFile } from '../../export/saveFile.ts';
import { fillForm, useApplication, useApplicationStore } from '../../state/application.ts';
import type { ApplicationState } from '../../state/application.ts';
import { declineInTab, forget, forgetTab, readKept, watchKept } from '../../state/draftStorage.ts';
import { Press } from '../../ui/Press.tsx';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { storedFaultText } from './faultText.ts';
import { readText } from './readFile.ts';
import { keepDraftInTab, keepOnMachine, loseKept } from './saveProject.ts';
import { SavingQuestion } from './SavingQuestion.tsx';
import { timeText, whenText } from './whenText.ts';

type Props = { readonly context: ApplicationFacts };

const liesThere = () => !['none', 'closed'].includes(readKept().kind);

/** How long after the last key the draft is saved, and how long it waits at most while keys go on (ms): within a second, and not at each key. */
const [pause, mostWaiting] = [400, 800];

/**
 * Saving on this machine: asked for once, then by itself, and given up by a quiet choice. Until then the text is kept for as
 * long as the tab lives. Another window's draft is never lost unasked.
 */
export function Saving({ context }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { tables, chooseTable } = useTable();
  const store = useApplicationStore();
  const isUnsaved = useApplication((state) => state.isUnsaved);
  const kept = useApplication((state) => state.kept);
  const isFromFile = useApplication((state) => state.isFromFile);
  const status = useApplication((state) => state.saveStatus);
  const isDeclined = useApplication((state) => state.isDeclined && state.kept === undefined);
  const [asking, setAsking] = useState<'save' | 'forget'>();
  /** Why what lies on the machine cannot be opened here; none where it can. */
  const [unread, setUnread] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const isInTab = useApplication((state) => state.isInTab);
  const [elsewhere, setElsewhere] = useState<'saved' | 'deleted'>();
  /** What was typed here and gave way to the other window's draft. */
  const [replaced, setReplaced] = useState<Pick<ApplicationState, 'draft' | 'quotes' | 'declined'>>();
  const takeBack = (mine: NonNullable<typeof replaced>) => {
    setReplaced(undefined);
    // Saving it asks again: another draft lies there.
    fillForm(store, mine, { kept: undefined, isUnsaved: true, isFromFile: false });
    saveInTab();
    done(t('application.conflict.back.done'));
    focusSaid();
  };
  const buttons = useRef<HTMLElement>(null);
  const focusBack = () => buttons.current?.querySelector('button')?.focus();
  const line = useRef<HTMLParagraphElement>(null);
  const [answered, setAnswered] = useState(0);
  /** Where the button that was pressed is gone, the focus goes to what is said of it. */
  const focusSaid = () => setAnswered((times) => times + 1);
  useEffect(() => {
    if (answered > 0 && !buttons.current?.contains(document.activeElement)) line.current?.focus();
  }, [answered]);
  /** Keeps the draft in the tab, where the machine does not have it. */
  const saveInTab = () => keepDraftInTab(store, context);
  const lose = useEffectEvent(() => loseKept(store, context));
  useEffect(
    () =>
      watchKept((revision) => {
        const { kept: known } = store.getState();
        if (revision !== undefined) setElsewhere(revision === known?.revision ? undefined : 'saved');
        else {
          setElsewhere(known && 'deleted');
          // What was only there is now only here.
          if (known) lose();
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
  const readOther = () => {
    const there = readKept();
    return there.kind === 'kept' ? { ...there.kept, reading: readText(there.kept.text, context, tables) } : undefined;
  };
  const unreadText = () => {
    const reading = readOther()?.reading;
    if (reading?.ok) return undefined;
    return reading?.fault.code === 'newer'
      ? t('application.conflict.newer', { version: reading.fault.version })
      : t('application.conflict.unread');
  };
  const downloadOther = () => {
    const there = readKept();
    const text = there.kind === 'kept' ? there.kept.text : there.kind === 'broken' ? there.text : undefined;
    if (text === undefined) return;
    saveFile(`${t('application.conflict.fileName')}.json`, text, 'application/json');
    store.setState({ saveStatus: t('application.conflict.downloaded') });
  };
  const decline = () => {
    declineInTab(true);
    store.setState({ isDeclined: true });
  };
  const save = (overwrite: boolean) => {
    const result = keepOnMachine(store, context, overwrite);
    setFailed(result.kind === 'failed');
    if (result.kind !== 'saved') saveInTab();
    if (result.kind === 'conflict') {
      setUnread(unreadText());
      setAsking('save');
    } else if (result.kind === 'failed') store.setState({ saveStatus: t('application.saved.failed') });
    else done('');
  };
  const saveAsked = (overwrite: boolean) => {
    save(overwrite);
    focusSaid();
  };
  const keepUp = useEffectEvent(() => {
    const { kept: known, isUnsaved: isOpen } = store.getState();
    if (!isOpen) return;
    // A question about another draft is answered first.
    if (known && asking === undefined) save(false);
    else saveInTab();
  });
  useEffect(() => {
    let timer: number | undefined;
    let since: number | undefined;
    const keepNow = () => {
      window.clearTimeout(timer);
      timer = since = undefined;
      keepUp();
    };
    const stop = store.subscribe((now, before) => {
      if ((['draft', 'quotes', 'declined'] as const).every((part) => now[part] === before[part])) return;
      window.clearTimeout(timer);
      since ??= performance.now();
      timer = window.setTimeout(keepNow, Math.min(pause, Math.max(0, since + mostWaiting - performance.now())));
    });
    // A tab that is closed, hidden or killed has had its last word.
    const last = () => timer !== undefined && keepNow();
    window.addEventListener('pagehide', last);
    document.addEventListener('visibilitychange', last);
    return () => {
      last();
      stop();
      window.removeEventListener('pagehide', last);
      document.removeEventListener('visibilitychange', last);
    };
  }, [store]);
  const remove = (anyway: boolean) => {
    const { kept: known } = store.getState();
    const result = forget(known?.revision, anyway);
    if (result === 'conflict') setAsking('forget');
    else if (result === 'failed') store.setState({ saveStatus: t('application.saved.notForgotten') });
    else {
      store.setState((state) => ({ kept: undefined, isUnsaved: state.isUnsaved || state.kept !== undefined }));
      // What stands in the form stays until the tab is closed, as was said.
      if (store.getState().isUnsaved) saveInTab();
      done(t(result === 'nothing' ? 'application.saved.nothing' : 'application.forgotten'));
    }
    if (anyway) focusSaid();
  };
  const fetchOther = async () => {
    const other = readOther();
    const reading = other?.reading;
    // A draft is shown with the table that it names counties and figures of.
    if (reading?.ok && !(await chooseTable(reading.project.table))) {
      store.setState({ saveStatus: t('application.saved.noTable') });
      return;
    }
    if (!other || !reading?.ok) {
      store.setState({ saveStatus: storedFaultText(reading, i18n) });
      return;
    }
    const { draft, quotes, declined, isUnsaved: isOpen } = store.getState();
    setReplaced(isOpen ? { draft, quotes, declined } : undefined);
    forgetTab();
    fillForm(store, reading.project, { kept: other, isUnsaved: false, isFromFile: false });
    done(t('application.saved.found', { when: whenText(reading.project.saved, i18n) }));
    focusSaid();
  };
  const isKept = kept !== undefined;
  const unsaid = asking === 'save' ? unread : undefined;
  // What lies there and cannot be read can be deleted too; where nothing lies, there is nothing to delete.
  const canForget = isKept || elsewhere === 'saved' || (status !== '' && liesThere());
  const said = [
    ...(isKept && !hasFailed && asking !== 'save'
      ? [t('application.saved.last', { time: timeText(kept.saved, i18n) })]
      : []),
    ...(status === '' ? [] : [status]),
    // What is typed first is in the tab before it could be said that it is not.
    ...(!isKept && isUnsaved && isInTab !== undefined
      ? [t(isInTab ? 'application.saved.tab' : 'application.saved.nowhere')]
      : []),
  ].join(' ');
  // What stands here when one comes back to the page is no news beside the page's own name.
  const [atFirst] = useState(said);
  const isOld = said !== '' && said === atFirst;
  return (
    <section
      className="saving needs-script no-print"
      data-asks={asking}
      aria-label={t('application.saving.label')}
      ref={buttons}
    >
      {!isKept && (
        <>
          {!isDeclined && <p className="saving-ask">{t('application.save.question')}</p>}
          <div className="presses">
            <Press variant={isDeclined ? 'tertiary' : 'secondary'} onClick={() => saveAsked(false)}>
              {t(isDeclined ? 'application.save.later' : 'application.save')}
            </Press>
            {!isDeclined && (
              <Press
                variant="tertiary"
                onClick={() => {
                  decline();
                  focusBack();
                }}
              >
                {t('application.save.no')}
              </Press>
            )}
          </div>
        </>
      )}
      <p role="status" aria-live={isOld ? 'off' : 'polite'} tabIndex={-1} className="said" ref={line}>
        {said}
      </p>
      {elsewhere && !asking && (
        <p role="status">{t(elsewhere === 'saved' ? 'application.elsewhere' : 'application.deletedElsewhere')}</p>
      )}
      {!asking && !isDeclined && <p className="small">{t('application.saved.shared')}</p>}
      {replaced && (
        <p>
          <Press onClick={() => takeBack(replaced)}>{t('application.conflict.back')}</Press>
        </p>
      )}
      {canForget && (
        <p>
          <Press variant="tertiary" onClick={() => setAsking('forget')}>
            {t('application.forget')}
          </Press>
        </p>
      )}
      {asking && (
        <SavingQuestion
          label={t(asking === 'save' ? 'application.save' : 'application.forget')}
          text={
            unsaid ??
            t(
              asking === 'forget'
                ? elsewhere === 'saved'
                  ? 'application.conflict.forget'
                  : 'application.forget.question'
                : isFromFile
                  ? 'application.conflict.file'
                  : 'application.conflict',
            )
          }
          yes={t(asking === 'save' ? 'application.conflict.overwrite' : 'application.forget.yes')}
          onYes={() => (asking === 'save' ? saveAsked(true) : remove(true))}
          first={
            unsaid !== undefined ? (
              <Press variant="primary" onClick={downloadOther}>
                {t('application.conflict.download')}
              </Press>
            ) : (
              asking === 'save' && (
                <Press variant="primary" onClick={() => void fetchOther()}>
                  {t('application.conflict.fetch')}
                </Press>
              )
            )
          }
          cancel={t(unsaid === undefined ? 'application.conflict.cancel' : 'application.conflict.tabOnly')}
          onCancel={() => {
            // What is written goes on in the tab, and it is not asked again.
            if (unsaid !== undefined) decline();
            setAsking(undefined);
            focusBack();
          }}
        />
      )}
    </section>
  );
}
