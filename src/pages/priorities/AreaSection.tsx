import type { ReactNode } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import { defaultChoice } from '../../domain/choice.ts';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { writeChoice } from '../../state/url.ts';
import { Link } from '../../ui/Link.tsx';
import { SharedQuotation } from '../../ui/SharedQuotation.tsx';
import type { AreaView } from '../../view/areas.ts';
import { grantPlace, places, priorityPlace } from '../../view/places.ts';
import { AreaFigures } from './AreaFigures.tsx';
import css from './PrioritiesPage.module.css';

type Props = {
  readonly area: AreaView;
  readonly county: County | undefined;
  /** What stands right under the figures. */
  readonly children?: ReactNode;
};

/** An area: its words, what the figures say, what there is none of, and the way to an application that uses it. */
export function AreaSection({ area, county, children }: Props) {
  const { toPrinted } = useTable();
  const { t } = useI18n();
  const table = useSelection((selection) => selection.table);
  const { slug, title, wordings, notIn, figures, missing } = area;
  const use = writeChoice({
    ...defaultChoice,
    county: county && toPrinted(county.code),
    priorities: [slug],
    figures: figures.map(({ id }) => id),
    table,
  });
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
          <Link className="button" to={places.application + use} aria-label={t('areas.use.what', { title })}>
            {t('areas.use')}
          </Link>
          <Link to={priorityPlace(slug)} aria-label={t('areas.all.what', { title })}>
            {t('areas.all')}
          </Link>
        </p>
      </div>
    </section>
  );
}
