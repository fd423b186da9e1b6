import { useId, useMemo } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { ImportAnswers, ImportedMeasure, ImportQuestion } from '../../domain/importedFile.ts';
import type { Municipality, MunicipalityRegister } from '../../domain/municipality.ts';
import { municipalityCodes } from '../../domain/municipality.ts';
import type { Sources } from '../../domain/sources.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { changeOffice, useOffice } from '../../state/office.ts';
import type { OfficeFile } from '../../state/office.ts';
import { Press } from '../../ui/Press.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { nameMunicipality } from '../../view/municipality.ts';
import { measureTitle } from '../../view/office.ts';
import { viewReading } from '../../view/officeReading.ts';
import { contentOf, useRead } from './useRead.ts';
import css from './OfficePage.module.css';

type Props = {
  readonly sources: Sources;
  readonly register: MunicipalityRegister;
  readonly municipality: Municipality | undefined;
};

/** How each file was read, before anything in it is used: what it says, what was left out, what only a person knows. */
export function Readings(props: Props) {
  const { t } = useI18n();
  const files = useOffice((office) => office.files);
  if (files.length === 0) return <p>{t('office.reading.none')}</p>;
  return files.map((one) => <Reading key={one.id} one={one} {...props} />);
}

/** So many measures scroll in their own frame. */
const manyMeasures = 12;

const update = (id: string, change: Partial<OfficeFile>) =>
  changeOffice(({ files }) => ({ files: files.map((one) => (one.id === id ? { ...one, ...change } : one)) }));

function Reading({ one, municipality, ...about }: Props & { readonly one: OfficeFile }) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const { file, id, answers, isConfirmed, used } = one;
  const { readAll, said } = useRead(about);
  const content = contentOf(id);
  const again = (more: ImportAnswers) => {
    if (content !== undefined) readAll([{ id, name: file.name, content, answers: { ...answers, ...more } }]);
  };
  const lines = useMemo(() => viewReading(file, i18n), [file, i18n]);
  const isHere =
    municipality &&
    file.regions.some(({ code }) => code !== undefined && municipalityCodes(municipality).includes(code));
  return (
    // Folded once it has been seen: what was read is then what counts.
    <details key={String(isConfirmed)} className={css.reading} data-file-read={file.name} open={!isConfirmed}>
      <summary>
        <h3>{file.name}</h3>
        {isConfirmed && <span> {plural('office.reading.inUse', used.length)}</span>}
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {municipality && !isHere && file.questions.length === 0 && (
          <li>{t('office.reading.notHere', { name: nameMunicipality(municipality, i18n).name })}</li>
        )}
      </ul>
      {file.questions.map((question) => (
        <Question
          key={question.about}
          question={question}
          municipality={municipality}
          onAnswer={content === undefined ? undefined : again}
        />
      ))}
      {file.ranges.length > 1 && content !== undefined && (
        <SelectField
          label={t('office.reading.range')}
          value={answers.range ? `${answers.range.sheet}!${answers.range.range}` : ''}
          onChange={(chosen) => {
            const found = file.ranges.find(({ sheet, range }) => `${sheet}!${range}` === chosen);
            readAll([{ id, name: file.name, content, answers: { ...answers, range: found } }]);
          }}
        >
          <option value="">{t('office.reading.range.all')}</option>
          {file.ranges.map(({ sheet, range }) => (
            <option key={`${sheet}!${range}`} value={`${sheet}!${range}`}>
              {sheet} {range}
            </option>
          ))}
        </SelectField>
      )}
      <fieldset className={css.measures} data-many={file.measures.length > manyMeasures || undefined}>
        <legend>{t('office.reading.measures')}</legend>
        {file.measures.map((measure) => (
          <Measure
            key={measure.id}
            measure={measure}
            isUsed={used.includes(measure.id)}
            onUse={(isUsed) =>
              update(id, { used: isUsed ? [...used, measure.id] : used.filter((other) => other !== measure.id) })
            }
          />
        ))}
      </fieldset>
      <p className={css.buttons}>
        {isConfirmed ? (
          <span role="status">{t('office.reading.confirmed')}</span>
        ) : (
          <Press
            variant="primary"
            disabled={used.length === 0 || file.questions.length > 0}
            onClick={() => update(id, { isConfirmed: true })}
          >
            {t('office.reading.confirm')}
          </Press>
        )}{' '}
        <Press onClick={() => changeOffice(({ files }) => ({ files: files.filter((other) => other.id !== id) }))}>
          {t('office.reading.remove', { name: file.name })}
        </Press>
      </p>
      <div role="status">
        {said.slice(-1).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </details>
  );
}

type MeasureProps = {
  readonly measure: ImportedMeasure;
  readonly isUsed: boolean;
  readonly onUse: (isUsed: boolean) => void;
};

/** A measure: what it is called in the file, and whether it is one of the announcement's, only looks so, or is the office's own. */
function Measure({ measure, isUsed, onUse }: MeasureProps) {
  const { t } = useI18n();
  const { indicators } = useTable().printed;
  const id = useId();
  const { match } = measure;
  const indicator = indicators.find((one) => one.id === match?.indicator)?.shortLabel ?? '';
  return (
    <div className={css.measure} data-match={match?.kind}>
      <input
        id={id}
        type="checkbox"
        checked={isUsed}
        aria-describedby={`${id}-is`}
        onChange={({ target }) => onUse(target.checked)}
      />
      <label htmlFor={id}>{measureTitle(measure)}</label>
      <p id={`${id}-is`} className="small">
        {match?.kind === 'same'
          ? t('office.reading.same', { indicator })
          : match
            ? t('office.reading.alike', { indicator, reason: match.reason })
            : t('office.reading.own')}{' '}
        {t(`office.reading.kind.${measure.kind}`)}
        {measure.unit !== undefined && ` ${t('office.reading.unit', { unit: measure.unit })}`}
      </p>
    </div>
  );
}

type QuestionProps = {
  readonly question: ImportQuestion;
  readonly municipality: Municipality | undefined;
  readonly onAnswer: ((answers: ImportAnswers) => void) | undefined;
};

/** What the file does not say: a press each for what it can be. */
function Question({ question, municipality, onAnswer }: QuestionProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const yearId = useId();
  const name = municipality && nameMunicipality(municipality, i18n).name;
  const words = () => {
    switch (question.about) {
      case 'decimal':
        return t('office.ask.decimal', { example: question.example });
      case 'spaces':
        return t('office.ask.spaces', { example: question.example });
      case 'region':
        return name === undefined ? t('office.ask.regionFirst') : t('office.ask.region', { name });
      case 'year':
        return t('office.ask.year');
    }
  };
  if (!onAnswer)
    return (
      <p className={css.question}>
        {words()} {t('office.ask.again')}
      </p>
    );
  return (
    <div className={css.question} data-question={question.about} role="group" aria-label={words()}>
      <p>{words()}</p>
      {question.about === 'decimal' &&
        (['thousands', 'decimals'] as const).map((decimal) => (
          <Press key={decimal} onClick={() => onAnswer({ decimal })}>
            {t(`office.ask.decimal.${decimal}`)}
          </Press>
        ))}
      {question.about === 'spaces' &&
        (['thousands', 'columns'] as const).map((spaces) => (
          <Press key={spaces} onClick={() => onAnswer({ spaces })}>
            {t(`office.ask.spaces.${spaces}`)}
          </Press>
        ))}
      {question.about === 'region' && municipality && name !== undefined && (
        <Press onClick={() => onAnswer({ region: `${municipality.code} ${name}` })}>
          {t('office.ask.region.yes', { name })}
        </Press>
      )}
      {question.about === 'year' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const year = new FormData(event.currentTarget).get('year');
            if (typeof year === 'string' && /^\d{4}$/.test(year)) onAnswer({ year });
          }}
        >
          <label className="visually-hidden" htmlFor={yearId}>
            {t('office.figures.year')}
          </label>
          <input id={yearId} name="year" inputMode="numeric" pattern="\d{4}" size={6} required />
          <button type="submit" className="aksel-button aksel-button--small" data-variant="secondary">
            <span className="aksel-label aksel-label--small">{t('office.ask.year.use')}</span>
          </button>
        </form>
      )}
    </div>
  );
}
