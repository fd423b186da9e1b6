import { Mark } from '../../ui/Tags.tsx';
import type { AnswerRate } from '../../view/answer.ts';
import css from './Matrix.module.css';

/** A figure with its unit, and where it stands: a mark at an end, else its place. */
export function FigureValue({ rate }: { readonly rate: AnswerRate }) {
  const { text, unit, shortUnit, place, extreme } = rate;
  return (
    <>
      <b className={css.value} data-figure="">
        {text}
        {unit !== '' && (
          <span className={css.unit} data-long={shortUnit && ''}>
            {' '}
            {unit}
          </span>
        )}
      </b>{' '}
      {place !== undefined &&
        (extreme ? (
          <Mark end={extreme.end} tone={extreme.tone}>
            {place}
          </Mark>
        ) : (
          <span className={css.place}>{place}</span>
        ))}{' '}
    </>
  );
}
