import type { ExportFile, ExportSource } from '../export-source.ts';
import { writeRow } from './cells.ts';
import { NOTICE_TABLES } from './notice-tables.ts';
import { RECORD_TABLES } from './record-tables.ts';
import { indexTables, type Table, type TableIndex } from './table.ts';

/**
 * Tables as RFC 4180 has them: CRLF at line ends, cells quoted where they must be, a header in each. They begin with a
 * byte order mark, without which spreadsheets read UTF-8 as the machine's old code page. Several values in a cell are
 * joined by `; `. Text that a spreadsheet would run as a formula gets an apostrophe in front (`writeCell`), so offsets
 * hold for the cells without it; the JSON exports hold the bare text.
 */
export function* exportCsv(source: ExportSource): Generator<ExportFile> {
  const index = indexTables(source);
  for (const table of [...RECORD_TABLES, ...NOTICE_TABLES]) {
    yield { name: table.name, chunks: writeTable(table, source, index) };
  }
}

function* writeTable(table: Table, source: ExportSource, index: TableIndex): Generator<string> {
  yield `\uFEFF${writeRow(table.columns)}`;
  for (const row of table.rows(source, index)) yield writeRow(row);
}
