import type { Block, DocumentView, TableBlock } from '../../view/application/blocks.ts';
import { escapeText } from '../text.ts';

/** A document as plain text: headings on lines of their own, rows of a table with tabs between their cells. */
export function plainText({ title, blocks }: DocumentView): string {
  return `${[title, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return block.text;
    case 'list':
      return block.items.map(bullet).join('\n');
    case 'timeline':
      return block.items.map(({ text }) => bullet(text)).join('\n');
    case 'facts':
      return block.items.map(({ term, text }) => `${introduce(term)} ${text}`).join('\n');
    case 'table':
      return tableText(block);
  }
}

/** A question needs no colon before its answer. */
export const introduce = (term: string) => (term.endsWith('?') ? term : `${term}:`);

const bullet = (text: string) => `– ${text}`;

function tableText({ head, rows }: TableBlock): string {
  // A line break inside a cell would end its row. A no-break space is none and stays.
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\t\n ]+/g, ' ')).join('\t');
  return [line(head), ...rows.map(({ cells }) => line(cells))].join('\n');
}

/** The same as HTML for the clipboard, so that Word takes over headings and tables. */
export function htmlText({ title, blocks }: DocumentView): string {
  return `<h1>${escapeText(title)}</h1>${blocks.map(blockHtml).join('')}`;
}

const lines = (text: string) => escapeText(text).replaceAll('\n', '<br>');

function blockHtml(block: Block): string {
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`;
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeText(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${lines(block.text)}</p>`;
    case 'list':
      return list(block.items);
    case 'timeline':
      return list(block.items.map(({ text }) => text));
    case 'facts':
      return block.items
        .map(({ term, text }) => `<p><b>${escapeText(introduce(term))}</b> ${lines(text)}</p>`)
        .join('');
    case 'table': {
      const row = (cells: readonly string[], tag: 'th' | 'td') =>
        `<tr>${cells.map((cell) => `<${tag}>${lines(cell)}</${tag}>`).join('')}</tr>`;
      const body = block.rows.map(({ cells }) => row(cells, 'td')).join('');
      return `<table><thead>${row(block.head, 'th')}</thead><tbody>${body}</tbody></table>`;
    }
  }
}
