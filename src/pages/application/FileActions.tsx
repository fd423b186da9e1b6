import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { Brought } from '../../domain/office.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { fillForm, useApplicationStore } from '../../state/application.ts';
import { readKept } from '../../state/draftStorage.ts';
import { bringOffice } from '../../state/office.ts';
import { Press } from '../../ui/Press.tsx';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { nameMunicipality } from '../../view/municipality.ts';
import { LinkReader } from './LinkReader.tsx';
import { faultText, unknownNames } from './faultText.ts';
import type { Outcome } from './OutcomeLine.tsx';
import { readButtonId, useReader } from './readerContext.ts';
import type { Opened } from './readerContext.ts';
import { readFile } from './readFile.ts';
import { keepDraftInTab } from './saveProject.ts';

type Props = {
  readonly context: ApplicationFacts;
  /** Takes what an action led to; nothing when one begins. */
  readonly onOutcome: (outcome?: Outcome) => void;
};

/** Opens a project file: to go on writing, or to read it as the one who judges it. A file that is broken changes nothing. */
export function FileActions({ context, onOutcome }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { tables, chooseTable } = useTable();
  const store = useApplicationStore();
  const read = useReader();
  const toWrite = useRef<HTMLInputElement>(null);
  const toRead = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const [waiting, setWaiting] = useState<Opened>();
  const unknownText = (names: readonly string[]) =>
    names.length > 0 ? ` ${t('application.fileUnknown', { names: i18n.list(names) })}` : '';
  /** Shows the table that a draft names counties and figures of; if it does not come, that is said. */
  const hasTable = async ({ project }: Opened): Promise<boolean> => {
    const isShown = await chooseTable(project.table);
    if (!isShown) onOutcome({ text: t('application.saved.noTable'), isFault: true });
    return isShown;
  };
  const take = async (from: Opened) => {
    if (!(await hasTable(from))) return;
    const isKept = readKept().kind === 'kept';
    // Saving now would write over another draft than the one that lies there: `kept: undefined` makes it ask.
    const saveStatus = isKept ? t('application.saved.other') : '';
    fillForm(store, from.project, { kept: undefined, isUnsaved: false, isFromFile: true });
    store.setState({ saveStatus });
    keepDraftInTab(store, context);
    const brought = from.project.office ? ` ${await bring(from.project.office, i18n)}` : '';
    setWaiting(undefined);
    onOutcome({ text: t('application.take.opened') + unknownText(from.unknown) + brought, isFault: false });
    opener.current?.querySelector('button')?.focus();
  };
  const open = async (input: RefObject<HTMLInputElement | null>, then: (opened: Opened) => void) => {
    const file = input.current?.files?.[0];
    if (!input.current || !file) return;
    onOutcome();
    // The question was about another file.
    setWaiting(undefined);
    const reading = await readFile(file, context, tables);
    // The same file can be chosen again.
    input.current.value = '';
    if (reading?.ok) then({ project: reading.project, unknown: unknownNames(reading.unknown, i18n) });
    else {
      const text = reading ? faultText(reading.fault, i18n) : t('application.fault.unreadable');
      onOutcome({ text, isFault: true });
    }
  };
  return (
    <div ref={opener}>
      <div className="presses">
        <Press onClick={() => toWrite.current?.click()}>{t('application.take.open')}</Press>
        <Press id={readButtonId} onClick={() => toRead.current?.click()}>
          {t('application.take.read')}
        </Press>
      </div>
      <input
        ref={toWrite}
        type="file"
        hidden
        accept=".json,application/json"
        data-file="write"
        onChange={() =>
          void open(toWrite, ({ project, unknown }) => {
            const opened = { project, unknown };
            if (store.getState().isUnsaved) setWaiting(opened);
            else void take(opened);
          })
        }
      />
      <input
        ref={toRead}
        type="file"
        hidden
        accept=".json,application/json"
        data-file="read"
        onChange={() =>
          void open(toRead, ({ project, unknown }) => {
            const opened = { project, unknown };
            void hasTable(opened).then((isShown) => isShown && read(opened));
          })
        }
      />
      <p className="small">{t('application.take.read.help')}</p>
      <LinkReader
        context={context}
        onRead={(opened) => {
          onOutcome();
          if (!opened) onOutcome({ text: t('application.reader.link.empty'), isFault: true });
          else void hasTable(opened).then((isShown) => isShown && read(opened));
        }}
      />
      {waiting && (
        <div className="ask-first" role="group" aria-label={t('application.take.open')}>
          <p role="alert">{t('application.take.replace')}</p>
          <div className="presses">
            <Press variant="primary" onClick={() => void take(waiting)}>
              {t('application.take.replace.yes')}
            </Press>
            <Press
              onClick={() => {
                setWaiting(undefined);
                opener.current?.querySelector('button')?.focus();
              }}
            >
              {t('application.conflict.cancel')}
            </Press>
          </div>
        </div>
      )}
    </div>
  );
}

/** Takes in the figures that came along, and says whose they are, whose were here before, and whether they go along again. */
async function bring(brought: Brought, i18n: I18n): Promise<string> {
  const { t } = i18n;
  const before = await bringOffice(brought);
  const names = await nameMunicipalities([brought.municipality, before.municipality], i18n);
  const [name = t('application.take.office.unknown'), other = t('application.take.office.unknown')] = names;
  if (before.files.length === 0 && before.taken.length === 0) return t('application.take.office', { name });
  const isSame = brought.municipality === before.municipality;
  const said = isSame
    ? t('application.take.office.same', { name })
    : t('application.take.office.mixed', { name, other });
  return before.goesAlong ? said : `${said} ${t('application.take.office.notAlong')}`;
}

/** The register is loaded only for this; without it a municipality is known by its number. */
async function nameMunicipalities(codes: readonly (string | undefined)[], i18n: I18n): Promise<(string | undefined)[]> {
  const all = await import('virtual:municipalities').then(
    ({ register }) => register.municipalities,
    () => [],
  );
  return codes.map((code) => {
    const found = all.find((one) => one.code === code);
    return found ? nameMunicipality(found, i18n).name : code;
  });
}
