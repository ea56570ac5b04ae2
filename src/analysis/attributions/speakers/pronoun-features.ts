import { SUBORDINATORS } from '../../../language/en/function-words.ts';
import type { TokenRange } from '../noun-phrases.ts';
import { normAt, type Reading } from '../reading.ts';
import type { Point } from './points.ts';
import type { Profile } from './profiles.ts';

/** Pronouns that the ranker finds an antecedent for. */
export type RankedPronoun = 'male' | 'female' | 'thing';

/** An entity that may be meant, or with `null` nobody the article names, and what speaks for and against it. */
export interface Candidate {
  readonly entity: string | null;
  readonly features: readonly string[];
}

/** A pronoun and all that is known when it is read. */
export interface PronounContext {
  readonly reading: Reading;
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Mentions so far, pronouns that were resolved among them, in text order; all start before the pronoun. */
  readonly points: readonly Point[];
  /** The first mentions after it in its own sentence. */
  readonly following: readonly Point[];
  readonly pronoun: RankedPronoun;
  readonly at: number;
  readonly sentence: number;
  readonly sentenceStart: number;
  readonly block: number;
  /** What is said, when the pronoun is who says it. */
  readonly contents: readonly TokenRange[] | null;
  /** Who spoke last, the last first. */
  readonly speakers: readonly Turn[];
  /** Who says the words the pronoun stands in, where that is known. */
  readonly holder: { readonly entity: string; readonly isQuotation: boolean } | null;
}

/** Somebody who was found to speak. */
export interface Turn {
  readonly entity: string;
  readonly sentence: number;
  readonly block: number;
}

/** Mentions that are looked back over, and candidates that are weighed. */
const FURTHEST = 80;
const MOST = 10;

/** The candidates of a pronoun, the most recent first, and at the end that it stands for nobody named. */
export function describePronoun(context: PronounContext): Candidate[] {
  const lasts = lastMentions(context);
  const fitting = [...lasts.keys()].filter((entity) => canBe(context, entity));
  const candidates: Candidate[] = [];
  for (const [entity, seen] of lasts) {
    const profile = context.profiles.get(entity);
    if (!profile) continue;
    const features = describeCandidate(context, profile, seen, fitting.indexOf(entity));
    candidates.push({ entity, features });
  }
  const none = [
    'none',
    fitting.length === 0 ? 'none:no-candidate' : fitting.length === 1 ? 'none:one' : 'none:several',
  ];
  if (context.contents) none.push('none:speaks');
  if (context.reading.quotationOf[context.at] !== -1) none.push('none:quoted');
  if (context.pronoun === 'thing') none.push('none:thing');
  return [...candidates, { entity: null, features: none }];
}

interface Seen {
  /** Its last mention outside of what the pronoun's own bearer says, if it has one. */
  readonly point: Point;
  readonly isFollowing: boolean;
  /** Whether all its mentions looked at stand in what the pronoun's bearer says. */
  readonly onlyInContent: boolean;
  readonly inContent: boolean;
  /** Mentions in the stretch that was looked back over. */
  times: number;
}

function lastMentions({ points, following, contents, profiles, pronoun }: PronounContext): Map<string, Seen> {
  const found = new Map<string, Seen>();
  const stop = Math.max(0, points.length - FURTHEST);
  for (let i = points.length - 1; i >= stop; i -= 1) {
    const point = points[i];
    if (!point) continue;
    const profile = profiles.get(point.entity);
    if (!profile || !couldStandFor(pronoun, profile)) continue;
    const inside = contents?.some(([first, last]) => first <= point.first && point.first < last) ?? false;
    const known = found.get(point.entity);
    if (!known) {
      if (found.size >= MOST) continue;
      found.set(point.entity, { point, isFollowing: false, onlyInContent: inside, inContent: inside, times: 1 });
    } else if (known.onlyInContent && !inside) {
      found.set(point.entity, { ...known, point, onlyInContent: false, times: known.times + 1 });
    } else known.times += 1;
  }
  for (const point of following) {
    const profile = profiles.get(point.entity);
    if (!profile || found.has(point.entity) || !couldStandFor(pronoun, profile)) continue;
    found.set(point.entity, { point, isFollowing: true, onlyInContent: false, inContent: false, times: 1 });
  }
  return found;
}

function couldStandFor(pronoun: RankedPronoun, { kind }: Profile): boolean {
  return pronoun === 'thing' ? kind !== 'person' : kind === 'person';
}

/** The gender as it speaks for the pronoun: positive when it is the pronoun's. */
function agreement({ pronoun }: PronounContext, { gender }: Profile): number {
  return pronoun === 'female' ? -gender : gender;
}

function canBe(context: PronounContext, entity: string): boolean {
  const profile = context.profiles.get(entity);
  if (!profile) return false;
  return context.pronoun === 'thing' ? profile.kind === 'organization' : agreement(context, profile) > -0.45;
}

function describeCandidate(context: PronounContext, profile: Profile, seen: Seen, rank: number): string[] {
  const { point } = seen;
  const features: string[] = [];
  if (context.pronoun === 'thing') features.push(`kind:${profile.kind}`);
  else features.push(`gender:${genderStep(agreement(context, profile))}`);
  const sentences = context.sentence - point.sentence;
  const blocks = context.block - point.block;
  const near = seen.isFollowing ? 'after' : distanceStep(sentences);
  features.push(`sentences:${near}`, `blocks:${Math.min(3, Math.max(0, blocks))}`);
  features.push(`rank:${rank < 0 ? 'unfit' : Math.min(3, rank)}`);
  features.push(`place:${point.place}`, `form:${point.form}`);
  if (sentences <= 1) features.push(`place:${point.place}:${near}`, `form:${point.form}:${near}`);
  if (seen.isFollowing) features.push(opensSubordinate(context) ? 'after:subordinate' : 'after:plain');
  const quotation = context.reading.quotationOf[context.at] ?? -1;
  const pointQuotation = context.reading.quotationOf[point.first] ?? -1;
  if (quotation < 0 && pointQuotation >= 0) features.push('quoted:mention');
  else if (quotation >= 0) features.push(pointQuotation === quotation ? 'quoted:same' : 'quoted:pronoun');
  if (seen.onlyInContent) features.push('content:only');
  else if (seen.inContent) features.push('content:also');
  if (opensSentence(context, point)) features.push(`opens:${near}`);
  features.push(...describeTurns(context, profile.id, blocks));
  features.push(`times:${Math.min(4, seen.times)}`);
  if (context.holder?.entity === profile.id)
    features.push(context.holder.isQuotation ? 'holder:quotation' : 'holder:report');
  return features;
}

function describeTurns(
  { speakers, contents, sentence, block, at, sentenceStart }: PronounContext,
  entity: string,
  blocks: number,
): string[] {
  const features: string[] = [];
  const turn = speakers.findIndex((one) => one.entity === entity);
  const speaks = contents ? 'speaks' : 'other';
  if (turn >= 0) {
    const last = speakers[turn];
    const far = !last
      ? 'far'
      : last.sentence === sentence
        ? 'sentence'
        : last.block === block
          ? 'block'
          : block - last.block === 1
            ? 'block-before'
            : 'far';
    features.push(`turn:${Math.min(2, turn)}:${speaks}`, `turn:${far}:${speaks}`);
    if (turn === 0) features.push(`turn:last:${far}:${speaks}`);
  } else features.push(`turn:never:${speaks}`);
  if (!contents) return features;
  const isAfterContent = contents.some(([first]) => first < at);
  const opensBlock = contents.some(([first]) => first <= sentenceStart) || at - sentenceStart < 2;
  const shape = `${isAfterContent ? 'content-first' : 'pronoun-first'}:${opensBlock ? 'opening' : 'inside'}`;
  features.push(`speaks:${shape}:blocks:${Math.min(2, Math.max(0, blocks))}`);
  if (turn === 0) features.push(`speaks:${shape}:last-turn`);
  return features;
}

function genderStep(value: number): string {
  if (value > 0.72) return 'same';
  if (value > 0.45) return 'likely';
  if (value < -0.72) return 'other';
  return value < -0.45 ? 'unlikely' : 'open';
}

function distanceStep(sentences: number): string {
  if (sentences <= 2) return `${Math.max(0, sentences)}`;
  return sentences <= 4 ? '4' : sentences <= 8 ? '8' : 'far';
}

function opensSentence({ reading }: PronounContext, point: Point): boolean {
  const start = reading.sentences[point.sentence]?.first ?? 0;
  return point.first - start < 5;
}

/** `When he spoke, Holm said`: the name may follow a pronoun in a clause that opens the sentence. */
function opensSubordinate({ reading, sentenceStart, at }: PronounContext): boolean {
  for (let i = sentenceStart; i < Math.min(at, sentenceStart + 3); i += 1) {
    if (SUBORDINATORS.has(normAt(reading, i))) return true;
  }
  return false;
}
