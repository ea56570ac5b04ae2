import type { EntityKind, EventType, QuotationKind, Realis, Stance } from '../../core/analysis.ts';
import type { DocumentPage } from '../../core/article.ts';
import type { How } from '../../core/date.ts';
import { pageAt } from '../../core/document-page.ts';
import type { Evidence } from '../../core/evidence.ts';
import type {
  ChangeKind,
  ConflictKind,
  ConflictRelation,
  ConflictSide,
  OnrecordRecord,
  RecordArticle,
  RecordConflict,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  RecordStory,
  RecordThread,
  TimelineEntry,
  VariantKind,
} from '../../core/record.ts';
import type { Span } from '../../core/span.ts';
import type { StatementFilter, StoreCounts } from '../store.ts';
import { number, text, textOrNull } from './columns.ts';
import type { Database, Row, Value } from './database.ts';

// The record as it was put in, in the same order. A part is read with one statement for each of its tables.

export function readRecord(database: Database): OnrecordRecord {
  return {
    schema: 'onrecord/record@1',
    articles: readArticles(database),
    stories: readStories(database),
    entities: readEntities(database),
    statements: readStatements(database, {}),
    events: readEvents(database),
    timeline: readTimeline(database),
    threads: readThreads(database),
    conflicts: readConflicts(database),
  };
}

export function readArticles(database: Database): readonly RecordArticle[] {
  const sql = `SELECT a.*, c.copy_of, c.reason FROM record_articles a
    LEFT JOIN copies c ON c.article_id = a.article_id ORDER BY a.position`;
  return database.all(sql).map((row) => ({
    id: text(row, 'article_id'),
    uri: text(row, 'uri'),
    outlet: textOrNull(row, 'outlet'),
    title: textOrNull(row, 'title'),
    published: textOrNull(row, 'published'),
    publishedHow: text(row, 'published_how') as How,
    ...(row.published_reason !== null && {
      publishedRule: text(row, 'published_rule'),
      publishedReason: text(row, 'published_reason'),
    }),
    form: text(row, 'form'),
    story: textOrNull(row, 'story_id'),
    copyOf: textOrNull(row, 'copy_of'),
    copyReason: textOrNull(row, 'reason'),
    revisionOf: textOrNull(row, 'revision_of'),
    retrieved: textOrNull(row, 'retrieved'),
  }));
}

export function readStories(database: Database): readonly RecordStory[] {
  const articles = grouped(database, 'SELECT * FROM story_articles', 'story_id', (row) => text(row, 'article_id'));
  return database.all('SELECT * FROM stories ORDER BY position').map((row) => {
    const id = text(row, 'id');
    return { id, title: text(row, 'title'), articles: articles(id) };
  });
}

export function readEntities(database: Database): readonly RecordEntity[] {
  const aliases = grouped(database, 'SELECT * FROM entity_aliases', 'entity_id', (row) => text(row, 'alias'));
  const roles = grouped(database, 'SELECT * FROM entity_roles', 'entity_id', (row) => text(row, 'role'));
  return database.all('SELECT * FROM entities ORDER BY position').map((row) => {
    const id = text(row, 'id');
    return {
      id,
      kind: text(row, 'kind') as EntityKind,
      name: text(row, 'name'),
      aliases: aliases(id),
      roles: roles(id),
      mentions: number(row, 'mentions'),
      articles: number(row, 'articles'),
    };
  });
}

export function readStatements(
  database: Database,
  filter: StatementFilter & { readonly ids?: readonly string[] },
  readEvidence = evidenceReader(database),
): readonly RecordStatement[] {
  const { where, values } = statementCondition(filter);
  const chosen = `(SELECT s.id FROM statements s ${where})`;
  const only = where === '' ? '' : `WHERE statement_id IN ${chosen}`;
  const about = grouped(
    database,
    `SELECT * FROM statement_about ${only}`,
    'statement_id',
    (row) => text(row, 'entity_id'),
    values,
  );
  const cites = grouped(
    database,
    `SELECT * FROM statement_cites ${only}`,
    'statement_id',
    (row) => text(row, 'outlet'),
    values,
  );
  const evidence = groupedEvidence(database, 'statement_evidence', 'statement_id', only, values, readEvidence);
  return database.all(`SELECT s.* FROM statements s ${where} ORDER BY s.position`, ...values).map((row) => {
    const id = text(row, 'id');
    return {
      id,
      speaker: textOrNull(row, 'speaker_id'),
      speakerText: textOrNull(row, 'speaker_text'),
      about: about(id),
      stance: text(row, 'stance') as Stance,
      realis: text(row, 'realis') as Realis,
      quotation: text(row, 'quotation') as QuotationKind,
      date: textOrNull(row, 'date'),
      dateHow: text(row, 'date_how') as How,
      ...ruleOrNone('dateRule', row, 'date_rule'),
      exact: text(row, 'exact'),
      cue: text(row, 'cue'),
      confidence: number(row, 'confidence'),
      evidence: evidence(id),
      cites: cites(id),
      variantsOf: textOrNull(row, 'variants_of'),
      ...variantOf(row),
      parent: textOrNull(row, 'parent'),
    };
  });
}

function variantOf(row: Row): Pick<RecordStatement, 'variant'> {
  const kind = textOrNull(row, 'variant_kind');
  if (kind === null) return {};
  const altered = JSON.parse(text(row, 'variant_altered')) as Span[];
  return { variant: { kind: kind as VariantKind, altered } };
}

function alteredOf(row: Row): Pick<ConflictSide, 'altered'> {
  const altered = textOrNull(row, 'altered');
  return altered === null ? {} : { altered: JSON.parse(altered) as Span[] };
}

function statementCondition(filter: StatementFilter & { readonly ids?: readonly string[] }): {
  readonly where: string;
  readonly values: readonly Value[];
} {
  const conditions: string[] = [];
  const values: Value[] = [];
  // Lists go in as one JSON value, so that their length never meets a limit of SQLite.
  if (filter.id !== undefined) {
    conditions.push('s.id = ?');
    values.push(filter.id);
  }
  if (filter.ids) {
    conditions.push('s.id IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(filter.ids));
  }
  if (filter.article !== undefined) {
    conditions.push(
      `s.id IN (SELECT statement_id FROM statement_evidence JOIN evidence ON evidence.id = evidence_id
        WHERE evidence.article_id = ?)`,
    );
    values.push(filter.article);
  }
  if (filter.speakers) {
    conditions.push('s.speaker_id IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(filter.speakers));
  }
  if (filter.about) {
    conditions.push(
      's.id IN (SELECT statement_id FROM statement_about WHERE entity_id IN (SELECT value FROM json_each(?)))',
    );
    values.push(JSON.stringify(filter.about));
  }
  if (filter.stances) {
    conditions.push('s.stance IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(filter.stances));
  }
  if (filter.sure !== undefined) {
    conditions.push('s.confidence >= ?');
    values.push(filter.sure);
  }
  return { where: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, values };
}

export function readEvents(
  database: Database,
  id?: string | readonly string[],
  readEvidence = evidenceReader(database),
): readonly RecordEvent[] {
  const { only, where, values } = oneOrAll('event_id', id);
  const participants = grouped(
    database,
    `SELECT * FROM event_participants ${only}`,
    'event_id',
    (row) => text(row, 'entity_id'),
    values,
  );
  const evidence = groupedEvidence(database, 'event_evidence', 'event_id', only, values, readEvidence);
  return database.all(`SELECT * FROM events ${where} ORDER BY position`, ...values).map((row) => {
    const event = text(row, 'id');
    return {
      id: event,
      type: text(row, 'type') as EventType,
      participants: participants(event),
      place: textOrNull(row, 'place_id'),
      date: textOrNull(row, 'date'),
      dateHow: text(row, 'date_how') as How,
      ...ruleOrNone('dateRule', row, 'date_rule'),
      realis: text(row, 'realis') as Realis,
      evidence: evidence(event),
      reports: number(row, 'reports'),
      origins: number(row, 'origins'),
    };
  });
}

export function readTimeline(
  database: Database,
  id?: string | readonly string[],
  readEvidence = evidenceReader(database),
): readonly TimelineEntry[] {
  const { only, where, values } = oneOrAll('entry_id', id);
  const evidence = groupedEvidence(database, 'timeline_evidence', 'entry_id', only, values, readEvidence);
  return database.all(`SELECT * FROM timeline ${where} ORDER BY position`, ...values).map((row) => {
    const entry = text(row, 'id');
    return {
      id: entry,
      date: textOrNull(row, 'date'),
      how: text(row, 'how') as How,
      ...ruleOrNone('rule', row, 'rule'),
      text: text(row, 'text'),
      event: textOrNull(row, 'event_id'),
      statement: textOrNull(row, 'statement_id'),
      salience: number(row, 'salience'),
      reports: number(row, 'reports'),
      origins: number(row, 'origins'),
      evidence: evidence(entry),
    };
  });
}

export function readThreads(database: Database, id?: string): readonly RecordThread[] {
  const { only, where, values } = oneOrAll('thread_id', id);
  const position = (row: Row) => ({
    statement: text(row, 'statement_id'),
    date: textOrNull(row, 'date'),
    stance: text(row, 'stance') as Stance,
  });
  const change = (row: Row) => ({
    from: text(row, 'from_statement_id'),
    to: text(row, 'to_statement_id'),
    kind: text(row, 'kind') as ChangeKind,
  });
  const positions = grouped(database, `SELECT * FROM thread_positions ${only}`, 'thread_id', position, values);
  const changes = grouped(database, `SELECT * FROM thread_changes ${only}`, 'thread_id', change, values);
  return database.all(`SELECT * FROM threads ${where} ORDER BY position`, ...values).map((row) => {
    const thread = text(row, 'id');
    return {
      id: thread,
      speaker: text(row, 'speaker_id'),
      topic: text(row, 'topic'),
      positions: positions(thread),
      changes: changes(thread),
    };
  });
}

export function readConflicts(database: Database, id?: string): readonly RecordConflict[] {
  const { only, where, values } = oneOrAll('conflict_id', id);
  const evidenceSql = `SELECT x.conflict_id, x.side, x.position, e.* FROM conflict_evidence x
    JOIN evidence e ON e.id = x.evidence_id ${only}`;
  const evidence = grouped(
    database,
    evidenceSql,
    (row) => `${text(row, 'conflict_id')} ${number(row, 'side')}`,
    evidenceReader(database),
    values,
  );
  const sides = grouped(
    database,
    `SELECT *, side AS position FROM conflict_sides ${only}`,
    'conflict_id',
    (row) => ({
      claim: text(row, 'claim'),
      evidence: evidence(`${text(row, 'conflict_id')} ${number(row, 'side')}`),
      ...alteredOf(row),
    }),
    values,
  );
  return database.all(`SELECT * FROM conflicts ${where} ORDER BY position`, ...values).map((row) => {
    const conflict = text(row, 'id');
    const relation = text(row, 'relation') as ConflictRelation;
    return { id: conflict, kind: text(row, 'kind') as ConflictKind, relation, sides: sides(conflict) };
  });
}

/** Later revisions of an article, which the record counts as copies of the first. */
const REVISED_COPIES =
  'copies WHERE article_id IN (SELECT article_id FROM record_articles WHERE revision_of IS NOT NULL)';

export function countRecord(database: Database): StoreCounts {
  const count = (table: string) => number(database.get(`SELECT count(*) AS n FROM ${table}`) ?? {}, 'n');
  return {
    articles: count('record_articles'),
    copies: count('copies') - count(REVISED_COPIES),
    revisions: count('record_articles WHERE revision_of IS NOT NULL'),
    stories: count('stories'),
    entities: count('entities'),
    statements: count('statements'),
    events: count('events'),
    timeline: count('timeline'),
    threads: count('threads'),
    conflicts: count('conflicts'),
  };
}

function oneOrAll(column: string, id: string | readonly string[] | undefined) {
  if (id === undefined) return { only: '', where: '', values: [] };
  if (typeof id !== 'string') {
    const some = 'IN (SELECT value FROM json_each(?))';
    return { only: `WHERE ${column} ${some}`, where: `WHERE id ${some}`, values: [JSON.stringify(id)] };
  }
  return { only: `WHERE ${column} = ?`, where: 'WHERE id = ?', values: [id] };
}

function groupedEvidence(
  database: Database,
  table: string,
  column: string,
  only: string,
  values: readonly Value[],
  readEvidence: (row: Row) => Evidence,
): (key: string) => readonly Evidence[] {
  const sql = `SELECT x.${column}, x.position, e.* FROM ${table} x JOIN evidence e ON e.id = x.evidence_id ${only}`;
  return grouped(database, sql, column, readEvidence, values);
}

/** A field that is absent where no rule inferred the date. */
function ruleOrNone<Name extends string>(name: Name, row: Row, column: string): { [key in Name]?: string } {
  const rule = textOrNull(row, column);
  return (rule === null ? {} : { [name]: rule }) as { [key in Name]?: string };
}

/** Reads evidence from its row, with the page its words begin on where its article has pages. */
export function evidenceReader(database: Database): (row: Row) => Evidence {
  const rows = database.all('SELECT id, pages FROM articles WHERE pages IS NOT NULL');
  const pages = new Map(
    rows.map((row) => [text(row, 'id'), JSON.parse(text(row, 'pages')) as readonly DocumentPage[]]),
  );
  return (row) => {
    const article = text(row, 'article_id');
    const start = number(row, 'span_start');
    const page = pageAt(pages.get(article), start);
    return {
      article,
      start,
      end: number(row, 'span_end'),
      exact: text(row, 'exact'),
      prefix: text(row, 'prefix'),
      suffix: text(row, 'suffix'),
      ...(page !== null && { page }),
    };
  };
}

/** The rows of a child table by their owner, each owner's in the order of `position`. */
function grouped<T>(
  database: Database,
  sql: string,
  owner: string | ((row: Row) => string),
  read: (row: Row) => T,
  values: readonly Value[] = [],
): (owner: string) => readonly T[] {
  const ownerOf = typeof owner === 'string' ? (row: Row) => text(row, owner) : owner;
  const groups = new Map<string, T[]>();
  for (const row of database.all(`${sql} ORDER BY position`, ...values)) {
    const key = ownerOf(row);
    const group = groups.get(key);
    if (group) group.push(read(row));
    else groups.set(key, [read(row)]);
  }
  return (key) => groups.get(key) ?? [];
}
