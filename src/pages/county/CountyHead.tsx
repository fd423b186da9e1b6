import { Fragment } from 'react';
import { useFacts, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { Link } from '../../ui/Link.tsx';
import { OfficialName } from '../../ui/OfficialName.tsx';
import { followingQuery } from '../../state/url.ts';
import { defaultChoice } from '../../domain/choice.ts';
import { countyPlace } from '../../view/places.ts';
import { countiesInTables, viewEarlier, viewLater, viewStatsforvalter } from '../../view/today.ts';

/** Which county this is, what became of it, and whom its offices send an application to. */
export function CountyHead({ county }: { readonly county: County }) {
  const { printed, tables } = useTable();
  const { table } = printed;
  const { crosswalk, statsforvaltere } = useFacts();
  const i18n = useI18n();
  const { t } = i18n;
  // Both later divisions are said; the one that the reader looks at elsewhere stands out.
  const division = useSelection((selection) => selection.division);
  const { name, officialName, code } = county;
  return (
    <header className="county-head">
      <h1>{name}</h1>
      {officialName !== name && (
        <p className="official-name">
          <OfficialName county={county} />
        </p>
      )}
      <p>{t('county.division', { code, division: table.divisionLabel })}</p>
      <ul>
        {viewLater(crosswalk, county, i18n).map(({ start, sentences, warning }, at, { length }) => (
          <li
            key={start}
            className={at < length - 1 ? 'since-changed' : undefined}
            aria-current={start === division ? 'true' : undefined}
          >
            {sentences.join(' ')} {warning !== undefined && <span className="warning">{warning}</span>}
          </li>
        ))}
        {viewEarlier(crosswalk, county, i18n).map(({ start, sentence }) => (
          <li key={start}>{sentence}</li>
        ))}
        {countiesInTables(tables, table, crosswalk, county).map(({ id, announcement, counties }) => (
          <li key={id}>
            {t('county.tables', { year: announcement })}{' '}
            {counties.map((other, i) => (
              <Fragment key={other.code}>
                {i > 0 && t('list.comma')}
                <Link to={countyPlace(other) + followingQuery({ ...defaultChoice, table: id })}>{other.name}</Link>
              </Fragment>
            ))}
          </li>
        ))}
        <li>{viewStatsforvalter(statsforvaltere, crosswalk, county, i18n).join(' ')}</li>
      </ul>
    </header>
  );
}
