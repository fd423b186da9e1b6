import writeXlsxFile from 'write-excel-file/browser';
import type { Cell, Sheet } from 'write-excel-file/browser';
import type { SheetCell, SheetTable } from './compareSheets.ts';

/**
 * Sheets as a workbook: numbers as numbers with their format, the header in bold and always in view. This module carries
 * the writing library, so it is loaded when a reader asks for a file.
 */
export async function xlsxFile(sheets: readonly SheetTable[]): Promise<Blob> {
  return writeXlsxFile(sheets.map(toSheet)).toBlob();
}

function toSheet({ name, header, rows, widths }: SheetTable): Sheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [
      header.map((text): Cell => ({ value: text, type: String, fontWeight: 'bold', wrap: true })),
      ...rows.map((row) => row.map(toCell)),
    ],
  };
}

function toCell(cell: SheetCell): Cell {
  if (typeof cell === 'string') return { value: cell, type: String, wrap: true, alignVertical: 'top' };
  return { value: cell.value, type: Number, format: numberFormat(cell), alignVertical: 'top' };
}

/** Excel's code for a number: thousands apart, as many decimals as printed, the unit after it. */
export function numberFormat({ decimals, unit }: Pick<Exclude<SheetCell, string>, 'decimals' | 'unit'>): string {
  return `#,##${(0).toFixed(decimals)}${unit === '' ? '' : `"${unit}"`}`;
}
