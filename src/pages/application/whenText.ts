import type { I18n } from '../../i18n/createI18n';

/** A moment on this machine's clock: "31. januar 2021 kl. 14.05". */
export function whenText(iso: string, { t, date }: I18n): string {
  const moment = new Date(iso);
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].join('-');
  const two = (part: number) => String(part).padStart(2, '0');
  return t('application.when', { date: date(day), time: `${two(moment.getHours())}.${two(moment.getMinutes())}` });
}
