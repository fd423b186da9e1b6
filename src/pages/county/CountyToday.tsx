import { useFacts, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { viewEarlier, viewLater, viewStatsforvalter } from '../../view/today.ts';
import { Fold } from '../Fold.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { LaterFigures } from './LaterFigures.tsx';
import css from './CountyPage.module.css';

/** What became of the county, its figures in later divisions, and whom its offices send an application to. */
export function CountyToday({ county }: { readonly county: County }) {
  const { table } = useTable().printed;
  const { crosswalk, statsforvaltere } = useFacts();
  const i18n = useI18n();
  const { t } = i18n;
  // Both later divisions are said; the one that the reader looks at elsewhere stands out.
  const division = useSelection((selection) => selection.division);
  const [later, earlier] = [viewLater(crosswalk, county, i18n), viewEarlier(crosswalk, county, i18n)];
  const first = later[0];
  const title = first ? t('county.today', { year: Number(first.start.slice(0, 4)) - 1 }) : t('county.today.before');
  return (
    <Fold
      id="i-dag"
      title={title}
      isOpen={division !== undefined}
      hint={(later.at(-1)?.sentences ?? [earlier[0]?.sentence])[0]}
    >
      <p>
        <Unbroken text={t('county.division', { code: county.code, division: table.divisionLabel })} />
      </p>
      <ul className={css.changes} data-part="county-today">
        {later.map(({ start, sentences, warning }, at, { length }) => (
          <li
            key={start}
            className={at < length - 1 ? css.sinceChanged : undefined}
            aria-current={start === division ? 'true' : undefined}
          >
            {sentences.join(' ')} {warning !== undefined && <span className={css.warning}>{warning}</span>}
          </li>
        ))}
        {earlier.map(({ start, sentence }) => (
          <li key={start}>{sentence}</li>
        ))}
        <li>{viewStatsforvalter(statsforvaltere, crosswalk, county, i18n).join(' ')}</li>
      </ul>
      <LaterFigures county={county} />
    </Fold>
  );
}
