import type { ReactNode } from 'react';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Deadline } from '../../ui/Deadline.tsx';
import { Words } from './Words.tsx';

/** Who can apply, when, for how long, what to report, and how much is given. */
export function Facts({ grant }: { readonly grant: Grant }) {
  const { t, plural, number, date } = useI18n();
  const { deadline, period, reporting, amounts } = grant;
  return (
    <dl className="facts">
      <Fact term={t('announcement.applicant')}>
        <Words text={grant.applicant} />
      </Fact>
      <Fact term={t('announcement.deadline')}>
        <p className="deadline">
          <Deadline date={deadline.date} />
        </p>
        {deadline.wording !== date(deadline.date) && <Words text={deadline.wording} />}
      </Fact>
      <Fact term={t('announcement.period')}>
        <Words text={period.wording} />
        <p className="own-words">
          {t('announcement.period.own', {
            years: plural('value.years', period.years),
            maxYears: plural('value.years', period.maxYears),
          })}
        </p>
      </Fact>
      <Fact term={t('announcement.reporting')}>
        <p>
          <time dateTime={reporting.date}>{date(reporting.date)}</time>
        </p>
        <Words text={reporting.wording} />
      </Fact>
      <Fact term={t('announcement.reference')}>
        <Words text={grant.reference} />
      </Fact>
      <Fact term={t('announcement.amount')}>
        <Words text={amounts.wording} />
        <p className="own-words">
          {t('announcement.amount.own', {
            position: number(amounts.positionKroner, 0),
            competence: number(amounts.competenceKroner, 0),
          })}
        </p>
        <p className="own-words">{amounts.proRata.note}</p>
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
