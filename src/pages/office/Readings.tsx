import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { ImportAnswers } from '../../domain/importedFile.ts';
import type { Municipality, MunicipalityRegister } from '../../domain/municipality.ts';
import { isNameless, toldOf } from '../../domain/office.ts';
import type { OfficeFile } from '../../domain/office.ts';
import { sourceTableOf } from '../../domain/sources.ts';
import type { Sources } from '../../domain/sources.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { MessageKey } from '../../i18n/messages.ts';
import { changeOffice, useOffice } from '../../state/office.ts';
import { Press } from '../../ui/Press.tsx';
import { viewReading, viewReadPlaces } from '../../view/officeReading.ts';
import { Naming, Question, Ranges, Whose } from './ReadingQuestions.tsx';
import { ReadMeasures } from './ReadMeasures.tsx';
import { figuresId } from './figuresId.ts';
import { contentOf, useRead } from './useRead.ts';
import css from './OfficePage.module.css';

type Props = {
  readonly sources: Sources;
  readonly register: MunicipalityRegister;
  readonly municipality: Municipality | undefined;
  readonly onMunicipality: (municipality: Municipality) => void;
  /** Takes the name of a file that was taken away. */
  readonly onRemove: (name: string) => void;
};

/** What is left to ask of a file before something in it, or its inhabitants, can be used. */
function lackOf({ file, answers, used }: OfficeFile, sources: Sources): MessageKey | undefined {
  if (file.questions.length > 0) return 'office.reading.first.answer';
  if (isNameless({ file, answers })) return 'office.reading.first.name';
  return used.length > 0 || sourceTableOf(sources, file)?.people !== undefined
    ? undefined
    : 'office.reading.first.choose';
}

/** Takes files into use, and goes to the next that has not been seen, else to the figures. */
function confirm(ids: readonly string[]): void {
  flushSync(() =>
    changeOffice(({ files }) => ({
      files: files.map((one) => (ids.includes(one.id) ? { ...one, isConfirmed: true } : one)),
    })),
  );
  const next = document.querySelector<HTMLElement>('[data-file-read][open] > summary');
  const to = next ?? document.getElementById(figuresId);
  to?.focus();
  // What was above has folded: the figures begin at the window's top.
  if (!next) to?.scrollIntoView({ block: 'start' });
}

/** Takes a file away. Its button goes with it: the next file's heading has the focus then, else where files are brought. */
function remove(id: string): void {
  const at = useOffice.getState().files.findIndex((one) => one.id === id);
  flushSync(() => changeOffice(({ files }) => ({ files: files.filter((one) => one.id !== id) })));
  const left = [...document.querySelectorAll<HTMLElement>('[data-file-read] > summary')];
  (left[at] ?? left.at(-1) ?? document.querySelector<HTMLElement>('[data-file=office]'))?.focus();
}

/** How each file was read, before anything in it is used: what it says, what was left out, what only a person knows. */
export function Readings(props: Props) {
  const { t } = useI18n();
  const files = useOffice((office) => office.files);
  const ready = files.filter((one) => !one.isConfirmed && !lackOf(one, props.sources)).map(({ id }) => id);
  return (
    <>
      {files.map((one) => (
        <Reading key={one.id} one={one} {...props} />
      ))}
      {ready.length > 1 && (
        <p>
          <Press variant="primary" onClick={() => confirm(ready)}>
            {t('office.reading.confirmAll', { count: ready.length })}
          </Press>
        </p>
      )}
    </>
  );
}

const update = (id: string, change: Partial<OfficeFile>) =>
  changeOffice(({ files }) => ({ files: files.map((one) => (one.id === id ? { ...one, ...change } : one)) }));

function Reading({ one, municipality, onMunicipality, onRemove, ...about }: Props & { readonly one: OfficeFile }) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const { file, id, answers, isConfirmed, used } = one;
  const lack = lackOf(one, about.sources);
  const { readAll, said } = useRead(about);
  const content = contentOf(id);
  const again = (more: ImportAnswers) => {
    if (content !== undefined) readAll([{ id, name: file.name, content, answers: { ...answers, ...more } }]);
  };
  const lines = useMemo(() => viewReading(file, i18n), [file, i18n]);
  const named = useMemo(() => viewReadPlaces(file, i18n), [file, i18n]);
  const line = (text: string) => <li key={text}>{text}</li>;
  const isPeople = sourceTableOf(about.sources, file)?.people !== undefined;
  return (
    // Folded once it has been seen: what was read is then what counts.
    <details className={css.reading} data-file-read={file.name} open={!isConfirmed}>
      <summary>
        <h3>{file.name}</h3>
        {isConfirmed && (
          <span>
            {' '}
            {isPeople && used.length === 0
              ? t('office.reading.peopleInUse')
              : plural('office.reading.inUse', used.length)}
          </span>
        )}
      </summary>
      <ul>
        {lines.slice(0, 1).map(line)}
        {named && (
          <li>
            {named.fold === undefined ? (
              named.text
            ) : (
              <details>
                <summary>{named.fold}</summary>
                {named.text}
              </details>
            )}
          </li>
        )}
        {lines.slice(1).map(line)}
        {isPeople && <li>{t('office.reading.people')}</li>}
      </ul>
      <Whose file={file} register={about.register} municipality={municipality} onMunicipality={onMunicipality} />
      {file.questions.map((question) => (
        <Question
          key={question.about}
          question={question}
          municipality={municipality}
          onAnswer={content === undefined ? undefined : again}
        />
      ))}
      {file.format === 'xlsx' && content !== undefined && (
        <Ranges ranges={file.ranges} chosen={answers.ranges} onChoose={(ranges) => again({ ranges })} />
      )}
      <Naming one={one} onTell={(told) => update(one.id, toldOf(one, told))} />
      <ReadMeasures
        measures={file.measures}
        used={used}
        isFolded={isPeople}
        onUse={(measure, isUsed) =>
          update(id, { used: isUsed ? [...used, measure] : used.filter((other) => other !== measure) })
        }
      />
      <p className={css.buttons}>
        {isConfirmed ? (
          <span role="status">{t('office.reading.confirmed')}</span>
        ) : (
          <Press variant="primary" disabled={lack !== undefined} onClick={() => confirm([id])}>
            {t('office.reading.confirm')}
          </Press>
        )}{' '}
        <Press
          onClick={() => {
            remove(id);
            onRemove(file.name);
          }}
        >
          {t('office.reading.remove', { name: file.name })}
        </Press>
        {lack && !isConfirmed && <span className="small"> {t(lack)}</span>}
      </p>
      <div role="status">
        {said.slice(-1).map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </details>
  );
}
