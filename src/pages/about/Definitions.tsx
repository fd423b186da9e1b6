import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { viewIndicatorInfo } from '../../view/indicatorInfo.ts';

/** Every column: wording, unit, period, denominator, colour with its reason, source, note. */
export function Definitions() {
  const { shown, priorities } = useTable();
  const i18n = useI18n();
  return (
    <>
      <p>{i18n.t('about.definitions.text')}</p>
      {shown.indicators.map((indicator) => {
        const { title, lines } = viewIndicatorInfo(indicator, i18n, priorities);
        return (
          <section key={indicator.id} className="definition" aria-labelledby={`om-${indicator.id}`}>
            <h3 id={`om-${indicator.id}`}>{title}</h3>
            <dl>
              {lines.map(({ term, text }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
