import type { Analysis } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { diagnostic } from '../../core/diagnostic.ts';
import {
  type InputSource,
  type Intake,
  type IntakeEntry,
  type IntakeOutcome,
  isSameSource,
  type KnownArticle,
  StoreError,
} from '../store.ts';
import { articleRow, deleteLayers, readDiagnostic, writeLayers } from './analyses.ts';
import { number, text, textOrNull } from './columns.ts';
import { type Database, messageOf, type Row } from './database.ts';

// Taking in what was read: called inside a transaction. An article is known by the bytes it came from; a file that
// holds other bytes than before replaces its article, which stays until the record no longer rests on it.

const KNOWN = 'SELECT id, uri, location, input_key, analysed_with FROM articles WHERE replaced = 0 AND';

export function findByBytes(database: Database, sha256: string): KnownArticle | null {
  return knownOrNull(database.get(`${KNOWN} sha256 = ?`, sha256));
}

export function findKnown(database: Database, id: string): KnownArticle | null {
  return knownOrNull(database.get(`${KNOWN} id = ?`, id));
}

/** Whether taking in `entry` would change nothing. */
export function isNoted(database: Database, entry: Exclude<IntakeEntry, { kind: 'analysis' }>): boolean {
  const { uri, location } = entry.source;
  if (entry.kind === 'skipped') {
    const noted = database.all('SELECT * FROM skipped_inputs WHERE uri = ? ORDER BY position', uri).map(readDiagnostic);
    return JSON.stringify(noted) === JSON.stringify(entry.diagnostics);
  }
  const row = database.get('SELECT location FROM duplicates WHERE uri = ? AND article_id = ?', uri, entry.article);
  return row !== undefined && row.location === location;
}

/** `day` is when it came in, ISO; an article that is there already keeps the day it has. */
export function takeInEntry(database: Database, entry: IntakeEntry, day: string | null): IntakeOutcome {
  switch (entry.kind) {
    case 'skipped':
      return takeInSkipped(database, entry.source, entry.diagnostics);
    case 'duplicate':
      return takeInDuplicate(database, entry.source, entry.article);
    case 'analysis':
      return takeInAnalysis(database, entry, day);
    default:
      return entry satisfies never;
  }
}

function takeInAnalysis(
  database: Database,
  entry: Extract<IntakeEntry, { kind: 'analysis' }>,
  day: string | null,
): IntakeOutcome {
  const { source, inputKey, analysedWith, analysis } = entry;
  const { article } = analysis;
  if (!article) return takeInSkipped(database, source, analysis.diagnostics);
  // Another build may have taken it in since this one looked.
  const known = findKnown(database, article.id);
  if (known && !isSameSource(known, source)) return takeInDuplicate(database, source, article.id);
  if (known && known.inputKey === inputKey && known.analysedWith === analysedWith) {
    return { action: 'unchanged', replaced: null, diagnostics: analysis.diagnostics };
  }
  const replaced = leaveFormerArticle(database, source, article.id);
  const location = source.location ?? known?.location ?? null;
  const diagnostics = writeArticle(database, article, analysis, location, inputKey, analysedWith);
  if (!known && day !== null) writeIntake(database, article.id, day);
  if (!diagnostics) return { action: known ? 'analysed-again' : 'added', replaced, diagnostics: analysis.diagnostics };
  return { action: known ? 'analysed-again' : 'added', replaced, diagnostics };
}

/** Returns `null`, or the diagnostics that took the place of an analysis that could not be stored. */
function writeArticle(
  database: Database,
  article: Article,
  analysis: Analysis,
  location: string | null,
  inputKey: string,
  analysedWith: string,
): Analysis['diagnostics'] | null {
  const row = articleRow(article, location, inputKey, analysedWith);
  const columns = Object.keys(row).filter((column) => column !== 'id');
  deleteLayers(database, article.id);
  database.run(
    `INSERT INTO articles (id, ${columns.join(', ')}) VALUES (${'?, '.repeat(columns.length)}?)
     ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    article.id,
    ...columns.map((column) => row[column] ?? null),
  );
  database.run('DELETE FROM skipped_inputs WHERE uri = ?', article.source.uri);
  countChange(database);
  try {
    database.attempt(() => writeLayers(database, article, analysis));
    return null;
  } catch (error) {
    // Layers that contradict themselves are an error of an analyser. The batch goes on with the text alone.
    if (!(error instanceof StoreError) || !isConstraint(error)) throw error;
    const failure = diagnostic('analysis-failed', `${article.source.uri}: ${messageOf(error.cause)}.`);
    const diagnostics = [...analysis.diagnostics, failure];
    const bare = { sentences: [], times: [], entities: [], mentions: [], attributions: [], events: [] };
    writeLayers(database, article, { ...analysis, ...bare, diagnostics });
    return diagnostics;
  }
}

function isConstraint(error: StoreError): boolean {
  const cause: unknown = error.cause;
  return cause instanceof Error && 'errcode' in cause && (Number(cause.errcode) & 0xff) === 19;
}

function takeInDuplicate(database: Database, source: InputSource, articleId: string): IntakeOutcome {
  const known = findKnown(database, articleId);
  if (known && isSameSource(known, source)) return { action: 'unchanged', replaced: null, diagnostics: [] };
  const replaced = leaveFormerArticle(database, source, articleId);
  database.run('DELETE FROM skipped_inputs WHERE uri = ?', source.uri);
  database.run(
    `INSERT INTO duplicates (uri, article_id, location) VALUES (?, ?, ?)
     ON CONFLICT (uri, article_id) DO UPDATE SET location = excluded.location`,
    source.uri,
    articleId,
    source.location,
  );
  const detail = `The text is that of ${known?.uri ?? articleId}.`;
  return { action: 'duplicate', replaced, diagnostics: [diagnostic('input-duplicate', detail)] };
}

function takeInSkipped(database: Database, source: InputSource, diagnostics: Analysis['diagnostics']): IntakeOutcome {
  const { uri, location } = source;
  database.run('DELETE FROM skipped_inputs WHERE uri = ?', uri);
  diagnostics.forEach(({ code, severity, message }, position) => {
    database.insert('skipped_inputs', { uri, position, location, code, severity, message });
  });
  return { action: 'skipped', replaced: null, diagnostics };
}

/**
 * The file of `source` now holds the bytes of `articleId`: what it held before is no longer there. An article with
 * duplicates goes on under the first of them. Returns the id of an article that no file holds any more.
 */
function leaveFormerArticle(database: Database, source: InputSource, articleId: string): string | null {
  if (source.location === null) return null;
  database.run('DELETE FROM duplicates WHERE location = ? AND article_id <> ?', source.location, articleId);
  const former = database.get(
    'SELECT id FROM articles WHERE location = ? AND id <> ? AND replaced = 0',
    source.location,
    articleId,
  );
  if (!former) return null;
  const id = text(former, 'id');
  const heir = database.get('SELECT uri, location FROM duplicates WHERE article_id = ? ORDER BY uri LIMIT 1', id);
  countChange(database);
  if (!heir) {
    database.run('UPDATE articles SET replaced = 1 WHERE id = ?', id);
    return id;
  }
  const uri = text(heir, 'uri');
  database.run('DELETE FROM duplicates WHERE uri = ? AND article_id = ?', uri, id);
  database.run('UPDATE articles SET uri = ?, location = ? WHERE id = ?', uri, textOrNull(heir, 'location'), id);
  return null;
}

function writeIntake(database: Database, articleId: string, day: string): void {
  database.run(
    `INSERT INTO intakes (article_id, day, batch) SELECT ?, ?, linked_changes FROM record_state WHERE true
     ON CONFLICT (article_id) DO UPDATE SET day = excluded.day, batch = excluded.batch`,
    articleId,
    day,
  );
}

/** In the order of article ids; of articles that an older program took in there is none. */
export function readIntakes(database: Database): readonly Intake[] {
  const sql = `SELECT i.* FROM intakes i JOIN articles a ON a.id = i.article_id
    WHERE a.replaced = 0 ORDER BY i.article_id`;
  return database.all(sql).map((row) => ({
    article: text(row, 'article_id'),
    day: text(row, 'day'),
    batch: number(row, 'batch'),
  }));
}

/** Takes out the articles that were replaced, once no evidence rests on them. */
export function deleteReplaced(database: Database): void {
  for (const row of database.all('SELECT id FROM articles WHERE replaced = 1')) {
    const id = text(row, 'id');
    deleteLayers(database, id);
    database.run('DELETE FROM duplicates WHERE article_id = ?', id);
    database.run('DELETE FROM intakes WHERE article_id = ?', id);
    database.run('DELETE FROM articles WHERE id = ?', id);
  }
}

export function readSkipped(database: Database): readonly { uri: string; diagnostics: Analysis['diagnostics'] }[] {
  const inputs: { uri: string; diagnostics: Analysis['diagnostics'][number][] }[] = [];
  for (const row of database.all('SELECT * FROM skipped_inputs ORDER BY uri, position')) {
    const uri = text(row, 'uri');
    const last = inputs.at(-1);
    if (last?.uri === uri) last.diagnostics.push(readDiagnostic(row));
    else inputs.push({ uri, diagnostics: [readDiagnostic(row)] });
  }
  return inputs;
}

function countChange(database: Database): void {
  database.run('UPDATE record_state SET changes = changes + 1');
}

function knownOrNull(row: Row | undefined): KnownArticle | null {
  if (!row) return null;
  return {
    id: text(row, 'id'),
    uri: text(row, 'uri'),
    location: textOrNull(row, 'location'),
    inputKey: text(row, 'input_key'),
    analysedWith: text(row, 'analysed_with'),
  };
}
