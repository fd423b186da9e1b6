import type { ReactNode } from 'react';
import { useTable } from '../context/TableContext.tsx';
import type { County } from '../domain/county.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { noteSign } from '../view/countyNote.ts';
import { countyLinkText } from '../view/county.ts';
import type { CountyFigure } from '../view/county.ts';
import { countyPlace } from '../view/places.ts';
import { DivisionNotes } from './DivisionNotes.tsx';
import { Link } from './Link.tsx';
import css from './card.module.css';

const countyCardId = 'fylkeskort';

type Props = {
  /** The opened county and its figures; none before one has been opened. */
  readonly county: County | undefined;
  readonly figures: readonly CountyFigure[];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** Other ways on from here. */
  readonly children?: ReactNode;
};

/** A county's nine figures, each beside the country's and with its place: the phone's way to read a row. */
export function CountyCard({ county, figures, isChosen, onChoose, children }: Props) {
  const { shown, isSummed, notes } = useTable();
  const { table, country: whole } = shown;
  const i18n = useI18n();
  const { t } = i18n;
  const note = county && notes[county.code];
  return (
    <div
      id={countyCardId}
      popover="auto"
      className={`${css.card} ${css.countyCard}`}
      role="dialog"
      tabIndex={-1}
      aria-labelledby="fylkeskort-t"
    >
      {county && (
        <>
          <h2 id="fylkeskort-t">{county.name + noteSign(note, i18n)}</h2>
          <p>
            <Link to={countyPlace(county)}>{countyLinkText(county, i18n)}</Link>
          </p>
          <dl data-weak={note?.isWeak || undefined}>
            {figures.map(({ id, label, cell, country, rank }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  <b>
                    {cell.text}
                    {cell.unit}
                  </b>{' '}
                  <span>{rank ?? cell.note}</span>{' '}
                  <span className={css.country}>
                    {t('card.country', { name: whole.name, figure: country.text + country.unit })}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          {isSummed && <p className="small">{table.divisionNote}</p>}
          <DivisionNotes texts={note ? [note.text] : []} />
          <p className="small">{table.readingRule.lead}</p>
          <div className="actions">
            {children}
            <button type="button" className="plain" onClick={onChoose}>
              {t(isChosen ? 'card.unchoose' : 'card.choose')}
            </button>
            <button type="button" className="plain" popoverTarget={countyCardId} popoverTargetAction="hide">
              {t('close')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** Shows the card beside what asked for it, and gives the focus back there when it closes. */
export function showCountyCard(source: HTMLElement): void {
  const card = document.getElementById(countyCardId);
  if (!card) return;
  if (!card.matches(':popover-open')) card.showPopover({ source });
  card.focus();
}
