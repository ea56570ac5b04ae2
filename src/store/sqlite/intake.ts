import { addressKey } from '../../core/address.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { diagnostic } from '../../core/diagnostic.ts';
import {
  type InputSource,
  type Intake,
  type IntakeEntry,
  type IntakeOutcome,
  isBackInFile,
  isSameSource,
  type KnownArticle,
  StoreError,
} from '../store.ts';
import { articleRow, deleteLayers, readDiagnostic, writeLayers } from './analyses.ts';
import { number, text, textOrNull } from './columns.ts';
import { type Database, messageOf } from './database.ts';
import {
  findSameText,
  isRevision,
  KNOWN_COLUMNS,
  knownOrNull,
  noteDuplicate,
  passDuplicates,
  staysWithoutFile,
} from './revisions.ts';

// Taking in what was read: called inside a transaction. An article is known by the bytes it came from; a file that
// holds other bytes than before replaces its article, which stays until the record no longer rests on it; where both
// have the same address, both stay for good.

const KNOWN = `SELECT ${KNOWN_COLUMNS} FROM articles`;

export function findByBytes(database: Database, sha256: string): KnownArticle | null {
  return (
    knownOrNull(database.get(`${KNOWN} WHERE replaced = 0 AND sha256 = ?`, sha256)) ??
    knownOrNull(
      database.get(`${KNOWN} JOIN duplicates d ON d.article_id = id WHERE replaced = 0 AND d.sha256 = ?`, sha256),
    )
  );
}

export function findKnown(database: Database, id: string): KnownArticle | null {
  return knownOrNull(database.get(`${KNOWN} WHERE replaced = 0 AND id = ?`, id));
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
      return takeInDuplicate(database, entry.source, entry.article, entry.sha256);
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
  if (known && !isSameSource(known, source)) {
    return takeInDuplicate(database, source, article.id, article.source.sha256);
  }
  if (known && known.inputKey === inputKey && known.analysedWith === analysedWith) {
    return { ...NOTHING, diagnostics: analysis.diagnostics };
  }
  const same = known ? null : findSameText(database, article);
  // A file of which the user now says something else is read anew, also where its text is the one that is known.
  const isReadAnew = same !== null && isSameSource(same.known, source) && same.known.inputKey !== inputKey;
  if (same && !isReadAnew && (same.isEarlier || isSameSource(same.known, source))) {
    return takeInSameText(database, source, same.known, article);
  }
  if (same) database.run('UPDATE articles SET replaced = 1 WHERE id = ?', same.known.id);
  const replaced = leaveFormerArticle(database, source, article.id, addressKey(article.url));
  const location = source.location ?? known?.location ?? null;
  const diagnostics = writeArticle(database, article, analysis, location, inputKey, analysedWith);
  if (same) passDuplicates(database, same.known, article.id, isReadAnew);
  if (!known && day !== null) writeIntake(database, article.id, day);
  return {
    action: known ? 'analysed-again' : 'added',
    replaced,
    isRevision: !known && isRevision(database, article),
    diagnostics: diagnostics ?? analysis.diagnostics,
  };
}

const NOTHING: IntakeOutcome = { action: 'unchanged', replaced: null, isRevision: false, diagnostics: [] };

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

function takeInDuplicate(
  database: Database,
  source: InputSource,
  named: string,
  sha256: string | undefined,
): IntakeOutcome {
  // What the same run took for an article of its own may have turned out to be another's text.
  const known = findKnown(database, named) ?? (sha256 === undefined ? null : findByBytes(database, sha256));
  const articleId = known?.id ?? named;
  const isText = known !== null && sha256 !== undefined && sha256 !== known.sha256;
  const isBack = known !== null && !isText && isBackInFile(known, source);
  if (known && isSameSource(known, source) && !isBack) return NOTHING;
  const { address } = database.get('SELECT address FROM articles WHERE id = ?', articleId) ?? {};
  const replaced = leaveFormerArticle(database, source, articleId, (address ?? null) as string | null);
  database.run('DELETE FROM skipped_inputs WHERE uri = ?', source.uri);
  if (isBack) {
    database.run('UPDATE articles SET location = ? WHERE id = ?', source.location, articleId);
    return { ...NOTHING, replaced };
  }
  noteDuplicate(database, source, articleId, isText ? sha256 : null);
  const detail = `The text is that of ${known?.uri ?? articleId}.`;
  return { ...NOTHING, action: 'duplicate', replaced, diagnostics: [diagnostic('input-duplicate', detail)] };
}

/** `article` has the text of `known` and its address, in other bytes. */
function takeInSameText(database: Database, source: InputSource, known: KnownArticle, article: Article): IntakeOutcome {
  const replaced = isSameSource(known, source)
    ? null
    : leaveFormerArticle(database, source, known.id, addressKey(article.url));
  // Its own bytes are no longer in the file.
  if (known.location !== null && known.location === source.location) {
    database.run('UPDATE articles SET location = NULL WHERE id = ?', known.id);
  }
  database.run('DELETE FROM skipped_inputs WHERE uri = ?', source.uri);
  noteDuplicate(database, source, known.id, article.source.sha256);
  const detail = `${source.uri} has the text of ${known.uri}.`;
  return { ...NOTHING, action: 'duplicate', replaced, diagnostics: [diagnostic('input-unchanged', detail)] };
}

function takeInSkipped(database: Database, source: InputSource, diagnostics: Analysis['diagnostics']): IntakeOutcome {
  const { uri, location } = source;
  database.run('DELETE FROM skipped_inputs WHERE uri = ?', uri);
  diagnostics.forEach(({ code, severity, message }, position) => {
    database.insert('skipped_inputs', { uri, position, location, code, severity, message });
  });
  return { ...NOTHING, action: 'skipped', diagnostics };
}

/**
 * The file of `source` now holds the bytes of `articleId`, whose address is `address`: what it held before is no longer
 * there. An article with duplicates goes on under the first of them; one of the same address goes on without a file.
 * Returns the id of an article that no file holds any more and that is to leave the record.
 */
function leaveFormerArticle(
  database: Database,
  source: InputSource,
  articleId: string,
  address: string | null,
): string | null {
  if (source.location === null) return null;
  database.run('DELETE FROM duplicates WHERE location = ? AND article_id <> ?', source.location, articleId);
  const former = database.get(
    'SELECT id FROM articles WHERE location = ? AND id <> ? AND replaced = 0',
    source.location,
    articleId,
  );
  if (!former) return null;
  const id = text(former, 'id');
  const heir = database.get(
    "SELECT uri, location FROM duplicates WHERE article_id = ? AND same = 'bytes' ORDER BY uri LIMIT 1",
    id,
  );
  countChange(database);
  if (!heir && staysWithoutFile(database, id, address)) {
    database.run('UPDATE articles SET location = NULL WHERE id = ?', id);
    return null;
  }
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
