import type { EventType, Realis } from '../../../core/analysis.ts';
import type { How } from '../../../core/date.ts';
import type { Evidence } from '../../../core/evidence.ts';
import type { RecordEvent, TimelineEntry } from '../../../core/record.ts';
import type { Database, Value } from '../database.ts';
import type { EvidenceTable } from './light-evidence.ts';
import { eachColumns, exactly, readChildren } from './read-columns.ts';
import { type TextColumn, textColumn } from './text-column.ts';

/** The events, with the words of their evidence left in the store. */
export function readLightEvents(database: Database, table: EvidenceTable): readonly RecordEvent[] {
  const participants = readChildren(database, 'event_participants', 'event_id', 'entity_id');
  const evidence = evidenceBy(readChildren(database, 'event_evidence', 'event_id', 'evidence_id'), table);
  const events: RecordEvent[] = [];
  for (const chunk of eachColumns(database, EVENT_COLUMNS, 'events')) {
    for (const [at, id] of (chunk.id as readonly string[]).entries()) {
      const rule = textOf(chunk.rule[at]);
      events[Number(chunk.position[at])] = {
        id,
        type: textOf(chunk.type[at]) as EventType,
        participants: (participants.get(id) ?? NONE) as readonly string[],
        place: textOf(chunk.place[at]),
        date: textOf(chunk.date[at]),
        dateHow: textOf(chunk.how[at]) as How,
        ...(rule !== null && { dateRule: rule }),
        realis: textOf(chunk.realis[at]) as Realis,
        evidence: evidence(id),
        reports: Number(chunk.reports[at]),
        origins: Number(chunk.origins[at]),
      };
    }
  }
  return events;
}

const EVENT_COLUMNS = {
  id: 'id',
  position: 'position',
  type: 'type',
  place: 'place_id',
  date: 'date',
  how: 'date_how',
  rule: 'date_rule',
  realis: 'realis',
  reports: 'reports',
  origins: 'origins',
};

/** An entry of the timeline of which the text stays in the store. */
export class LightEntry implements TimelineEntry {
  readonly id: string;
  readonly date: string | null;
  readonly how: How;
  readonly rule?: string;
  readonly event: string | null;
  readonly statement: string | null;
  readonly salience: number;
  readonly reports: number;
  readonly origins: number;
  readonly evidence: readonly Evidence[];
  readonly texts: TextColumn;

  constructor(kept: Omit<TimelineEntry, 'text'>, texts: TextColumn) {
    this.id = kept.id;
    this.date = kept.date;
    this.how = kept.how;
    if (kept.rule !== undefined) this.rule = kept.rule;
    this.event = kept.event;
    this.statement = kept.statement;
    this.salience = kept.salience;
    this.reports = kept.reports;
    this.origins = kept.origins;
    this.evidence = kept.evidence;
    this.texts = texts;
  }

  get text(): string {
    return this.texts.read(this.id);
  }

  toJSON(): TimelineEntry {
    const { id, date, how, rule, text: words, event, statement, salience, reports, origins, evidence } = this;
    const own = { id, date, how, ...(rule !== undefined && { rule }), text: words };
    return { ...own, event, statement, salience, reports, origins, evidence };
  }
}

export interface LightTimeline {
  readonly timeline: readonly TimelineEntry[];
  /** Reads the texts of many entries together. */
  readonly readAhead: TextColumn['readAhead'];
}

/** The timeline, with its texts and the words of its evidence left in the store. */
export function readLightTimeline(database: Database, table: EvidenceTable): LightTimeline {
  const evidence = evidenceBy(readChildren(database, 'timeline_evidence', 'entry_id', 'evidence_id'), table);
  const texts = textColumn(database, 'timeline', 'text');
  const entries: TimelineEntry[] = [];
  for (const chunk of eachColumns(database, ENTRY_COLUMNS, 'timeline')) {
    for (const [at, id] of (chunk.id as readonly string[]).entries()) {
      const rule = textOf(chunk.rule[at]);
      const kept = {
        id,
        date: textOf(chunk.date[at]),
        how: textOf(chunk.how[at]) as How,
        ...(rule !== null && { rule }),
        event: textOf(chunk.event[at]),
        statement: textOf(chunk.statement[at]),
        salience: Number(chunk.salience[at]),
        reports: Number(chunk.reports[at]),
        origins: Number(chunk.origins[at]),
        evidence: evidence(id),
      };
      entries[Number(chunk.position[at])] = new LightEntry(kept, texts);
    }
  }
  return { timeline: entries, readAhead: texts.readAhead };
}

const ENTRY_COLUMNS = {
  id: 'id',
  position: 'position',
  date: 'date',
  how: 'how',
  rule: 'rule',
  event: 'event_id',
  statement: 'statement_id',
  salience: exactly('salience'),
  reports: 'reports',
  origins: 'origins',
};

const NONE: readonly string[] = [];

function textOf(value: Value | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

function evidenceBy(rows: ReadonlyMap<string, readonly Value[]>, table: EvidenceTable) {
  return (id: string): readonly Evidence[] => (rows.get(id) ?? []).map((row) => table.at(Number(row)));
}
