import { useMemo } from 'react';
import { useFacts, useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Link } from '../../ui/Link.tsx';
import { Quotation } from '../../ui/Quotation.tsx';
import { grantPlace, priorityPlace } from '../../view/places.ts';
import { viewPriorities } from '../../view/priority.ts';
import { Door } from '../Door.tsx';

/** The areas that the announcements give priority, each with what there are figures for and what not. */
export function PrioritiesPage() {
  const { printed } = useTable();
  const { grants } = useFacts();
  const i18n = useI18n();
  const { t } = i18n;
  const areas = useMemo(() => viewPriorities(grants, printed, i18n), [grants, printed, i18n]);
  return (
    <>
      <Breadcrumb here={t('site.nav.priorities')} />
      <h1>{t('page.priorities.title')}</h1>
      <p className="lead">{t('areas.lead')}</p>
      <div className="prose upright">
        {areas.map(({ slug, title, latest, years, figures, missing }) => (
          <section key={slug}>
            <h2>
              <Link to={priorityPlace(slug)}>{title}</Link>
            </h2>
            {latest && (
              <Quotation year={latest.year} to={grantPlace(latest.year)}>
                <p>{latest.wording}</p>
              </Quotation>
            )}
            <p>
              {years} {figures}
            </p>
            {missing && (
              <p>
                <b>{missing}</b>
              </p>
            )}
          </section>
        ))}
      </div>
      <Door />
    </>
  );
}
