import { layoutLabels } from './lineLabels.layout.ts';
import type { LineLabel } from './lineLabels.layout.ts';

type Props = {
  /** In the order of their weight. */
  readonly labels: readonly LineLabel[];
  readonly size: number;
  readonly within: readonly [number, number];
  readonly y: number;
};

/** Labels over a line of marks, each in the colour of its mark. */
export function LineLabels({ labels, size, within, y }: Props) {
  return (
    <g className="chart-labels" fontSize={size} aria-hidden>
      {layoutLabels(labels, size, within).map(({ kind, text, at }) => (
        <text
          key={`${kind} ${text}`}
          x={at}
          y={y}
          textAnchor="middle"
          data-label={kind}
          data-live={kind === 'pointed' ? '' : undefined}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
