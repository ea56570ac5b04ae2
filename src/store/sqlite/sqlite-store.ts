import type { DuplicateInput, Store, StoredSource } from '../store.ts';
import { readAnalysis, readLayers, readText } from './analyses.ts';
import { addCapture, eachCapture, findCapture, findLatestCapture } from './captures.ts';
import { number, text, textOrNull } from './columns.ts';
import { type Database, openDatabase } from './database.ts';
import { readDatedArticles } from './dated-articles.ts';
import { readFeedItems, readFeedState, writeFeedState } from './feeds.ts';
import { deleteReplaced, findByBytes, findKnown, isNoted, readIntakes, readSkipped, takeInEntry } from './intake.ts';
import { readIntakeRows } from './intake-rows.ts';
import { readLightRecord } from './light-record/light-record.ts';
import { eachItem } from './record-items.ts';
import {
  countRecord,
  readArticles,
  readConflicts,
  readEntities,
  readEvents,
  readRecord,
  readStatements,
  readStories,
  readThreads,
  readTimeline,
} from './record-reader.ts';
import { updateRecord } from './record-updater.ts';
import { deleteRecord, writeRecord } from './record-writer.ts';
import { readReview, writeReview } from './review.ts';
import { findDamage, searchSentences } from './search.ts';

/**
 * The store in a SQLite file: to write it, made where there is none; or only to read it. Throws a StoreError where the
 * file is missing (to read), no store of ours, made by a newer program, damaged or out of reach.
 */
export function openSqliteStore(file: string, access: 'read' | 'write'): Store {
  const database = openDatabase(file, access);
  return {
    file,
    findByBytes: (sha256) => findByBytes(database, sha256),
    isNoted: (entry) => isNoted(database, entry),
    takeIn: (batch, day) => database.transaction(() => batch.map((entry) => takeInEntry(database, entry, day ?? null))),
    findOutdated: (version) =>
      database
        .all('SELECT id FROM articles WHERE replaced = 0 AND analysed_with <> ? ORDER BY id', version)
        .map((row) => text(row, 'id')),
    readAnalysis: (id) => readAnalysis(database, id),
    readLayers: (id, layers) => readLayers(database, id, layers),
    readText: (id) => readText(database, id),
    eachAnalysis: () => eachAnalysis(database),
    readDatedArticles: () => readDatedArticles(database),
    readKnown: (id) => findKnown(database, id),
    readSources: () => readSources(database),
    readIntakes: () => readIntakes(database),
    readSkipped: () => readSkipped(database),
    readDuplicates: () =>
      database.all('SELECT uri, article_id, same FROM duplicates ORDER BY uri, article_id').map((row) => ({
        uri: text(row, 'uri'),
        article: text(row, 'article_id'),
        same: text(row, 'same') as DuplicateInput['same'],
      })),
    addCapture: (fetched, sha256) => database.transaction(() => addCapture(database, fetched, sha256)),
    eachCapture: () => eachCapture(database),
    findCapture: (sha256) => findCapture(database, sha256),
    findLatestCapture: (url) => findLatestCapture(database, url),
    readIntakeRows: () => readIntakeRows(database),
    readFeedState: (address) => readFeedState(database, address),
    readFeedItems: (address) => readFeedItems(database, address),
    writeFeedState: (state, items) => database.transaction(() => writeFeedState(database, state, items)),
    readState: () => readState(database),
    replaceRecord: (record, changes, linkedWith, review, before) =>
      database.transaction(() => {
        const state = readState(database);
        if (state.changes !== changes) return false;
        if (before && before.changes === state.linkedChanges && before.linkedWith === state.linkedWith) {
          updateRecord(database, before.record, record);
          deleteReplaced(database);
        } else {
          deleteRecord(database);
          deleteReplaced(database);
          writeRecord(database, record);
        }
        writeReview(database, review ?? null);
        database.run('UPDATE record_state SET linked_changes = ?, linked_with = ?', changes, linkedWith);
        return true;
      }),
    readReview: () => readReview(database),
    readRecord: () => readRecord(database),
    eachItem: (list) => eachItem(database, list),
    readLightRecord: () => readLightRecord(database),
    readArticles: () => readArticles(database),
    readStories: () => readStories(database),
    readEntities: () => readEntities(database),
    readStatements: (filter = {}) => readStatements(database, filter),
    readEvents: (id) => readEvents(database, id),
    readTimeline: (id) => readTimeline(database, id),
    readThreads: (id) => readThreads(database, id),
    readConflicts: (id) => readConflicts(database, id),
    count: () => countRecord(database),
    searchSentences: (words, limit) => searchSentences(database, words, limit),
    findDamage: () => findDamage(database),
    close: () => database.close(),
  };
}

function* eachAnalysis(database: Database) {
  for (const row of database.all('SELECT id FROM articles WHERE replaced = 0 ORDER BY id')) {
    const analysis = readAnalysis(database, text(row, 'id'));
    if (analysis) yield analysis;
  }
}

function readSources(database: Database): readonly StoredSource[] {
  const sql = 'SELECT id, uri, location, url, sha256 FROM articles WHERE replaced = 0 ORDER BY id';
  return database.all(sql).map((row) => ({
    id: text(row, 'id'),
    uri: text(row, 'uri'),
    location: textOrNull(row, 'location'),
    url: textOrNull(row, 'url'),
    sha256: text(row, 'sha256'),
  }));
}

function readState(database: Database) {
  const row = database.get('SELECT * FROM record_state') ?? {};
  const changes = number(row, 'changes');
  const linkedChanges = number(row, 'linked_changes');
  const linkedWith = textOrNull(row, 'linked_with');
  return { changes, linkedChanges, linkedWith, stale: changes !== linkedChanges };
}
