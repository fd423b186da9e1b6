import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTable } from '../context/TableContext.tsx';
import type { County } from '../domain/county.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { noteSign } from '../view/countyNote.ts';
import { countyLinkText, viewCounty } from '../view/county.ts';
import { countyPlace } from '../view/places.ts';
import { DivisionNotes } from './DivisionNotes.tsx';
import { Link } from './Link.tsx';
import css from './card.module.css';

type Props = {
  readonly county: County;
  /** What asked for the card: it gets the focus back. A new one each time that it is asked for. */
  readonly asker: { readonly element: HTMLElement };
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** Other ways on from here. */
  readonly children?: ReactNode;
};

/**
 * A county's figures, each beside the country's and with its place: the phone's way to read a row. There it is modal, because
 * it covers what would have the focus; on a desk it stands beside what asked for it.
 */
export function CountyCard({ county, asker, isChosen, onChoose, children }: Props) {
  const { shown, isSummed, notes } = useTable();
  const { table, country: whole } = shown;
  const i18n = useI18n();
  const { t } = i18n;
  const note = notes[county.code];
  const card = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const dialog = card.current;
    if (!dialog || dialog.open || dialog.matches(':popover-open')) return;
    if (window.matchMedia('(width < 48rem)').matches) dialog.showModal();
    else dialog.showPopover({ source: asker.element });
    heading.current?.focus();
  }, [asker]);
  const close = () => {
    if (card.current?.open) card.current.close();
    else card.current?.hidePopover();
  };
  return (
    <dialog
      ref={card}
      id="fylkeskort"
      popover="auto"
      className={`${css.card} ${css.countyCard}`}
      aria-labelledby="fylkeskort-t"
      // Its row may have moved meanwhile, and the browser would look for it in vain.
      onClose={() => asker.element.focus({ preventScroll: true })}
      onClick={({ target, currentTarget }) => {
        // Beside the card: on the page behind it.
        if (target === currentTarget && currentTarget.open) close();
      }}
    >
      <div className={css.head}>
        <h2 ref={heading} id="fylkeskort-t" tabIndex={-1}>
          {county.name + noteSign(note, i18n)}
        </h2>
        <button type="button" className="plain" onClick={close}>
          {t('close')}
        </button>
      </div>
      <p>
        <Link to={countyPlace(county)}>{countyLinkText(county, i18n)}</Link>
      </p>
      <dl data-weak={note?.isWeak || undefined}>
        {viewCounty(shown, county, i18n).map(({ id, label, cell, country, rank }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <b>
                {cell.text}
                {cell.unit}
              </b>
              <span className="visually-hidden">{t('list.comma')}</span> <span>{rank ?? cell.note}</span>
              <span className="visually-hidden">{t('list.semicolon')}</span>{' '}
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
      </div>
    </dialog>
  );
}
