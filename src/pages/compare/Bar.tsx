import type { GridBar } from '../../view/compareGrid.ts';
import css from './Bar.module.css';

type Props = { readonly bar: GridBar; readonly isOwn: boolean };

/** A figure's length beside Landet's line. The number stands beside it: the drawing says nothing more. */
export function Bar({ bar: { from, to, country }, isOwn }: Props) {
  const at = country === undefined ? undefined : round(country);
  return (
    <svg className={css.bar} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden focusable={false}>
      <rect x={round(from)} y={4} width={round(to) - round(from)} height={8} data-own={isOwn ? '' : undefined} />
      {at !== undefined && <path d={`M${at} 0V16`} />}
    </svg>
  );
}

/** The outermost line has its whole width within the drawing. */
const round = (share: number) => Math.round(share * 980 + 10) / 10;
