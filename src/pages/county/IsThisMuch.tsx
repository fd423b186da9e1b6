import type { Area } from '../../domain/area';
import type { Facts } from '../../domain/compare';
import { useI18n } from '../../i18n/I18nContext';
import { viewExpected } from '../../view/expected';
import { viewFigure } from '../../view/figureText';

/** What the difference from the country means in numbers, and how much chance alone would move them. */
export function IsThisMuch({ facts, area }: { readonly facts: Facts; readonly area: Area }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { indicators } = facts.dataset;
  const rows = indicators.flatMap((indicator) => {
    const expected = viewExpected(facts, viewFigure(facts, indicator, area, i18n), i18n);
    return expected ? [{ indicator, ...expected }] : [];
  });
  if (rows.length === 0) return undefined;
  const counted = indicators.filter(({ id, note }) =>
    note === undefined ? false : rows.some(({ indicator }) => (indicator.numerator ?? indicator.id) === id),
  );
  return (
    <section className="is-much" aria-labelledby="mye">
      <h2 id="mye">{t('county.much')}</h2>
      <p>{t('county.much.lead')}</p>
      <div
        className="plain-scroll"
        role="region"
        aria-label={t('county.all.scroll', { name: t('county.much') })}
        tabIndex={0}
      >
        <table className="plain-table figure-table">
          <caption>{t('county.much.caption', { name: area.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('county.much.figure')}</th>
              <th scope="col">{t('county.much.count')}</th>
              <th scope="col">{t('county.much.expected')}</th>
              <th scope="col">{t('county.much.difference')}</th>
              <th scope="col">{t('county.much.limits')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, count, expected, difference, limits }) => (
              <tr key={indicator.id}>
                <th scope="row">{indicator.shortLabel}</th>
                <td>{count}</td>
                <td>{expected}</td>
                <td>{difference}</td>
                <td>{limits ? t('county.much.range', limits) : t('county.much.none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="much-sentences">
        {rows.map(({ indicator, sentence, limits }) => (
          <li key={indicator.id} data-expected={indicator.id}>
            <b>{indicator.shortLabel}:</b> {sentence} {limits?.sentence}
          </li>
        ))}
      </ul>
      <p>{t('county.much.not')}</p>
      <p className="small">{t('county.much.method')}</p>
      <div className="small much-notes">
        <ul>
          {counted.map(({ id, shortLabel, note }) => (
            <li key={id}>{t('county.sources.note', { name: shortLabel, note: note ?? '' })}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
