import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/application.ts';
import { plainText } from '../../../src/export/application/plainText.ts';
import { wordFile } from '../../../src/export/application/wordFile.ts';
import { viewDraft } from '../../../src/view/application/draft.ts';
import { anyDraft, context, fullDraft } from '../../support/draft.ts';

const settings = { language: 'nb', creator: 'Prøve', footer: ['Side', 'av'] } as const;

/** The parts of the file by their names, each read by an XML parser that forgives nothing. */
async function openWord(draft: Draft) {
  const view = viewDraft(draft, context);
  const blob = await wordFile(view, settings);
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
    const parts = [...element.getElementsByTagName('*')].filter(({ tagName }) => ['w:t', 'w:br'].includes(tagName));
    return parts.map(({ tagName, textContent }) => (tagName === 'w:br' ? '\n' : textContent)).join('');
  };
  const paragraphs = [...body.getElementsByTagName('w:p')].map((paragraph) => ({
    style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
    text: textOf(paragraph),
  }));
  return { view, xml, body, paragraphs, text: paragraphs.map(({ text }) => text).join('\n') };
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

  it('has every number that it cites from the draft, and no other', async () => {
    const { view, text } = await openWord(fullDraft());
    const cited = numbersIn(text);
    expect(cited).toEqual(expect.arrayContaining(['7,9', '1\u00a0187', '700\u00a0000', '610\u00a0000', '90\u00a0000']));
    expect(cited.sort()).toEqual(numbersIn(plainText(view)).sort());
  });

  it('has tables with header rows, and page numbers', async () => {
    const { view, body, xml } = await openWord(fullDraft());
    const tables = view.blocks.filter(({ kind }) => kind === 'table').length;
    expect(body.getElementsByTagName('w:tbl')).toHaveLength(tables);
    expect(body.getElementsByTagName('w:tblHeader')).toHaveLength(tables);
    const footer = Object.entries(xml).find(([name]) => /^word\/footer\d/.test(name))?.[1];
    expect(footer?.documentElement.textContent).toBe('Side PAGE av NUMPAGES');
  });

  it('says its language and what it is called', async () => {
    const { xml } = await openWord(fullDraft());
    expect(xml['word/styles.xml']?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('nb');
    expect(xml['docProps/core.xml']?.getElementsByTagName('dc:title')[0]?.textContent).toBe('Rett i jobb');
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
        for (const block of view.blocks)
          if (block.kind === 'text' || block.kind === 'heading')
            expect(texts).toContain(block.text.replace(/\s+/g, ' '));
      }),
      { numRuns: 15 },
    );
  });
});
