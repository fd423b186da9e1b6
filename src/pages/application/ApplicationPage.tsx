import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { flushSync } from 'react-dom';
import { useBasis, useFacts, useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ApplicationProvider } from '../../state/application.ts';
import { useKeptWays } from '../../state/draftKeeper.ts';
import { useToday } from '../../ui/useToday.ts';
import { areaOf } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { changedQuotes, usedBy, withQuotes } from '../../view/application/changedFigures.ts';
import { ApplicationForm } from './ApplicationForm.tsx';
import { ChangedFigures } from './ChangedFigures.tsx';
import { useKeptApplication } from './useKeptApplication.ts';
import { Reader } from './Reader.tsx';
import { ReaderProvider, readButtonId } from './readerContext.ts';
import type { Opened } from './readerContext.ts';
import { keepUnseen, saveProject } from './saveProject.ts';

/** What do I write, what is left, how much can we ask for? From figures to a draft, all of it in the browser. */
export function ApplicationPage() {
  const { grants } = useFacts();
  const facts = useBasis();
  const { before } = useTable();
  const i18n = useI18n();
  const { t } = i18n;
  const today = useToday();
  const store = useKeptApplication(grants.grants[0]);
  const [opened, setOpened] = useState<Opened>();
  const now = useMemo<ApplicationFacts>(
    () => ({ grants, facts, today, before, i18n }),
    [grants, facts, today, before, i18n],
  );
  const year = useStore(store, (state) => state.draft.grant);
  const area = useStore(store, (state) => state.draft.area);
  const quotes = useStore(store, (state) => state.quotes);
  const quoted = useMemo(() => changedQuotes(quotes, now), [quotes, now]);
  const changed = useStore(
    store,
    useShallow(({ draft }) => usedBy(draft, quoted, now)),
  );
  // A draft keeps the figures that it was saved with until its writer takes the new ones.
  const context = useMemo(() => withQuotes(changed, now), [changed, now]);
  useKeptWays({
    save: useCallback(() => saveProject(store, context), [store, context]),
    keepUp: useCallback(() => keepUnseen(store, context), [store, context]),
  });
  const close = () => {
    // The form is there again before the focus goes back to it.
    flushSync(() => setOpened(undefined));
    document.getElementById(readButtonId)?.focus();
  };
  return (
    <div className="application">
      <h1>{t('page.application.title')}</h1>
      <p className="no-print">
        {[areaOf({ area }, facts)?.name, t('application.grant.option', { year })]
          .filter((part) => part !== undefined)
          .join(t('list.dot'))}
      </p>
      {opened && <Reader opened={opened} context={now} onClose={close} />}
      <ApplicationProvider value={store}>
        <ReaderProvider value={setOpened}>
          {/* Kept as it is while a file is read. */}
          <div hidden={opened !== undefined}>
            <ApplicationForm
              context={context}
              store={store}
              question={<ChangedFigures changed={changed} context={context} />}
            />
          </div>
        </ReaderProvider>
      </ApplicationProvider>
    </div>
  );
}
