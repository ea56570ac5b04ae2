import { indexExport, urnOf } from '../export-index.ts';
import type { ExportSource } from '../export-source.ts';
import { writeJsonList } from '../json-list.ts';
import { textSelector } from '../selectors.ts';
import { CONTEXT } from './context.ts';
import { entryNode, threadNode, timelineNode } from './list-nodes.ts';
import { articleNode, conflictNodes, entityNode, eventNode, type Naming, type Node, statementNode } from './nodes.ts';
import { changeRelations, statementsOfConflicts } from './relations.ts';

/**
 * JSON-LD 1.1 with its context inside: schema.org's NewsArticle, Quotation, Claim, Event, Person, Organization and
 * Place, and ItemList for the timeline and for what one speaker said on one topic; PROV-O leads from each to the words
 * it was taken from, CiTO from a denial, correction or change to what it denies, corrects or changes. One node to a line.
 */
export function exportJsonLd(source: ExportSource): Iterable<string> {
  return writeJsonList(`{"@context":${JSON.stringify(CONTEXT)},\n"@graph":`, eachNode(source), '}');
}

function* eachNode(source: ExportSource): Generator<Node> {
  const naming: Naming = { source, index: indexExport(source), select: textSelector(source) };
  for (const { id, title, articles } of source.each('stories')) {
    yield { id: urnOf(id), type: 'Collection', name: title, hasPart: articles.map(urnOf) };
  }
  for (const entity of source.each('entities')) yield entityNode(entity);
  for (const article of source.each('articles')) yield articleNode(article, naming);
  const relations = changeRelations(source.each('threads'));
  const statements = statementsOfConflicts(source.each('conflicts'));
  for (const statement of source.each('statements')) {
    statements.note(statement);
    yield statementNode(statement, relations.get(statement.id), naming);
  }
  for (const event of source.each('events')) yield eventNode(event, naming);
  const entries: string[] = [];
  for (const entry of source.each('timeline')) {
    entries.push(entry.id);
    yield entryNode(entry, entries.length, naming);
  }
  yield timelineNode(entries);
  for (const thread of source.each('threads')) yield threadNode(thread, naming);
  for (const conflict of source.each('conflicts')) yield* conflictNodes(conflict, statements.at, naming);
}
