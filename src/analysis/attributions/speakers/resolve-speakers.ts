import type { NamesLayer, SourceHow } from '../../../core/analysis.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS, THING_PRONOUNS } from '../../../language/en/speaker-words.ts';
import { type FoundAttribution, sentenceAt } from '../find.ts';
import type { TokenRange } from '../noun-phrases.ts';
import { normAt, type Reading } from '../reading.ts';
import { type Choice, choose, PRONOUN_THRESHOLD, THING_THRESHOLD } from './choose.ts';
import { DESCRIPTION_THRESHOLD, DESCRIPTION_WEIGHTS } from './description-weights.ts';
import { describeDescription } from './descriptions.ts';
import { findPoints, type Point } from './points.ts';
import { type Profile, readProfiles } from './profiles.ts';
import {
  type Candidate,
  describePronoun,
  type PronounContext,
  type RankedPronoun,
  type Turn,
} from './pronoun-features.ts';
import { PRONOUN_WEIGHTS, THING_WEIGHTS } from './pronoun-weights.ts';
import { readSource, type SourceForm } from './read-source.ts';
import { findRelativeAntecedent } from './relative-pronouns.ts';

/** Who speaks in an attribution. */
export interface Speaker {
  /** Id of an entity; `null` where the text does not tell, or not surely. */
  readonly entity: string | null;
  readonly how: SourceHow;
}

/** The candidates of a pronoun or description, and the first token of it. */
export interface Ranking {
  readonly token: number;
  readonly kind: RankedPronoun | 'description';
  readonly candidates: readonly Candidate[];
}

/** Called with each ranking; of a pronoun it may say which entity is meant, in the ranker's place (for training). */
export type WatchRanking = (ranking: Ranking) => { readonly entity: string | null } | null;

export interface ResolvedSpeakers {
  /** In the order of the attributions. */
  readonly speakers: readonly Speaker[];
  /** By token the entity that a `he`, `she` or `it` stands for, where that is sure enough. */
  readonly pronouns: ReadonlyMap<number, string>;
}

/** Speakers that are remembered. */
const TURNS = 6;
/** Tokens of a content in which pronouns are taken to be said by its speaker. */
const LONGEST_CONTENT = 400;

/**
 * The speaker of each of `found`, in the same order. Names and descriptions that the names layer has resolved are taken
 * as they are; `he`, `she`, `it` and other descriptions go to the entity that a ranker finds likeliest among those
 * mentioned before (a log-linear model over candidates, with the possibility that none is meant); `who` to the name it
 * follows; `I` and `we` in a quotation to who is quoted; a quotation without a source to the speaker of one that was
 * left open before it. `entity` is `null` wherever that is not sure.
 */
export function resolveSpeakers(
  reading: Reading,
  names: NamesLayer,
  found: readonly FoundAttribution[],
  watch?: WatchRanking,
): ResolvedSpeakers {
  const named = findPoints(reading, names);
  const profiles = readProfiles(reading, names, named);
  const people = new Set(names.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const forms = found.map(({ source }) => readSource(reading, source, people));
  const speakers: Speaker[] = forms.map(firstReading);
  const holders = findHolders(reading, found);
  const points: Point[] = [];
  const pronouns = new Map<number, string>();
  let turns: readonly Turn[] = [];
  const pending = [...found.keys()].sort((a, b) => anchorOf(found[a]) - anchorOf(found[b]) || a - b);
  const sourcesAt = new Map<number, number[]>();
  forms.forEach((form, index) => {
    if (form.form === 'pronoun') sourcesAt.set(form.at, [...(sourcesAt.get(form.at) ?? []), index]);
  });
  /** By the token after words that run over paragraphs who says them: he is still there when they end. */
  const echoes = new Map<number, string>();
  let nextName = 0;
  let nextSource = 0;
  reading.sentences.forEach((sentence, index) => {
    const { block } = sentence;
    for (let token = sentence.first; token < sentence.last; token += 1) {
      const echo = echoes.get(token);
      const before = reading.sentences[index - 1];
      if (echo !== undefined && before) {
        points.push(pronounPoint(echo, profiles, token - 1, index - 1, before));
        takeTurn(echo, index - 1, before.block);
      }
      while ((named[nextName]?.first ?? Infinity) <= token) points.push(named[nextName++] as Point);
      const kind = rankedKind(normAt(reading, token));
      const sources = sourcesAt.get(token) ?? [];
      if (kind) {
        const context: PronounContext = {
          reading,
          profiles,
          points,
          following: followingPoints(named, nextName, sentence.last),
          pronoun: kind,
          at: token,
          sentence: index,
          sentenceStart: sentence.first,
          block,
          contents: sources.length === 0 ? null : sources.flatMap((source) => found[source]?.contents ?? []),
          speakers: turns,
          holder: holderOf(speakers, holders[token] ?? -1, found, reading),
        };
        const candidates = describePronoun(context);
        const told = watch?.({ token, kind, candidates });
        const choice = told ? { entity: told.entity, probability: 1 } : rank(candidates, kind);
        if (choice.entity !== null) {
          pronouns.set(token, choice.entity);
          points.push(pronounPoint(choice.entity, profiles, token, index, sentence));
          for (const source of sources) speakers[source] = { entity: choice.entity, how: 'pronoun' };
        }
      }
      while (nextSource < pending.length && anchorOf(found[pending[nextSource] ?? 0]) <= token) {
        const which = pending[nextSource++] ?? 0;
        const form = forms[which];
        if (form) resolveOther(which, form, index, block);
      }
    }
  });
  resolveFirstPersons(reading, found, forms, speakers, holders);
  resolvePreviousSpeakers(reading, found, speakers);
  return { speakers, pronouns };

  /** Sources that are no personal pronoun, and the turn that any source makes. */
  function resolveOther(which: number, form: SourceForm, sentence: number, block: number): void {
    if (form.form === 'description') {
      const before = pointsBefore(points, form.first);
      const context = {
        reading,
        profiles,
        points: before,
        first: form.first,
        last: form.last,
        sentence,
        block,
        speakers: turns,
      };
      const candidates = describeDescription(context);
      watch?.({ token: form.first, kind: 'description', candidates });
      const choice = choose(candidates, DESCRIPTION_WEIGHTS, DESCRIPTION_THRESHOLD);
      speakers[which] = { entity: choice.entity, how: 'nominal' };
    } else if (form.form === 'pronoun' && form.kind === 'relative') {
      const start = reading.sentences[sentence]?.first ?? 0;
      const entity = findRelativeAntecedent(reading, form.at, start, pointsBefore(points, form.at));
      speakers[which] = { entity, how: 'pronoun' };
    }
    const entity = speakers[which]?.entity ?? null;
    if (entity === null) return;
    takeTurn(entity, sentence, block);
    const end = found[which]?.contents.at(-1)?.[1] ?? 0;
    if ((sentenceAt(reading, end - 1)?.block ?? block) > block) echoes.set(end, entity);
  }

  function takeTurn(entity: string, sentence: number, block: number): void {
    const others = turns.filter((turn) => turn.entity !== entity);
    turns = [{ entity, sentence, block }, ...others].slice(0, TURNS);
  }
}

function rank(candidates: readonly Candidate[], kind: RankedPronoun): Choice {
  return kind === 'thing'
    ? choose(candidates, THING_WEIGHTS, THING_THRESHOLD)
    : choose(candidates, PRONOUN_WEIGHTS, PRONOUN_THRESHOLD);
}

function firstReading(form: SourceForm): Speaker {
  if (form.form === 'none') return { entity: null, how: 'none' };
  if (form.form === 'pronoun') return { entity: null, how: 'pronoun' };
  if (form.form === 'mention') return { entity: form.mention.entity, how: form.mention.form };
  return { entity: null, how: 'nominal' };
}

/** Where an attribution's source stands, or its content where it has none. */
function anchorOf(found: FoundAttribution | undefined): number {
  return found?.source?.[0] ?? found?.cue?.[0] ?? found?.contents[0]?.[0] ?? 0;
}

function rankedKind(norm: string): RankedPronoun | null {
  if (MALE_PRONOUNS.has(norm)) return 'male';
  if (FEMALE_PRONOUNS.has(norm)) return 'female';
  return THING_PRONOUNS.has(norm) ? 'thing' : null;
}

function followingPoints(named: readonly Point[], from: number, end: number): Point[] {
  const following: Point[] = [];
  for (let i = from; i < Math.min(named.length, from + 2); i += 1) {
    const point = named[i];
    if (point && point.first < end) following.push(point);
  }
  return following;
}

/** Mentions that are looked back over from a description. */
const FURTHEST = 80;

/** Mentions before a token; `points` may hold a few that the source itself contains. */
function pointsBefore(points: readonly Point[], token: number): readonly Point[] {
  let end = points.length;
  while (end > 0 && (points[end - 1]?.last ?? 0) > token) end -= 1;
  return end === points.length ? points : points.slice(Math.max(0, end - FURTHEST), end);
}

function pronounPoint(
  entity: string,
  profiles: ReadonlyMap<string, Profile>,
  token: number,
  sentence: number,
  { last, block }: Reading['sentences'][number],
): Point {
  const kind = profiles.get(entity)?.kind ?? 'person';
  return {
    entity,
    kind,
    first: token,
    last: token + 1,
    sentence,
    sentenceEnd: last,
    block,
    place: 'subject',
    form: 'pronoun',
  };
}

/** For each token the index of the attribution in whose content it stands, of several the narrowest, or -1. */
function findHolders(reading: Reading, found: readonly FoundAttribution[]): Int32Array {
  const holders = new Int32Array(reading.tokens.length).fill(-1);
  const sizes = new Int32Array(reading.tokens.length);
  found.forEach(({ contents }, index) => {
    for (const [first, last] of contents) {
      for (let i = first; i < Math.min(last, first + LONGEST_CONTENT); i += 1) {
        if ((holders[i] ?? -1) >= 0 && (sizes[i] ?? 0) <= last - first) continue;
        holders[i] = index;
        sizes[i] = last - first;
      }
    }
  });
  return holders;
}

function holderOf(
  speakers: readonly Speaker[],
  holder: number,
  found: readonly FoundAttribution[],
  reading: Reading,
): PronounContext['holder'] {
  const entity = speakers[holder]?.entity ?? null;
  const content = found[holder]?.contents[0];
  if (entity === null || !content) return null;
  return { entity, isQuotation: (reading.quotationOf[content[0]] ?? -1) >= 0 };
}

/** `I` and `we` inside a quotation: who is quoted. */
function resolveFirstPersons(
  reading: Reading,
  found: readonly FoundAttribution[],
  forms: readonly SourceForm[],
  speakers: Speaker[],
  holders: Int32Array,
): void {
  forms.forEach((form, index) => {
    if (form.form !== 'pronoun' || form.kind !== 'first') return;
    if ((reading.quotationOf[form.at] ?? -1) < 0) return;
    const holder = holders[form.at] ?? -1;
    if (holder === index || !found[holder]) return;
    speakers[index] = { entity: speakers[holder]?.entity ?? null, how: 'pronoun' };
  });
}

/**
 * A quotation without a source that fills its block, after a block whose quotation was left open: speech goes on, as
 * papers print it, with a new opening mark in each paragraph and a closing mark in the last.
 */
function resolvePreviousSpeakers(reading: Reading, found: readonly FoundAttribution[], speakers: Speaker[]): void {
  const speakerOfQuotation = new Map<number, number>();
  found.forEach(({ contents }, index) => {
    for (const range of contents) {
      for (const quotation of quotationsIn(reading, range)) {
        if (speakers[index]?.entity !== null) speakerOfQuotation.set(quotation, index);
      }
    }
  });
  found.forEach(({ source, cue, contents }, index) => {
    const content = contents[0];
    if (source || cue || !content || contents.length !== 1) return;
    const quotation = reading.quotationOf[content[0]] ?? -1;
    const before = reading.quotations[quotation - 1];
    if (quotation < 1 || !before || before.closed || !fillsBlock(reading, content)) return;
    if (!isNextBlock(reading, quotation)) return;
    const entity = speakers[speakerOfQuotation.get(quotation - 1) ?? -1]?.entity ?? null;
    if (entity === null) return;
    speakers[index] = { entity, how: 'previous-speaker' };
    speakerOfQuotation.set(quotation, index);
  });
}

function quotationsIn(reading: Reading, [first, last]: TokenRange): Set<number> {
  const inside = new Set<number>();
  for (let i = first; i < Math.min(last, first + LONGEST_CONTENT); i += 1) {
    const quotation = reading.quotationOf[i] ?? -1;
    if (quotation >= 0) inside.add(quotation);
  }
  return inside;
}

function fillsBlock(reading: Reading, [first, last]: TokenRange): boolean {
  const block = sentenceAt(reading, first)?.block;
  const before = first > 0 ? sentenceAt(reading, first - 1)?.block : undefined;
  return before !== block && sentenceAt(reading, last)?.block !== block;
}

/** Whether nothing stands between a quotation's block and that of the one before it. */
function isNextBlock(reading: Reading, quotation: number): boolean {
  const [a, b] = [reading.quotations[quotation - 1], reading.quotations[quotation]];
  return a !== undefined && b !== undefined && reading.text.slice(a.span[1], b.span[0]).trim() === '';
}
