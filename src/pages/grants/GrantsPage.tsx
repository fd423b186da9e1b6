import { useFacts } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Deadline } from '../../ui/Deadline.tsx';
import { Link } from '../../ui/Link.tsx';
import { grantPlace } from '../../view/places.ts';
import { findPriority } from '../../view/priority.ts';
import { Door } from '../Door.tsx';

/** The announcements year by year, latest first. */
export function GrantsPage() {
  const { grants, priorities } = useFacts().grants;
  const { t, list, number } = useI18n();
  return (
    <div className="prose upright">
      <h1>{t('page.grants.title')}</h1>
      <p className="lead">{t('grants.lead')}</p>
      <div className="columns">
        {grants.map(({ year, title, deadline, amounts, priorityAreas, hasTable }) => (
          <section key={year}>
            <h2>
              <Link to={grantPlace(year)}>{t('page.grant.title', { year })}</Link>
            </h2>
            <p>{title}</p>
            <p className="deadline">
              {t('grants.deadline')}: <Deadline date={deadline.date} />
            </p>
            <p>
              {t('grants.amounts', {
                position: number(amounts.positionKroner, 0),
                competence: number(amounts.competenceKroner, 0),
              })}{' '}
              {t('grants.areas', {
                areas: list(
                  priorityAreas.items.map(({ slug }) => t('quote', { text: findPriority(priorities, slug).title })),
                ),
              })}{' '}
              {t(hasTable ? 'grants.table' : 'grants.noTable')}
            </p>
          </section>
        ))}
      </div>
      <Door />
    </div>
  );
}
