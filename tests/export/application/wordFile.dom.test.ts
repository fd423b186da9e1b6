import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../src/domain/application.ts';
import type { Draft } from '../../../src/domain/application.ts';
import { plainText } from '../../../src/export/application/plainText.ts';
import { wordFile } from '../../../src/export/application/wordFile.ts';
import type { Images } from '../../../src/export/application/wordFile.ts';
import { wordSettings } from '../../../src/export/application/wordSettings.ts';
import { paragraphsOf, piecesOf } from '../../../src/view/application/blocks.ts';
import type { DocumentView, Words } from '../../../src/view/application/blocks.ts';
import { viewDraft } from '../../../src/view/application/draft.ts';
import { anyDraft, context, fullDraft, grant2021, known } from '../../support/draft.ts';

/** The smallest PNG that there is: what is drawn is the browser's, where it stands is the file's. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const imagesOf = ({ blocks }: DocumentView): Images =>
  new Map(blocks.flatMap((block) => (block.kind === 'picture' ? [[block, { png, width: 360, height: 84 }]] : [])));

/** The parts of the file by their names, each read by an XML parser that forgives nothing. */
async function openWord(draft: Draft, draw = imagesOf) {
  const view = viewDraft(draft, context);
  const blob = await wordFile(view, wordSettings(draft, context), draw(view));
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });
  const files = unzipSync(new Uint8Array(bytes));
  const parse = (name: string) => {
    const parsed = new DOMParser().parseFromString(strFromU8(files[name]!), 'application/xml');
    if (parsed.querySelector('parsererror')) throw new Error(`${name}: ${parsed.documentElement.textContent}`);
    return parsed;
  };
  const xml = Object.fromEntries(
    Object.keys(files)
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, parse(name)]),
  );
  const body = xml['word/document.xml']!;
  const textOf = (element: Element) => {
    const parts = [...element.getElementsByTagName('*')].filter(({ tagName }) =>
      ['w:t', 'w:br', 'w:tab'].includes(tagName),
    );
    return parts
      .map(({ tagName, textContent }) => (tagName === 'w:br' ? '\n' : tagName === 'w:tab' ? '\t' : textContent))
      .join('');
  };
  const paragraphs = [...body.getElementsByTagName('w:p')].map((paragraph) => ({
    style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
    text: textOf(paragraph),
  }));
  const notes = [...xml['word/footnotes.xml']!.getElementsByTagName('w:footnote')]
    .filter((note) => Number(note.getAttribute('w:id')) > 0)
    .map((note) => textOf(note));
  return { view, files, xml, body, notes, paragraphs, text: paragraphs.map(({ text }) => text).join('\n') };
}

/** Numbers as a reader sees them, with their thousands' spaces. */
const numbersIn = (text: string) => text.match(/\d{1,3}(?:\u00a0\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g) ?? [];

describe('the Word file', () => {
  it('has the title, and a real heading for each of the draft’s', async () => {
    const { view, paragraphs } = await openWord(fullDraft());
    expect(paragraphs[0]).toEqual({ style: 'Title', text: 'Rett i jobb' });
    const headings = view.blocks.flatMap((block) =>
      block.kind === 'heading' ? [{ style: `Heading${block.level - 1}`, text: block.text }] : [],
    );
    expect(headings.length).toBeGreaterThan(20);
    expect(paragraphs.filter(({ style }) => style.startsWith('Heading'))).toEqual(headings);
  });

  it('has every number of the page, and no other', async () => {
    const { view, text, notes } = await openWord(fullDraft({ figures: known.indicators }));
    const cited = numbersIn([text, ...notes].join('\n'));
    expect(cited).toEqual(expect.arrayContaining(['7,9', '1\u00a0187', '700\u00a0000', '610\u00a0000', '90\u00a0000']));
    const captions = view.blocks.flatMap((block) => (block.kind === 'picture' ? [block.caption] : []));
    const page = [plainText(view).replace(/\[\d+\]/g, ''), ...captions].join('\n');
    expect(cited.sort()).toEqual(numbersIn(page).sort());
  });

  it('has a real footnote with the source at each figure', async () => {
    const { view, body, notes } = await openWord(fullDraft());
    const items = view.blocks.flatMap((block) => (block.kind === 'notes' ? block.items : []));
    expect(items).toHaveLength(3);
    expect(notes.map((text) => text.trim())).toEqual(items);
    const marks = [...body.getElementsByTagName('w:footnoteReference')];
    expect(marks.map((mark) => mark.getAttribute('w:id'))).toEqual(['1', '2', '3']);
    const first = marks[0]!.closest('p')!;
    expect(first.textContent).toMatch(/høyest av 18 fylker; landet: 5,6.%\.$/);
  });

  it('has a paragraph for each of the writer’s own, and no empty one between', async () => {
    const challenge = 'Det første avsnittet.\nEn linje til.\n \n\nDet andre avsnittet.';
    const { paragraphs } = await openWord(fullDraft({ texts: { ...fullDraft().texts, challenge } }));
    const at = paragraphs.findIndex(({ text }) => text.startsWith('Det første'));
    expect(paragraphs.slice(at, at + 2).map(({ text }) => text)).toEqual([
      'Det første avsnittet.\nEn linje til.',
      'Det andre avsnittet.',
    ]);
  });

  it('has each drawing with a caption and words for who does not see it; without it where none can be drawn', async () => {
    const { view, files, body, text } = await openWord(fullDraft());
    const pictures = view.blocks.flatMap((block) => (block.kind === 'picture' ? [block] : []));
    expect(pictures.map(({ drawing }) => drawing.kind)).toEqual(['strip', 'strip', 'strip', 'timeline']);
    const drawn = [...body.getElementsByTagName('wp:docPr')].map((one) => one.getAttribute('descr'));
    expect(drawn).toEqual(pictures.map(({ alt }) => alt));
    expect(drawn[0]).toMatch(/Telemark: 7,9.%, høyest av 18 fylker\. Landet 5,6.%\.$/);
    expect(drawn[3]).toBe('Framdriftsplan. Måned 1\u2060–\u20603: Kartlegge.');
    expect(Object.keys(files).some((name) => /^word\/media\/.+\.png$/.test(name))).toBe(true);
    for (const { caption } of pictures) expect(text).toContain(caption);
    const without = await openWord(fullDraft(), () => new Map());
    expect(without.body.getElementsByTagName('w:drawing')).toHaveLength(0);
    expect(without.text).not.toContain('Figur 1');
    expect(without.text).toContain('Måned 1\u2060–\u20603: Kartlegge');
  });

  it('marks what is still to be written', async () => {
    const { body } = await openWord(emptyDraft(grant2021));
    const marked = [...body.getElementsByTagName('w:r')].filter((run) => run.getElementsByTagName('w:shd').length > 0);
    const texts = marked.map(({ textContent }) => textContent);
    expect(texts).toContain('[Beskriv brukermedvirkning]');
    expect(body.documentElement.textContent.match(/\[[^\]]+\]/g)).toEqual(texts);
  });

  it('breaks no number of the budget, and gives a long row’s numbers and years their width', async () => {
    const long = {
      label: 'Sosialhjelpsmottakere 18–24 år',
      value: '1 234,5',
      unit: 'per 1 000 innbyggere',
      year: '2020',
      source: 'SSB tabell 12131, hentet 4. januar 2021: https://www.ssb.no/statbank/table/12131/tableViewLayout1/',
      comparison: 'Landet 5,6 %, Skien 7,9 %, Porsgrunn 6,4 % (samme kilde og år)',
    };
    const { body, xml } = await openWord(fullDraft({ ownFigures: [long] }));
    const [own, budget] = [...body.getElementsByTagName('w:tbl')];
    const cells = (table: Element) =>
      [...table.getElementsByTagName('w:tc')].map((cell) => ({
        text: cell.textContent,
        width: Number(cell.getElementsByTagName('w:tcW')[0]?.getAttribute('w:w')),
      }));
    // At ten points a figure is 128 twentieths of a point wide in the widest font that stands in, beside margins of 160.
    for (const { text, width } of [...cells(own!).filter((_, i) => i === 7 || i === 9), ...cells(budget!)])
      if (/^\d/.test(text)) {
        expect(text).not.toContain(' ');
        expect(width).toBeGreaterThan(text.length * 128 + 160);
      }
    expect(cells(budget!).map(({ text }) => text)).toContain('737\u00a0000');
    // An address is broken between its parts, and leads where it says all the same.
    const link = own!.getElementsByTagName('w:hyperlink')[0];
    expect(link?.textContent.split('\u200b')).toEqual([
      'https://',
      'www.ssb.no/',
      'statbank/',
      'table/',
      '12131/',
      'tableViewLayout1/',
    ]);
    const targets = [...xml['word/_rels/document.xml.rels']!.documentElement.children].map((one) =>
      one.getAttribute('Target'),
    );
    expect(targets).toContain('https://www.ssb.no/statbank/table/12131/tableViewLayout1/');
  });

  it('speaks as the applicant, never as the tool', async () => {
    for (const draft of [fullDraft({ figures: known.indicators }), emptyDraft(grant2021)]) {
      const { xml } = await openWord(draft);
      for (const part of Object.values(xml))
        expect(part.documentElement.textContent).not.toMatch(
          /regne[tr] ut her|omregnet her|Vår lesning|[Vv]i regner|Ha kontorets|søknadshjelpen|Ikke besvart|Støtter/,
        );
    }
  });

  it('has lines to sign on, by who signs', async () => {
    const { paragraphs, body } = await openWord(fullDraft());
    const at = paragraphs.findIndex(({ style, text }) => style === 'Heading1' && text === 'Underskrift');
    expect(paragraphs.slice(at + 1, at + 4).map(({ text }) => text.trim())).toEqual([
      'Sted og dato',
      'Underskrift',
      'Svar på signer, Svar på office',
    ]);
    expect(body.querySelectorAll('[*|leader="underscore"]')).toHaveLength(2);
    // Never alone on a page: the end of the budget goes along.
    const budget = [...body.getElementsByTagName('w:tbl')].at(-1)!;
    const lastRow = [...budget.getElementsByTagName('w:tr')].at(-1)!;
    for (const paragraph of [...lastRow.getElementsByTagName('w:p'), budget.nextElementSibling!])
      expect(paragraph.getElementsByTagName('w:keepNext')).toHaveLength(1);
  });

  it('keeps each picture on the page of what is said of it', async () => {
    const { body } = await openWord(fullDraft());
    const pictures = [...body.getElementsByTagName('w:body')[0]!.children].filter(
      (one) => one.getElementsByTagName('w:drawing').length > 0,
    );
    expect(pictures.length).toBeGreaterThan(2);
    for (const picture of pictures)
      for (const paragraph of [picture, picture.previousElementSibling!])
        expect(paragraph.getElementsByTagName('w:keepNext')).toHaveLength(1);
  });

  it('has tables with header rows, and page numbers', async () => {
    const { view, body, xml } = await openWord(fullDraft());
    const tables = view.blocks.filter(({ kind }) => kind === 'table').length;
    expect(body.getElementsByTagName('w:tbl')).toHaveLength(tables);
    expect(body.getElementsByTagName('w:tblHeader')).toHaveLength(tables);
    const footer = Object.entries(xml).find(([name]) => /^word\/footer\d/.test(name))?.[1];
    expect(footer?.documentElement.textContent).toBe('Utkast til søknad · Svar på officeSide PAGE av NUMPAGES');
  });

  it('says its language, what it is called and whose it is', async () => {
    const { xml } = await openWord(fullDraft());
    expect(xml['word/styles.xml']?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('nb-NO');
    const core = (name: string) => xml['docProps/core.xml']?.getElementsByTagName(name)[0]?.textContent;
    expect(core('dc:title')).toBe('Rett i jobb');
    expect(core('dc:subject')).toContain('kunngjøringen for 2021');
    expect(core('dc:creator')).toBe('Svar på office');
    expect(core('cp:lastModifiedBy')).toBe('Svar på office');
    const unnamed = (await openWord(emptyDraft(grant2021))).xml['docProps/core.xml'];
    expect(unnamed?.documentElement.textContent).not.toMatch(/un-?named/i);
    expect(unnamed?.getElementsByTagName('dc:creator')[0]?.textContent).toBe('NAV-kontor');
  });

  it('carries emoji, markup, line breaks and what Word pastes as text', async () => {
    const pasted = '<script>alert(1)</script> &amp; 😀👨‍👩‍👧\r\nNy linje\u000Bog en til\u0007 “sitat” ]]> {{x}}';
    const { texts } = fullDraft();
    const { text } = await openWord(fullDraft({ texts: { ...texts, challenge: pasted } }));
    expect(text).toContain('<script>alert(1)</script> &amp; 😀👨‍👩‍👧\nNy linje\nog en til “sitat” ]]> {{x}}');
  });

  it('holds a very long text whole', async () => {
    const long = Array.from({ length: 20_000 }, (_, i) => `ord${i}`).join(' ');
    const { texts } = fullDraft();
    const { text } = await openWord(fullDraft({ texts: { ...texts, objective: long } }));
    expect(text).toContain(long);
  });

  it('is valid XML with the draft’s own words, whatever a person types', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (draft) => {
        const { view, paragraphs } = await openWord(draft);
        const texts = new Set(paragraphs.map(({ text }) => text.replace(/\s+/g, ' ')));
        const said = (words: Words) =>
          piecesOf(words).map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'note' ? '' : piece.text));
        for (const block of view.blocks) {
          // Each of a writer's own paragraphs is one in Word.
          const expected =
            block.kind === 'text' ? paragraphsOf(block.words) : block.kind === 'heading' ? [block.text] : [];
          for (const words of expected) expect(texts).toContain(said(words).join('').replace(/\s+/g, ' '));
        }
      }),
      { numRuns: 15 },
    );
  });
});
