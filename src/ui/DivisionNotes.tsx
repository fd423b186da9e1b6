import type { TableInfo } from '../domain/dataset';
import { useI18n } from '../i18n/I18nContext';

/** Of summed figures: how they were made, and which counties' sums are only nearly right. */
export function DivisionNotes({ table }: { readonly table: TableInfo }) {
  const { t } = useI18n();
  const { divisionNote, divisionDetails = [] } = table;
  return (
    <div className="division-notes">
      <p>{divisionNote}</p>
      {divisionDetails.length > 0 && (
        <>
          <p>{t('division.notes')}</p>
          <ul>
            {divisionDetails.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
