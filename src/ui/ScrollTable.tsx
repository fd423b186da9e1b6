import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useOverflows } from './useOverflows.ts';
import css from './ScrollTable.module.css';

type Props = { readonly label: string; readonly children: ReactNode };

/** Room for a table that may be wider than the page. It is a stop of the Tab key only where there is more to see. */
export function ScrollTable({ label, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(box);
  return (
    <div ref={box} className={css.scroll} {...(overflows && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      {children}
    </div>
  );
}
