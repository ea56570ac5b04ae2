import type { Article } from '../../../core/article.ts';
import type { RecordArticle } from '../../../core/record.ts';
import { firstAndLastDay } from '../edtf-dates.ts';
import { alteredRows, evidenceRows } from '../evidence-rows.ts';
import { webLinks } from '../export-index.ts';
import type { ExportSource } from '../export-source.ts';

export type Value = string | number | null;
/** A row of a table: the values of its columns, in order. */
export type TableRow = readonly [table: string, ...values: readonly Value[]];

/** Every row of every table but the search; a table's rows follow those that they refer to, but for articles' own. */
export function* eachRow(source: ExportSource): Generator<TableRow> {
  for (const { id, title } of source.each('stories')) yield ['stories', id, title];
  yield* articleRows(source);
  for (const { id, name, kind, aliases, roles, mentions, articles } of source.each('entities')) {
    yield ['names', id, name, kind, list(aliases), list(roles), mentions, articles];
  }
  yield* statementRows(source);
  yield* eventRows(source);
  yield* threadRows(source);
  yield* conflictRows(source);
  for (const row of evidenceRows(source)) yield ['evidence', null, ...row];
  for (const row of alteredRows(source)) yield ['altered', null, ...row];
  yield* noticeRows(source);
}

function* articleRows(source: ExportSource): Generator<TableRow> {
  const urls = webLinks(source);
  for (const recorded of source.each('articles')) {
    const read = source.readLayers(recorded.id, ['sentences']);
    const text = read?.article.text ?? '';
    yield articleRow(recorded, read?.article, urls.get(recorded.id) ?? null);
    for (const [start, end] of read?.sentences ?? []) {
      yield ['sentences', null, recorded.id, start, end, text.slice(start, end)];
    }
  }
}

function articleRow(recorded: RecordArticle, read: Article | undefined, url: string | null): TableRow {
  const { id, uri, outlet, title, published, publishedHow, publishedRule, publishedReason, form } = recorded;
  const { story, copyOf, copyReason, revisionOf, retrieved } = recorded;
  const when = [published, publishedHow, publishedRule ?? null, publishedReason ?? null, ...firstAndLastDay(published)];
  const about = [read?.modified?.value ?? null, form, read?.language ?? null, url, uri, read?.source.sha256 ?? null];
  const from = [story, copyOf, copyReason, revisionOf, retrieved];
  return ['articles', id, title, outlet, list(read?.authors ?? []), ...when, ...about, ...from, read?.text ?? ''];
}

function* statementRows(source: ExportSource): Generator<TableRow> {
  for (const statement of source.each('statements')) {
    const { id, date, dateHow, dateRule, speaker, speakerText, about, stance, realis, quotation } = statement;
    const { exact, cue, confidence, cites, variantsOf, variant, parent } = statement;
    const when = [date, dateHow, dateRule ?? null, ...firstAndLastDay(date)];
    const how = [speaker, speakerText, stance, realis, quotation];
    const what = [exact, cue, confidence, list(cites), variantsOf, variant?.kind ?? null, parent];
    yield ['statements', id, ...when, ...how, ...what];
    for (const name of new Set(about)) yield ['statements_about', id, name];
  }
}

function* eventRows(source: ExportSource): Generator<TableRow> {
  for (const event of source.each('events')) {
    const { id, date, dateHow, dateRule, type, realis, place, reports, origins, participants } = event;
    yield [
      'events',
      id,
      date,
      dateHow,
      dateRule ?? null,
      ...firstAndLastDay(date),
      type,
      realis,
      place,
      reports,
      origins,
    ];
    for (const name of new Set(participants)) yield ['event_participants', id, name];
  }
  for (const { id, date, how, rule, text, event, statement, salience, reports, origins } of source.each('timeline')) {
    const when = [date, how, rule ?? null, ...firstAndLastDay(date)];
    yield ['timeline', id, ...when, text, event, statement, salience, reports, origins];
  }
}

function* threadRows(source: ExportSource): Generator<TableRow> {
  for (const { id, speaker, topic, positions, changes } of source.each('threads')) {
    yield ['threads', id, speaker, topic];
    for (const [index, { statement }] of positions.entries()) yield ['thread_statements', id, index + 1, statement];
    for (const { from, to, kind } of changes) yield ['changes', null, id, kind, from, to];
  }
}

function* conflictRows(source: ExportSource): Generator<TableRow> {
  for (const { id, kind, relation, sides } of source.each('conflicts')) {
    yield ['conflicts', id, kind, relation];
    for (const [side, { claim }] of sides.entries()) yield ['conflict_sides', id, side + 1, claim];
  }
}

function* noticeRows({ notices, duplicates }: ExportSource): Generator<TableRow> {
  for (const { uri, article, severity, code, message, span } of notices) {
    yield ['diagnostics', null, uri, article, severity, code, message, span?.[0] ?? null, span?.[1] ?? null];
  }
  for (const { uri, article, same } of duplicates) yield ['duplicates', null, uri, article, same];
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
