import type { ReactNode } from 'react';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Words } from './Words.tsx';
import css from './GrantPage.module.css';

/** When, for how long, what to report, and how much is given: the announcement's words, and beside them our reading. What the card above has word for word is not said again. */
export function Facts({ grant }: { readonly grant: Grant }) {
  const { t, plural, number, date } = useI18n();
  const { deadline, period, reporting, amounts } = grant;
  return (
    <dl className={css.facts}>
      {deadline.wording !== date(deadline.date) && (
        <Fact term={t('announcement.deadline')} words={deadline.wording} own={date(deadline.date)} />
      )}
      <Fact
        term={t('announcement.period')}
        words={period.wording}
        own={t('announcement.period.own', {
          years: plural('value.years', period.years),
          maxYears: plural('value.years', period.maxYears),
        })}
      />
      <Fact
        term={t('announcement.reporting')}
        words={reporting.wording}
        own={<time dateTime={reporting.date}>{date(reporting.date)}</time>}
      />
      <Fact term={t('announcement.reference')} words={grant.reference} />
      <Fact
        term={t('announcement.amount')}
        words={amounts.wording}
        own={
          <>
            {t('announcement.amount.own', {
              position: number(amounts.positionKroner, 0),
              competence: number(amounts.competenceKroner, 0),
            })}
            <br />
            {amounts.proRata.note}
          </>
        }
      />
    </dl>
  );
}

type FactProps = { readonly term: string; readonly words: string; readonly own?: ReactNode };

function Fact({ term, words, own }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Words text={words} />
      </dd>
      {own !== undefined && <dd className="own-words">{own}</dd>}
    </div>
  );
}
