import { Fragment } from 'react';
import { useFacts, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { defaultChoice } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { OfficialName } from '../../ui/OfficialName.tsx';
import { followingQuery } from '../../state/url.ts';
import { countyPlace } from '../../view/places.ts';
import { countiesInTables } from '../../view/today.ts';
import css from './CountyPage.module.css';

type Props = {
  readonly county: County;
  /** The profile in one breath. */
  readonly lead: string;
  /** Where a draft begins with what the page shows. */
  readonly draft: string;
};

/** Which county this is, and what its figures say in one breath. */
export function CountyHead({ county, lead, draft }: Props) {
  const { printed, tables } = useTable();
  const { crosswalk } = useFacts();
  const { t } = useI18n();
  const { name, officialName } = county;
  return (
    <header className={css.head}>
      <div className={css.title}>
        <h1>{name}</h1>
        <Link className="button no-print" data-filled="" to={draft}>
          {t('door.makeFor', { name })}
        </Link>
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
