import { StripPlot } from '../../charts/StripPlot.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Verdict } from '../../ui/Tags.tsx';
import type { ProfileRow } from '../../view/profile.ts';

/** One figure as a row: name, value with its place, all counties on a line, and what it says to the area. */
export function ProfileFigure({ row, county }: { readonly row: ProfileRow; readonly county: County }) {
  const { t } = useI18n();
  const { figure, value, rank, count, support, strip } = row;
  const { indicator, comparison, exact, ownRate, period } = figure;
  const here = strip?.figures.find((one) => one.county.code === county.code);
  const details = [comparison?.differenceText, comparison?.ratioText, exact?.sentence].filter(
    (text) => text !== undefined,
  );
  return (
    <div className="profile-figure" data-area={county.code} data-indicator={indicator.id}>
      <div className="figure-name">
        <h4>{indicator.shortLabel}</h4>
        <p className="small">{[period, count].filter((text) => text !== undefined).join(t('list.dot'))}</p>
      </div>
      <p className="figure-value">
        <b data-figure="">{value}</b> <span>{rank}</span> {ownRate && <span>{t('county.own')}</span>}
      </p>
      {strip && (
        <StripPlot
          view={strip}
          here={county.code}
          zero={t('county.strip.zero')}
          label={t('county.strip.label', {
            title: strip.title,
            county: here?.label ?? county.name,
            country: strip.country?.text ?? '',
          })}
        />
      )}
      <p className="support" data-support={support.support}>
        <Verdict sign={support.support}>{support.text}</Verdict>
        {support.barely !== undefined && <span data-barely=""> ({support.barely})</span>}
      </p>
      <div className="figure-details">
        {details.length > 0 && <p>{details.join(t('list.dot'))}</p>}
        <p className="small">
          {support.reason} {ownRate?.note}
        </p>
      </div>
    </div>
  );
}
