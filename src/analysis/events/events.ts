import type { Analyser, Attribution, EventMention, Layers, Sentence } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { compareText, type DateValue, dayRange, UNKNOWN_DATE } from '../../core/date.ts';
import { findDating } from '../../core/dating.ts';
import { makeId } from '../../core/ids.ts';
import type { Span } from '../../core/span.ts';
import { SUBORDINATOR } from '../../language/en/event-word-classes.ts';
import { attributionReader } from './attribution-cover.ts';
import { findClause } from './clauses.ts';
import { findArguments } from './event-arguments.ts';
import { type EventText, isClass, readEventText } from './event-text.ts';
import { matchTriggers } from './find-triggers.ts';
import { fitsNoun, type NounFrame, readNounFrame } from './noun-frames.ts';
import { resolveRealis } from './resolve-realis.ts';
import { fitsVerb, readVerbFrame, type VerbFrame } from './verb-frames.ts';

type EventLayers = Pick<Layers, 'language' | 'times' | 'names' | 'attributions'>;

/** Sentences within which 'the meeting' may mean one that was told of before. */
const ANTECEDENT_REACH = 4;

/**
 * Mentions of events of the contract's types, in text order, without overlaps of their triggers. Spans belong to
 * `article.text`.
 */
export const eventsAnalyser: Analyser<'language' | 'times' | 'names' | 'attributions', 'events'> = {
  name: 'events',
  version: 1,
  requires: ['language', 'times', 'names', 'attributions'],
  provides: 'events',
  run: findEvents,
};

interface Draft extends EventMention {
  readonly sentenceIndex: number;
}

function findEvents(article: Article, layers: EventLayers): readonly EventMention[] {
  const text = readEventText(article, layers);
  const coverOf = attributionReader(layers.attributions);
  const cues = cueStarts(layers.attributions);
  const drafts: Draft[] = [];
  text.sentences.forEach((sentence, sentenceIndex) => {
    for (let first = sentence.first; first < sentence.last; first += 1) {
      const frame = findFrame(text, first, sentence, recentTypes(drafts, sentenceIndex));
      if (!frame || isCueOfSaying(text, frame, cues)) continue;
      drafts.push(readEvent(text, frame, sentence, sentenceIndex, coverOf, drafts));
      first = frame.match.last - 1;
    }
  });
  return drafts.map(({ sentenceIndex: _, ...event }) => event);
}

/** The first row of the lexicon that fits at token `first` with what stands around it. */
function findFrame(
  text: EventText,
  first: number,
  sentence: Sentence,
  recent: ReadonlySet<string>,
): VerbFrame | NounFrame | null {
  const matches = matchTriggers(text, first, sentence.last);
  for (const match of matches) {
    const clause = findClause(text, match.first, match.last, sentence.first, sentence.last);
    if (match.trigger.pos === 'verb') {
      const frame = readVerbFrame(text, match, clause);
      if (fitsVerb(text, frame)) return frame;
    } else {
      const frame = readNounFrame(text, match, clause);
      if (frame && fitsNoun(text, frame, recent.has(match.trigger.type))) return frame;
    }
  }
  return null;
}

function recentTypes(drafts: readonly Draft[], sentenceIndex: number): ReadonlySet<string> {
  const types = new Set<string>();
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (!draft || sentenceIndex - draft.sentenceIndex > ANTECEDENT_REACH || drafts.length - index > 12) break;
    types.add(draft.type);
  }
  return types;
}

/** Verbs that say something in this sentence ('called on', 'attacked him as …') are attributions, not events. */
function isCueOfSaying(text: EventText, frame: VerbFrame | NounFrame, cues: ReadonlySet<number>): boolean {
  if (frame.kind !== 'verb' || !cues.has(text.tokens[frame.match.first]?.start ?? -1)) return false;
  return /^(?:charge|attack|call-somebody|rule)$/.test(frame.match.trigger.id) === false
    ? false
    : frame.match.trigger.id !== 'rule';
}

function cueStarts(attributions: readonly Attribution[]): ReadonlySet<number> {
  return new Set(attributions.flatMap(({ cue }) => cue.spans.map(([start]) => start)));
}

function readEvent(
  text: EventText,
  frame: VerbFrame | NounFrame,
  sentence: Sentence,
  sentenceIndex: number,
  coverOf: ReturnType<typeof attributionReader>,
  drafts: readonly Draft[],
): Draft {
  const { article } = text;
  const { trigger: row, first, last } = frame.match;
  const trigger: Span = [text.tokens[first]?.start ?? 0, text.tokens[last - 1]?.end ?? 0];
  const { innermost, citations } = coverOf(trigger);
  const realis = resolveRealis(text, frame, innermost);
  const own = findArguments(text, frame, sentenceIndex);
  const dated = findTime(text, frame, sentence, trigger, innermost);
  const antecedent = findAntecedent(frame, own.participants, sentenceIndex, drafts);
  const time = dated ?? sameTime(antecedent);
  return {
    id: makeId('v', article.id, row.type, trigger[0], trigger[1]),
    type: row.type,
    trigger,
    sentence: sentence.span,
    participants: own.participants.length > 0 ? own.participants : (antecedent?.participants ?? []),
    place: own.place ?? antecedent?.place ?? null,
    time,
    realis: realis === 'actual' && isFuture(time, article) ? 'planned' : realis,
    attribution: innermost?.id ?? null,
    citations,
    rule: row.id,
    sentenceIndex,
  };
}

/** The date in the event's own clause; of reported words only what is reported counts, not when it was said. */
function findTime(
  text: EventText,
  frame: VerbFrame | NounFrame,
  sentence: Sentence,
  trigger: Span,
  innermost: Attribution | null,
): DateValue | null {
  const { clause, match } = frame;
  const exclude: Span[] = [];
  // Behind 'after', 'when', 'who' another event is told of.
  if (clause.end < sentence.last && isClass(text, clause.end, SUBORDINATOR) && (text.timeAt[clause.end] ?? -1) < 0) {
    exclude.push([text.tokens[clause.end]?.start ?? 0, sentence.span[1]]);
  }
  if (innermost) {
    const inside = innermost.content.spans.find(([start, end]) => start <= trigger[0] && trigger[1] <= end);
    if (inside) {
      if (inside[0] > sentence.span[0]) exclude.push([sentence.span[0], inside[0]]);
      if (inside[1] < sentence.span[1]) exclude.push([inside[1], sentence.span[1]]);
    }
  }
  const at: Span = [text.tokens[frame.kind === 'noun' ? frame.match.first : match.first]?.start ?? 0, trigger[1]];
  return findDating({ sentence, at, times: text.times, exclude });
}

/** 'The meeting' after a meeting that was told of: the last event of the type whose participants do not differ. */
function findAntecedent(
  frame: VerbFrame | NounFrame,
  participants: readonly string[],
  sentenceIndex: number,
  drafts: readonly Draft[],
): Draft | null {
  if (frame.kind !== 'noun' || !(frame.determiner === 'definite' || frame.determiner === 'possessive')) return null;
  for (let index = drafts.length - 1; index >= 0 && drafts.length - index <= 12; index -= 1) {
    const draft = drafts[index];
    if (!draft || sentenceIndex - draft.sentenceIndex > ANTECEDENT_REACH) return null;
    if (draft.type !== frame.match.trigger.type) continue;
    const agrees = participants.every((id) => draft.participants.includes(id));
    return agrees ? draft : null;
  }
  return null;
}

function sameTime(antecedent: Draft | null): DateValue {
  const value = antecedent?.time.value ?? null;
  return antecedent && value !== null
    ? { value, how: 'inferred', rule: 'same-event', ...(antecedent.time.span && { span: antecedent.time.span }) }
    : UNKNOWN_DATE;
}

function isFuture(time: DateValue, article: Article): boolean {
  const day = dayRange(time.value);
  const published = dayRange(article.published.value);
  return day !== null && published !== null && compareText(day.first, published.last) > 0;
}
