import { compareText } from '../../core/date.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import type { Copies } from '../../core/linked.ts';
import { foldText } from '../../core/words.ts';
import { makeUnionFind } from '../union-find.ts';
import { countShared, SIGNATURE_PLACES } from './shingles.ts';

// Candidates come from locality-sensitive hashing (bands of a MinHash signature), and each is then checked word by word.

/** Places a band. Two find a Jaccard similarity of .15 three times in four and of .3 nearly always. */
const BAND_PLACES = 2;
/** Share of the shorter text's word 4-grams that the longer one must hold. */
export const COPY_CONTAINMENT = 0.7;
/** A text of fewer different 4-grams can be a quotation or a stock phrase. */
export const SHORTEST_COPY = 40;
/** Articles compared for one band value; enough for every outlet's version of one text. */
const BUCKET_LIMIT = 8;

/**
 * Articles whose text was taken from another of the record. An article that only cites another is none.
 *
 * Of texts that are the same, the original is the one whose outlet the others name in a byline, dateline or credit;
 * without such a name the one published first; of versions of one article the one modified first; then by id.
 * `articles` are in order of id.
 */
export function linkCopies(articles: readonly ArticleFacts[]): Copies {
  const ordered = articles.filter(({ shingles }) => shingles.length >= SHORTEST_COPY).sort(compareAge);
  const groups = makeUnionFind(ordered.length);
  const buckets = new Map<number, number[]>();
  for (const [index, article] of ordered.entries()) {
    const compared = new Set<number>();
    let isNew = true;
    for (const key of bandKeys(article.signature)) {
      for (const other of buckets.get(key) ?? []) {
        if (compared.has(other)) continue;
        compared.add(other);
        if (groups.find(other) === groups.find(index)) continue;
        if (containment(ordered[other] as ArticleFacts, article) < COPY_CONTAINMENT) continue;
        groups.union(other, index);
        isNew = false;
      }
    }
    // Later copies need only meet the first of their group: this keeps a text printed a thousand times linear.
    if (isNew) {
      for (const key of bandKeys(article.signature)) {
        const bucket = buckets.get(key);
        if (!bucket) buckets.set(key, [index]);
        else if (bucket.length < BUCKET_LIMIT) bucket.push(index);
      }
    }
  }
  return nameOriginals(ordered, groups.find);
}

function nameOriginals(ordered: readonly ArticleFacts[], find: (index: number) => number): Copies {
  const groups = new Map<number, ArticleFacts[]>();
  for (const [index, article] of ordered.entries()) {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(article);
    else groups.set(root, [article]);
  }
  const copies = new Map<string, { original: string; reason: string }>();
  for (const group of groups.values()) {
    const original = group.length > 1 ? pickOriginal(group) : undefined;
    if (!original) continue;
    for (const article of group) {
      if (article !== original)
        copies.set(article.id, { original: original.id, reason: copyReason(article, original) });
    }
  }
  return copies;
}

/** The group's article that most others credit; the oldest when none is credited. `group` is in order of age. */
function pickOriginal(group: readonly ArticleFacts[]): ArticleFacts | undefined {
  let best = group[0];
  let mostCredits = 0;
  const credited = new Map<string, number>();
  for (const { outlet } of group) {
    if (outlet === null || credited.has(outlet)) continue;
    credited.set(outlet, group.filter((other) => other.outlet !== outlet && creditsOutlet(other, outlet)).length);
  }
  for (const article of group) {
    const credits = article.outlet === null ? 0 : (credited.get(article.outlet) ?? 0);
    if (credits > mostCredits) {
      best = article;
      mostCredits = credits;
    }
  }
  return best;
}

function copyReason(copy: ArticleFacts, original: ArticleFacts): string {
  const shared = containment(original, copy);
  const name = original.outlet ?? original.title ?? original.uri;
  const percent = Math.floor(shared * 100);
  const sameSize =
    Math.min(copy.shingles.length, original.shingles.length) / Math.max(copy.shingles.length, original.shingles.length);
  const text =
    shared >= 0.995 && sameSize >= 0.995
      ? 'same text'
      : copy.outlet !== null && copy.outlet === original.outlet
        ? `another version of the article: ${percent}% of the shorter text is in the longer`
        : copy.shingles.length < original.shingles.length * 0.8
          ? `shortened: ${percent}% of its words run as in the text of ${name}`
          : `${percent}% of the shorter text runs word for word as in the longer`;
  return original.outlet !== null && copy.outlet !== original.outlet && creditsOutlet(copy, original.outlet)
    ? `${text}; credits ${original.outlet}`
    : text;
}

/** Share of the shorter text's shingles that the longer has too. */
function containment(a: ArticleFacts, b: ArticleFacts): number {
  return countShared(a.shingles, b.shingles) / Math.min(a.shingles.length, b.shingles.length);
}

/** Whether a byline, dateline or credit of `article` names the outlet. */
function creditsOutlet(article: ArticleFacts, outlet: string): boolean {
  const name = foldText(outlet).replace(/^the /, '');
  return article.credits.some((credit) =>
    ` ${foldText(credit).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name} `),
  );
}

/** Oldest first: by publication, unknown last, then by modification, then by id. */
function compareAge(a: ArticleFacts, b: ArticleFacts): number {
  return (
    compareText(a.published.value ?? '~', b.published.value ?? '~') ||
    compareText(a.modified?.value ?? '', b.modified?.value ?? '') ||
    compareText(a.id, b.id)
  );
}

function* bandKeys(signature: Uint32Array): Generator<number> {
  for (let place = 0; place < SIGNATURE_PLACES; place += BAND_PLACES) {
    // 53 bits: 21 of the first place, 26 of the second, 6 for the band.
    const first = (signature[place] ?? 0) >>> 11;
    const second = (signature[place + 1] ?? 0) >>> 6;
    yield (first * 0x400_0000 + second) * 64 + place / BAND_PLACES;
  }
}
