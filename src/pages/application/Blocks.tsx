import { memo } from 'react';
import { ActivityTimeline } from '../../charts/ActivityTimeline.tsx';
import type { Block, TableBlock } from '../../view/application/blocks.ts';

type Props = {
  readonly blocks: readonly Block[];
  /** How many levels deeper the headings stand here than in a document of their own. */
  readonly deeper: number;
};

/** A document's pieces on the page. */
export const Blocks = memo(function Blocks({ blocks, deeper }: Props) {
  return blocks.map((block, i) => <BlockView key={i} block={block} deeper={deeper} />);
});

function BlockView({ block, deeper }: { readonly block: Block; readonly deeper: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, block.level + deeper)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      return <Heading data-level={block.level}>{block.text}</Heading>;
    }
    case 'text':
      return (
        <p className="draft-text" data-look={block.tone}>
          {block.text}
        </p>
      );
    case 'list':
      return <List items={block.items} />;
    case 'timeline':
      return (
        <>
          <List items={block.items.map(({ text }) => text)} />
          <ActivityTimeline items={block.items} />
        </>
      );
    case 'facts':
      return (
        <dl className="draft-facts">
          {block.items.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <BlockTable table={block} />;
  }
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="draft-list">
      {items.map((item, i) => (
        <li key={i}>{item}</li>
      ))}
    </ul>
  );
}

/** A table of the draft; on a narrow window it scrolls sideways in its own frame. */
export function BlockTable({ table: { caption, head, rows, numeric } }: { readonly table: TableBlock }) {
  return (
    <div className="draft-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((text, i) => (
              <th key={i} scope="col" data-number={numeric.includes(i) || undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, isSum }, i) => (
            <tr key={i} data-total={isSum || undefined}>
              {cells.map((text, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column} data-number={numeric.includes(column) || undefined}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
