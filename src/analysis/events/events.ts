import type { Analyser, Attribution, EventMention, Layers, Sentence } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { compareText, type DateValue, dayRange } from '../../core/date.ts';
import { makeId } from '../../core/ids.ts';
import { publishedAt } from '../../core/published-at.ts';
import type { Span } from '../../core/span.ts';
import {
  type Draft,
  findRecent,
  inheritFrom,
  NO_PAIRS,
  type PairMemory,
  pairTold,
  rememberPair,
} from './antecedents.ts';
import { attributionReader } from './attribution-cover.ts';
import { findClause } from './clauses.ts';
import { findArguments } from './event-arguments.ts';
import { type EventText, normAt, readEventText } from './event-text.ts';
import { findEventTime } from './event-time.ts';
import { matchTriggers, type TriggerMatch } from './find-triggers.ts';
import { fitsNoun } from './noun-conditions.ts';
import { type NounFrame, readNounFrame } from './noun-frames.ts';
import { resolveRealis } from './resolve-realis.ts';
import { completeTitle } from './title-events.ts';
import { fitsVerb, readVerbFrame, type VerbFrame } from './verb-frames.ts';

type EventLayers = Pick<Layers, 'language' | 'times' | 'names' | 'attributions'>;

/**
 * Mentions of events of the contract's types, in text order, without overlaps of their triggers. Spans belong to
 * `article.text`.
 */
export const eventsAnalyser: Analyser<'language' | 'times' | 'names' | 'attributions', 'events'> = {
  name: 'events',
  version: 5,
  requires: ['language', 'times', 'names', 'attributions'],
  provides: 'events',
  run: findEvents,
};

function findEvents(article: Article, layers: EventLayers): readonly EventMention[] {
  const text = readEventText(article, layers);
  const coverOf = attributionReader(layers.attributions);
  const cues = cueStarts(layers.attributions);
  const drafts: Draft[] = [];
  let pairs = NO_PAIRS;
  text.sentences.forEach((sentence, sentenceIndex) => {
    if (text.article.blocks[sentence.block]?.kind === 'heading') return;
    for (let first = sentence.first; first < sentence.last; first += 1) {
      const frame = findFrame(
        text,
        first,
        sentence,
        (match) => findRecent(text, match, drafts, sentenceIndex, () => true) !== null,
      );
      if (!frame || isCueOfSaying(text, frame, cues)) continue;
      const draft = readEvent(text, frame, sentence, sentenceIndex, coverOf, drafts, pairs);
      drafts.push(draft);
      pairs = rememberPair(text, pairs, draft);
      first = frame.match.last - 1;
    }
  });
  const kept = drafts.filter((draft, index) => !isAgreementTo(text, draft, drafts[index + 1]));
  return completeTitle(text, kept).map(({ sentenceIndex: _, pos: __, token: ___, word: ____, ...event }) => event);
}

/** 'agreed to meet' tells of one event, the planned meeting. */
function isAgreementTo(text: EventText, draft: Draft, next: Draft | undefined): boolean {
  if (draft.rule !== 'agree' || next === undefined || next.sentenceIndex !== draft.sentenceIndex) return false;
  const opensPlan = normAt(text, draft.token + 1) === 'to' || (text.timeAt[draft.token + 2] ?? -1) >= 0;
  return next.realis === 'planned' && next.token - draft.token <= 8 && opensPlan;
}

/** The first row of the lexicon that fits at token `first` with what stands around it. */
function findFrame(
  text: EventText,
  first: number,
  sentence: Sentence,
  isTold: (match: TriggerMatch) => boolean,
): VerbFrame | NounFrame | null {
  const matches = matchTriggers(text, first, sentence.last);
  for (const match of matches) {
    const clause = findClause(text, match.first, match.last, sentence.first, sentence.last);
    if (match.trigger.pos === 'verb') {
      const frame = readVerbFrame(text, match, clause);
      if (fitsVerb(text, frame)) return frame;
    } else {
      const frame = readNounFrame(text, match, clause);
      if (frame && fitsNoun(text, frame, isTold(match))) return frame;
    }
  }
  return null;
}

/** Rows whose verb is also a verb of saying: where an attribution has it as its cue, words were used, not deeds. */
const ALSO_CUES: ReadonlySet<string> = new Set(['charge', 'attack', 'call-somebody']);

function isCueOfSaying(text: EventText, { match }: VerbFrame | NounFrame, cues: ReadonlySet<number>): boolean {
  return ALSO_CUES.has(match.trigger.id) && cues.has(text.tokens[match.first]?.start ?? -1);
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
  pairs: PairMemory,
): Draft {
  const { article } = text;
  const { trigger: row, first, last } = frame.match;
  const trigger: Span = [text.tokens[first]?.start ?? 0, text.tokens[last - 1]?.end ?? 0];
  const { innermost, citations } = coverOf(trigger);
  const own = findArguments(text, frame, {
    sentence: sentenceIndex,
    innermost,
    told: pairTold(text, drafts, sentenceIndex),
    only: pairs.only,
  });
  const dated = findEventTime(text, frame, sentence, trigger, innermost);
  const inherited = inheritFrom(text, frame, own, dated, sentenceIndex, drafts, pairs);
  const time = dated ?? inherited.time;
  const told = resolveRealis(text, frame, innermost);
  const realis = told === 'actual' ? inherited.realis : told;
  return {
    id: makeId('v', article.id, row.type, trigger[0], trigger[1]),
    type: row.type,
    trigger,
    sentence: sentence.span,
    participants: inherited.participants.length >= own.participants.length ? inherited.participants : own.participants,
    place: own.place ?? inherited.place,
    time,
    realis: realis === 'actual' && isFuture(time, publishedAt(article, sentence.span[0])) ? 'planned' : realis,
    attribution: innermost?.id ?? null,
    citations,
    rule: row.id,
    sentenceIndex,
    pos: frame.kind,
    token: first,
    word: normAt(text, last - 1),
  };
}

function isFuture(time: DateValue, published: DateValue): boolean {
  const day = dayRange(time.value);
  const told = dayRange(published.value);
  return day !== null && told !== null && compareText(day.first, told.last) > 0;
}
