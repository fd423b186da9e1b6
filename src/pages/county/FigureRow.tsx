import { StripPlot } from '../../charts/StripPlot.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Mark } from '../../ui/Tags.tsx';
import type { NewerLine } from '../../view/newer.ts';
import type { ProfileFigure } from '../../view/profileFigures.ts';
import { stripSentences } from '../../view/strip.ts';
import { FigureValue } from './FigureValue.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import css from './FigureRow.module.css';

type Props = {
  readonly view: ProfileFigure;
  /** What the statistics say of later years. */
  readonly newer: readonly NewerLine[];
  readonly county: County;
};

/** One figure as a row: what it is, all counties on a line, what the difference means, and how that is worked out. */
export function FigureRow({ view, newer, county }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { figure, strip, rate, name, sentence, method, count, says } = view;
  const { indicator, label, period, ownRate, cell } = figure;
  return (
    <section
      className={css.row}
      data-part="profile-figure"
      data-area={county.code}
      data-indicator={indicator.id}
      aria-labelledby={`tall-${indicator.id}`}
    >
      <div className={css.name}>
        <h3 id={`tall-${indicator.id}`}>
          <Unbroken text={name} />
        </h3>
        <p className="small">
          <Unbroken text={t('county.figure.period', { label, period })} />
          {ownRate && ` (${t('figures.own')})`}
        </p>
        <p className={css.value}>
          <FigureValue rate={rate} />
          {rate.place === undefined && cell.note}
        </p>
      </div>
      <div className={css.plot}>
        {strip && (
          <StripPlot
            view={strip}
            here={county.code}
            table={{ href: '#alle', text: t('county.strip.table', { title: indicator.shortLabel }) }}
            label={stripSentences(strip, county, cell.note, i18n)}
          />
        )}
      </div>
      <div className={css.said}>
        {sentence && (
          <p data-expected={sentence.lead === '' ? undefined : indicator.id}>
            <b>{sentence.lead}</b>
            {sentence.rest}
          </p>
        )}
        {newer.map(({ text }) => (
          <p key={text} className={css.newer} data-newer={indicator.id}>
            <Unbroken text={text} />
          </p>
        ))}
        <details className={css.method}>
          <summary>{t('county.figure.method')}</summary>
          <div>
            {method.map((text) => (
              <p key={text}>
                <Unbroken text={text} />
              </p>
            ))}
            {newer.flatMap(({ notes }) =>
              notes.map((note) => (
                <p key={note} className={css.newerNote}>
                  <Unbroken text={note} />
                </p>
              )),
            )}
            {count && (
              <p>
                {count.extreme && (
                  <Mark end={count.extreme.end} tone={count.extreme.tone}>
                    {t(`rank.${count.extreme.end}.first`)}
                  </Mark>
                )}{' '}
                <Unbroken text={count.text} />
              </p>
            )}
            {says.map(({ slug, text }) => (
              <p key={slug}>
                <Unbroken text={text} />
              </p>
            ))}
          </div>
        </details>
      </div>
    </section>
  );
}
