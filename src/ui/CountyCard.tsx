import type { ReactNode } from 'react';
import type { County } from '../domain/county.ts';
import type { TableInfo } from '../domain/dataset.ts';
import type { CountyCode } from '../domain/ids.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { noteSign } from '../view/countyNote.ts';
import { countyLinkText } from '../view/county.ts';
import type { CountyFigure } from '../view/county.ts';
import type { CountyNote } from '../view/table.ts';
import { DivisionNotes } from './DivisionNotes.tsx';
import css from './card.module.css';

const countyCardId = 'fylkeskort';

type Props = {
  /** The opened county and its figures; none before one has been opened. */
  readonly county: County | undefined;
  readonly figures: readonly CountyFigure[];
  readonly countryName: string;
  readonly table: TableInfo;
  /** Of the figures of a later division: what must be known of each county's sums. */
  readonly notes: Readonly<Record<CountyCode, CountyNote>> | undefined;
  readonly isChosen: boolean;
  /** Address of the county's page. */
  readonly page: string;
  readonly onChoose: () => void;
  /** Other ways on from here. */
  readonly children?: ReactNode;
};

/** A county's nine figures, each beside the country's and with its place: the phone's way to read a row. */
export function CountyCard({ county, figures, countryName, table, notes, isChosen, page, onChoose, children }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const note = county && notes?.[county.code];
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
            <a href={page}>{countyLinkText(county, i18n)}</a>
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
                    {t('card.country', { name: countryName, figure: country.text + country.unit })}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          {notes && <p className="small">{table.divisionNote}</p>}
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
