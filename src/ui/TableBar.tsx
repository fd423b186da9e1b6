import { useTable } from '../context/TableContext.tsx';
import type { TableId } from '../domain/ids.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { SelectField } from './SelectField.tsx';
import css from './TableBar.module.css';

/** Which table the page shows, and the choice between those that it can show. For several tables. */
export function TableBar({ among }: { readonly among: readonly TableId[] | undefined }) {
  const { printed, tables, chooseTable } = useTable();
  const { t } = useI18n();
  const { id, announcement, divisionLabel } = printed.table;
  const choices = tables.filter((table) => among?.includes(table.id) ?? true);
  return (
    <div className={css.bar} data-table={id}>
      <p>{t('tables.shown', { year: announcement, division: divisionLabel })}</p>
      {choices.length > 1 && (
        <div className="needs-script no-print">
          <SelectField label={t('tables.choose')} value={id} onChange={(next) => void chooseTable(next as TableId)}>
            {choices.map((table) => (
              <option key={table.id} value={table.id}>
                {t('tables.option', { year: table.announcement, division: table.divisionLabel })}
              </option>
            ))}
          </SelectField>
        </div>
      )}
    </div>
  );
}
