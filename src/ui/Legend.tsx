import { memo } from 'react';
import type { Colour } from '../domain/choice.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { priorityPlace } from '../view/places.ts';
import { symbolLines } from '../view/table.ts';
import type { ScaleView } from '../view/table.ts';
import { Link } from './Link.tsx';
import css from './Legend.module.css';

type Props = {
  readonly colour: Colour;
  /** The announcement's rule, and our reading where it is silent. */
  readonly rule: { readonly wording: string; readonly ownReading: string };
  readonly symbolNotes: readonly string[];
  /** The groups in which high is green: "KVP". */
  readonly reversed: string;
  /** What the colour scale's steps stand for, where it is shown. */
  readonly scale?: readonly ScaleView[];
  /** In the order of the numbers that the headers bear. */
  readonly priorities?: readonly PriorityColumns[];
};

const none: readonly ScaleView[] = [];

/** What the colours and symbols of the table mean, in words. A press on a sort button changes nothing of it. */
export const Legend = memo(function Legend({
  colour,
  rule,
  symbolNotes,
  reversed,
  scale = none,
  priorities = [],
}: Props) {
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
        <>
          <p>{t('legend.scale')}</p>
          <ul className={css.scale} data-part="scale">
            {scale.map(({ label, steps }) => (
              <li key={label}>
                {label}
                <span className={css.swatches}>
                  {steps.map((text, i) => (
                    <span key={text} className={css.swatch} data-swatch={i + 1}>
                      {text}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </>
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
