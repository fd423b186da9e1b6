import { useBasis, useFacts, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { defaultChoice } from '../../domain/choice.ts';
import { moveCounties } from '../../domain/division.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose, lacksDivision, useSelection } from '../../state/selection.ts';
import { followingQuery } from '../../state/url.ts';
import { DivisionChoice } from '../../ui/DivisionChoice.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { DivisionNotes } from '../../ui/DivisionNotes.tsx';
import { Link } from '../../ui/Link.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { viewFigure } from '../../view/figureText.ts';
import { figureText } from '../../view/map.ts';
import { noteSign } from '../../view/countyNote.ts';
import css from './CountyPage.module.css';

/** The figures of the county that this one became, summed, in the division that the reader chooses. */
export function LaterFigures({ county }: { readonly county: County }) {
  const { printed, shown, isSummed, toShown, divisions } = useTable();
  const { crosswalk } = useFacts();
  const { t } = useI18n();
  const counties = useSelection((selection) => selection.counties);
  const division = useSelection((selection) => selection.division);
  const hasNoSums = useSelection(lacksDivision);
  const onChoose = (next: string | undefined) =>
    choose({ division: next, counties: moveCounties(crosswalk, counties, division, next) });
  // The county that most of this one went to stands for it.
  const later = isSummed ? shown.counties.find(({ code }) => code === toShown(county.code)) : undefined;
  if (divisions.length === 0) return null;
  return (
    // Without sums there is nothing to print: a choice is of no use on paper.
    <div className={`${css.later} needs-script ${later ? '' : 'no-print'}`} data-part="later-figures">
      <DivisionChoice
        printed={printed.table.divisionLabel}
        divisions={divisions}
        value={division}
        onChoose={onChoose}
      />
      {/* If their code does not come, a notice says so. */}
      {division !== undefined && !isSummed && !hasNoSums && <p className="small">{t('county.sums.coming')}</p>}
      {later && <Sums county={county} later={later} />}
    </div>
  );
}

function Sums({ county, later }: { readonly county: County; readonly later: County }) {
  const basis = useBasis();
  const { notes } = useTable();
  const i18n = useI18n();
  const { t } = i18n;
  const { table, country, indicators } = basis.dataset;
  const note = notes[later.code];
  const name = later.name + noteSign(note, i18n);
  const caption = t('county.sums', { name: later.name, division: table.divisionLabel });
  const query = followingQuery({ ...defaultChoice, county: county.code, division: table.division });
  return (
    <>
      <ScrollTable label={caption}>
        <table className="plain-table figure-table" data-weak={note?.isWeak || undefined}>
          <caption>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('county.much.figure')}</th>
              <th scope="col">{name}</th>
              <th scope="col">{country.name}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => {
              const { cell, country: whole, rank } = viewFigure(basis, indicator, later, i18n);
              return (
                <tr key={indicator.id}>
                  <th scope="row">
                    <Unbroken text={indicator.shortLabel} /> <small>{rank ?? cell.note}</small>
                  </th>
                  <td data-area={later.code} data-indicator={indicator.id}>
                    {figureText(cell)}
                  </td>
                  <td>{figureText(whole)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollTable>
      <p className="small">
        {table.divisionNote}{' '}
        <Link className="no-print" to={query}>
          {t('county.action.later', { name: later.name })}
        </Link>
      </p>
      <DivisionNotes texts={note ? [note.text] : []} />
    </>
  );
}
