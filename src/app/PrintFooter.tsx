import { useEffect, useState } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import css from './Layout.module.css';

/** On paper at the foot of every sheet: the address of the view and the day. */
export function PrintFooter() {
  return (
    <p className={css.sheetFoot} data-part="printed">
      {usePrinted()}
    </p>
  );
}

/** The address of the view and the day, in words, taken when the person prints; none before the page is hydrated. */
function usePrinted(): string | undefined {
  const { t, date } = useI18n();
  const [printed, setPrinted] = useState<{ address: string; day: string }>();
  useEffect(() => {
    const note = () => {
      const now = new Date();
      const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
      setPrinted({ address: window.location.href, day });
    };
    note();
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return (
    printed && `${t('print.address', { address: printed.address })} · ${t('print.date', { date: date(printed.day) })}`
  );
}
