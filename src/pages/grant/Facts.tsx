import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Words } from './Words.tsx';
import css from './GrantPage.module.css';

/** When, for how long, what to report, and how much is given: the announcement's words, and beside them our reading where it adds to the card above. */
export function Facts({ grant }: { readonly grant: Grant }) {
  const { t, date } = useI18n();
  const { deadline, period, reporting, amounts } = grant;
  return (
    <dl className={css.facts}>
      {deadline.wording !== date(deadline.date) && <Fact term={t('announcement.deadline')} words={deadline.wording} />}
      <Fact term={t('announcement.period')} words={period.wording} />
      <Fact
        term={t('announcement.reporting')}
        words={reporting.wording}
        own={reporting.wording.includes(date(reporting.date)) ? undefined : date(reporting.date)}
      />
      <Fact term={t('announcement.reference')} words={grant.reference} />
      <Fact term={t('announcement.amount')} words={amounts.wording} own={amounts.proRata.note} />
    </dl>
  );
}

type FactProps = { readonly term: string; readonly words: string; readonly own?: string | undefined };

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
