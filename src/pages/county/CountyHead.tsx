import { Fragment } from 'react';
import { useFacts, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { defaultChoice } from '../../domain/choice.ts';
import { moveCounties } from '../../domain/division.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { Link } from '../../ui/Link.tsx';
import { OfficialName } from '../../ui/OfficialName.tsx';
import { followingQuery } from '../../state/url.ts';
import { countyPlace, places } from '../../view/places.ts';
import { countiesInTables } from '../../view/today.ts';
import { printSummary } from './printSummary.ts';
import css from './CountyPage.module.css';

type Props = {
  readonly county: County;
  /** The profile in one breath. */
  readonly lead: string;
  /** Where a draft begins with what the page shows. */
  readonly draft: string;
};

/** Which county this is, what its figures say in one breath, and what can be done with them. */
export function CountyHead({ county, lead, draft }: Props) {
  const { printed, tables } = useTable();
  const { crosswalk } = useFacts();
  const { t } = useI18n();
  const counties = useSelection((selection) => selection.counties);
  const division = useSelection((selection) => selection.division);
  const { name, officialName, code } = county;
  // In a later division the county that most of this one went to stands for it.
  const [here = code] = moveCounties(crosswalk, [code], undefined, division);
  const others = counties.filter((other) => other !== here);
  const beside = followingQuery({ ...defaultChoice, counties: [...others, here], division });
  return (
    <header className={css.head}>
      <div className={css.title}>
        <h1>{name}</h1>
        <div className="actions">
          <Link to={places.compare + beside}>{t('county.action.compare')}</Link>
          <CopyLink />
          <button type="button" className="plain needs-script" onClick={printSummary}>
            {t('county.action.summary')}
          </button>
          <button type="button" className="plain needs-script" onClick={() => window.print()}>
            {t('county.action.print')}
          </button>
          <Link className="button" data-filled="" to={draft}>
            {t('door.makeFor', { name })}
          </Link>
        </div>
      </div>
      {officialName !== name && (
        <p className={css.official}>
          <OfficialName county={county} />
        </p>
      )}
      <p className={css.lead}>{lead}</p>
      {countiesInTables(tables, printed.table, crosswalk, county).map(({ id, announcement, counties: there }) => (
        <p key={id} className="small">
          {t('county.tables', { year: announcement })}{' '}
          {there.map((other, i) => (
            <Fragment key={other.code}>
              {i > 0 && t('list.comma')}
              <Link to={countyPlace(other) + followingQuery({ ...defaultChoice, table: id })}>{other.name}</Link>
            </Fragment>
          ))}
        </p>
      ))}
    </header>
  );
}
