import type { Evidence } from '../../core/evidence.ts';
import type {
  OnrecordRecord,
  RecordConflict,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  RecordThread,
  TimelineEntry,
} from '../../core/record.ts';
import type { Database } from './database.ts';

/** Tables of articles and stories, those that refer to others first. */
export const ARTICLE_TABLES = ['copies', 'story_articles', 'record_articles', 'stories'] as const;
/** Tables of the record, in such an order. */
const RECORD_TABLES = [
  'conflict_evidence',
  'conflict_sides',
  'conflicts',
  'thread_changes',
  'thread_positions',
  'threads',
  'timeline_evidence',
  'timeline',
  'event_evidence',
  'event_participants',
  'events',
  'statement_evidence',
  'statement_cites',
  'statement_about',
  'statements',
  'entity_roles',
  'entity_aliases',
  'entities',
  ...ARTICLE_TABLES,
  'evidence',
] as const;

/** Returns the row of `evidence` that holds a span, made where there is none yet. */
export type KeepEvidence = (evidence: Evidence) => number;

type WriteItem<Item> = (database: Database, keep: KeepEvidence, item: Item, position: number) => void;

const ITEM_WRITERS = {
  entities: (database, _, entity: RecordEntity, position) => writeEntity(database, entity, position),
  statements: writeStatement,
  events: writeEvent,
  timeline: writeTimelineEntry,
  threads: (database, _, thread: RecordThread, position) => writeThread(database, thread, position),
  conflicts: writeConflict,
} as const satisfies { readonly [List in keyof OnrecordRecord]?: WriteItem<never> };

/** Lists of the record of which each item has rows of its own, those that others refer to first. */
export const ITEM_LISTS = ['entities', 'statements', 'events', 'timeline', 'threads', 'conflicts'] as const;
export type ItemList = (typeof ITEM_LISTS)[number];

export function writeItem<List extends ItemList>(
  database: Database,
  keep: KeepEvidence,
  list: List,
  item: OnrecordRecord[List][number],
  position: number,
): void {
  const writers: { readonly [Each in ItemList]: WriteItem<OnrecordRecord[Each][number]> } = ITEM_WRITERS;
  writers[list](database, keep, item, position);
}

export function deleteRecord(database: Database): void {
  for (const table of RECORD_TABLES) database.run(`DELETE FROM ${table}`);
}

/** Fills the tables of the record, which are empty. */
export function writeRecord(database: Database, record: OnrecordRecord): void {
  const keep = evidenceKeeper(database);
  writeArticles(database, record);
  for (const list of ITEM_LISTS) {
    for (const [position, item] of record[list].entries()) writeItem(database, keep, list, item, position);
  }
}

function evidenceKeeper(database: Database): KeepEvidence {
  const rows = new Map<string, number>();
  return ({ article, start, end, exact, prefix, suffix }) => {
    const key = `${article} ${start} ${end}`;
    let id = rows.get(key);
    if (id === undefined) {
      id = rows.size + 1;
      rows.set(key, id);
      database.insert('evidence', {
        id,
        article_id: article,
        span_start: start,
        span_end: end,
        exact,
        prefix,
        suffix,
      });
    }
    return id;
  };
}

export function writeArticles(database: Database, { articles, stories }: OnrecordRecord): void {
  stories.forEach(({ id, title }, position) => {
    database.insert('stories', { id, position, title });
  });
  articles.forEach((article, position) => {
    const { id, uri, outlet, title, published, publishedHow, publishedRule, publishedReason, form, story } = article;
    const { revisionOf, retrieved } = article;
    const dating = {
      published,
      published_how: publishedHow,
      published_rule: publishedRule ?? null,
      published_reason: publishedReason ?? null,
    };
    database.insert('record_articles', {
      article_id: id,
      position,
      uri,
      outlet,
      title,
      ...dating,
      form,
      story_id: story,
      revision_of: revisionOf,
      retrieved,
    });
  });
  for (const { id, copyOf, copyReason } of articles) {
    if (copyOf !== null) database.insert('copies', { article_id: id, copy_of: copyOf, reason: copyReason });
  }
  for (const story of stories) {
    story.articles.forEach((article_id, position) => {
      database.insert('story_articles', { story_id: story.id, position, article_id });
    });
  }
}

function writeEntity(database: Database, entity: RecordEntity, position: number): void {
  const { id, kind, name, mentions, articles } = entity;
  database.insert('entities', { id, position, kind, name, mentions, articles });
  entity.aliases.forEach((alias, index) => {
    database.insert('entity_aliases', { entity_id: id, position: index, alias });
  });
  entity.roles.forEach((role, index) => {
    database.insert('entity_roles', { entity_id: id, position: index, role });
  });
}

function writeStatement(database: Database, keep: KeepEvidence, statement: RecordStatement, position: number): void {
  const { id, speaker, speakerText, stance, realis, quotation, date, dateHow, exact, cue, confidence } = statement;
  database.insert('statements', {
    id,
    position,
    speaker_id: speaker,
    speaker_text: speakerText,
    stance,
    realis,
    quotation,
    date,
    date_how: dateHow,
    date_rule: statement.dateRule ?? null,
    exact,
    cue,
    confidence,
    variants_of: statement.variantsOf,
    variant_kind: statement.variant?.kind ?? null,
    variant_altered: statement.variant ? JSON.stringify(statement.variant.altered) : null,
    parent: statement.parent,
  });
  statement.about.forEach((entity_id, index) => {
    database.insert('statement_about', { statement_id: id, position: index, entity_id });
  });
  statement.cites.forEach((outlet, index) => {
    database.insert('statement_cites', { statement_id: id, position: index, outlet });
  });
  statement.evidence.forEach((evidence, index) => {
    database.insert('statement_evidence', { statement_id: id, position: index, evidence_id: keep(evidence) });
  });
}

function writeEvent(database: Database, keep: KeepEvidence, event: RecordEvent, position: number): void {
  const { id, type, place, date, dateHow, realis, reports, origins } = event;
  const dates = { date, date_how: dateHow, date_rule: event.dateRule ?? null };
  database.insert('events', { id, position, type, place_id: place, ...dates, realis, reports, origins });
  event.participants.forEach((entity_id, index) => {
    database.insert('event_participants', { event_id: id, position: index, entity_id });
  });
  event.evidence.forEach((evidence, index) => {
    database.insert('event_evidence', { event_id: id, position: index, evidence_id: keep(evidence) });
  });
}

function writeTimelineEntry(database: Database, keep: KeepEvidence, entry: TimelineEntry, position: number): void {
  const { id, date, how, text, event, statement, salience, reports, origins } = entry;
  const row = { id, position, date, how, rule: entry.rule ?? null, text, event_id: event, statement_id: statement };
  database.insert('timeline', { ...row, salience, reports, origins });
  entry.evidence.forEach((evidence, index) => {
    database.insert('timeline_evidence', { entry_id: id, position: index, evidence_id: keep(evidence) });
  });
}

function writeThread(database: Database, thread: RecordThread, position: number): void {
  const { id, speaker, topic } = thread;
  database.insert('threads', { id, position, speaker_id: speaker, topic });
  thread.positions.forEach(({ statement, date, stance }, index) => {
    database.insert('thread_positions', { thread_id: id, position: index, statement_id: statement, date, stance });
  });
  thread.changes.forEach(({ from, to, kind }, index) => {
    const row = { thread_id: id, position: index, from_statement_id: from, to_statement_id: to, kind };
    database.insert('thread_changes', row);
  });
}

function writeConflict(database: Database, keep: KeepEvidence, conflict: RecordConflict, position: number): void {
  const { id, kind, relation } = conflict;
  database.insert('conflicts', { id, position, kind, relation });
  conflict.sides.forEach(({ claim, evidence, altered }, side) => {
    database.insert('conflict_sides', {
      conflict_id: id,
      side,
      claim,
      altered: altered ? JSON.stringify(altered) : null,
    });
    evidence.forEach((words, index) => {
      database.insert('conflict_evidence', { conflict_id: id, side, position: index, evidence_id: keep(words) });
    });
  });
}
