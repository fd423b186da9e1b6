import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { People } from '../../domain/compare.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { MapGeometry } from '../../domain/geometry.ts';
import type { Grants } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ApplicationProvider, useKeptApplication } from '../../state/application.ts';
import { useToday } from '../../ui/useToday.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { places } from '../../view/places.ts';
import { ApplicationForm } from './ApplicationForm.tsx';
import { Reader } from './Reader.tsx';
import { ReaderProvider, readButtonId } from './readerContext.ts';
import type { Opened } from './readerContext.ts';

type Props = {
  readonly dataset: Dataset;
  readonly grants: Grants;
  readonly people: People;
  /** The site's root path, with its slashes. */
  readonly base: string;
  readonly geometry: MapGeometry;
};

/** What do I write, what is left, how much can we ask for? From figures to a draft, all of it in the browser. */
export function ApplicationPage({ dataset, grants, people, base, geometry }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const today = useToday();
  const store = useKeptApplication(grants.grants[0]);
  const [opened, setOpened] = useState<Opened>();
  const context = useMemo<ApplicationFacts>(
    () => ({ grants, facts: { dataset, people, ...grants.support }, today, i18n }),
    [dataset, grants, people, today, i18n],
  );
  const close = () => {
    // The form is there again before the focus goes back to it.
    flushSync(() => setOpened(undefined));
    document.getElementById(readButtonId)?.focus();
  };
  return (
    <div className="application">
      <h1>{t('page.application.title')}</h1>
      <p className="lead no-print">{t('application.lead')}</p>
      {opened && <Reader opened={opened} context={context} onClose={close} />}
      <ApplicationProvider value={store}>
        <ReaderProvider value={setOpened}>
          {/* Kept as it is while a file is read. */}
          <div hidden={opened !== undefined}>
            <ApplicationForm
              context={context}
              base={base}
              tiles={geometry.tiles}
              address={base + places.application}
              store={store}
            />
          </div>
        </ReaderProvider>
      </ApplicationProvider>
    </div>
  );
}
