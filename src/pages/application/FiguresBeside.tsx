import { useEffect, useMemo, useRef, useState } from 'react';
import { isFilled } from '../../domain/application.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { hasFigure, withOwnFigures } from '../../domain/ownFigures.ts';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { arriveOffice, useOffice } from '../../state/office.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { Link } from '../../ui/Link.tsx';
import { Press } from '../../ui/Press.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { areaOf, chosenAreas, figuresToUse, tableYearText } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { viewElsewhere } from '../../view/officeElsewhere.ts';
import { writtenTexts } from '../../view/application/writtenFields.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { missingThemes } from '../../view/missingThemes.ts';
import { countyPlace, places } from '../../view/places.ts';
import { CountyFigures } from './CountyFigures.tsx';
import { PutIn } from './PutIn.tsx';
import { insertAtCursor } from './insertAtCursor.ts';
import { goTo } from './steps.ts';

type Props = {
  readonly context: ApplicationFacts;
  readonly grant: Grant;
  /** Whether the draft's figures are chosen here: in the step about the challenge. */
  readonly chooses?: boolean;
};

/** Beside what is written: the figures of the chosen areas, for and against, each put in with its source where one writes. */
export function FiguresBeside({ context, grant, chooses = false }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const draft = useApplication((state) => state.draft);
  const edit = useEdit();
  const taken = useOffice((office) => office.taken);
  useEffect(() => void arriveOffice(), []);
  const [said, setSaid] = useState('');
  const writing = useWriting();
  const { area, areas } = draft;
  const county = areaOf({ area }, context.facts);
  const all = useMemo(
    () => figuresToUse({ area, areas, figures: draft.figures, grant: grant.year }, context),
    [area, areas, draft.figures, grant.year, context],
  );
  // A figure is only part of a draft with an area that it belongs to.
  const isChoice = chooses && areas.length > 0;
  const figures = all.filter(({ support }) => isChoice || support.support !== 'silent');
  const chosen = figures.filter(({ figure }) => draft.figures.includes(figure.indicator.id));
  const { dataset } = context.facts;
  const missing = isChoice
    ? chosenAreas({ area, areas, grant: grant.year }, context).flatMap(({ priority }) =>
        missingThemes(priority, dataset, i18n),
      )
    : [];
  const put = (text: string, figure?: IndicatorId) => {
    const field = textOf(writing.current);
    if (!field) return;
    insertAtCursor(field, text);
    // What is put in is used: it is chosen with that.
    if (figure !== undefined)
      edit((now) => (now.figures.includes(figure) ? now : { ...now, figures: [...now.figures, figure] }));
    setSaid(t('application.insert.done', { field: field.labels[0]?.textContent ?? '' }));
  };
  const written = writtenTexts(draft, grant).join('\n');
  // A figure from the municipality's files stands among those, with its sentence.
  const fromOffice = taken.map(({ row }) => row);
  const own = draft.ownFigures.filter((row) => isFilled(row) && !hasFigure(fromOffice, row));
  const { table } = dataset;
  const hasFigures = county !== undefined && figures.length > 0;
  const lead = isChoice ? 'application.insert.choose' : 'application.insert.help';
  return (
    <aside className="figures-beside needs-script no-print" aria-label={t('application.insert.heading')}>
      {chooses && (
        <a
          className="skip-figures"
          href={`#${fieldId('texts.challenge')}`}
          onClick={(event) => goTo(event, 'texts.challenge')}
        >
          {t('application.insert.skip')}
        </a>
      )}
      <details>
        <summary>
          <h2>{t('application.insert.heading')}</h2>
          {isChoice && hasFigures && (
            <span className="small">{plural('application.insert.chosen', chosen.length)}</span>
          )}
        </summary>
        {(!county || (areas.length === 0 && figures.length === 0)) && (
          <p>
            {t(county ? 'application.insert.noArea' : 'application.insert.noCounty')}{' '}
            <a
              href={`#${fieldId(county ? 'areas' : 'area')}`}
              onClick={(event) => goTo(event, county ? 'areas' : 'area')}
            >
              {t(county ? 'application.insert.toAreas' : 'application.insert.toCounty')}
            </a>
          </p>
        )}
        {hasFigures && (
          <div {...(chooses && { id: fieldId('figures'), tabIndex: -1 })}>
            <p className="small">{t(lead, { area: county.name })}</p>
            <CountyFigures figures={figures} chooses={isChoice} written={written} onPut={put} />
          </div>
        )}
        {missing.length > 0 && (
          <div className="no-figure small">
            {missing.map(({ theme, sentence, where }) => (
              <details key={theme} className="unfolds">
                <summary>{sentence}</summary>
                <p>{where}</p>
              </details>
            ))}
          </div>
        )}
        {isChoice && hasFigures && (
          <p className="small">
            {t('application.figures.context')}{' '}
            <Link to={countyPlace(county)}>{t('application.profile', { area: county.name })}</Link>
          </p>
        )}
        {taken.length > 0 && (
          <>
            <h3>{t('application.insert.office')}</h3>
            {viewElsewhere(taken, county ? [county] : [], dataset, i18n).map((sentence) => (
              <p key={sentence} data-elsewhere="">
                {sentence}
              </p>
            ))}
            <ul>
              {taken.map(({ id, sentence, row }) => {
                return (
                  <li key={id} data-own-figure={id} tabIndex={-1}>
                    <p>{sentence}</p>
                    <PutIn name={row.label} isIn={written.includes(sentence)} onPut={() => put(sentence)} />
                    {!hasFigure(draft.ownFigures, row) && (
                      <Press
                        aria-label={t('application.insert.asOwnName', { figure: row.label })}
                        onClick={({ currentTarget }) => {
                          // The button goes: the figure that it belonged to has the focus after it.
                          currentTarget.closest('li')?.focus();
                          edit((before) => withOwnFigures(before, [row]));
                          setSaid(t('application.insert.asOwnDone', { figure: row.label }));
                        }}
                      >
                        {t('application.insert.asOwn')}
                      </Press>
                    )}
                  </li>
                );
              })}
            </ul>
          </>
        )}
        {own.length > 0 && (
          <>
            <h3>{t('application.rows.ownFigures')}</h3>
            <ul>
              {own.map(({ label, value, unit, year, source }, i) => {
                const text = t('application.insert.own', { label, value: `${value} ${unit}`.trim(), year, source });
                return (
                  <li key={i}>
                    <p>
                      <b>
                        {value} {unit}
                      </b>{' '}
                      {label}
                    </p>
                    <PutIn name={label} isIn={written.includes(text)} onPut={() => put(text)} />
                  </li>
                );
              })}
            </ul>
          </>
        )}
        {(hasFigures || taken.length > 0 || own.length > 0) && (
          <p className="short-way">
            <Press variant="tertiary" onClick={() => textOf(writing.current)?.focus()}>
              {t('application.insert.back')}
            </Press>
          </p>
        )}
        <p className="small">
          <Link to={places.office}>{t('application.insert.toOffice')}</Link>
        </p>
        {hasFigures && <ReadingRule rule={table.readingRule} age={table.age} />}
        {hasFigures && grant.year !== table.announcement && <p className="small">{tableYearText(grant, context)}</p>}
      </details>
      <Announcer text={said} />
    </aside>
  );
}

/** Where figures are put in: the text that one was last writing in, else the first of the step. */
const textOf = (last: HTMLTextAreaElement | null) =>
  last?.isConnected ? last : document.querySelector<HTMLTextAreaElement>('.steps textarea');

/** The text that one was last writing in. */
function useWriting() {
  const writing = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Where one types or presses: Tab passes by other fields on its way to the buttons beside them.
    const note = (event: Event) => {
      // The short way to the figures belongs to its text too.
      const text =
        event.target instanceof Element ? event.target.closest('.text-area')?.querySelector('textarea') : null;
      if (!text) return;
      if (event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Shift')) return;
      writing.current = text;
    };
    const events = ['click', 'keydown', 'input'];
    for (const event of events) document.addEventListener(event, note);
    return () => {
      for (const event of events) document.removeEventListener(event, note);
    };
  }, []);
  return writing;
}
