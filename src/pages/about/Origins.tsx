import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Quotation } from '../../ui/Quotation.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';

/** Sources and periods: the announcement's words, and what must not be added up. */
export function Origins() {
  const { table } = useTable().shown;
  const { t } = useI18n();
  return (
    <>
      <p>{t('about.sources.own')}</p>
      <Quotation year={table.announcement}>
        <p>{table.sources}</p>
      </Quotation>
      <p>{table.terms}</p>
      <ul>
        {table.periods.map((period) => (
          <li key={period}>{period}</li>
        ))}
      </ul>
      <p>
        <Unbroken text={`${table.age} ${table.divisionLabel}. ${table.divisionNote}`} />
      </p>
      <p>{t('about.sources.mixed')}</p>
    </>
  );
}
