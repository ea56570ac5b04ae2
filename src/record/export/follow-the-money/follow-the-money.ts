import { EVENT_WORDS } from '../../../../web/record-words.ts';
import type { Entity } from '../../../core/analysis.ts';
import type { Article } from '../../../core/article.ts';
import type { RecordArticle, RecordEntity, RecordEvent } from '../../../core/record.ts';
import { isoDate } from '../edtf-dates.ts';
import { type ExportIndex, indexExport, nameOf } from '../export-index.ts';
import type { ExportSource } from '../export-source.ts';
import { conflictNote, statementsOfThreads, threadNote } from './notes.ts';
import { isParty, origin, vagueDate } from './origin.ts';
import { type FtmEntity, ftmEntity, ftmId, LANGUAGES } from './schema.ts';
import { statementEntities } from './statements.ts';

/**
 * Entities of FollowTheMoney, one JSON object a line: people, organizations and places (as addresses), articles with
 * their text, the names mentioned in them, events, statements as what an article documents of somebody, and notes on
 * what a speaker changed and on where accounts differ. What is neither person, organization nor place has no schema
 * there and is left out.
 */
export function* exportFollowTheMoney(source: ExportSource): Generator<string> {
  for (const entity of eachEntity(source, indexExport(source))) yield `${JSON.stringify(entity)}\n`;
}

function* eachEntity(source: ExportSource, index: ExportIndex): Generator<FtmEntity> {
  for (const entity of source.each('entities')) yield* namedEntity(entity);
  const resolve = partiesByName(source.each('entities'));
  for (const article of source.each('articles')) {
    const read = source.readLayers(article.id, ['entities']);
    yield articleEntity(article, read?.article, index);
    if (read) yield* mentionEntities(article.id, read.entities, resolve);
  }
  for (const event of source.each('events')) yield eventEntity(event, index);
  const threads = [...source.each('threads')];
  const said = statementsOfThreads(threads);
  for (const statement of source.each('statements')) {
    said.note(statement);
    yield* statementEntities(statement, index);
  }
  for (const thread of threads) yield threadNote(thread, said.find, index);
  for (const conflict of source.each('conflicts')) yield conflictNote(conflict, index);
}

function* namedEntity({ id, kind, name, aliases, roles }: RecordEntity): Generator<FtmEntity> {
  if (kind === 'person') yield ftmEntity(id, 'Person', { name: [name], alias: aliases, position: roles });
  if (kind === 'organization') yield ftmEntity(id, 'Organization', { name: [name], alias: aliases });
  if (kind === 'place') yield ftmEntity(id, 'Address', { name: [name], full: [name], alias: aliases });
}

function articleEntity(recorded: RecordArticle, read: Article | undefined, { urls }: ExportIndex): FtmEntity {
  const { id, uri, title, outlet, published, retrieved } = recorded;
  return ftmEntity(id, 'Article', {
    name: [title],
    title: [title],
    fileName: [uri],
    author: read?.authors ?? [],
    publishedAt: [isoDate(published)],
    modifiedAt: [isoDate(read?.modified?.value ?? null)],
    retrievedAt: [retrieved?.slice(0, 10)],
    publisher: [outlet],
    sourceUrl: [urls.get(id)],
    language: [LANGUAGES[read?.language ?? '']],
    mimeType: [read?.source.mediaType],
    bodyText: [read?.text],
  });
}

type Resolve = (name: string, kind: string) => string | null;

/** Finds the one person or organization of the record that has a name; `null` where it is nobody's or several have it. */
function partiesByName(entities: Iterable<RecordEntity>): Resolve {
  const owners = new Map<string, Set<string>>();
  const keyOf = (name: string, kind: string): string => `${kind}\u0000${name}`;
  for (const { id, kind, name, aliases } of entities) {
    if (kind !== 'person' && kind !== 'organization') continue;
    for (const one of [name, ...aliases]) {
      const key = keyOf(one, kind);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return (name, kind) => {
    const [owner, ...others] = owners.get(keyOf(name, kind)) ?? [];
    return owner !== undefined && others.length === 0 ? owner : null;
  };
}

function* mentionEntities(article: string, entities: readonly Entity[], resolve: Resolve): Generator<FtmEntity> {
  for (const { id, kind, name } of entities) {
    if (kind !== 'person' && kind !== 'organization') continue;
    const detectedSchema = [kind === 'person' ? 'Person' : 'Organization'];
    const owner = resolve(name, kind);
    const resolved = [owner === null ? null : ftmId(owner)];
    yield ftmEntity(`${article}-${id}`, 'Mention', {
      document: [ftmId(article)],
      name: [name],
      resolved,
      detectedSchema,
    });
  }
}

function eventEntity(event: RecordEvent, index: ExportIndex): FtmEntity {
  const { id, type, participants, place, date, realis, evidence } = event;
  const who = participants.map((one) => nameOf(one, index)).join(', ');
  const location = place === null ? [] : [nameOf(place, index)];
  return ftmEntity(id, 'Event', {
    name: [`${EVENT_WORDS[type]}${who === '' ? '' : `: ${who}`}`],
    summary: evidence.map(({ exact }) => exact),
    description: [vagueDate(date)],
    date: [isoDate(date)],
    keywords: realis === 'actual' ? [type] : [type, realis],
    involved: participants.filter((one) => isParty(one, index)).map(ftmId),
    location,
    addressEntity: place !== null && index.entities.get(place)?.kind === 'place' ? [ftmId(place)] : [],
    ...origin(evidence, index),
  });
}
