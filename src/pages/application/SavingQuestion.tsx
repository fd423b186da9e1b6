import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Press } from '../../ui/Press.tsx';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  /** What can be done instead, and should be before what is asked for. */
  readonly first?: ReactNode;
  readonly cancel: string;
  readonly onCancel: () => void;
};

/** Asks before a draft on this machine is lost. Takes the focus, but not from one who is writing. */
export function SavingQuestion({ label, text, yes, onYes, first, cancel, onCancel }: Props) {
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
        {first}
        <Press variant={first ? 'secondary' : 'primary'} onClick={onYes}>
          {yes}
        </Press>
        <Press onClick={onCancel}>{cancel}</Press>
      </div>
    </div>
  );
}
