import { unzipSync, zipSync } from 'fflate';
import type { RefusalReason } from '../../domain/importedFile.ts';
import { numberText } from './jsonStat.ts';
import type { Sheet } from './readGrid.ts';
import { mostColumns } from './grid.ts';

/** So much may a workbook's parts take when they are unpacked. */
const mostUnpacked = 300_000_000;
const mostParts = 500;

/** Unpacked by us first: a zip of some kilobytes can hold gigabytes. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | RefusalReason {
  let total = 0;
  let parts = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/.test(name) || /(drawings?|theme|media|charts?|printerSettings)\//.test(name)) return false;
      total += originalSize;
      parts += 1;
      return total <= mostUnpacked && parts <= mostParts;
    },
  });
  if (total > mostUnpacked || parts > mostParts) return 'zipTooLarge';
  return 'xl/workbook.xml' in files ? files : 'otherZip';
}

/** All sheets of an xlsx file as texts, or why it is not read. */
export async function readWorkbook(
  bytes: Uint8Array,
  progress: (part: number) => void,
): Promise<Sheet[] | RefusalReason> {
  try {
    const files = unpack(bytes);
    if (typeof files === 'string') return files;
    progress(0.2);
    const { default: readXlsx } = await import('read-excel-file/universal');
    // Packed anew without being made smaller, so that the library has nothing to unpack in workers of its own.
    const packed = zipSync(files, { level: 0 });
    const sheets = await readXlsx(packed.buffer, { trim: true });
    progress(0.8);
    if (sheets.some(({ data }) => data.some((row) => row.length > mostColumns))) return 'tooWide';
    return sheets.map(({ sheet, data }) => ({ name: sheet, grid: data.map((row) => row.map(cellText)) }));
  } catch {
    return 'damagedWorkbook';
  }
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.replace(/[\n\u00A0]+/g, ' ').trim();
  // What a spreadsheet has calculated has dust in its last digits.
  if (typeof cell === 'number') return numberText(Number(cell.toPrecision(15))) ?? '?';
  if (cell instanceof Date) return Number.isFinite(cell.getTime()) ? cell.toISOString().slice(0, 10) : '?';
  return typeof cell === 'boolean' ? String(cell) : '';
}
