import { useFacts, useTable } from '../../context/TableContext.tsx';
import { isNumber } from '../../domain/cell.ts';
import { cellOf } from '../../domain/figure.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ruleText } from '../../view/support.ts';
import { viewYardsticks } from '../../view/yardsticks.ts';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { Example } from './Example.tsx';
import { Unfolds } from '../../ui/Unfolds.tsx';

/** How ranks, rates, the support rule and the limits are made. */
export function Methods() {
  const { shown } = useTable();
  const { support } = useFacts().grants;
  const i18n = useI18n();
  const { t } = i18n;
  const { indicators, country } = shown;
  const dates = [...new Set(indicators.flatMap(({ denominator: d }) => (d?.kind === 'population' ? [d.date] : [])))];
  const days = i18n.list(dates.map(i18n.date));
  // The first column where the country is printed with more decimals than the counties.
  const finer = indicators.flatMap(({ id, decimals, shortLabel }) => {
    const cell = cellOf(shown, country.code, id);
    return isNumber(cell) && cell.decimals > decimals ? [{ column: shortLabel, decimals: cell.decimals }] : [];
  })[0];
  return (
    <>
      <Unfolds title={<h3>{t('about.methods.ranks')}</h3>}>
        <p>{t('about.methods.ranks.text', { country: country.name })}</p>
      </Unfolds>
      <Unfolds title={<h3>{t('about.methods.rates')}</h3>}>
        <p>
          <Unbroken text={t('about.methods.rates.text', { dates: days })} />{' '}
          {finer &&
            t('about.methods.rates.finer', {
              column: t('quote', { text: finer.column }),
              country: country.name,
              decimals: finer.decimals,
            })}
        </p>
        {support.rates.map(({ indicator, note, denominator, label }) => (
          <p key={indicator}>
            <Unbroken
              text={t('about.methods.rates.own', {
                column: indicators.find(({ id }) => id === indicator)?.shortLabel ?? indicator,
                label,
                note,
                denominator,
              })}
            />
          </p>
        ))}
      </Unfolds>
      <Unfolds title={<h3>{t('about.methods.support')}</h3>}>
        <p>
          {ruleText(support, shown.indicators)} {support.countWording} {support.barely.reason}
        </p>
      </Unfolds>
      <Unfolds title={<h3>{t('about.methods.limits')}</h3>}>
        <p>{t('about.methods.limits.text')}</p>
        <p>{viewYardsticks(shown, support, i18n).join(' ')}</p>
      </Unfolds>
      <Example />
    </>
  );
}
