import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import css from './CountyPage.module.css';

/** On paper at the foot of every sheet, above the address: sheets that come apart still say what they show and how it must be read. */
export function SheetFoot({ county }: { readonly county: County }) {
  const { table } = useTable().printed;
  const { t } = useI18n();
  const parts = [county.name, table.readingRule.lead, table.sources];
  return (
    <div className={css.sheetFoot} data-part="sheet-foot">
      <p>{parts.join(t('list.dot'))}</p>
    </div>
  );
}
