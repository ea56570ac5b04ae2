import { readFileSync } from 'node:fs';
import type { Attribution, EventMention, EventType } from '../../src/core/analysis.ts';
import { type Span, spansOverlap } from '../../src/core/span.ts';
import { type Reading, readText } from './read-text.ts';

/**
 * The types of WikiEvents by ours, by the longest prefix of their names. Acts of saying are attributions in the
 * analysis, not events. What is not here (movement, injury, disease, crime, trial, …) has no type of ours that means the
 * same and is left out.
 */
const TYPES: readonly (readonly [prefix: string, type: EventType | 'saying'])[] = [
  ['Contact.Contact.Meet', 'meeting'],
  ['Contact.Contact.Correspondence', 'call'],
  ['Contact.', 'saying'],
  ['Conflict.Attack', 'attack'],
  ['Conflict.Demonstrate', 'protest'],
  ['Justice.ArrestJailDetain', 'arrest'],
  ['Justice.Convict', 'ruling'],
  ['Justice.Sentence', 'ruling'],
  ['Justice.Acquit', 'ruling'],
  ['Personnel.StartPosition', 'appointment'],
  ['Personnel.Elect', 'election'],
];

/** A killing is an attack here and a death there: what we find at one of these counts neither as right nor as wrong. */
const NEITHER = /^Life\.(?:Die|Injure)/;

/** Entity types that can take part in an event of ours, and those that can be its place. */
const PARTAKERS = /^(?:PER|ORG|GPE|SID|LEO|MIL|POL)/;
const PLACES = /^(?:GPE|LOC|FAC)/;

const SCORED: ReadonlySet<string> = new Set(TYPES.map(([, type]) => type));

interface GoldDocument {
  readonly doc_id: string;
  readonly sentences: readonly (readonly [
    tokens: readonly (readonly [word: string, start: number, end: number])[],
    text: string,
  ])[];
  readonly entity_mentions: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly entity_type: string;
    readonly text: string;
  }[];
  readonly event_mentions: readonly {
    readonly event_type: string;
    readonly trigger: { readonly start: number; readonly end: number };
    readonly arguments: readonly { readonly entity_id: string; readonly role: string }[];
  }[];
}

interface Argument {
  readonly span: Span;
  readonly isPlace: boolean;
  /** Whether a name stands in it: only what some name stands for can be an argument of ours. */
  readonly isNamed: boolean;
}

interface Gold {
  readonly type: EventType | 'saying' | 'neither';
  readonly span: Span;
  readonly arguments: readonly Argument[];
}

/** An event of ours, or an act of saying; arguments are ids of entities. */
interface Found {
  readonly type: string;
  readonly span: Span;
  readonly participants: readonly string[];
  readonly place: string | null;
}

export interface Counts {
  /** Of ours, and how many of them are right. */
  readonly found: number;
  readonly rightFound: number;
  /** Of the gold, and how many of them were found. */
  readonly gold: number;
  readonly rightGold: number;
}

export interface EventScores {
  /** Triggers by type; `all` are all but acts of saying. */
  readonly triggers: Map<string, Counts>;
  /** Arguments of the triggers that match: participants, places, and those of the gold that hold a name. */
  readonly arguments: Map<string, Counts>;
  readonly errors: string[];
}

/** Scores of every second document from number `part` (0 or 1) on. */
export function scoreWikiEvents(file: string, part: 0 | 1): EventScores {
  const scores: EventScores = { triggers: new Map(), arguments: new Map(), errors: [] };
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  lines.forEach((line, index) => {
    if (index % 2 === part) scoreDocument(JSON.parse(line) as GoldDocument, scores);
  });
  return scores;
}

function scoreDocument(document: GoldDocument, scores: EventScores): void {
  const { text, spanOf } = layOut(document);
  const reading = readText(document.doc_id, text, null);
  const gold = readGold(document, spanOf);
  const found = [...reading.layers.events.map(ofEvent), ...reading.layers.attributions.map(ofAttribution)].filter(
    ({ type }) => SCORED.has(type),
  );
  const taken = new Set<Found>();
  for (const event of gold) {
    if (event.type === 'neither') continue;
    const match = found.find((one) => !taken.has(one) && one.type === event.type && spansOverlap(one.span, event.span));
    if (match) taken.add(match);
    countTrigger(scores, event.type, { gold: 1, rightGold: match ? 1 : 0 });
    if (match) scoreArguments(event, match, reading, scores);
    else scores.errors.push(`missing ${event.type}: ${around(text, event.span)}`);
  }
  for (const one of found) {
    if (!taken.has(one) && gold.some(({ type, span }) => type === 'neither' && spansOverlap(span, one.span))) continue;
    countTrigger(scores, one.type, { found: 1, rightFound: taken.has(one) ? 1 : 0 });
    if (!taken.has(one) && one.type !== 'saying') scores.errors.push(`spurious ${one.type}: ${around(text, one.span)}`);
  }
}

/** The document as a page of prose: its title, then its sentences in one paragraph. */
function layOut({ sentences }: GoldDocument): { text: string; spanOf: (start: number, end: number) => Span } {
  let text = '';
  const places: Span[] = [];
  sentences.forEach(([tokens, sentence], index) => {
    const opening = tokens[0]?.[1] ?? 0;
    const shift = sentence.length - sentence.trimStart().length;
    for (const [, start, end] of tokens) places.push([text.length + start - opening, text.length + end - opening]);
    text += `${sentence.slice(shift).trimEnd()}${index === 0 ? '\n\n' : ' '}`;
  });
  return { text, spanOf: (start, end) => [places[start]?.[0] ?? 0, places[end - 1]?.[1] ?? 0] };
}

function readGold(document: GoldDocument, spanOf: (start: number, end: number) => Span): Gold[] {
  const mentions = new Map(document.entity_mentions.map((mention) => [mention.id, mention]));
  return document.event_mentions.flatMap(({ event_type, trigger, arguments: roles }): Gold[] => {
    const type = NEITHER.test(event_type) ? 'neither' : TYPES.find(([prefix]) => event_type.startsWith(prefix))?.[1];
    if (type === undefined) return [];
    const goldArguments = roles.flatMap(({ entity_id, role }): Argument[] => {
      const mention = mentions.get(entity_id);
      if (!mention) return [];
      const isPlace = role === 'Place';
      if (!(isPlace ? PLACES : PARTAKERS).test(mention.entity_type)) return [];
      return [{ span: spanOf(mention.start, mention.end), isPlace, isNamed: /\p{Lu}/u.test(mention.text) }];
    });
    return [{ type, span: spanOf(trigger.start, trigger.end), arguments: goldArguments }];
  });
}

function ofEvent({ type, trigger, participants, place }: EventMention): Found {
  return { type, span: trigger, participants, place };
}

function ofAttribution({ cue, source }: Attribution): Found {
  const participants = source.entity === null ? [] : [source.entity];
  return { type: 'saying', span: cue.spans[0] ?? [0, 0], participants, place: null };
}

/** An argument is right where any mention of our entity overlaps the gold's: who it is counts, not which of his names. */
function scoreArguments(gold: Gold, found: Found, { article, layers }: Reading, scores: EventScores): void {
  if (gold.type === 'saying') return;
  const isAt = (entity: string, span: Span): boolean =>
    layers.names.mentions.some((mention) => mention.entity === entity && spansOverlap(mention.span, span));
  for (const kind of ['participants', 'places'] as const) {
    const wanted = gold.arguments.filter(({ isPlace }) => isPlace === (kind === 'places'));
    const given = kind === 'places' ? (found.place === null ? [] : [found.place]) : found.participants;
    const rightFound = given.filter((entity) => wanted.some(({ span }) => isAt(entity, span))).length;
    for (const { span } of wanted) {
      if (!given.some((entity) => isAt(entity, span)))
        scores.errors.push(
          `missing ${kind} of ${gold.type}, ${article.text.slice(...span)}: ${around(article.text, gold.span)}`,
        );
    }
    const isFound = ({ span }: Argument): boolean => given.some((entity) => isAt(entity, span));
    for (const [key, those] of [
      [kind, wanted],
      [`${kind}, named`, wanted.filter(({ isNamed }) => isNamed)],
    ] as const) {
      count(scores.arguments, key, {
        found: given.length,
        rightFound,
        gold: those.length,
        rightGold: those.filter(isFound).length,
      });
    }
  }
}

/** Acts of saying stand apart: they are attributions. */
function countTrigger(scores: EventScores, type: string, add: Partial<Counts>): void {
  count(scores.triggers, type, add);
  if (type !== 'saying') count(scores.triggers, 'all', add);
}

function count(counts: Map<string, Counts>, key: string, add: Partial<Counts>): void {
  const known = counts.get(key);
  const sum = (figure: keyof Counts): number => (known?.[figure] ?? 0) + (add[figure] ?? 0);
  counts.set(key, {
    found: sum('found'),
    rightFound: sum('rightFound'),
    gold: sum('gold'),
    rightGold: sum('rightGold'),
  });
}

function around(text: string, [start, end]: Span): string {
  const marked = `${text.slice(Math.max(0, start - 90), start)}[${text.slice(start, end)}]${text.slice(end, end + 90)}`;
  return marked.replaceAll(/\s+/g, ' ');
}
