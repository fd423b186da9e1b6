import { deadlineState } from '../domain/deadline.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { useToday } from './useToday.ts';

/** A last day, and whether it is over. */
export function Deadline({ date }: { readonly date: string }) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const today = useToday();
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
