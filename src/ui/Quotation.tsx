import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext';

/** The announcement's own words, marked as such with their year. */
export function Quotation({ year, children }: { readonly year: number; readonly children: ReactNode }) {
  const { t } = useI18n();
  return (
    <figure className="quotation">
      <blockquote>{children}</blockquote>
      <figcaption>{t('quotation.from', { year })}</figcaption>
    </figure>
  );
}
