import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import css from '../../ui/Quotation.module.css';
import { Unbroken } from '../../ui/Unbroken.tsx';

/** The announcement's words within a line of ours. */
export function Words({ text }: { readonly text: string }) {
  return (
    <q>
      <Unbroken text={useI18n().t('quote', { text })} />
    </q>
  );
}

/** The announcement's words, a line in the margin. The page says at its top which year's they are. */
export function Block({ children }: { readonly children: ReactNode }) {
  return (
    <blockquote className={css.quotation} data-part="quotation">
      {children}
    </blockquote>
  );
}

/** Paragraphs of the announcement. */
export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  return (
    <Block>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <Unbroken text={paragraph} />
        </p>
      ))}
    </Block>
  );
}
