import { useEffect, useState } from 'react';
import { dayIn, deadlineState } from '../domain/deadline';
import { useI18n } from '../i18n/I18nContext';

/** Where the grant's deadlines are kept. */
const timeZone = 'Europe/Oslo';

/** A last day, and whether it is over. That is worked out in the browser: the page may be read long after it was built. */
export function Deadline({ date }: { readonly date: string }) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const [today, setToday] = useState<string>();
  useEffect(() => setToday(dayIn(timeZone, new Date())), []);
  const state = today === undefined ? undefined : deadlineState(date, today);
  return (
    <>
      <time dateTime={date}>{i18n.date(date)}</time>
      {/* The line has its height before it has words. */}
      <span className="deadline-state needs-script">
        {state?.kind === 'open' ? plural('deadline.open', state.days) : state && t(`deadline.${state.kind}`)}
      </span>
    </>
  );
}
