import { VARIANT_WORDS } from '../../../web/record-words.ts';
import { compareDates, compareText } from '../../core/date.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { OnrecordRecord, RecordArticle, RecordStatement } from '../../core/record.ts';
import { visibleText } from '../../core/visible-text.ts';
import { type ExportSource, leftOut } from './export-source.ts';

/** What the lines of the dossier name by id. */
interface Dossier {
  readonly record: OnrecordRecord;
  readonly articles: ReadonlyMap<string, RecordArticle>;
  readonly urls: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly statements: ReadonlyMap<string, RecordStatement>;
}

/**
 * A dossier to read, in CommonMark: timeline, statements by speaker, threads, conflicts, articles, and which inputs are
 * not among them. Each line quotes
 * the words it rests on and names their article with the offsets of the words in its text. Whatever comes from an
 * article is escaped (`escapeMarkdown`).
 */
export function* exportMarkdown(source: ExportSource): Generator<string> {
  const { record, articles } = source;
  const dossier: Dossier = {
    record,
    articles: new Map(record.articles.map((article) => [article.id, article])),
    urls: new Map(articles.flatMap(({ id, url }) => (url === null ? [] : [[id, url] as const]))),
    names: new Map(record.entities.map(({ id, name }) => [id, name])),
    statements: new Map(record.statements.map((statement) => [statement.id, statement])),
  };
  const [story, ...others] = record.stories;
  yield `# ${story && others.length === 0 ? escapeMarkdown(story.title) : 'The record'}\n\n`;
  yield `${record.articles.length} articles, ${record.statements.length} statements, ${record.events.length} events. `;
  yield 'Each line quotes the words it rests on; the numbers after a source are the place of the words in its text. ';
  yield 'The record does not say who is right.\n';
  yield* writeTimeline(dossier);
  yield* writeStatements(dossier);
  yield* writeThreads(dossier);
  yield* writeConflicts(dossier);
  yield* writeArticles(dossier);
  yield* writeLeftOut(source);
}

function* writeTimeline(dossier: Dossier): Generator<string> {
  yield '\n## Timeline\n\n';
  const entries = dossier.record.timeline.toSorted((a, b) => compareDates(a.date, b.date));
  if (entries.length === 0) yield 'None found.\n';
  for (const { date, how, rule, text, reports, origins, evidence } of entries) {
    const counts = reports > 1 ? `, in ${reports} articles, ${origins} independent` : '';
    yield `- **${writeDate(date, how, rule)}** ${escapeMarkdown(text)} (${writeSources(evidence, dossier)}${counts})\n`;
  }
}

function* writeStatements(dossier: Dossier): Generator<string> {
  yield '\n## Statements by speaker\n';
  const bySpeaker = new Map<string | null, RecordStatement[]>();
  for (const statement of dossier.record.statements) {
    const group = bySpeaker.get(statement.speaker);
    if (group) group.push(statement);
    else bySpeaker.set(statement.speaker, [statement]);
  }
  if (bySpeaker.size === 0) yield '\nNone found.\n';
  const nameOf = (id: string | null) => (id === null ? '' : (dossier.names.get(id) ?? id));
  const groups = [...bySpeaker].sort(
    ([a], [b]) => Number(a === null) - Number(b === null) || compareText(nameOf(a), nameOf(b)),
  );
  for (const [speaker, statements] of groups) {
    yield `\n### ${speaker === null ? 'Speakers that could not be named' : escapeMarkdown(nameOf(speaker))}\n\n`;
    for (const statement of statements.sort((a, b) => compareDates(a.date, b.date))) {
      yield writeStatement(statement, dossier);
    }
  }
}

function writeStatement(statement: RecordStatement, dossier: Dossier): string {
  const { speaker, speakerText, about, stance, realis, date, dateHow, dateRule, exact, evidence, cites } = statement;
  const first = dossier.statements.get(statement.variantsOf ?? '');
  const who = speaker === null ? `${speakerText === null ? 'nobody named' : `“${escapeMarkdown(speakerText)}”`}, ` : '';
  const whom = about.map((id) => escapeMarkdown(dossier.names.get(id) ?? id)).join(', ');
  const notes = [
    `${who}${stance}${realis === 'actual' ? '' : `, ${realis}`}${whom === '' ? '' : `, about ${whom}`}`,
    writeSources(evidence.slice(0, 1), dossier),
    ...(cites.length > 0 ? [`citing ${escapeMarkdown(cites.join(', '))}`] : []),
    ...(first
      ? [
          `again, ${VARIANT_WORDS[statement.variant?.kind ?? 'identical']}: first in ${writeSources(first.evidence.slice(0, 1), dossier)}`,
        ]
      : []),
    `confidence ${statement.confidence.toFixed(2)}`,
  ];
  return `- **${writeDate(date, dateHow, dateRule)}** ${escapeMarkdown(exact)} (${notes.join('; ')})\n`;
}

function* writeThreads(dossier: Dossier): Generator<string> {
  yield '\n## Threads\n';
  if (dossier.record.threads.length === 0) yield '\nNone found.\n';
  for (const { speaker, topic, positions, changes } of dossier.record.threads) {
    const [who, what] = [speaker, topic].map((id) => escapeMarkdown(dossier.names.get(id) ?? id));
    yield `\n### ${who} on ${what}\n\n`;
    for (const { statement: id } of positions) {
      const statement = dossier.statements.get(id);
      if (!statement) continue;
      for (const { to, kind } of changes) if (to === id) yield `- *${kind}:*\n`;
      yield writeStatement(statement, dossier);
    }
  }
}

function* writeConflicts(dossier: Dossier): Generator<string> {
  yield '\n## Conflicts\n';
  if (dossier.record.conflicts.length === 0) yield '\nNone found.\n';
  for (const [index, { kind, relation, sides }] of dossier.record.conflicts.entries()) {
    yield `\n### ${index + 1}. ${kind}, ${relation}\n\n`;
    for (const { claim, evidence } of sides) {
      yield `- ${escapeMarkdown(claim)}\n`;
      for (const one of evidence) yield `  - ${escapeMarkdown(one.exact)} (${writeSources([one], dossier)})\n`;
    }
  }
}

function* writeArticles(dossier: Dossier): Generator<string> {
  yield '\n## Articles\n\n';
  const articles = dossier.record.articles.toSorted((a, b) => compareDates(a.published, b.published));
  if (articles.length === 0) yield 'None.\n';
  for (const article of articles) {
    const { id, uri, outlet, title, published, publishedHow, publishedRule, form, copyOf, copyReason } = article;
    const original = dossier.articles.get(copyOf ?? '');
    const earlier = dossier.articles.get(article.revisionOf ?? '');
    const notes = [
      outlet === null ? 'outlet not stated' : escapeMarkdown(outlet),
      form,
      writeCode(uri),
      ...(original
        ? [`copy of ${writeArticle(original, dossier)}${copyReason === null ? '' : `: ${escapeMarkdown(copyReason)}`}`]
        : []),
      ...(earlier ? [`revision of ${writeCode(earlier.id)}`] : []),
      writeCode(id),
    ];
    yield `- **${writeDate(published, publishedHow, publishedRule)}** ${linkTo(title ?? uri, id, dossier)} (${notes.join('; ')})\n`;
  }
}

function* writeLeftOut(source: ExportSource): Generator<string> {
  const inputs = leftOut(source);
  if (inputs.length === 0 && source.duplicates.length === 0) return;
  yield '\n## Left out\n\n';
  for (const { uri, message } of inputs) yield `- ${writeCode(uri)}: ${escapeMarkdown(message)}\n`;
  for (const { uri, article, same } of source.duplicates) {
    yield `- ${writeCode(uri)}: the ${same} of ${writeCode(article)}, which is counted once\n`;
  }
}

function writeDate(date: string | null, how: string, rule?: string): string {
  if (date === null) return 'no date';
  return escapeMarkdown(how === 'inferred' ? `${date} (inferred${rule === undefined ? '' : `: ${rule}`})` : date);
}

/** Where words stand: each article once, with the offsets of the first words in it. */
function writeSources(evidence: readonly Evidence[], dossier: Dossier): string {
  const seen = new Set<string>();
  const sources: string[] = [];
  for (const { article: id, start, end, page } of evidence) {
    if (seen.has(id)) continue;
    seen.add(id);
    const article = dossier.articles.get(id);
    const place = `${page === undefined ? '' : `p. ${escapeMarkdown(page)}, `}${start}–${end}`;
    sources.push(`${article ? writeArticle(article, dossier) : writeCode(id)} ${place}`);
  }
  return sources.join('; ');
}

function writeArticle({ id, outlet, title, uri, published }: RecordArticle, dossier: Dossier): string {
  return `${linkTo(outlet ?? title ?? uri, id, dossier)}, ${published ?? 'undated'}`;
}

/** Escaped text that leads to the article's page where it has one on the web. */
function linkTo(text: string, id: string, { urls }: Dossier): string {
  const url = urls.get(id);
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return escapeMarkdown(text);
  const href = new URL(url).href.replace(/[()<>\\[\]*_`]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `[${escapeMarkdown(text)}](${href})`;
}

function writeCode(text: string): string {
  return `\`${visibleText(text).replace(/[`\s]+/g, ' ')}\``;
}

/**
 * `text` on one line with every character escaped that CommonMark or GitHub's tables, strikethrough, footnotes and
 * mentions could read as markup, so that it shows as it stands; harmful control characters are made visible.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!@^$]/g, '\\$&')
    .replace(/^([-+=:])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(https?|ftp)(:\/\/)/gi, '$1\\$2')
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}\\.`);
}
