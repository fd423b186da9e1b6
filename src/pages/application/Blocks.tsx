import { memo } from 'react';
import { piecesOf } from '../../view/application/blocks.ts';
import type { Block, TableBlock, Words } from '../../view/application/blocks.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { DrawingView } from './DrawingView.tsx';

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
          <WordsView words={block.words} />
        </p>
      );
    case 'list':
      return (
        <ul className="draft-list">
          {block.items.map((item, i) => (
            <li key={i}>
              <WordsView words={item} />
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className="draft-facts">
          {block.items.map(({ term, words }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <WordsView words={words} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'picture':
      return (
        <figure className="draft-picture">
          <DrawingView picture={block} />
          <figcaption>{block.caption}</figcaption>
        </figure>
      );
    case 'signature':
      return (
        <div className="draft-signature">
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <WordsView words={block.name} />
          </p>
        </div>
      );
    case 'notes':
      return (
        <section className="draft-notes" aria-label={block.heading}>
          <ol>
            {block.items.map((item, i) => (
              <li key={i}>{item}</li>
            ))}
          </ol>
        </section>
      );
    case 'table':
      return <BlockTable table={block} />;
  }
}

/** Longer than words are: an address, which would make a table scroll. */
const long = /(\S{30,})/;

/** A text with its footnotes' numbers, and what is still to be written set apart. */
function WordsView({ words }: { readonly words: Words }) {
  return piecesOf(words).map((piece, i) => {
    if (typeof piece === 'string')
      return piece.split(long).map((part, at) => (at % 2 === 1 ? <Identifier key={`${i} ${at}`} text={part} /> : part));
    return piece.kind === 'note' ? <sup key={i}>{piece.number}</sup> : <mark key={i}>{piece.text}</mark>;
  });
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
              {cells.map((words, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <WordsView words={words} />
                  </th>
                ) : (
                  <td key={column} data-number={numeric.includes(column) || undefined}>
                    <WordsView words={words} />
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
