import { compareText } from '../../core/date.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import { contentStems } from '../../language/content-words.ts';
import { isLeaning, isSpeech } from './self-contained.ts';

/** A sentence that tells of an entry of the timeline. */
export interface Source {
  readonly evidence: Evidence;
  readonly article: ArticleFacts | undefined;
  readonly isCopy: boolean;
  /** It tells what another outlet reports. */
  readonly isCited: boolean;
  /** The sentence itself gives the entry's date. */
  readonly isDated: boolean;
  /** The article came out when it was news. */
  readonly isNews: boolean;
}

/** Words of a sentence that reads well in a list. */
const SHORT_SENTENCE = 8;
const LONG_SENTENCE = 45;
/** What a long sentence gains all of whose content words other articles use too; a short one gains less. */
const AGREEMENT = 4;
const USUAL_TERMS = 4;

/**
 * The sources, the best first: own reports before cited ones and copies, sentences that give the date, those of the days when it was news, those that say
 * what the other accounts say too, reports, sentences of a readable length; what leans on the sentence
 * before it, speech and cut quotations last.
 */
export function rankSources(sources: readonly Source[]): Source[] {
  const stems = sources.map(({ evidence }) => [...new Set(contentStems(evidence.exact))]);
  const articles = new Map<string, Set<string>>();
  for (const [at, { evidence }] of sources.entries()) {
    for (const stem of stems[at] ?? []) {
      const known = articles.get(stem);
      if (known) known.add(evidence.article);
      else articles.set(stem, new Set([evidence.article]));
    }
  }
  return sources
    .map((source, at) => {
      const own = stems[at] ?? [];
      const shared = own.filter((stem) => (articles.get(stem)?.size ?? 0) > 1).length;
      return { source, score: score(source) + (AGREEMENT * shared) / (own.length + USUAL_TERMS) };
    })
    .sort((a, b) => b.score - a.score || compareSources(a.source, b.source))
    .map(({ source }) => source);
}

function compareSources(a: Source, b: Source): number {
  return (
    compareText(a.article?.published.value ?? '~', b.article?.published.value ?? '~') ||
    compareText(a.evidence.article, b.evidence.article) ||
    a.evidence.start - b.evidence.start
  );
}

function score({ evidence, article, isCopy, isCited, isDated, isNews }: Source): number {
  const words = evidence.exact.split(/\s+/).length;
  return (
    (isCopy ? 0 : 4) +
    (isDated ? 4 : 0) +
    (isNews ? 2 : 0) +
    (isCited ? 0 : 2) +
    (article?.form === 'report' ? 1 : 0) +
    (words >= SHORT_SENTENCE && words <= LONG_SENTENCE ? 2 : 0) -
    (isSpeech(evidence.exact) ? 2 : 0) -
    (isLeaning(evidence.exact) ? 1 : 0)
  );
}
