/**
 * A text cell that no spreadsheet takes for a formula: `=` `+` `-` `@`, tab and carriage return at the start get an
 * apostrophe before them (OWASP, CSV injection). Figures and lone SSB symbols do not pass through here.
 */
export function safeText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Joins rows to delimited text, quoting what needs it. */
export function joinRows(rows: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
  const quote = (field: string) =>
    field.includes(delimiter) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  return rows.map((row) => row.map(quote).join(delimiter) + lineEnd).join('');
}
