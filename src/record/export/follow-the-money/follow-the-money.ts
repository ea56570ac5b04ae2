import { EVENT_WORDS, STANCE_WORDS } from '../../../../web/record-words.ts';
import type { Analysis } from '../../../core/analysis.ts';
import type { Evidence } from '../../../core/evidence.ts';
import type { RecordArticle, RecordEntity, RecordEvent, RecordStatement } from '../../../core/record.ts';
import { isoDate } from '../edtf-dates.ts';
import { articlesCited, type ExportIndex, indexExport, nameOf } from '../export-index.ts';
import type { ExportSource } from '../export-source.ts';
import { type FtmEntity, ftmEntity, ftmId, LANGUAGES } from './schema.ts';

/**
 * Entities of FollowTheMoney, one JSON object a line: people, organizations and places (as addresses), articles with
 * their text, the names mentioned in them, events, and statements as what an article documents of somebody. What is
 * neither person, organization nor place has no schema there and is left out.
 */
export function* exportFollowTheMoney(source: ExportSource): Generator<string> {
  for (const entity of eachEntity(source, indexExport(source))) yield `${JSON.stringify(entity)}\n`;
}

function* eachEntity(source: ExportSource, index: ExportIndex): Generator<FtmEntity> {
  const { record, readAnalysis } = source;
  for (const entity of record.entities) yield* namedEntity(entity);
  const resolve = partiesByName(record.entities);
  for (const article of record.articles) {
    const analysis = readAnalysis(article.id);
    yield articleEntity(article, analysis, index);
    if (analysis) yield* mentionEntities(article.id, analysis, resolve);
  }
  for (const event of record.events) yield eventEntity(event, index);
  for (const statement of record.statements) yield* statementEntities(statement, index);
}

function* namedEntity({ id, kind, name, aliases, roles }: RecordEntity): Generator<FtmEntity> {
  if (kind === 'person') yield ftmEntity(id, 'Person', { name: [name], alias: aliases, position: roles });
  if (kind === 'organization') yield ftmEntity(id, 'Organization', { name: [name], alias: aliases });
  if (kind === 'place') yield ftmEntity(id, 'Address', { name: [name], full: [name], alias: aliases });
}

function articleEntity(recorded: RecordArticle, analysis: Analysis | null, { urls }: ExportIndex): FtmEntity {
  const { id, uri, title, outlet, published } = recorded;
  const read = analysis?.article;
  return ftmEntity(id, 'Article', {
    name: [title],
    title: [title],
    fileName: [uri],
    author: read?.authors ?? [],
    publishedAt: [isoDate(published)],
    publisher: [outlet],
    sourceUrl: [urls.get(id)],
    language: [LANGUAGES[read?.language ?? '']],
    mimeType: [read?.source.mediaType],
    bodyText: [read?.text],
  });
}

type Resolve = (name: string, kind: string) => string | null;

/** Finds the one person or organization of the record that has a name; `null` where it is nobody's or several have it. */
function partiesByName(entities: readonly RecordEntity[]): Resolve {
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

function* mentionEntities(article: string, { entities }: Analysis, resolve: Resolve): Generator<FtmEntity> {
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
    description: [date !== null && isoDate(date) === null ? `Date (EDTF): ${date}` : null],
    date: [isoDate(date)],
    keywords: realis === 'actual' ? [type] : [type, realis],
    involved: participants.filter((one) => isParty(one, index)).map(ftmId),
    location,
    addressEntity: place !== null && index.entities.get(place)?.kind === 'place' ? [ftmId(place)] : [],
    ...origin(evidence, index),
  });
}

/** The article documents the speaker, and those spoken of; a note on the article where neither can be named. */
function* statementEntities(statement: RecordStatement, index: ExportIndex): Generator<FtmEntity> {
  const { id, speaker, speakerText, about, stance, date, exact, evidence } = statement;
  const document = evidence.slice(0, 1).map(({ article }) => article);
  const said = {
    document: document.map(ftmId),
    date: [isoDate(date)],
    summary: [exact],
    recordId: [id],
    sourceUrl: document.map((one) => index.urls.get(one)),
    publisher: document.map((one) => index.articles.get(one)?.outlet),
  };
  const speakers = speaker === null || !isKnown(speaker, index) ? [] : [speaker];
  const subjects = about.filter((one) => isKnown(one, index));
  if (speakers.length > 0)
    yield ftmEntity(id, 'Documentation', { ...said, entity: speakers.map(ftmId), role: [`speaker: ${stance}`] });
  if (subjects.length > 0) {
    yield ftmEntity(`${id}-about`, 'Documentation', {
      ...said,
      entity: subjects.map(ftmId),
      role: [`spoken of: ${stance}`],
    });
  }
  if (speakers.length + subjects.length === 0) {
    yield ftmEntity(id, 'Note', {
      name: [`${speakerText ?? 'Nobody named'} ${STANCE_WORDS[stance]}`],
      description: [exact],
      entity: document.map(ftmId),
      ...origin(evidence, index),
    });
  }
}

function origin(evidence: readonly Evidence[], { articles, urls }: ExportIndex) {
  const cited = articlesCited(evidence);
  return {
    proof: cited.map(ftmId),
    sourceUrl: cited.map((id) => urls.get(id)),
    publisher: cited.map((id) => articles.get(id)?.outlet),
  };
}

function isParty(id: string, { entities }: ExportIndex): boolean {
  const kind = entities.get(id)?.kind;
  return kind === 'person' || kind === 'organization';
}

function isKnown(id: string, index: ExportIndex): boolean {
  return isParty(id, index) || index.entities.get(id)?.kind === 'place';
}
