import { CsvError } from 'csv-parse';
import { diagnostic } from '../../core/diagnostic.ts';
import type { ContainerReader, ContainerSource } from '../container.ts';
import type { InputRef, RejectedInput } from '../inputs.ts';
import { readCsvTable } from './csv-table.ts';
import { openUnpacked } from './gunzip.ts';
import { readRecordInput } from './record-input.ts';

/** Articles as rows of a CSV, with a column of texts or pages. */
export const csvContainer: ContainerReader = {
  name: 'csv',
  matches: (name) => /\.[ct]sv(?:\.gz)?$/.test(name),
  read: readCsv,
};

async function* readCsv(container: ContainerSource): AsyncGenerator<InputRef | RejectedInput> {
  const { uri, maxBytes } = container;
  try {
    const table = await readCsvTable(openUnpacked(container), maxBytes);
    if (table?.kind !== 'articles') {
      yield { kind: 'rejected', uri, diagnostics: [refusal(table?.kind ?? 'other', uri)] };
      return;
    }
    for await (const { record, row } of table.rows) {
      yield readRecordInput(record, { where: `${uri}, row ${row}`, uri: `${uri}#${row}`, by: 'csv' });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const problem =
      error.code === 'CSV_MAX_RECORD_SIZE'
        ? diagnostic(
            'input-too-large',
            `${uri} has a row at line ${error.lines} that is longer than an article may be.`,
          )
        : diagnostic('table-invalid', `${uri} is no CSV from line ${error.lines} on: ${error.message}.`);
    yield { kind: 'rejected', uri, diagnostics: [problem] };
  }
}

function refusal(kind: 'manifest' | 'links' | 'other', uri: string) {
  switch (kind) {
    case 'manifest':
      return diagnostic('manifest-not-used', `${uri} lists files (it has a column “path”) and holds no articles.`);
    case 'links':
      return diagnostic('table-of-links', `${uri} has addresses and no texts.`);
    case 'other':
      return diagnostic('table-no-text', `${uri} has no column of texts.`);
    default:
      return kind satisfies never;
  }
}
