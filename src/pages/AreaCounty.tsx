import { useTable } from '../context/TableContext.tsx';
import { useI18n } from '../i18n/I18nContext.tsx';
import { choose, useSelection } from '../state/selection.ts';
import { CountySearch } from '../ui/CountySearch.tsx';

/** Whose figures an area's page speaks of: the reader's county, which every page shares. */
export function AreaCounty() {
  const { toShown, toPrinted } = useTable();
  const { t } = useI18n();
  return (
    <CountySearch
      label={t('areas.county')}
      hint={t('areas.county.hint')}
      chosen={toShown(useSelection(({ county }) => county))}
      onChoose={(code) => choose({ county: code && toPrinted(code) })}
    />
  );
}
