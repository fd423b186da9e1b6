type Props = {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly from: number;
  readonly to: number;
  /** Where the line lies, downwards. */
  readonly y: number;
  readonly print: (value: number, isLast: boolean) => string;
};

/** The axis under a line of marks: a line with its ticks, the ends among them; the last one says the unit. */
export function ValueAxis({ ticks, from, to, y, print }: Props) {
  return (
    <g className="chart-axis" aria-hidden>
      <path d={`M${from} ${y}H${to}${ticks.map(({ at }) => `M${at} ${y}v4`).join('')}`} />
      {ticks.map(({ value, at }, i) => (
        <text key={value} x={at} y={y + 17} textAnchor="middle">
          {print(value, i === ticks.length - 1)}
        </text>
      ))}
    </g>
  );
}
