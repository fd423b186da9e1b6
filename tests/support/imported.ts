import { strToU8, zipSync } from 'fflate';
import { readImported } from '../../src/dataset/imported/readImported.ts';
import { importedCell } from '../../src/domain/importedFile.ts';
import type { ImportAnswers, Imported, ImportedFile, ImportRules } from '../../src/domain/importedFile.ts';

/** Made rules: the reader knows no place and no measure by itself. */
export const rules: ImportRules = {
  places: [
    { kind: 'country', code: 'EAK', names: ['Landet', 'Hele landet'] },
    { kind: 'country', code: '0', names: [] },
    { kind: 'countryPart', code: 'EAKUO', names: ['Landet uten Oslo', 'Landet u/Oslo'] },
    { kind: 'county', code: '91', names: ['Innfylket'] },
    { kind: 'municipality', code: '9101', names: ['Storvik', 'Stuoravuotna'] },
    { kind: 'municipality', code: '9102', names: ['Lillevik'] },
  ],
  measures: [
    { labels: ['Tilfeller 18-24 år'], codes: ['KOSant0000'], match: { kind: 'same', indicator: 'a' } },
    { labels: ['Barn i familier'], codes: [], match: { kind: 'alike', indicator: 'b', reason: 'all durations' } },
  ],
};

type Options = {
  readonly name?: string;
  readonly isPasted?: boolean;
  readonly answers?: ImportAnswers;
  readonly rules?: ImportRules;
};

/** Reads bytes or a text as the site does. */
export function readAny(
  content: string | Uint8Array,
  { name = 'fil.csv', rules: own = rules, ...rest }: Options = {},
): Promise<Imported> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readImported({ name, bytes, ...rest }, own);
}

/** Reads what must be readable. */
export async function readFile(content: string | Uint8Array, options: Options = {}): Promise<ImportedFile> {
  const imported = await readAny(content, options);
  if (imported.kind === 'refused') throw new Error(`refused: ${imported.reason}`);
  return imported.file;
}

/** Every figure of a file by measure, place and time: a number as it was printed, or why there is none. */
export function figuresIn(file: ImportedFile): Record<string, number | string> {
  const figures: [string, number | string][] = [];
  for (const measure of file.measures)
    for (const [r, region] of file.regions.entries())
      for (const [t, time] of file.times.entries()) {
        const cell = importedCell(file, measure, r, t);
        if (!cell) continue;
        const name = [measure.label, ...measure.categories.map(({ label }) => label)].join(' · ');
        figures.push([`${name} | ${region.label} | ${time}`, cell.kind === 'value' ? cell.value : cell.kind]);
      }
  return Object.fromEntries(figures);
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook of made sheets; an array of cells a row. */
export function makeWorkbook(
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
): Uint8Array {
  const names = Object.keys(sheets);
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const column = (at: number) => String.fromCharCode(65 + at);
  const sheetXml = (rows: readonly (readonly (string | number | null)[])[]) =>
    `<worksheet xmlns="${main}"><sheetData>${rows
      .map(
        (row, r) =>
          `<row r="${r + 1}">${row
            .map((cell, c) => {
              if (cell === null) return '';
              const at = `${column(c)}${r + 1}`;
              return typeof cell === 'number'
                ? `<c r="${at}"><v>${cell}</v></c>`
                : `<c r="${at}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
            })
            .join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.map((name, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(rows)]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
