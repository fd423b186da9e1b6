import { layoutLabels } from './lineLabels.layout.ts';
import type { LineLabel } from './lineLabels.layout.ts';

/** What a label is of: the country, the county that the chart is about, one at an end, the one in hand. */
export type LabelKind = 'country' | 'here' | 'end' | 'pointed';

/** A label of a chart, with what it is of and, of a mark with a colour of its own, which (`data-tone`). */
export type ChartLabel = LineLabel & {
  readonly kind: LabelKind;
  readonly tone?: string | undefined;
};

type Props = {
  /** In the order of their weight. */
  readonly labels: readonly ChartLabel[];
  readonly size: number;
  readonly within: readonly [number, number];
  readonly y: number;
};

/** Labels over a line of marks, each in the colour of its mark. */
export function LineLabels({ labels, size, within, y }: Props) {
  return (
    <g className="chart-labels" fontSize={size} aria-hidden>
      {layoutLabels(labels, size, within).map(({ kind, text, at, tone }) => (
        <text
          key={`${kind} ${text}`}
          x={at}
          y={y}
          textAnchor="middle"
          data-label={kind}
          data-tone={tone}
          data-live={kind === 'pointed' ? '' : undefined}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
