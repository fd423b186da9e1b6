import type { ReactNode } from 'react';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Deadline } from '../../ui/Deadline.tsx';
import css from './GrantPage.module.css';

/** What is asked first: when, how much, for how long, and who. */
export function HeadCard({ grant }: { readonly grant: Grant }) {
  const { t, plural, number } = useI18n();
  const { deadline, period, amounts, applicant } = grant;
  return (
    <dl className={css.head}>
      <Part term={t('announcement.deadline')}>
        <Deadline date={deadline.date} />
      </Part>
      <Part term={t('announcement.amount')}>
        {t('grants.amounts', {
          position: number(amounts.positionKroner, 0),
          competence: number(amounts.competenceKroner, 0),
        })}
      </Part>
      <Part term={t('announcement.applicant')}>{t('quote', { text: applicant })}</Part>
      <Part term={t('announcement.period')}>
        {t('announcement.period.short', {
          years: plural('value.years', period.years),
          maxYears: plural('value.years', period.maxYears),
        })}
      </Part>
    </dl>
  );
}

function Part({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
