import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CsvError, parse } from 'csv-parse';
import { type DataRecord, hasField } from './record-fields.ts';

/** Bytes a row may have beside its text: its other columns. */
const OTHER_COLUMNS = 1024 * 1024;

/** Bytes that are parsed at once. */
const PIECE = 4096;

/** What a table is, by the names of its columns. */
export type TableKind = 'articles' | 'manifest' | 'links' | 'other';

export interface CsvTable {
  readonly columns: readonly string[];
  readonly kind: TableKind;
  /** The rows, with the number of each as spreadsheets count: the first below the header is 2. */
  readonly rows: AsyncIterable<{ readonly record: DataRecord; readonly row: number }>;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly records: number };
}

/**
 * A CSV with a header, as a stream; parted by commas, semicolons or tabs, the first of these that its header has. `null`
 * for one without any line. Where a row is broken, or larger than a text of `maxBytes` can need, its `CsvError` is thrown
 * after the rows that could be read.
 */
export async function readCsvTable(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<CsvTable | null> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return null;
  const head = Buffer.from(first.value).toString('utf8').split(/\r?\n/, 1)[0] ?? '';
  const broken: CsvError[] = [];
  const parser = parse({
    bom: true,
    delimiter: [',', ';', '\t'].find((mark) => head.includes(mark)) ?? ',',
    info: true,
    max_record_size: maxBytes * 2 + OTHER_COLUMNS,
    relax_column_count: true,
    skip_empty_lines: true,
    // Without this what was read already would be lost with the row that is broken.
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) broken.push(error);
    },
  });
  // What breaks the stream breaks the reading of its rows; there it is thrown.
  const piped = pipeline(Readable.from(pieces(first.value, chunks, () => broken.length > 0)), parser).catch(
    () => undefined,
  );
  const rows = parser[Symbol.asyncIterator]() as AsyncIterator<ParsedRow>;
  const header = await rows.next();
  if (header.done) {
    if (broken[0]) throw broken[0];
    return null;
  }
  const columns = header.value.record.map((name) => name.trim());
  return { columns, kind: kindOfTable(columns), rows: readRows(rows, columns, piped, broken) };
}

/**
 * The bytes in small pieces, up to the one in which a row is broken: behind a quote that is not closed the parser finds a
 * fault in every line, and takes longer for each.
 */
async function* pieces(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  isBroken: () => boolean,
): AsyncGenerator<Uint8Array> {
  for (let chunk: Uint8Array | null = first; chunk !== null; ) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      if (isBroken()) return;
      yield chunk.subarray(at, at + PIECE);
    }
    const next = await rest.next();
    chunk = next.done ? null : next.value;
  }
}

async function* readRows(
  rows: AsyncIterator<ParsedRow>,
  columns: readonly string[],
  piped: Promise<void>,
  broken: readonly CsvError[],
) {
  try {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      const { record, info } = next.value;
      yield {
        record: Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ''])),
        row: info.records,
      };
    }
    if (broken[0]) throw broken[0];
  } finally {
    await rows.return?.();
    await piped;
  }
}

/** A column of texts makes a table of articles; one of paths a manifest; one of addresses alone a list of links. */
function kindOfTable(columns: readonly string[]): TableKind {
  if (columns.some((name) => name.toLowerCase() === 'path')) return 'manifest';
  if (hasField(columns, 'text') || hasField(columns, 'html')) return 'articles';
  return hasField(columns, 'url') ? 'links' : 'other';
}
