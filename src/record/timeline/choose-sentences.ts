import { addDays, compareText } from '../../core/date.ts';
import { isLeaning, isSpeech, isTitleCase } from './self-contained.ts';
import type { Topic, TopicSentence } from './topic.ts';

/** A sentence that may tell of a day, and how surely it does. */
interface Candidate {
  readonly sentence: TopicSentence;
  readonly sureness: number;
}

/** How surely a sentence tells of a day: it names it; it announces it; its article appeared that day or the next. */
const SURENESS = { named: 1, announced: 0.5, sameDay: 0.7, nextDay: 0.5 };
/** Least weight of an article for the choice of sentences: one that is hardly about the topic still may tell of a day. */
const LEAST_WEIGHT = 0.1;
/** What a term of one article alone counts of one that several have: accounts that agree make the news of a day. */
const SINGLE_SHARE = 0.1;
/** What a sentence that names what is asked for gains. */
const ABOUT_GAIN = 2;
/** What quotations and speech keep, which comment on what happened, and what leans on the sentence before it. */
const POOR_SHARE = 0.5;
/** What a term keeps that a chosen sentence of the day has already told. */
const TOLD_SHARE = 0.5;
/** Longer sentences lose by this power of their length; 1 is that of the cosine. */
const LENGTH_POWER = 1.3;
const FEWEST_WORDS = 8;
const MOST_WORDS = 60;
/** Share of the terms of the shorter of two sentences from which the second tells nothing new. */
const SAME_NEWS = 0.6;

/**
 * Makes the choice of sentences for days: for each at most `limit`, those nearest to what the independent accounts of
 * the day have in common (the centroid of Radev et al. 2004, greedily, with what is already told counting less).
 * No sentence is chosen for two days.
 */
export function sentenceChooser(topic: Topic): (day: string, limit: number) => TopicSentence[] {
  const named = new Map<string, TopicSentence[]>();
  const opening = new Map<string, TopicSentence[]>();
  for (const sentence of topic.sentences) {
    for (const day of sentence.days) push(named, day, sentence);
    if (sentence.days.length === 0 && sentence.article.published !== null) {
      push(opening, sentence.article.published, sentence);
    }
  }
  const used = new Set<string>();
  return (day, limit) => {
    const candidates = [
      ...(named.get(day) ?? []).map((sentence) => {
        const { published } = sentence.article;
        const sureness = published !== null && published < day ? SURENESS.announced : SURENESS.named;
        return { sentence, sureness };
      }),
      ...(opening.get(day) ?? []).map((sentence) => ({ sentence, sureness: SURENESS.sameDay })),
      ...(opening.get(addDays(day, 1)) ?? []).map((sentence) => ({ sentence, sureness: SURENESS.nextDay })),
    ];
    const chosen = choose(candidates, centroidOf(candidates, topic), topic, limit, used);
    for (const sentence of chosen) used.add(wordsKey(sentence));
    return chosen;
  };
}

/** What the accounts of a day have in common: for each term, the articles that have it, by how surely they tell of it. */
function centroidOf(candidates: readonly Candidate[], { rarity }: Topic): Map<string, number> {
  const byTerm = new Map<string, Map<string, number>>();
  for (const { sentence, sureness } of candidates) {
    const { id, weight } = sentence.article;
    const share = sureness * Math.max(LEAST_WEIGHT, weight);
    for (const term of sentence.terms) {
      const byArticle = byTerm.get(term) ?? new Map<string, number>();
      if (byArticle.size === 0) byTerm.set(term, byArticle);
      byArticle.set(id, Math.max(byArticle.get(id) ?? 0, share));
    }
  }
  const centroid = new Map<string, number>();
  for (const [term, byArticle] of byTerm) {
    let sum = 0;
    for (const share of byArticle.values()) sum += share;
    centroid.set(term, sum * (byArticle.size > 1 ? 1 : SINGLE_SHARE) * Math.sqrt(rarity(term)));
  }
  return centroid;
}

function choose(
  candidates: readonly Candidate[],
  centroid: ReadonlyMap<string, number>,
  { rarity }: Topic,
  limit: number,
  used: ReadonlySet<string>,
): TopicSentence[] {
  const open = candidates
    .filter(({ sentence }) => isReadable(sentence) && !used.has(wordsKey(sentence)))
    .map(({ sentence }) => ({ sentence, factor: factorOf(sentence, rarity) }));
  const told = new Set<string>();
  const chosen: TopicSentence[] = [];
  while (chosen.length < limit && open.length > 0) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [index, { sentence, factor }] of open.entries()) {
      let sum = 0;
      for (const term of sentence.terms) {
        sum += rarity(term) * (centroid.get(term) ?? 0) * (told.has(term) ? TOLD_SHARE : 1);
      }
      const score = factor * sum;
      if (score > bestScore || (score === bestScore && comesFirst(sentence, open[best]?.sentence))) {
        best = index;
        bestScore = score;
      }
    }
    const [picked] = open.splice(best, 1);
    if (!picked || chosen.some((other) => tellsTheSame(other, picked.sentence))) continue;
    chosen.push(picked.sentence);
    for (const term of picked.sentence.terms) told.add(term);
  }
  return chosen;
}

function factorOf({ terms, isAbout, article, span }: TopicSentence, rarity: Topic['rarity']): number {
  const length = Math.hypot(...terms.map(rarity)) || 1;
  const text = article.text.slice(span[0], span[1]);
  const manner = (isSpeech(text) ? POOR_SHARE : 1) * (isLeaning(text) ? POOR_SHARE : 1);
  return ((isAbout ? ABOUT_GAIN : 1) * manner) / length ** LENGTH_POWER;
}

/** A whole sentence of a length to read, no question and no headline. */
function isReadable({ article, span }: TopicSentence): boolean {
  const text = article.text.slice(span[0], span[1]);
  const words = text.split(/\s+/).length;
  return words >= FEWEST_WORDS && words <= MOST_WORDS && /[.!]["'”’)\]]{0,2}$/.test(text) && !isTitleCase(text);
}

function tellsTheSame(a: TopicSentence, b: TopicSentence): boolean {
  const known = new Set(a.terms);
  const shared = b.terms.filter((term) => known.has(term)).length;
  return shared >= SAME_NEWS * Math.max(1, Math.min(a.terms.length, b.terms.length));
}

/** Which of two equally good sentences is taken: the one published first. */
function comesFirst(a: TopicSentence, b: TopicSentence | undefined): boolean {
  if (!b) return true;
  const order =
    compareText(a.article.published ?? '~', b.article.published ?? '~') || compareText(a.article.id, b.article.id);
  return order < 0 || (order === 0 && a.span[0] < b.span[0]);
}

function wordsKey({ terms }: TopicSentence): string {
  return terms.join(' ');
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const known = groups.get(key);
  if (known) known.push(item);
  else groups.set(key, [item]);
}
