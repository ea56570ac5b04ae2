import type { ExportFile, ExportSource } from '../export-source.ts';
import { databaseFile } from './database-file.ts';
import { datasetteMetadata } from './datasette-metadata.ts';

/** Name of the database in Datasette, which takes it from the file. */
const NAME = 'record';

/** A database that stands by itself, and the metadata with which Datasette shows it. */
export function* exportSqlite(source: ExportSource): Generator<ExportFile> {
  yield { name: `${NAME}.db`, chunks: databaseFile(source) };
  yield { name: 'metadata.yaml', chunks: [datasetteMetadata(source, NAME)] };
}
