import type { Dataset } from '../../domain/dataset.ts';
import type { PriorityColumns } from '../../domain/priority.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { viewIndicatorInfo } from '../../view/indicatorInfo.ts';

type Props = { readonly dataset: Dataset; readonly priorities: readonly PriorityColumns[] };

/** Every column: wording, unit, period, denominator, colour with its reason, source, note. */
export function Definitions({ dataset, priorities }: Props) {
  const i18n = useI18n();
  return (
    <>
      <p>{i18n.t('about.definitions.text')}</p>
      {dataset.indicators.map((indicator) => {
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
