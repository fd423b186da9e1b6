import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { Link } from './Link.tsx';
import css from './Quotation.module.css';

type Props = {
  readonly year: number;
  /** Where the whole announcement stands. */
  readonly to?: string;
  readonly children: ReactNode;
};

/** The announcement's own words, marked as such with their year. */
export function Quotation({ year, to, children }: Props) {
  const { t } = useI18n();
  const from = t('quotation.from', { year });
  return (
    <figure className={css.quotation} data-part="quotation">
      <blockquote>{children}</blockquote>
      <figcaption>{to === undefined ? from : <Link to={to}>{from}</Link>}</figcaption>
    </figure>
  );
}
