import type { Evidence } from '../../../core/evidence.ts';
import { type ExportIndex, indexExport } from '../export-index.ts';
import type { ExportSource } from '../export-source.ts';

export type Value = string | number | null;
/** A row of a table: the values of its columns, in order. */
export type TableRow = readonly [table: string, ...values: readonly Value[]];

/** Every row of every table but the search; a table's rows follow those that they refer to, but for articles' own. */
export function* eachRow(source: ExportSource): Generator<TableRow> {
  const { record } = source;
  for (const { id, title } of record.stories) yield ['stories', id, title];
  yield* articleRows(source, indexExport(source));
  for (const { id, name, kind, aliases, roles, mentions, articles } of record.entities) {
    yield ['names', id, name, kind, list(aliases), list(roles), mentions, articles];
  }
  yield* statementRows(source);
  yield* eventRows(source);
  yield* threadRows(source);
  yield* conflictRows(source);
}

function* articleRows({ record, readAnalysis }: ExportSource, { urls }: ExportIndex): Generator<TableRow> {
  for (const article of record.articles) {
    const { id, uri, outlet, title, published, publishedHow, publishedRule, form, story, copyOf, copyReason } = article;
    const analysis = readAnalysis(id);
    const read = analysis?.article;
    const text = read?.text ?? '';
    const about = [list(read?.authors ?? []), published, publishedHow, publishedRule ?? null, form];
    const place = [read?.language ?? null, urls.get(id) ?? null, uri, read?.source.sha256 ?? null];
    yield ['articles', id, title, outlet, ...about, ...place, story, copyOf, copyReason, text];
    for (const [start, end] of analysis?.sentences ?? [])
      yield ['sentences', null, id, start, end, text.slice(start, end)];
  }
}

function* statementRows({ record }: ExportSource): Generator<TableRow> {
  for (const statement of record.statements) {
    const { id, date, dateHow, dateRule, speaker, speakerText, about, stance, realis, quotation } = statement;
    const { exact, cue, confidence, cites, variantsOf, parent, evidence } = statement;
    const who = [date, dateHow, dateRule ?? null, speaker, speakerText, stance, realis, quotation];
    yield ['statements', id, ...who, exact, cue, confidence, list(cites), variantsOf, parent];
    for (const name of new Set(about)) yield ['statements_about', id, name];
    yield* evidenceRows('statement', id, null, evidence);
  }
}

function* eventRows({ record }: ExportSource): Generator<TableRow> {
  for (const {
    id,
    date,
    dateHow,
    dateRule,
    type,
    realis,
    place,
    reports,
    origins,
    participants,
    evidence,
  } of record.events) {
    yield ['events', id, date, dateHow, dateRule ?? null, type, realis, place, reports, origins];
    for (const name of new Set(participants)) yield ['event_participants', id, name];
    yield* evidenceRows('event', id, null, evidence);
  }
  for (const { id, date, how, rule, text, event, statement, salience, reports, origins, evidence } of record.timeline) {
    yield ['timeline', id, date, how, rule ?? null, text, event, statement, salience, reports, origins];
    yield* evidenceRows('timeline', id, null, evidence);
  }
}

function* threadRows({ record }: ExportSource): Generator<TableRow> {
  for (const { id, speaker, topic, positions, changes } of record.threads) {
    yield ['threads', id, speaker, topic];
    for (const [index, { statement }] of positions.entries()) yield ['thread_statements', id, index + 1, statement];
    for (const { from, to, kind } of changes) yield ['changes', null, id, kind, from, to];
  }
}

function* conflictRows({ record }: ExportSource): Generator<TableRow> {
  for (const { id, kind, relation, sides } of record.conflicts) {
    yield ['conflicts', id, kind, relation];
    for (const [index, { claim, evidence }] of sides.entries()) {
      yield ['conflict_sides', id, index + 1, claim];
      yield* evidenceRows('conflict', id, index + 1, evidence);
    }
  }
}

function* evidenceRows(
  kind: string,
  owner: string,
  side: number | null,
  all: readonly Evidence[],
): Generator<TableRow> {
  for (const [part, { article, start, end, exact, prefix, suffix }] of all.entries()) {
    yield ['evidence', null, kind, owner, side, part, article, start, end, exact, prefix, suffix];
  }
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
