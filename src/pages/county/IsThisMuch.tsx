import { useFacts, usePrintedBasis } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { viewExpected } from '../../view/expected.ts';
import { viewFigure } from '../../view/figureText.ts';
import { viewYardsticks } from '../../view/yardsticks.ts';
import { Fold } from '../Fold.tsx';

/** What the difference from the country means in numbers, and how much chance alone would move them. */
export function IsThisMuch({ county }: { readonly county: County }) {
  const basis = usePrintedBasis();
  const { support } = useFacts().grants;
  const i18n = useI18n();
  const { t } = i18n;
  const { indicators } = basis.dataset;
  const rows = indicators.flatMap((indicator) => {
    const expected = viewExpected(basis, viewFigure(basis, indicator, county, i18n), i18n);
    const limits = expected?.limits;
    // A rate of our own counts what is no part of the inhabitants: no share, no limits.
    return limits ? [{ indicator, ...expected, limits }] : [];
  });
  if (rows.length === 0) return undefined;
  const notes = rows.flatMap(({ indicator: { limitsNote } }) => (limitsNote === undefined ? [] : [limitsNote]));
  return (
    <Fold id="mye" title={t('county.much')} hint={t('county.much.hint')}>
      <p>{t('county.much.lead')}</p>
      <ScrollTable label={t('grant.scroll', { name: t('county.much') })}>
        <table className="plain-table figure-table">
          <caption>
            <span>{t('county.much.caption', { name: county.name })}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('county.much.figure')}</th>
              <th scope="col">{t('county.much.count')}</th>
              <th scope="col">{t('county.much.expected')}</th>
              <th scope="col">{t('county.much.difference')}</th>
              <th scope="col">
                <Unbroken text={t('county.much.limits')} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, count, expected, difference, limits }) => (
              <tr key={indicator.id}>
                <th scope="row">
                  <Unbroken text={indicator.shortLabel} />
                </th>
                <td>{count}</td>
                <td>{expected}</td>
                <td>{difference}</td>
                <td>{t('county.much.range', { low: limits.low, high: limits.high })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <p>{t('county.much.not', { notes: notes.join(' ') })}</p>
      <p>{viewYardsticks(basis.dataset, support, i18n).join(' ')}</p>
      <p className="small">
        <Unbroken text={t('county.much.method')} />
      </p>
    </Fold>
  );
}
