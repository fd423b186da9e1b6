import { useFacts, usePrintedBasis } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { defaultChoice } from '../../domain/choice.ts';
import { moveCounties } from '../../domain/division.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { followingQuery } from '../../state/url.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { Link } from '../../ui/Link.tsx';
import { places } from '../../view/places.ts';
import { OfficePanel } from '../OfficePanel.tsx';
import { printSummary } from './printSummary.ts';
import css from './CountyPage.module.css';

/** Where to go once the answer is read: the office's own municipality first, then what can be done with the page. */
export function CountyWays({ county }: { readonly county: County }) {
  const { code } = county;
  const { dataset } = usePrintedBasis();
  const { crosswalk } = useFacts();
  const { t } = useI18n();
  const counties = useSelection((selection) => selection.counties);
  const division = useSelection((selection) => selection.division);
  // In a later division the county that most of this one went to stands for it.
  const [here = code] = moveCounties(crosswalk, [code], undefined, division);
  const others = counties.filter((other) => other !== here);
  const beside = followingQuery({ ...defaultChoice, counties: [...others, here], division });
  return (
    <div className={css.ways}>
      <OfficePanel counties={[county]} dataset={dataset} county={code} />
      <div className="actions">
        <Link to={places.compare + beside}>{t('county.action.compare')}</Link>
        <CopyLink />
        <button type="button" className="plain needs-script" onClick={printSummary}>
          {t('county.action.summary')}
        </button>
        <button type="button" className="plain needs-script" onClick={() => window.print()}>
          {t('county.action.print')}
        </button>
      </div>
    </div>
  );
}
