/** What a cell of a table holds; `null` is empty. */
export type Cell = string | number | null | readonly string[];

export function writeRow(row: readonly Cell[]): string {
  return `${row.map(writeCell).join(',')}\r\n`;
}

/** A cell as RFC 4180 writes it; several values are joined by `; `. */
export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guardFormula(typeof cell === 'string' ? cell : cell.join('; '));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text with an apostrophe in front when it begins with a character that makes spreadsheets run it as a formula
 * (OWASP, "CSV Injection").
 */
function guardFormula(text: string): string {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}
