import { useId, useState } from 'react';
import { labelOfFile, rangeAsTyped } from '../../domain/importedFile.ts';
import type { ImportAnswers, ImportedRange, ImportQuestion } from '../../domain/importedFile.ts';
import { municipalityCodes } from '../../domain/municipality.ts';
import type { Municipality, MunicipalityRegister } from '../../domain/municipality.ts';
import { asksLabel, asksSource } from '../../domain/office.ts';
import type { OfficeFile } from '../../domain/office.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import field from '../../ui/field.module.css';
import { Press } from '../../ui/Press.tsx';
import { nameMunicipality } from '../../view/municipality.ts';
import css from './OfficePage.module.css';

// What a person is asked of a file that has been read: what it is, whose, which part of it, how its signs are meant.

/** A year that figures may be of. */
const isYear = /^(?:19|20)\d\d$/;

type NamingProps = {
  readonly one: OfficeFile;
  readonly onTell: (told: Pick<ImportAnswers, 'label' | 'source'>) => void;
};

/** What the file does not say of its figures, and the application asks for: what they are, and where they are from. */
export function Naming({ one, onTell }: NamingProps) {
  const { t } = useI18n();
  const own = useId();
  if (one.file.questions.length > 0) return null;
  const isPasted = one.file.format === 'pasted';
  const fields = [
    { key: 'label', isAsked: asksLabel(one), help: t('office.reading.labelHelp') },
    { key: 'source', isAsked: asksSource(one), help: t('office.reading.sourceHelp') },
  ] as const;
  return fields.map(
    ({ key, isAsked, help }) =>
      isAsked && (
        <p key={key} className={field.field}>
          <label htmlFor={`${own}-${key}`}>{t(`office.reading.${key}`)}</label>
          <input
            id={`${own}-${key}`}
            type="text"
            value={one.answers[key] ?? (key === 'label' && !isPasted ? labelOfFile(one.file.name) : '')}
            required={key === 'label' && isPasted}
            aria-describedby={`${own}-${key}-help`}
            autoComplete="off"
            onChange={({ target }) => onTell({ ...one.answers, [key]: target.value })}
          />
          <span id={`${own}-${key}-help`} className="small">
            {help}
          </span>
        </p>
      ),
  );
}

type WhoseProps = {
  readonly file: OfficeFile['file'];
  readonly register: MunicipalityRegister;
  readonly municipality: Municipality | undefined;
  readonly onMunicipality: (municipality: Municipality) => void;
};

/** Says where the chosen municipality is not in the file; the only one that is can be chosen instead. */
export function Whose({ file, register, municipality, onMunicipality }: WhoseProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const inFile = new Set(
    file.regions.flatMap(({ kind, code }) => (kind === 'municipality' && code !== undefined ? [code] : [])),
  );
  const isIn = (one: Municipality) => municipalityCodes(one).some((code) => inFile.has(code));
  if (file.questions.length > 0 || (municipality && isIn(municipality))) return null;
  const there = register.municipalities.filter(isIn);
  const [only] = there.length === 1 ? there : [];
  if (!municipality && !only) return null;
  const name = only && nameMunicipality(only, i18n).name;
  return (
    <p className={css.buttons}>
      {municipality && <span>{t('office.reading.notHere', { name: nameMunicipality(municipality, i18n).name })}</span>}
      {only && name !== undefined && (
        <>
          <span>{t('office.reading.isOf', { name })}</span>
          <Press onClick={() => onMunicipality(only)}>{t('office.reading.chooseIts', { name })}</Press>
        </>
      )}
    </p>
  );
}

type RangesProps = {
  readonly ranges: readonly ImportedRange[];
  readonly chosen: ImportAnswers['ranges'];
  readonly onChoose: (ranges: NonNullable<ImportAnswers['ranges']>) => void;
};

/** Which parts of a workbook are read: any of the tables that were found, and what a person writes. */
export function Ranges({ ranges, chosen, onChoose }: RangesProps) {
  const { t, list } = useI18n();
  const id = useId();
  const [isOdd, setOdd] = useState(false);
  const sheets = [...new Set(ranges.map(({ sheet }) => sheet))];
  const read = ranges.filter(({ isRead }) => isRead);
  const asked = (some: readonly ImportedRange[]) => some.map(({ sheet, range }) => ({ sheet, range }));
  return (
    <>
      {ranges.length > 1 && (
        <fieldset className={css.measures}>
          <legend>{t('office.reading.range')}</legend>
          {ranges.map((one, at) => (
            <div key={`${one.sheet}!${one.range}`} className={css.measure}>
              <input
                id={`${id}-${at}`}
                type="checkbox"
                checked={one.isRead}
                // Something has to be read.
                disabled={one.isRead && read.length === 1}
                onChange={({ target }) =>
                  onChoose(asked(target.checked ? [...read, one] : read.filter((other) => other !== one)))
                }
              />
              <label htmlFor={`${id}-${at}`}>
                {one.sheet} {one.range}
              </label>
            </div>
          ))}
        </fieldset>
      )}
      <details>
        <summary>{t('office.reading.range.other')}</summary>
        <form
          className={css.buttons}
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('range');
            const range = typeof typed === 'string' ? rangeAsTyped(typed, ranges) : undefined;
            setOdd(!range);
            if (range) onChoose([...(chosen ?? []), range]);
          }}
        >
          <label htmlFor={id}>{t('office.reading.range.typed')}</label>
          <input id={id} name="range" size={16} spellCheck={false} autoComplete="off" aria-describedby={`${id}-odd`} />
          <Press type="submit">{t('office.reading.range.use')}</Press>
        </form>
        <p id={`${id}-odd`} role="status">
          {isOdd && t('office.reading.range.odd', { sheets: list(sheets) })}
        </p>
      </details>
    </>
  );
}

type QuestionProps = {
  readonly question: ImportQuestion;
  readonly municipality: Municipality | undefined;
  readonly onAnswer: ((answers: ImportAnswers) => void) | undefined;
};

/** What the file does not say: a press each for what it can be. */
export function Question({ question, municipality, onAnswer }: QuestionProps) {
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
            if (typeof year === 'string' && isYear.test(year)) onAnswer({ year });
          }}
        >
          <label className="visually-hidden" htmlFor={yearId}>
            {t('office.figures.year')}
          </label>
          <input id={yearId} name="year" inputMode="numeric" pattern={isYear.source} size={6} required />
          <button type="submit" className="aksel-button aksel-button--small" data-variant="secondary">
            <span className="aksel-label aksel-label--small">{t('office.ask.year.use')}</span>
          </button>
        </form>
      )}
    </div>
  );
}
