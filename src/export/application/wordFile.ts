import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, DocumentView, TableBlock } from '../../view/application/blocks.ts';
import { columnWidths } from './columnWidths.ts';
import { introduce } from './plainText.ts';

/** What a document needs besides its content. `language`: BCP 47; the footer's words stand around the numbers. */
export type WordSettings = {
  readonly language: string;
  readonly creator: string;
  /** "Side", "av": before the page's number, and between it and the number of pages. */
  readonly footer: readonly [string, string];
};

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** A4 with margins of two centimetres and a half, in twentieths of a point. */
const [paperWidth, margin] = [11_906, 1_417];

/** A document as a Word file: real headings, tables whose header rows are repeated, page numbers. */
export function wordFile(view: DocumentView, settings: WordSettings): Promise<Blob> {
  return Packer.toBlob(wordDocument(view, settings));
}

function wordDocument({ title, blocks }: DocumentView, { language, creator, footer }: WordSettings): Document {
  const [before, between] = footer;
  const numbers = [before, ' ', PageNumber.CURRENT, ` ${between} `, PageNumber.TOTAL_PAGES];
  return new Document({
    title,
    creator,
    // Else Word says that somebody without a name saved it last.
    lastModifiedBy: creator,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: language } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { size: 40, bold: true, color: '000000' }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { size: 30, bold: true, color: '000000' },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading2: {
          run: { size: 25, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
        heading3: {
          run: { size: 22, bold: true, color: '000000' },
          paragraph: { spacing: { before: 200, after: 60 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: paperWidth, height: 16_838 },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: numbers, size: 18 })],
              }),
            ],
          }),
        },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }), ...blocks.flatMap(toWord)],
      },
    ],
  });
}

function toWord(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], keepNext: true, children: runs(block.text) })];
    case 'text':
      return [
        new Paragraph({
          children: runs(block.text, {
            ...(block.tone === 'quiet' && { color: '595959' }),
            italics: block.tone === 'quote',
            bold: block.tone === 'stop',
          }),
        }),
      ];
    case 'list':
      return block.items.map(bullet);
    case 'timeline':
      return block.items.map(({ text }) => bullet(text));
    case 'facts':
      return block.items.map(
        ({ term, text }) =>
          new Paragraph({ children: [...runs(`${introduce(term)} `, { bold: true }), ...runs(text)] }),
      );
    case 'table':
      return toTable(block);
  }
}

const bullet = (text: string) => new Paragraph({ bullet: { level: 0 }, children: runs(text) });

function toTable({ head, rows, numeric }: TableBlock): (Paragraph | Table)[] {
  const lines = [head, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(keepNumbers));
  const widths = columnWidths(lines, paperWidth - 2 * margin);
  const cell = (text: string, column: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          spacing: { after: 0 },
          alignment: numeric.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: runs(text, { bold }),
        }),
      ],
    });
  const row = (cells: readonly string[], bold: boolean, tableHeader = false) =>
    new TableRow({
      ...(tableHeader && { tableHeader }),
      cantSplit: true,
      children: cells.map((text, i) => cell(text, i, bold)),
    });
  return [
    new Table({
      columnWidths: widths,
      width: { size: paperWidth - 2 * margin, type: WidthType.DXA },
      rows: [row(head, true, true), ...rows.map(({ cells, isSum = false }) => row(cells, isSum))],
    }),
    new Paragraph({ children: [] }),
  ];
}

/** A number is not broken between its thousands. */
const keepNumbers = (text: string) => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0');

/** A text's lines, with Word's line breaks between them. */
function runs(text: string, look: { bold?: boolean; italics?: boolean; color?: string } = {}): TextRun[] {
  return keepNumbers(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...look, ...(i > 0 && { break: 1 }) }));
}
