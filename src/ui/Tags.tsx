import type { ReactNode } from 'react';
import type { Support } from '../domain/support.ts';
import css from './tags.module.css';

type MarkProps = {
  /** Which end the figure stands at. */
  readonly end: 'highest' | 'lowest';
  /** The announcement's colour; none for a figure that the announcement does not colour. */
  readonly tone?: 'red' | 'green' | undefined;
  readonly children: ReactNode;
};

/** "▲ Høyest": the mark of an end, in words. @public */
export function Mark({ end, tone, children }: MarkProps) {
  return (
    <span className={css.mark} data-tone={tone}>
      <span aria-hidden>{end === 'highest' ? '▲' : '▼'}</span> {children}
    </span>
  );
}

/** What a figure says of a priority area, a sign beside its word: a filled disc with plus, a ring with two lines, a square with minus. */
export function Verdict({ sign, children }: { readonly sign: Support; readonly children: ReactNode }) {
  return (
    <span className={css.verdict} data-verdict={sign}>
      {sign !== 'silent' && (
        <svg
          className={css.sign}
          viewBox="0 0 24 24"
          width={size}
          height={size}
          aria-hidden
          focusable={false}
          fill="none"
          stroke="currentColor"
        >
          {sign === 'for' && <path fill="currentColor" fillRule="evenodd" stroke="none" d={disc} />}
          {sign === 'similar' && <path strokeWidth="1.75" d={ring} />}
          {sign === 'against' && <path strokeWidth="2" d={square} />}
        </svg>
      )}
      {children}
    </span>
  );
}

const size = 20;
/** The plus is cut out, so that it has the colour of whatever lies below. */
const disc = 'M12 0a12 12 0 1 0 0 24 12 12 0 0 0 0-24ZM11 6h2v5h5v2h-5v5h-2v-5H6v-2h5Z';
const ring = 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22ZM7 9.5h10M7 14.5h10';
const square = 'M5 1h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4ZM6.5 12h11';
