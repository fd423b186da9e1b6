import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  TabStopType,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { paragraphsOf, piecesOf, wordsText } from '../../view/application/blocks.ts';
import type { Block, DocumentView, Fact, PictureBlock, TableBlock, Words } from '../../view/application/blocks.ts';
import { columnWidths } from './columnWidths.ts';

/** What a document needs besides its content. `language`: BCP 47; the footer's words stand around the numbers. */
export type WordSettings = {
  readonly language: string;
  /** Who the document is from: its author, and who saved it last, else Word says that nobody with a name did. */
  readonly author: string;
  readonly subject: string;
  /** What stands at the foot of each page, beside its number. */
  readonly footer: string;
  /** "Side", "av": before the page's number, and between it and the number of pages. */
  readonly pages: readonly [string, string];
};

/** A drawing as an image. Width and height are those of the drawing itself. */
export type Image = { readonly png: Uint8Array; readonly width: number; readonly height: number };
export type Images = ReadonlyMap<PictureBlock, Image>;

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** A4 with margins of two centimetres and a half, in twentieths of a point. */
const [paperWidth, paperHeight, margin] = [11_906, 16_838, 1_417];
const room = paperWidth - 2 * margin;
/** Where a fact begins after its term. */
const termWidth = 2_000;
/** Pixels of 96 to the inch in the text's width; a strip is narrower, so that its letters are as large as the text's. */
const imageWidth = { strip: 435, timeline: Math.floor(room / 15) } as const;

/** Whatever opens the file has it, or one with letters as wide as its: Liberation Sans, where Calibri's often lacks. */
const font = 'Arial';

const [blue, quiet, line, highlight] = ['17457A', '595959', 'B0B5BD', 'FFF1C2'];

/** A document as a Word file: real headings and footnotes, tables whose header rows are repeated, page numbers. */
export function wordFile(view: DocumentView, settings: WordSettings, images: Images): Promise<Blob> {
  return Packer.toBlob(wordDocument(view, settings, images));
}

function wordDocument({ title, blocks }: DocumentView, settings: WordSettings, images: Images): Document {
  const { language, author, subject, footer, pages } = settings;
  const [before, between] = pages;
  const numbers = [before, ' ', PageNumber.CURRENT, ` ${between} `, PageNumber.TOTAL_PAGES];
  const head = (size: number, before: number, after: number, color: string) => ({
    run: { size, bold: true, color },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  const notes = blocks.flatMap((block) => (block.kind === 'notes' ? block.items : []));
  return new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: { font, size: 21, language: { value: withRegion(language) } },
          paragraph: { spacing: { after: 120 } },
        },
        title: head(34, 0, 160, '000000'),
        heading1: head(26, 320, 100, blue),
        heading2: head(22, 220, 60, '000000'),
        heading3: head(21, 200, 60, '000000'),
        footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 20 } } },
      },
    },
    footnotes: Object.fromEntries(
      notes.map((text, i) => [i + 1, { children: [new Paragraph({ children: runs(text) })] }]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: paperWidth, height: paperHeight },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: room }],
                children: [
                  new TextRun({ text: footer, size: 17, color: quiet }),
                  new TextRun({ children: [new Tab(), ...numbers], size: 17, color: quiet }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...blocks.flatMap((block, i) => {
            const [next, afterNext] = blocks.slice(i + 1);
            // What is said of a figure or a table stands on its page.
            const isOver = next?.kind === 'picture' || (block.kind === 'text' && next?.kind === 'table');
            return toWord(block, images, isOver || afterNext?.kind === 'signature');
          }),
        ],
      },
    ],
  });
}

/** Word knows a language by its country too: nb-NO. */
const withRegion = (language: string) => {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined ? code : `${code}-${region}`;
};

/** `keepNext`: its end stays on the page of what follows; a signature is never alone on one. */
function toWord(block: Block, images: Images, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          keepNext: true,
          pageBreakBefore: block.isAppendix === true,
          children: runs(block.text),
        }),
      ];
    case 'text':
      return paragraphsOf(block.words).map(
        (words, i, { length }) =>
          new Paragraph({
            keepNext: keepNext && i === length - 1,
            keepLines: keepNext && i === length - 1,
            children: runs(words, {
              ...(block.tone === 'quiet' && { color: quiet }),
              italics: block.tone === 'quote',
              bold: block.tone === 'stop',
            }),
          }),
      );
    case 'list':
      return block.items.map(
        (item, i, { length }) =>
          new Paragraph({
            bullet: { level: 0 },
            keepNext: keepNext && i === length - 1,
            spacing: { after: 60 },
            children: runs(item),
          }),
      );
    case 'facts':
      return block.items.map((fact, i) => toFact(fact, i < block.items.length - 1));
    case 'table':
      return toTable(block, keepNext);
    case 'picture':
      return toPicture(block, images);
    case 'signature':
      return [
        ...block.lines.map(
          (text) =>
            new Paragraph({
              spacing: { before: 360 },
              keepNext: true,
              tabStops: [
                { type: TabStopType.LEFT, position: termWidth },
                { type: TabStopType.LEFT, position: room - termWidth, leader: LeaderType.UNDERSCORE },
              ],
              children: [new TextRun({ children: [text, new Tab(), new Tab()] })],
            }),
        ),
        new Paragraph({ indent: { left: termWidth }, spacing: { after: 240 }, children: runs(block.name) }),
      ];
    case 'notes':
      // Under the page that each belongs to.
      return [];
  }
}

/** A term, and beside it what stands to it, its further lines under its first; on the page of the next where it can be. */
function toFact({ term, words }: Fact, keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    indent: { left: termWidth, hanging: termWidth },
    tabStops: [{ type: TabStopType.LEFT, position: termWidth }],
    spacing: { after: 60 },
    children: [new TextRun({ children: [term, new Tab()], color: quiet }), ...runs(words)],
  });
}

/** A drawing with its caption; nothing where there is no image of it. */
function toPicture(block: PictureBlock, images: Images): Paragraph[] {
  const image = images.get(block);
  if (!image) return [];
  const width = imageWidth[block.drawing.kind];
  const height = Math.round((width * image.height) / image.width);
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 40 },
      children: [
        new ImageRun({
          type: 'png',
          data: image.png,
          transformation: { width, height },
          altText: { name: block.caption, title: block.caption, description: block.alt },
        }),
      ],
    }),
    new Paragraph({ children: runs(block.caption, { color: quiet, size: 18 }) }),
  ];
}

/** A table of no more rows stands on one page; of a longer one as many last rows go along to what must not stand alone. */
const [wholeRows, keptRows] = [8, 3];

type RowLook = { readonly bold: boolean; readonly isEdge: boolean; readonly keepNext: boolean };

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function toTable({ head, rows, numeric }: TableBlock, keepNext: boolean): (Paragraph | Table)[] {
  const lines = [head, ...rows.map(({ cells }) => cells)].map((cells) =>
    cells.map((cell) => breakable(keepNumbers(wordsText(cell)))),
  );
  const widths = columnWidths(lines, room);
  const cell = (words: Words, column: number, { bold, isEdge, keepNext }: RowLook) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      borders: {
        top: none,
        left: none,
        right: none,
        bottom: { style: BorderStyle.SINGLE, size: isEdge ? 8 : 4, color: isEdge ? '000000' : line },
      },
      children: [
        new Paragraph({
          spacing: { after: 0 },
          keepNext,
          alignment: numeric.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: linked(words, { bold, size: 18 }),
        }),
      ],
    });
  const row = (cells: readonly Words[], look: RowLook, tableHeader = false) =>
    new TableRow({
      ...(tableHeader && { tableHeader }),
      cantSplit: true,
      children: cells.map((words, i) => cell(words, i, look)),
    });
  const first = rows.length - keptRows;
  return [
    new Table({
      columnWidths: widths,
      width: { size: room, type: WidthType.DXA },
      borders: TableBorders.NONE,
      rows: [
        row(head, { bold: true, isEdge: true, keepNext: true }, true),
        ...rows.map(({ cells, isSum = false }, i) =>
          row(cells, {
            bold: isSum,
            isEdge: isSum,
            keepNext: (keepNext && i >= first) || (rows.length <= wholeRows && i < rows.length - 1),
          }),
        ),
      ],
    }),
    new Paragraph({ keepNext, children: [] }),
  ];
}

/** A number is not broken between its thousands. */
const keepNumbers = (text: string) => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0');

/** An address of the web, without the sign that ends its sentence. */
const address = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;

/** In a narrow column an address is broken after a slash or before its query, not within a word. */
const breakable = (text: string) =>
  text.replace(address, (url) => url.replace(/\/(?=[^/])|(?=[?&#])/g, (sign) => `${sign}\u200B`));

/** A text of a cell: its addresses are links, since a copy of one has the places in it where it may be broken. */
function linked(words: Words, look: Look): (TextRun | FootnoteReferenceRun | ExternalHyperlink)[] {
  return piecesOf(words).flatMap((piece) => {
    if (typeof piece !== 'string') return runs([piece], look);
    const found = [...piece.matchAll(address)].filter(([url]) => URL.canParse(url));
    const ends = found.map(({ 0: url, index }) => index + url.length);
    return [
      ...found.flatMap(({ 0: url, index }, i) => [
        ...runs(piece.slice(ends[i - 1] ?? 0, index), look),
        new ExternalHyperlink({
          link: new URL(url).href,
          children: textRuns(breakable(url), { ...look, color: blue }),
        }),
      ]),
      ...runs(piece.slice(ends.at(-1) ?? 0), look),
    ];
  });
}

type Look = { bold?: boolean; italics?: boolean; color?: string; size?: number };

/** A text's lines, with Word's line breaks between them, its footnotes and what is still to be written. */
function runs(words: Words, look: Look = {}): (TextRun | FootnoteReferenceRun)[] {
  return piecesOf(words).flatMap((piece): (TextRun | FootnoteReferenceRun)[] => {
    if (typeof piece === 'string') return textRuns(piece, look);
    if (piece.kind === 'note') return [new FootnoteReferenceRun(piece.number)];
    return textRuns(piece.text, { ...look, shading: { type: ShadingType.CLEAR, fill: highlight, color: 'auto' } });
  });
}

function textRuns(
  text: string,
  look: Look & { shading?: { type: typeof ShadingType.CLEAR; fill: string; color: string } },
): TextRun[] {
  return keepNumbers(text)
    .split('\n')
    .map((part, i) => new TextRun({ text: part, ...look, ...(i > 0 && { break: 1 }) }));
}
