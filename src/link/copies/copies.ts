import { compareText } from '../../core/date.ts';
import type { ArticleText } from '../../core/facts.ts';
import type { Copies } from '../../core/linked.ts';
import { creditsOutlet } from '../credits.ts';
import { findCandidates, fingerprintsOf } from './candidates.ts';
import { findFurniture } from './furniture.ts';
import { countShared, lengthOf, sharedPassages, textLength } from './passages.ts';
import { copyReason } from './reason.ts';
import { inTextOrder, withoutShingles } from './shingles.ts';

// Candidates are texts with the same fingerprints, and each is then checked word by word.

/** Share of the shorter text that stands in the longer one in shared passages. */
const COPY_SHARE = 0.62;
/** Fewer shared shingles cannot make up that share: pairs below are not looked at further. */
const LEAST_CONTAINMENT = 0.4;
/** A text of fewer different 4-grams can be a quotation or a stock phrase. */
const SHORTEST_COPY = 30;

/** An article with what it was found to be taken from. */
interface Linking {
  readonly article: ArticleText;
  readonly length: number;
  original: number | null;
  /** Whether original and copy are the same text and not one a part of the other. */
  isWhole: boolean;
}

/**
 * Articles whose text was taken from another of the record: the whole, most of it, or with text of its own around it. An
 * article that only cites another is none. Every copy shares its passages with its original itself, so that a text in
 * which two others stand does not join them; the original of a part can be a copy in its turn.
 *
 * The original is the one published first; of versions of one article the one modified first; of the same day the most
 * complete; then by id. Where copies name the outlet of one of them in a byline, dateline or credit, it is that one.
 * `articles` are in order of id.
 */
export function linkCopies(articles: readonly ArticleText[]): Copies {
  const furniture = findFurniture(articles);
  const ordered = articles
    .map((article) => (furniture.size > 0 ? withoutShingles(article, furniture) : article))
    .filter(({ shingles }) => shingles.length >= SHORTEST_COPY)
    .sort(compareAge)
    .map((article): Linking => ({ article, length: textLength(article), original: null, isWhole: false }));
  const candidates = findCandidates(ordered.map(({ article }) => fingerprintsOf(inTextOrder(article))));
  for (const [index, linking] of ordered.entries()) linkToEarlier(linking, candidates[index] ?? [], ordered);
  creditOriginals(ordered);
  return describeCopies(ordered);
}

/** Finds the earlier text of which `linking` has most. */
function linkToEarlier(linking: Linking, candidates: readonly number[], ordered: readonly Linking[]): void {
  let most = 0;
  const compared = new Set<number>();
  const consider = (other: number, original: number): boolean => {
    if (compared.has(other)) return false;
    compared.add(other);
    const earlier = ordered[other] as Linking;
    const shared = sharedLength(linking, earlier);
    if (shared === 0) return false;
    if (shared > most) {
      most = shared;
      linking.original = original;
      linking.isWhole = shared >= COPY_SHARE * Math.max(linking.length, earlier.length);
    }
    return true;
  };
  for (const candidate of candidates) {
    const { original, isWhole } = ordered[candidate] as Linking;
    // Whole copies stand for the original, which is compared first: a text printed a thousand times is compared once.
    if (original === null || !isWhole) consider(candidate, candidate);
    else if (!compared.has(original) && !consider(original, original)) consider(candidate, original);
  }
}

/** Code units of the shorter text that stand in the longer; 0 where they do not make it a copy. */
function sharedLength(a: Linking, b: Linking): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const least = LEAST_CONTAINMENT * Math.min(a.article.shingles.length, b.article.shingles.length);
  if (countShared(a.article, b.article) < least) return 0;
  const shared = lengthOf(sharedPassages(shorter.article, longer.article));
  return shared >= COPY_SHARE * shorter.length ? shared : 0;
}

/** Makes the article whose outlet its copies name their original. */
function creditOriginals(ordered: readonly Linking[]): void {
  const groups = new Map<number, number[]>();
  for (const [index, { original }] of ordered.entries()) {
    if (original !== null) groups.set(original, [...(groups.get(original) ?? [original]), index]);
  }
  for (const [first, group] of groups) {
    const credited = mostCredited(group, ordered);
    if (credited === null || credited === first) continue;
    const linking = ordered[credited] as Linking;
    linking.original = null;
    for (const index of group) {
      const other = ordered[index] as Linking;
      if (index !== credited && (index === first ? other.original === null : sharedLength(other, linking) > 0)) {
        other.original = credited;
      }
    }
  }
}

/** The oldest of those of the group that most others credit; `null` when none is credited. `group` is in order of age. */
function mostCredited(group: readonly number[], ordered: readonly Linking[]): number | null {
  const outlets = new Set(group.flatMap((index) => ordered[index]?.article.outlet ?? []));
  let best: string | null = null;
  let most = 0;
  for (const outlet of outlets) {
    const credits = group.filter((index) => creditsOutlet((ordered[index] as Linking).article, outlet)).length;
    if (credits > most) {
      best = outlet;
      most = credits;
    }
  }
  return best === null ? null : (group.find((index) => ordered[index]?.article.outlet === best) ?? null);
}

function describeCopies(ordered: readonly Linking[]): Copies {
  const copies = new Map<string, { original: string; reason: string }>();
  for (const { article, original } of ordered) {
    const from = original === null ? undefined : ordered[original]?.article;
    if (from) copies.set(article.id, { original: from.id, reason: copyReason(article, from) });
  }
  return copies;
}

/** Oldest first: by publication, unknown last, then by modification, then the most complete, then by id. */
function compareAge(a: ArticleText, b: ArticleText): number {
  return (
    compareText(a.published.value ?? '~', b.published.value ?? '~') ||
    compareText(a.modified?.value ?? '', b.modified?.value ?? '') ||
    b.shingles.length - a.shingles.length ||
    compareText(a.id, b.id)
  );
}
