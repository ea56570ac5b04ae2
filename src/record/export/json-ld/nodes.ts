import { EVENT_WORDS } from '../../../../web/record-words.ts';
import type { How } from '../../../core/date.ts';
import type { Evidence } from '../../../core/evidence.ts';
import type {
  RecordArticle,
  RecordConflict,
  RecordEntity,
  RecordEvent,
  RecordStatement,
} from '../../../core/record.ts';
import type { Span } from '../../../core/span.ts';
import { isoDate } from '../edtf-dates.ts';
import { alteredEvidence } from '../evidence-rows.ts';
import { articlesCited, type ExportIndex, nameOf, urnOf } from '../export-index.ts';
import type { ExportSource } from '../export-source.ts';
import type { SelectText } from '../selectors.ts';
import { type Relations, type StatementsAt, sideRelations, urnOfSide } from './relations.ts';

/** A node of the graph. `undefined` members are not written. */
export type Node = Readonly<Record<string, unknown>>;

/** What the making of nodes rests on. */
export interface Naming {
  readonly source: ExportSource;
  readonly index: ExportIndex;
  readonly select: SelectText;
}

const ENTITY_TYPE = { person: 'Person', organization: 'Organization', place: 'Place', other: 'Thing' } as const;

const refs = (ids: readonly string[]) => (ids.length === 0 ? undefined : ids.map(urnOf));
export const ref = (id: string | null) => (id === null ? undefined : urnOf(id));

export function entityNode({ id, kind, name, aliases, roles, mentions, articles }: RecordEntity): Node {
  return {
    id: urnOf(id),
    type: ENTITY_TYPE[kind],
    name,
    alternateName: aliases.length === 0 ? undefined : aliases,
    [kind === 'person' ? 'jobTitle' : 'role']: roles.length > 0 ? roles : undefined,
    mentions,
    articles,
  };
}

export function articleNode(recorded: RecordArticle, { source, index }: Naming): Node {
  const { id, title, outlet, published, publishedHow, publishedRule, publishedReason, form, story } = recorded;
  const { copyOf, copyReason, revisionOf, retrieved } = recorded;
  const read = source.readLayers(id, [])?.article;
  return {
    id: urnOf(id),
    type: 'NewsArticle',
    headline: title ?? undefined,
    publisher: outlet === null ? undefined : { type: 'NewsMediaOrganization', name: outlet },
    author: read?.authors.map((name) => ({ type: 'Person', name })),
    inLanguage: read?.language ?? undefined,
    ...dated('datePublished', published, publishedHow, publishedRule),
    reason: publishedReason,
    dateModified: isoDate(read?.modified?.value ?? null) ?? undefined,
    retrieved: retrieved ?? undefined,
    form,
    url: index.urls.get(id),
    identifier: read ? `sha256:${read.source.sha256}` : undefined,
    isPartOf: ref(story),
    isBasedOn: ref(copyOf),
    wasDerivedFrom: ref(copyOf),
    copyReason: copyReason ?? undefined,
    wasRevisionOf: ref(revisionOf),
  };
}

/** Words in quotation marks are a Quotation; what an article renders in its own is a Claim that appears in it. */
export function statementNode(statement: RecordStatement, relations: Relations | undefined, naming: Naming): Node {
  const { id, speaker, speakerText, about, stance, realis, quotation, date, dateHow, dateRule } = statement;
  const { exact, cue, confidence, evidence, cites, variantsOf, variant, parent } = statement;
  const places = evidence.slice(0, 1).map((one) => placeNode(one, naming));
  return {
    id: urnOf(id),
    type: quotation === 'direct' ? 'Quotation' : 'Claim',
    text: exact,
    creator: ref(speaker),
    wasAttributedTo: ref(speaker),
    speakerText: speakerText ?? undefined,
    about: refs(about),
    stance,
    realis,
    quotation,
    cue,
    confidence,
    ...dated('dateCreated', date, dateHow, dateRule),
    isBasedOn: refs(articlesCited(evidence)),
    [quotation === 'indirect' ? 'wasDerivedFrom' : 'wasQuotedFrom']: places,
    citation: cites.length === 0 ? undefined : cites,
    alternateOf: ref(variantsOf),
    variant: variant?.kind,
    altered: alteredPlaces(evidence[0], variant?.altered, naming),
    isPartOf: ref(parent),
    ...relations,
  };
}

export function eventNode(event: RecordEvent, naming: Naming): Node {
  const { id, type, participants, place, date, dateHow, dateRule, realis, evidence, reports, origins } = event;
  const who = participants.map((one) => nameOf(one, naming.index)).join(', ');
  return {
    id: urnOf(id),
    type: 'Event',
    name: `${EVENT_WORDS[type]}${who === '' ? '' : `: ${who}`}`,
    eventType: type,
    realis,
    eventStatus: realis === 'planned' ? 'https://schema.org/EventScheduled' : undefined,
    involved: refs(participants),
    location: ref(place),
    ...dated('startDate', date, dateHow, dateRule),
    reports,
    origins,
    wasDerivedFrom: evidence.map((one) => placeNode(one, naming)),
  };
}

/** Each side is a claim in words of the program's own, taken from the statements and words that it names. */
export function* conflictNodes(conflict: RecordConflict, statementsAt: StatementsAt, naming: Naming): Generator<Node> {
  const { id, kind, relation, sides } = conflict;
  for (const [side, { claim, evidence, altered }] of sides.entries()) {
    const statements = new Set(evidence.flatMap(statementsAt).map((statement) => statement.id));
    yield {
      id: urnOfSide(id, side),
      type: 'Claim',
      name: claim,
      conflictKind: kind,
      conflictRelation: relation,
      isBasedOn: refs([...statements]),
      wasDerivedFrom: evidence.map((one) => placeNode(one, naming)),
      altered: alteredPlaces(evidence[0], altered, naming),
      ...sideRelations(conflict, side, statementsAt),
    };
  }
}

/** The words in an article. */
export function placeNode(evidence: Evidence, { select }: Pick<Naming, 'select'>): Node {
  const { position, quote } = select(evidence);
  const { article, page } = evidence;
  return { type: 'SpecificResource', hasSource: urnOf(article), hasSelector: [position, quote], page };
}

/** The words in which a rendering or an account differs from another; `undefined` where that is not told. */
function alteredPlaces(first: Evidence | undefined, altered: readonly Span[] | undefined, naming: Naming) {
  const places = alteredEvidence(first, altered, naming.source);
  return places.length === 0 ? undefined : places.map((one) => placeNode(one, naming));
}

/** A date as EDTF, and beside it as `property` of schema.org has it where that can say just as much. */
export function dated(property: string | null, date: string | null, how: How, rule: string | undefined): Node {
  if (date === null) return {};
  return { ...(property !== null && { [property]: isoDate(date) ?? undefined }), date, how, rule };
}
