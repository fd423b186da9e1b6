import type { ReactNode } from 'react';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { SharedQuotation } from '../../ui/SharedQuotation.tsx';
import type { AreaView } from '../../view/areas.ts';
import { grantPlace, priorityPlace } from '../../view/places.ts';
import { AreaFigures } from '../AreaFigures.tsx';
import { UseArea } from '../UseArea.tsx';
import css from './PrioritiesPage.module.css';

type Props = {
  readonly area: AreaView;
  readonly county: County | undefined;
  /** What stands right under the figures. */
  readonly children?: ReactNode;
};

/** An area: its words, what the figures say, what there is none of, and the way to an application that uses it. */
export function AreaSection({ area, county, children }: Props) {
  const { t } = useI18n();
  const { slug, title, wordings, notIn, figures, missing } = area;
  return (
    <section className={css.area} aria-labelledby={slug}>
      <h2 id={slug}>{title}</h2>
      <div className={css.words}>
        {wordings.map((words) => (
          <SharedQuotation key={words.years[0]} words={words} />
        ))}
        {notIn.map((year) => (
          <p key={year} className={css.small}>
            {t('area.notIn', { year })} <Link to={grantPlace(year)}>{t('quotation.from', { year })}</Link>
          </p>
        ))}
      </div>
      <div className={css.says}>
        {figures.length === 0 ? <p>{t('area.figures.none')}</p> : <AreaFigures figures={figures} county={county} />}
        {children}
        {missing.map(({ theme, sentence, where }) => (
          <p key={theme} className={css.missing}>
            <b>{t('area.missing.sentence', { sentence })}</b> {where}
          </p>
        ))}
        <p className={css.ways}>
          <UseArea area={area} county={county} />
          <Link to={priorityPlace(slug)} aria-label={t('areas.all.what', { title })}>
            {t('areas.all')}
          </Link>
        </p>
      </div>
    </section>
  );
}
