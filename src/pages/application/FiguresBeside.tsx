import { useEffect, useRef, useState } from 'react';
import type { Grant } from '../../domain/grant.ts';
import { isFilled } from '../../domain/application.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { arriveOffice, useOffice } from '../../state/office.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { Link } from '../../ui/Link.tsx';
import { Press } from '../../ui/Press.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { Verdict } from '../../ui/Tags.tsx';
import { areaOf, figuresToUse } from '../../view/application/context.ts';
import type { ApplicationFacts, CountyFigureValue } from '../../view/application/context.ts';
import { insertion } from '../../view/application/insertion.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { figureText } from '../../view/map.ts';
import { places } from '../../view/places.ts';
import { insertAtCursor } from './insertAtCursor.ts';
import { goTo } from './steps.ts';

type Props = { readonly context: ApplicationFacts; readonly grant: Grant };

/** Beside what is written: the figures of the chosen areas, for and against, each put in with its source where one writes. */
export function FiguresBeside({ context, grant }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const draft = useApplication((state) => state.draft);
  const edit = useEdit();
  const taken = useOffice((office) => office.taken);
  useEffect(() => void arriveOffice(), []);
  const [said, setSaid] = useState('');
  const writing = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Where one types or presses: Tab passes by other fields on its way to the buttons here.
    const note = (event: Event) => {
      const { target } = event;
      if (!(target instanceof HTMLTextAreaElement)) return;
      if (event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Shift')) return;
      writing.current = target;
    };
    const events = ['pointerdown', 'keydown', 'input'];
    for (const event of events) document.addEventListener(event, note);
    return () => {
      for (const event of events) document.removeEventListener(event, note);
    };
  }, []);
  const county = areaOf(draft, context.facts);
  const figures = figuresToUse(draft, context);
  const put = (text: string) => {
    const last = writing.current;
    const field = last?.isConnected ? last : document.querySelector<HTMLTextAreaElement>('.steps textarea');
    if (!field) return;
    insertAtCursor(field, text);
    setSaid(t('application.insert.done', { field: field.labels[0]?.textContent ?? '' }));
  };
  const written = Object.values(draft.texts).join('\n');
  const item = ({ figure, support }: CountyFigureValue) => {
    const text = insertion(figure, i18n);
    return (
      <li key={figure.indicator.id} data-insert={figure.indicator.id}>
        <p>
          <b>{figure.ownRate?.text ?? figureText(figure.cell)}</b>{' '}
          <Verdict sign={support.support}>{support.text}</Verdict>
        </p>
        <p className="small">
          {t('application.insert.of', {
            label: figure.indicator.shortLabel,
            country: figure.ownRate?.country ?? figureText(figure.country),
          })}
        </p>
        {written.includes(text) ? (
          <p className="small">{t('application.insert.is')}</p>
        ) : (
          <Press
            aria-label={t('application.insert.name', { figure: figure.indicator.shortLabel })}
            onClick={() => put(text)}
          >
            {t('application.insert')}
          </Press>
        )}
      </li>
    );
  };
  const [speaking, others] = [true, false].map((isFor) =>
    figures.filter(({ support }) => (support.support === 'for') === isFor),
  );
  const own = draft.ownFigures.filter(isFilled);
  const { table } = context.facts.dataset;
  return (
    <aside className="figures-beside needs-script no-print" aria-label={t('application.insert.heading')}>
      <details>
        <summary>
          <h2>{t('application.insert.heading')}</h2>
        </summary>
        {(!county || (draft.areas.length === 0 && figures.length === 0)) && (
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
        {county && figures.length > 0 && (
          <>
            <p className="small">{t('application.insert.help', { area: county.name })}</p>
            <ul>{speaking?.map(item)}</ul>
            {others && others.length > 0 && (
              <>
                <h3>{t('application.insert.others')}</h3>
                <ul>{others.map(item)}</ul>
              </>
            )}
          </>
        )}
        {taken.length > 0 && (
          <>
            <h3>{t('application.insert.office')}</h3>
            <ul>
              {taken.map(({ id, sentence, row }) => {
                const isRow = draft.ownFigures.some(({ label, year }) => label === row.label && year === row.year);
                return (
                  <li key={id} data-own-figure={id}>
                    <p>{sentence}</p>
                    {written.includes(sentence) ? (
                      <p className="small">{t('application.insert.is')}</p>
                    ) : (
                      <Press
                        aria-label={t('application.insert.name', { figure: row.label })}
                        onClick={() => put(sentence)}
                      >
                        {t('application.insert')}
                      </Press>
                    )}{' '}
                    {!isRow && (
                      <Press
                        aria-label={t('application.insert.asOwnName', { figure: row.label })}
                        onClick={() =>
                          edit((before) => ({
                            ...before,
                            ownFigures: [...before.ownFigures.filter(isFilled), row],
                          }))
                        }
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
        <p className="small">
          <Link to={places.office}>{t('application.insert.toOffice')}</Link>
        </p>
        {own.length > 0 && (
          <>
            <h3>{t('application.rows.ownFigures')}</h3>
            <ul>
              {own.map(({ label, value, unit, year, source }, i) => (
                <li key={i}>
                  <p>
                    <b>
                      {value} {unit}
                    </b>{' '}
                    {label}
                  </p>
                  <Press
                    aria-label={t('application.insert.name', { figure: label })}
                    onClick={() =>
                      put(t('application.insert.own', { label, value: `${value} ${unit}`.trim(), year, source }))
                    }
                  >
                    {t('application.insert')}
                  </Press>
                </li>
              ))}
            </ul>
          </>
        )}
        {county && figures.length > 0 && <ReadingRule rule={table.readingRule} age={table.age} />}
        {grant.year !== table.announcement && county && figures.length > 0 && (
          <p className="small">{t('application.insert.year', { announcement: table.announcement })}</p>
        )}
      </details>
      <Announcer text={said} />
    </aside>
  );
}
