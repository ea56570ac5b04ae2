import { distance } from 'fastest-levenshtein';
import { compareText, type DayRange, dayRange, daysBetween } from '../../core/date.ts';
import type { ArticleFacts, StatementFact } from '../../core/facts.ts';
import {
  type LinkedEntities,
  type LinkedStatement,
  type LinkedStories,
  recordEntities,
  recordEntity,
} from '../../core/linked.ts';
import { foldText, wordsOf } from '../../core/words.ts';
import { contentStems } from '../content-words.ts';
import { decisiveWords, quotedParts } from '../wording.ts';

/** Fewer words can be said twice by chance. */
const SHORTEST_WORDING = 5;
/** Words from which the same wording, at an unknown time, is taken for one utterance. */
const UNMISTAKABLE = 9;
/** Days after one article in which another still renders the same utterance. */
const SAME_NEWS_DAYS = 7;
/** Share of the letters of two wordings that may differ. */
const MOST_DIFFERENT = 0.15;
/** Utterances compared under one key. */
const KEY_LIMIT = 40;
const KEY_WORDS = 4;

/** One rendering of an utterance. */
interface Rendering {
  readonly statement: LinkedStatement;
  readonly published: string | null;
  readonly said: DayRange | null;
  readonly story: string | null;
  readonly wordings: readonly (readonly string[])[];
}

/**
 * The statements of the record. A later rendering of the same utterance (the same speaker, the same or nearly the same
 * words, dates that fit) names the earliest as the one it is a variant of; never when a negation, a modal verb or a
 * number differs.
 *
 * `articles` are in order of id; the result is in order of publication, article and text.
 */
export function linkStatements(
  articles: readonly ArticleFacts[],
  people: LinkedEntities,
  stories: LinkedStories,
): LinkedStatement[] {
  // The same few thousand stems come again in every statement; one string of each is kept.
  const known = new Map<string, string>();
  const intern = (stem: string): string => {
    const same = known.get(stem);
    if (same === undefined) known.set(stem, stem);
    return same ?? stem;
  };
  const renderings = articles
    .flatMap((article) => article.statements.map((fact) => renderStatement(article, fact, people, stories, intern)))
    .sort(
      (a, b) =>
        compareText(a.published ?? '~', b.published ?? '~') ||
        compareText(a.statement.article, b.statement.article) ||
        firstOffset(a) - firstOffset(b) ||
        compareText(a.statement.statement.id, b.statement.statement.id),
    );
  const index = new Map<string, Rendering[]>();
  return renderings.map((rendering) => {
    const { statement } = rendering.statement;
    const keys = wordingKeys(rendering);
    const original = findOriginal(rendering, keys, index);
    if (original) {
      return { ...rendering.statement, statement: { ...statement, variantsOf: original.statement.statement.id } };
    }
    for (const key of keys) {
      const known = index.get(key);
      if (!known) index.set(key, [rendering]);
      else if (known.length < KEY_LIMIT) known.push(rendering);
    }
    return rendering.statement;
  });
}

function renderStatement(
  article: ArticleFacts,
  fact: StatementFact,
  people: LinkedEntities,
  stories: LinkedStories,
  intern: (stem: string) => string,
): Rendering {
  const wordings = [fact.exact, ...quotedParts(fact.exact)]
    .map((text) => wordsOf(text))
    .filter(({ length }) => length >= SHORTEST_WORDING);
  return {
    published: dayRange(article.published.value)?.first ?? null,
    said: dayRange(fact.time.value),
    story: stories.byArticle.get(article.id) ?? null,
    wordings,
    statement: {
      article: article.id,
      fact,
      stems: [...new Set(contentStems(fact.exact))].map(intern),
      statement: {
        id: fact.id,
        speaker: recordEntity(people, article.id, fact.speaker),
        speakerText: fact.speakerText,
        about: recordEntities(people, article.id, fact.about),
        stance: fact.stance,
        realis: fact.realis,
        quotation: fact.quotation,
        date: fact.time.value,
        dateHow: fact.time.how,
        ...(fact.time.rule !== undefined && { dateRule: fact.time.rule }),
        exact: fact.exact,
        cue: fact.cue,
        confidence: fact.confidence,
        evidence: fact.evidence,
        cites: fact.cites,
        variantsOf: null,
        parent: fact.parent,
      },
    },
  };
}

/** By speaker and a few runs of words: the rarest cannot be known yet, so every run of four, but few of each. */
function wordingKeys({ statement, wordings }: Rendering): string[] {
  const speaker = speakerKey(statement);
  if (speaker === null) return [];
  const keys = new Set<string>();
  for (const words of wordings) {
    for (let at = 0; at + KEY_WORDS <= words.length; at += 1) {
      keys.add(`${speaker} ${words.slice(at, at + KEY_WORDS).join(' ')}`);
    }
  }
  return [...keys];
}

/** Who said it, as an entity or in the article's words; `null` when nobody is named. */
function speakerKey({ statement }: LinkedStatement): string | null {
  return statement.speaker ?? (statement.speakerText === null ? null : foldText(statement.speakerText));
}

function findOriginal(
  rendering: Rendering,
  keys: readonly string[],
  index: ReadonlyMap<string, readonly Rendering[]>,
): Rendering | null {
  const compared = new Set<Rendering>();
  let best: Rendering | null = null;
  for (const key of keys) {
    for (const other of index.get(key) ?? []) {
      if (compared.has(other) || other.statement.article === rendering.statement.article) continue;
      compared.add(other);
      const isSame = rendering.wordings.some((words) =>
        other.wordings.some((others) => isSameWording(words, others) && timesFit(rendering, other, words.length)),
      );
      if (isSame && (!best || compareText(other.published ?? '~', best.published ?? '~') < 0)) best = other;
    }
  }
  return best;
}

/** Whether two wordings are one, word by word or nearly, with the same negations, modal verbs and numbers. */
export function isSameWording(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.join(' '), b.join(' ')];
  if (left === right) return true;
  if (Math.abs(left.length - right.length) > MOST_DIFFERENT * Math.max(left.length, right.length)) return false;
  if (decisiveWords(a) !== decisiveWords(b)) return false;
  return distance(left, right) <= MOST_DIFFERENT * Math.max(left.length, right.length);
}

function timesFit(a: Rendering, b: Rendering, words: number): boolean {
  const [left, right] = [a.said, b.said];
  if (left && right) return left.first <= right.last && right.first <= left.last;
  if (words >= UNMISTAKABLE) return true;
  if (a.story !== null && a.story === b.story) return true;
  return (
    a.published !== null && b.published !== null && Math.abs(daysBetween(a.published, b.published)) <= SAME_NEWS_DAYS
  );
}

function firstOffset({ statement }: Rendering): number {
  return statement.fact.evidence[0]?.start ?? 0;
}
