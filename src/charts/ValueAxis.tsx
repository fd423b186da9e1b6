import { numbersWithRoom, useLetters } from './axisRoom.ts';

type Props = {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly from: number;
  readonly to: number;
  /** Where the line lies, downwards. */
  readonly y: number;
  readonly print: (value: number, isLast: boolean) => string;
};

/** What the numbers' letters are drawn for, and how far below the line they stand. */
const [letters, below] = [12, 17];

/** The axis under a line of marks: a line with its ticks, the ends among them; the last one says the unit. Numbers without room are left out. */
export function ValueAxis({ ticks, from, to, y, print }: Props) {
  const [axis, em] = useLetters(letters);
  const numbers = ticks.map(({ value, at }, i) => ({ value, at, text: print(value, i === ticks.length - 1) }));
  const isShown = numbersWithRoom(numbers, em);
  return (
    <g ref={axis} className="chart-axis" aria-hidden>
      <path d={`M${from} ${y}H${to}${ticks.map(({ at }) => `M${at} ${y}v4`).join('')}`} />
      {numbers
        .filter((_, i) => isShown[i])
        .map(({ value, at, text }) => (
          <text key={value} x={at} y={y + Math.max(below, em + 3)} textAnchor="middle">
            {text}
          </text>
        ))}
    </g>
  );
}
