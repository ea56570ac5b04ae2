import type { RecordItem, RecordList } from '../../core/record.ts';
import { text } from './columns.ts';
import type { Database } from './database.ts';
import {
  evidenceReader,
  readArticles,
  readConflicts,
  readEntities,
  readEvents,
  readStatements,
  readStories,
  readThreads,
  readTimeline,
} from './record-reader.ts';

/** Items that are read at a time from the long lists. */
const TOGETHER = 1000;

/** Reads a list whole: the short ones, and those of which an item has many parts. */
const WHOLE = {
  articles: readArticles,
  stories: readStories,
  entities: readEntities,
  threads: (database: Database) => readThreads(database),
  conflicts: (database: Database) => readConflicts(database),
} as const;

/** Makes the reader of the items with some ids. */
const IN_PARTS = {
  statements: (database: Database) => {
    const readEvidence = evidenceReader(database);
    return (ids: readonly string[]) => readStatements(database, { ids }, readEvidence);
  },
  events: (database: Database) => {
    const readEvidence = evidenceReader(database);
    return (ids: readonly string[]) => readEvents(database, ids, readEvidence);
  },
  timeline: (database: Database) => {
    const readEvidence = evidenceReader(database);
    return (ids: readonly string[]) => readTimeline(database, ids, readEvidence);
  },
} as const;

/** The items of one list of the record, in its order. Of the long lists only some are in memory at a time. */
export function eachItem<List extends RecordList>(database: Database, list: List): Iterable<RecordItem<List>>;
export function* eachItem(database: Database, list: RecordList): Generator<unknown> {
  if (list !== 'statements' && list !== 'events' && list !== 'timeline') {
    yield* WHOLE[list](database);
    return;
  }
  const read: (ids: readonly string[]) => readonly unknown[] = IN_PARTS[list](database);
  const ids = database.all(`SELECT id FROM ${list} ORDER BY position`).map((row) => text(row, 'id'));
  for (let start = 0; start < ids.length; start += TOGETHER) yield* read(ids.slice(start, start + TOGETHER));
}
