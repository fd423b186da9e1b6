import { useBasis } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { checksHeadline, viewChecks } from '../../view/checks.ts';
import { Unfolds } from '../../ui/Unfolds.tsx';
import { checkWord } from './checkWord.ts';

/** The checks of the figures that the page shows, and what they found. */
export function Checks() {
  const basis = useBasis();
  const i18n = useI18n();
  const { t } = i18n;
  const checks = viewChecks(basis, i18n);
  return (
    <>
      <p>
        <b>{checksHeadline(checks, i18n)}</b> {t('about.checks.text')}
      </p>
      <Unfolds title={t('about.checks.caption')}>
        <ScrollTable label={t('about.checks.caption')}>
          <table className="plain-table wide-table" aria-label={t('about.checks.caption')}>
            <thead>
              <tr>
                <th scope="col">{t('about.checks.column')}</th>
                <th scope="col">{t('about.checks.check')}</th>
                <th scope="col">{t('about.checks.result')}</th>
              </tr>
            </thead>
            <tbody>
              {checks.map(({ id, column, check, result, isFine }) => (
                <tr key={id} data-check={id}>
                  <th scope="row">{column}</th>
                  <td>{check}</td>
                  <td>
                    <b>{t(checkWord(isFine))}.</b> {result}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
      </Unfolds>
    </>
  );
}
