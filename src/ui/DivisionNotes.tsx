import type { TableInfo } from '../domain/dataset';
import { useI18n } from '../i18n/I18nContext';

/** Of summed figures: which counties' sums are only nearly right, and why. */
export function DivisionNotes({ table }: { readonly table: TableInfo }) {
  const { t } = useI18n();
  const { divisionDetails = [] } = table;
  if (divisionDetails.length === 0) return null;
  return (
    <div className="division-notes">
      <p>{t('division.notes')}</p>
      <ul>
        {divisionDetails.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
