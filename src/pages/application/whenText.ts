import type { I18n } from '../../i18n/createI18n.ts';

/** A moment on this machine's clock: "31. januar 2021 kl. 14.05". */
export function whenText(iso: string, { t, date }: I18n): string {
  const moment = new Date(iso);
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].join('-');
  const time = moment.toTimeString().slice(0, 5).replace(':', '.');
  return t('application.when', { date: date(day), time });
}
