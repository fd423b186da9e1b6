import type { I18n } from '../../i18n/createI18n.ts';

const partsOf = (moment: Date) => ({
  day: [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].join('-'),
  time: moment.toTimeString().slice(0, 5).replace(':', '.'),
});

/** A moment on this machine's clock: "31. januar 2021 kl. 14.05". */
export function whenText(iso: string, { t, date }: I18n): string {
  const { day, time } = partsOf(new Date(iso));
  return t('application.when', { date: date(day), time });
}

/** The same in short, for a moment of today: "14.05". */
export function timeText(iso: string, i18n: I18n): string {
  const { day, time } = partsOf(new Date(iso));
  return day === partsOf(new Date()).day ? time : whenText(iso, i18n);
}
