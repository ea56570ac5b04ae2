import type { OnrecordRecord } from '../../../core/record.ts';
import { type ExportIndex, indexExport, urnOf } from '../export-index.ts';
import type { ExportSource } from '../export-source.ts';
import { writeJsonList } from '../json-list.ts';
import { type SelectText, textSelector } from '../selectors.ts';
import { CONTEXT } from './context.ts';
import { articleNode, conflictNodes, entityNode, eventNode, type Node, statementNode } from './nodes.ts';
import { changeRelations, statementsByPlace } from './relations.ts';

/**
 * JSON-LD 1.1 with its context inside: schema.org's NewsArticle, Quotation, Claim, Event, Person, Organization and
 * Place; PROV-O leads from each to the words it was taken from, CiTO from a denial, correction or change to what it
 * denies, corrects or changes. One node to a line.
 */
export function exportJsonLd(source: ExportSource): Iterable<string> {
  const opening = `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":`;
  return writeJsonList(opening, eachNode(source, indexExport(source), textSelector(source)), '}');
}

function* eachNode(source: ExportSource, index: ExportIndex, select: SelectText): Generator<Node> {
  const { record, readAnalysis } = source;
  yield* storyNodes(record);
  for (const entity of record.entities) yield entityNode(entity);
  for (const article of record.articles) yield articleNode(article, readAnalysis(article.id)?.article ?? null, index);
  const relations = changeRelations(record);
  for (const statement of record.statements) yield statementNode(statement, relations.get(statement.id), select);
  for (const event of record.events) yield eventNode(event, index, select);
  const statementsAt = statementsByPlace(record);
  for (const conflict of record.conflicts) yield* conflictNodes(conflict, statementsAt, select);
}

function* storyNodes({ stories }: OnrecordRecord): Generator<Node> {
  for (const { id, title, articles } of stories) {
    yield { id: urnOf(id), type: 'Collection', name: title, hasPart: articles.map(urnOf) };
  }
}
