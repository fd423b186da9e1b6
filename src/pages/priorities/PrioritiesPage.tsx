import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { Grants } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Quotation } from '../../ui/Quotation.tsx';
import { grantPlace, priorityPlace } from '../../view/places.ts';
import { viewPriorities } from '../../view/priority.ts';

type Props = {
  readonly dataset: Dataset;
  readonly grants: Grants;
  /** The site's root path, with its slashes. */
  readonly base: string;
};

/** The areas that the announcements give priority, each with what there are figures for and what not. */
export function PrioritiesPage({ dataset, grants, base }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const areas = useMemo(() => viewPriorities(grants, dataset, i18n), [grants, dataset, i18n]);
  return (
    <>
      <Breadcrumb base={base} here={t('site.nav.priorities')} />
      <h1>{t('page.priorities.title')}</h1>
      <p className="lead">{t('areas.lead')}</p>
      <div className="prose upright">
        {areas.map(({ slug, title, latest, years, figures, missing }) => (
          <section key={slug}>
            <h2>
              <a href={base + priorityPlace(slug)}>{title}</a>
            </h2>
            {latest && (
              <Quotation year={latest.year} href={base + grantPlace(latest.year)}>
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
    </>
  );
}
