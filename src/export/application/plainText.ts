import { paragraphsOf, piecesOf, wordsText } from '../../view/application/blocks.ts';
import type { Block, DocumentView, TableBlock, Words } from '../../view/application/blocks.ts';
import { escapeText } from '../text.ts';

/**
 * A document as plain text: headings on lines of their own, rows of a table with tabs between their cells. What only keeps
 * a range on one line is left out: here nobody knows how it will be broken.
 */
export function plainText({ title, blocks }: DocumentView): string {
  return `${[title, ...blocks.flatMap(blockText)].join('\n\n')}\n`.replaceAll('\u2060', '');
}

/** What stands for a block; nothing for a drawing, whose figures the text around it says. */
function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'text':
      return [wordsText(block.words)];
    case 'list':
      return [block.items.map((item) => `– ${wordsText(item)}`).join('\n')];
    case 'facts':
      return [block.items.map(({ term, words }) => `${term}: ${wordsText(words)}`).join('\n')];
    case 'table':
      return [tableText(block)];
    case 'picture':
      return [];
    case 'signature':
      return [[...block.lines.map((line) => `${line}: ${rule}`), wordsText(block.name)].join('\n')];
    case 'notes':
      return [block.heading, block.items.map((item, i) => `[${i + 1}] ${item}`).join('\n')];
  }
}

/** A line to write on. */
const rule = '_'.repeat(40);

function tableText({ head, rows }: TableBlock): string {
  // A line break inside a cell would end its row. A no-break space is none and stays.
  const line = (cells: readonly Words[]) => cells.map((cell) => wordsText(cell).replace(/[\t\n ]+/g, ' ')).join('\t');
  return [line(head), ...rows.map(({ cells }) => line(cells))].join('\n');
}

/** The same as HTML for the clipboard, so that Word takes over headings and tables. */
export function htmlText({ title, blocks }: DocumentView): string {
  return `<h1>${escapeText(title)}</h1>${blocks.map(blockHtml).join('')}`;
}

/** A text's pieces; what is still to be written is marked also where it is pasted. */
const wordsHtml = (words: Words) =>
  piecesOf(words)
    .map((piece) => {
      if (typeof piece === 'string') return escapeText(piece).replaceAll('\n', '<br>');
      return piece.kind === 'note' ? `<sup>[${piece.number}]</sup>` : `<mark>${escapeText(piece.text)}</mark>`;
    })
    .join('');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeText(block.text)}</h${block.level}>`;
    case 'text':
      return paragraphsOf(block.words)
        .map((words) => `<p>${wordsHtml(words)}</p>`)
        .join('');
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${wordsHtml(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return block.items
        .map(({ term, words }) => `<p><b>${escapeText(`${term}:`)}</b> ${wordsHtml(words)}</p>`)
        .join('');
    case 'table': {
      const row = (cells: readonly Words[], tag: 'th' | 'td') =>
        `<tr>${cells.map((cell) => `<${tag}>${wordsHtml(cell)}</${tag}>`).join('')}</tr>`;
      const body = block.rows.map(({ cells }) => row(cells, 'td')).join('');
      return `<table><thead>${row(block.head, 'th')}</thead><tbody>${body}</tbody></table>`;
    }
    case 'picture':
      return '';
    case 'signature':
      return `${block.lines.map((line) => `<p>${escapeText(line)}: ${rule}</p>`).join('')}<p>${wordsHtml(block.name)}</p>`;
    case 'notes':
      return `<h2>${escapeText(block.heading)}</h2>${block.items.map((item, i) => `<p>[${i + 1}] ${escapeText(item)}</p>`).join('')}`;
  }
}
