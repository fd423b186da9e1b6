import { useEffect, useState } from 'react';
import { useI18n } from '../i18n/I18nContext';

/** On paper: the address of the view and the day, taken when the person prints. */
export function PrintFooter() {
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
    <p className="print-only">
      {printed &&
        `${t('print.address', { address: printed.address })} · ${t('print.date', { date: date(printed.day) })}`}
    </p>
  );
}
