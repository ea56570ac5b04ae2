import { isDay } from '../../core/date.ts';
import type { DatedArticle } from '../../core/dated-article.ts';
import type { Span } from '../../core/span.ts';
import { contentStems } from '../../language/content-words.ts';
import { aboutMatcher } from './about.ts';
import { afterLeadIn } from './lead-in.ts';

/** An article as a source of a timeline. */
export interface TopicArticle {
  readonly id: string;
  readonly text: string;
  /** ISO day; `null` when not known to the day. */
  readonly published: string | null;
  /** 0 to 1: how much of it is about what is asked for. */
  readonly weight: number;
}

/** A sentence that can tell of a day: it names one, or it opens its article. */
export interface TopicSentence {
  readonly article: TopicArticle;
  /** In `article.text`, without the dateline. */
  readonly span: Span;
  readonly days: readonly string[];
  /** It names what is asked for; `true` when nothing is. */
  readonly isAbout: boolean;
  /** Stems of its content words, each once. */
  readonly terms: readonly string[];
}

/** What a timeline is chosen from: independent articles, their telling sentences, and how rare each term is. */
export interface Topic {
  readonly articles: readonly TopicArticle[];
  readonly sentences: readonly TopicSentence[];
  /** At least 0; more for terms of few articles. */
  rarity(term: string): number;
}

/** Sentences that open an article: what happened, by the rule of the inverted pyramid. */
const OPENING = 5;
/** Share of an article's sentences that name what is asked for, from which it is an article about it. */
const ABOUT_SHARE = 0.1;

/**
 * Reads the articles for a timeline about `about` (everything, when it is empty). `copies` are left out: their
 * originals, which are in the pile, tell the same. Articles that never name what is asked for are too.
 */
export function readTopic(
  articles: readonly DatedArticle[],
  copies: ReadonlySet<string>,
  about: readonly string[],
): Topic {
  const isAbout = aboutMatcher(about);
  const kept: TopicArticle[] = [];
  const sentences: TopicSentence[] = [];
  const spread = new Map<string, number>();
  for (const { id, text, published, sentences: all } of articles) {
    if (copies.has(id)) continue;
    const named = all.map(({ span: [start, end] }) => isAbout === null || isAbout(text.slice(start, end)));
    const share = named.filter((is) => is).length / Math.max(1, named.length);
    if (share === 0) continue;
    const day = published !== null && isDay(published) ? published : null;
    const article = { id, text, published: day, weight: Math.min(1, share / ABOUT_SHARE) };
    kept.push(article);
    const ownTerms = new Set<string>();
    for (const [place, { span, days }] of all.entries()) {
      if (place >= OPENING && days.length === 0) continue;
      const told = afterLeadIn(text, span);
      const terms = termsOf(text.slice(told[0], told[1]));
      for (const term of terms) ownTerms.add(term);
      sentences.push({ article, span: told, days, isAbout: named[place] ?? false, terms });
    }
    for (const term of ownTerms) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  return {
    articles: kept,
    sentences,
    rarity: (term) => Math.log(1 + kept.length / (spread.get(term) ?? 1)),
  };
}

/** Numbers are left out: they differ between accounts of one event. */
function termsOf(text: string): string[] {
  return [...new Set(contentStems(text))].filter((stem) => stem.length > 2 && !/^\p{N}/u.test(stem));
}
