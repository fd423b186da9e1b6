import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Quotation } from '../../ui/Quotation.tsx';

/** The announcement's colour rule, its word on how the colours were made, and our reading. */
export function Colours() {
  const { table, country } = useTable().shown;
  const { t } = useI18n();
  return (
    <>
      <p>{t('about.colours.rule')}</p>
      <Quotation year={table.announcement}>
        <p>{table.colourRule.wording}</p>
      </Quotation>
      <p>{t('about.colours.making')}</p>
      <Quotation year={table.announcement}>
        <p>{table.colourRule.making}</p>
      </Quotation>
      <p>
        {table.colourRule.ownReading} {t('about.colours.ours', { country: country.name })}
      </p>
    </>
  );
}
