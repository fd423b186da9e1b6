import { useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Press } from '../../ui/Press.tsx';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  /** Takes the other draft instead, where there is one. */
  readonly onFetch?: () => void;
  readonly onCancel: () => void;
};

/** Asks before a draft on this machine is lost. Takes the focus, but not from one who is writing. */
export function SavingQuestion({ label, text, yes, onYes, onFetch, onCancel }: Props) {
  const { t } = useI18n();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!document.activeElement?.matches('input, textarea, select')) question.current?.focus();
  }, [text]);
  return (
    <div className="ask-first" role="group" aria-label={label}>
      <p ref={question} tabIndex={-1} role="alert">
        {text}
      </p>
      <div className="presses">
        <Press variant="primary" onClick={onYes}>
          {yes}
        </Press>
        {onFetch && <Press onClick={onFetch}>{t('application.conflict.fetch')}</Press>}
        <Press onClick={onCancel}>{t('application.conflict.cancel')}</Press>
      </div>
    </div>
  );
}
