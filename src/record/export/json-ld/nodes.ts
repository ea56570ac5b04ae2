import { EVENT_WORDS } from '../../../../web/record-words.ts';
import type { Article } from '../../../core/article.ts';
import type { How } from '../../../core/date.ts';
import type { Evidence } from '../../../core/evidence.ts';
import type {
  RecordArticle,
  RecordConflict,
  RecordEntity,
  RecordEvent,
  RecordStatement,
} from '../../../core/record.ts';
import { isoDate } from '../edtf-dates.ts';
import { articlesCited, type ExportIndex, nameOf, urnOf } from '../export-index.ts';
import type { SelectText } from '../selectors.ts';
import { type Relations, type StatementsAt, sideRelations, urnOfSide } from './relations.ts';

/** A node of the graph. `undefined` members are not written. */
export type Node = Readonly<Record<string, unknown>>;

const ENTITY_TYPE = { person: 'Person', organization: 'Organization', place: 'Place', other: 'Thing' } as const;

const refs = (ids: readonly string[]) => (ids.length === 0 ? undefined : ids.map(urnOf));
const ref = (id: string | null) => (id === null ? undefined : urnOf(id));

export function entityNode({ id, kind, name, aliases, roles }: RecordEntity): Node {
  return {
    id: urnOf(id),
    type: ENTITY_TYPE[kind],
    name,
    alternateName: aliases.length === 0 ? undefined : aliases,
    jobTitle: kind === 'person' && roles.length > 0 ? roles : undefined,
  };
}

export function articleNode(recorded: RecordArticle, read: Article | null, { urls }: ExportIndex): Node {
  const { id, title, outlet, published, publishedHow, publishedRule, story, copyOf } = recorded;
  return {
    id: urnOf(id),
    type: 'NewsArticle',
    headline: title ?? undefined,
    publisher: outlet === null ? undefined : { type: 'NewsMediaOrganization', name: outlet },
    author: read?.authors.map((name) => ({ type: 'Person', name })),
    inLanguage: read?.language ?? undefined,
    ...dated('datePublished', published, publishedHow, publishedRule),
    dateModified: isoDate(read?.modified?.value ?? null) ?? undefined,
    url: urls.get(id),
    identifier: read ? `sha256:${read.source.sha256}` : undefined,
    isPartOf: ref(story),
    isBasedOn: ref(copyOf),
    wasDerivedFrom: ref(copyOf),
  };
}

/** Words in quotation marks are a Quotation; what an article renders in its own is a Claim that appears in it. */
export function statementNode(statement: RecordStatement, relations: Relations | undefined, select: SelectText): Node {
  const { id, speaker, speakerText, about, stance, realis, quotation, date, dateHow, dateRule } = statement;
  const { exact, cue, confidence, evidence, cites, variantsOf, parent } = statement;
  const places = evidence.slice(0, 1).map((one) => placeNode(one, select));
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
    isPartOf: ref(parent),
    ...relations,
  };
}

export function eventNode(event: RecordEvent, index: ExportIndex, select: SelectText): Node {
  const { id, type, participants, place, date, dateHow, dateRule, realis, evidence, reports, origins } = event;
  const who = participants.map((one) => nameOf(one, index)).join(', ');
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
    wasDerivedFrom: evidence.map((one) => placeNode(one, select)),
  };
}

/** Each side is a claim in words of the program's own, taken from the statements and words that it names. */
export function* conflictNodes(
  conflict: RecordConflict,
  statementsAt: StatementsAt,
  select: SelectText,
): Generator<Node> {
  const { id, kind, relation, sides } = conflict;
  for (const [side, { claim, evidence }] of sides.entries()) {
    const statements = new Set(evidence.flatMap(statementsAt).map((statement) => statement.id));
    yield {
      id: urnOfSide(id, side),
      type: 'Claim',
      name: claim,
      conflictKind: kind,
      conflictRelation: relation,
      isBasedOn: refs([...statements]),
      wasDerivedFrom: evidence.map((one) => placeNode(one, select)),
      ...sideRelations(conflict, side, statementsAt),
    };
  }
}

/** The words in an article. */
function placeNode(evidence: Evidence, select: SelectText): Node {
  const { position, quote } = select(evidence);
  return { type: 'SpecificResource', hasSource: urnOf(evidence.article), hasSelector: [position, quote] };
}

/** A date as EDTF, and beside it as schema.org has it where that can say just as much. */
function dated(property: string, date: string | null, how: How, rule: string | undefined): Node {
  if (date === null) return {};
  return { [property]: isoDate(date) ?? undefined, date, how, rule };
}
