import { useFacts, useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { viewDivisions } from '../../view/divisions.ts';
import { Unbroken } from '../../ui/Unbroken.tsx';

/** What the counties of the figures became: for every later county what it is made of, and how exactly. */
export function Divisions() {
  const { table } = useTable().shown;
  const { crosswalk } = useFacts();
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      <p>
        <Unbroken text={t('about.divisions.text', { date: i18n.date(table.division) })} />
      </p>
      {viewDivisions(crosswalk, i18n).map(({ start, title, counties }) => (
        <details key={start} className="unfolds">
          <summary id={`fra-${start}`}>{title}</summary>
          <ScrollTable label={title}>
            <table className="plain-table wide-table" data-division={start} aria-labelledby={`fra-${start}`}>
              <thead>
                <tr>
                  <th scope="col">{t('about.divisions.county')}</th>
                  <th scope="col">{t('about.divisions.made')}</th>
                  <th scope="col">{t('about.divisions.exact')}</th>
                </tr>
              </thead>
              <tbody>
                {counties.map(({ code, name, made, isExact, differences }) => (
                  <tr key={code}>
                    <th scope="row">
                      {code} {name}
                    </th>
                    <td>{made}</td>
                    <td>{isExact ? t('about.divisions.exact.yes') : differences.join(' ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
        </details>
      ))}
    </>
  );
}
