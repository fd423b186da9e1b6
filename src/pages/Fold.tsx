import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import css from './Fold.module.css';

type Props = {
  /** What an address's anchor names. */
  readonly id: string;
  readonly title: string;
  /** What is inside, in a few words. */
  readonly hint?: string | undefined;
  /** Whether it is of use on a screen only. */
  readonly isForScreen?: boolean;
  /** Whether it needs JavaScript. */
  readonly needsScript?: boolean;
  /** Whether something inside has been asked for: it opens, and stays so until the reader closes it. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
};

/**
 * A part of the page behind its heading. All of it is in the document, also without JavaScript; an anchor into it opens it,
 * and paper has it open.
 */
export function Fold({ id, title, hint, isForScreen = false, needsScript = false, isOpen = false, children }: Props) {
  const names = [css.fold, isForScreen && 'no-print', needsScript && 'needs-script'];
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isOpen && box.current) box.current.open = true;
  }, [isOpen]);
  return (
    <details ref={box} className={names.filter(Boolean).join(' ')} data-fold={id}>
      <summary>
        <h2>{title}</h2>
        {hint !== undefined && <span className={css.hint}>{hint}</span>}
      </summary>
      {/* Within what is folded: so the browser itself opens it for an anchor. */}
      <div id={id} className={css.inside}>
        {children}
      </div>
    </details>
  );
}
