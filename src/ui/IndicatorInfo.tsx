import type { Indicator } from '../domain/indicator.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { viewIndicatorInfo } from '../view/indicatorInfo.ts';
import type { InfoLine } from '../view/indicatorInfo.ts';
import { infoId } from './tableParts.ts';
import css from './card.module.css';

type Props = {
  readonly indicators: readonly Indicator[];
  readonly priorities?: readonly PriorityColumns[];
};

/** The explanations of all indicators, each a native popover: opened by its button, without JavaScript too. */
export function IndicatorInfos({ indicators, priorities = [] }: Props) {
  const i18n = useI18n();
  return indicators.map((indicator) => {
    const { title, lines, more } = viewIndicatorInfo(indicator, i18n, priorities);
    const id = infoId(indicator.id);
    return (
      <div
        key={id}
        id={id}
        popover="auto"
        className={`${css.card} ${css.info}`}
        role="dialog"
        aria-labelledby={`${id}-t`}
      >
        <div className={css.head}>
          <h2 id={`${id}-t`}>{title}</h2>
          <button type="button" className="plain" popoverTarget={id} popoverTargetAction="hide">
            {i18n.t('close')}
          </button>
        </div>
        <InfoLines lines={lines} />
        {more.length > 0 && (
          <details>
            <summary>{i18n.t('info.more')}</summary>
            <InfoLines lines={more} />
          </details>
        )}
      </div>
    );
  });
}

function InfoLines({ lines }: { readonly lines: readonly InfoLine[] }) {
  return (
    <dl>
      {lines.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
