import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import css from './Quotation.module.css';

type Props = {
  readonly year: number;
  /** Where the whole announcement stands. */
  readonly href?: string;
  readonly children: ReactNode;
};

/** The announcement's own words, marked as such with their year. */
export function Quotation({ year, href, children }: Props) {
  const { t } = useI18n();
  const from = t('quotation.from', { year });
  return (
    <figure className={css.quotation} data-part="quotation">
      <blockquote>{children}</blockquote>
      <figcaption>{href === undefined ? from : <a href={href}>{from}</a>}</figcaption>
    </figure>
  );
}
