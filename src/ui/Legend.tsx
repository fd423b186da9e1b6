import { memo } from 'react';
import type { Colour } from '../domain/choice.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { priorityPlace } from '../view/places.ts';
import { symbolLines } from '../view/table.ts';
import { Link } from './Link.tsx';
import css from './Legend.module.css';

type Props = {
  readonly colour: Colour;
  /** The announcement's rule, and our reading where it is silent. */
  readonly rule: { readonly wording: string; readonly ownReading: string };
  readonly symbolNotes: readonly string[];
  /** The groups in which high is green: "KVP". */
  readonly reversed: string;
  /** In the order of the numbers that the headers bear. */
  readonly priorities?: readonly PriorityColumns[];
};

const steps = [1, 2, 3, 4, 5];

/** What the colours and symbols of the table mean, in words. A press on a sort button changes nothing of it. */
export const Legend = memo(function Legend({ colour, rule, symbolNotes, reversed, priorities = [] }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div className={css.legend} data-part="legend">
      {priorities.length > 0 && (
        <div className={css.areasPart}>
          <p>{t('legend.priorities')}</p>
          <ol className={css.areas} data-part="areas">
            {priorities.map(({ slug, title }) => (
              <li key={slug}>
                <Link to={priorityPlace(slug)}>{title}</Link>
              </li>
            ))}
          </ol>
        </div>
      )}
      {colour === 'extremes' && (
        <ul>
          <li>
            <span className={`${css.swatch} ${css.red}`} aria-hidden>
              ▲
            </span>
            {reversed ? t('legend.red.reversed', { reversed }) : t('legend.red')}
          </li>
          <li>
            <span className={`${css.swatch} ${css.green}`} aria-hidden>
              ▼
            </span>
            {reversed ? t('legend.green.reversed', { reversed }) : t('legend.green')}
          </li>
        </ul>
      )}
      {colour === 'scale' && (
        <p>
          <span className={css.swatches} aria-hidden>
            {steps.map((step) => (
              <span key={step} className={css.swatch} data-swatch={step}>
                {step}
              </span>
            ))}
          </span>
          {reversed ? t('legend.scale.reversed', { reversed }) : t('legend.scale')}
        </p>
      )}
      {colour !== 'off' && (
        <p>
          {t('legend.symbols')} {t('legend.rule', { wording: rule.wording })} {rule.ownReading}
        </p>
      )}
      {symbolLines(symbolNotes, i18n).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
});
