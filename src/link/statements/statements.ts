import type { Stance } from '../../core/analysis.ts';
import { compareText, type DayRange, dayRange, daysBetween } from '../../core/date.ts';
import type { ArticleFacts, StatementFact } from '../../core/facts.ts';
import {
  type LinkedEntities,
  type LinkedStatement,
  type LinkedStories,
  type Revisions,
  recordEntities,
  recordEntity,
} from '../../core/linked.ts';
import type { RecordStatement } from '../../core/record.ts';
import { wordsOf } from '../../core/words.ts';
import { differentStems } from '../../language/content-words.ts';
import { type LinkMemory, NO_MEMORY } from '../memory.ts';
import { compareByRevision } from '../revisions/revisions.ts';
import { quotedParts } from '../wording.ts';
import { findAlteredWords } from './altered-words.ts';
import { isReprinted, REPRINT_DAYS } from './reprint.ts';
import { compareWordings, type WordingRelation } from './wordings.ts';

/** Fewer words can be said twice by chance. */
const SHORTEST_WORDING = 5;
/** Words from which the same wording, at an unknown time, is taken for one utterance. */
const UNMISTAKABLE = 9;
/** Days after one article in which another still renders the same utterance. */
const SAME_NEWS_DAYS = 7;
const AGAINST: ReadonlySet<Stance> = new Set<Stance>(['deny', 'doubt', 'oppose', 'retract']);
/** Utterances compared under one key. */
const KEY_LIMIT = 40;
const KEY_WORDS = 4;

/** The earliest rendering, and how this one gives it again. */
interface Original {
  readonly rendering: Rendering;
  readonly wording: Exclude<WordingRelation, 'altered'>;
}

/** One rendering of an utterance. */
interface Rendering {
  readonly statement: LinkedStatement;
  readonly published: string | null;
  readonly said: DayRange | null;
  readonly story: string | null;
  readonly wordings: readonly (readonly string[])[];
}

interface Link {
  readonly original: Original | null;
  readonly altered: readonly string[];
}

/**
 * The statements of the record. A later rendering of the same utterance (the same speaker, the same or nearly the same
 * words or a run of them, dates that fit) names the earliest as the one it is a variant of; never when a negation, a
 * modal verb or a number differs, or when only one of them denies. What a later revision of an article says in the same
 * words as a former one is a rendering of that, whoever the speaker is.
 *
 * `articles` are in order of id; the result is in order of publication, article and text.
 */
export function linkStatements(
  articles: readonly ArticleFacts[],
  people: LinkedEntities,
  stories: LinkedStories,
  revisions: Revisions,
  memory: LinkMemory = NO_MEMORY,
): LinkedStatement[] {
  // The same few thousand stems come again in every statement; one string of each is kept.
  const known = new Map<string, string>();
  const intern = (stem: string): string => {
    const same = known.get(stem);
    if (same === undefined) known.set(stem, stem);
    return same ?? stem;
  };
  const [wordingsOf, stemsOf] = [memory.reader(readWordings), memory.reader(differentStems)];
  const names = new Map(people.entities.map(({ id, name }) => [id, name]));
  const byRevision = compareByRevision(revisions);
  const renderings = articles
    .flatMap((article) =>
      article.statements.map((fact) =>
        renderStatement(article, fact, { people, stories, names, intern, wordingsOf, stemsOf }),
      ),
    )
    .sort(
      (a, b) =>
        compareText(a.published ?? '~', b.published ?? '~') ||
        byRevision(a.statement.article, b.statement.article) ||
        firstOffset(a) - firstOffset(b) ||
        compareText(a.statement.statement.id, b.statement.statement.id),
    );
  const links = new Map<Rendering, Link>();
  // Speaker by speaker, so that the index of one is gone before the next.
  for (const group of groupBySpeaker(renderings)) linkVariants(group, links);
  linkRepeated(renderings, revisions, links);
  return renderings.map((rendering) => {
    const link = links.get(rendering);
    if (!link) return rendering.statement;
    const { original, altered } = link;
    return {
      ...rendering.statement,
      altered,
      statement: { ...rendering.statement.statement, ...(original && describeVariant(rendering, original)) },
    };
  });
}

function describeVariant(
  { statement: { statement } }: Rendering,
  { rendering, wording }: Original,
): Pick<RecordStatement, 'variantsOf' | 'variant'> {
  const first = rendering.statement.statement;
  const isQuoted = statement.quotation !== 'indirect' && first.quotation !== 'indirect';
  const kind = wording === 'reworded' && !isQuoted ? 'paraphrased' : wording;
  const altered = kind === 'identical' ? [] : findAlteredWords(statement.evidence.slice(1), first.evidence.slice(1));
  return { variantsOf: first.id, variant: { kind, altered } };
}

/** The renderings of each speaker of whom there are several. */
function groupBySpeaker(renderings: readonly Rendering[]): Rendering[][] {
  const groups = new Map<string, Rendering[]>();
  for (const rendering of renderings) {
    const speaker = speakerKey(rendering.statement);
    if (speaker === null) continue;
    const group = groups.get(speaker);
    if (group) group.push(rendering);
    else groups.set(speaker, [rendering]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function linkVariants(renderings: readonly Rendering[], links: Map<Rendering, Link>): void {
  const index = new Map<string, Rendering[]>();
  for (const rendering of renderings) {
    const keys = wordingKeys(rendering);
    const { original, altered } = findOriginal(rendering, keys, index);
    const idOf = (other: Rendering): string => other.statement.statement.id;
    if (original || altered.length > 0) {
      links.set(rendering, { original, altered: altered.map(idOf) });
    }
    if (original) continue;
    for (const key of keys) {
      const known = index.get(key);
      if (!known) index.set(key, [rendering]);
      else if (known.length < KEY_LIMIT) known.push(rendering);
    }
  }
}

/** Makes what a revision says word for word as one before it a rendering of that. */
function linkRepeated(renderings: readonly Rendering[], revisions: Revisions, links: Map<Rendering, Link>): void {
  const said = new Map<string, Rendering>();
  const originals = new Map<Rendering, Original>();
  const revised = renderings
    .flatMap((rendering) => {
      const place = revisions.get(rendering.statement.article);
      return place ? [{ rendering, place }] : [];
    })
    .sort((a, b) => a.place.number - b.place.number);
  for (const { rendering, place } of revised) {
    const { exact, speakerText, stance } = rendering.statement.statement;
    const key = JSON.stringify([place.first, wordsOf(exact), wordsOf(speakerText ?? ''), stance]);
    const earlier = said.get(key);
    if (!earlier) said.set(key, rendering);
    else if (earlier.statement.article !== rendering.statement.article && !links.get(rendering)?.original) {
      const original = links.get(earlier)?.original ?? { rendering: earlier, wording: 'identical' };
      if (original.rendering === rendering) continue;
      links.set(rendering, { original, altered: links.get(rendering)?.altered ?? [] });
      originals.set(rendering, original);
    }
  }
  // What was a rendering of one of these is one of its original.
  for (const [rendering, link] of links) {
    const original = link.original && originals.get(link.original.rendering);
    if (original) links.set(rendering, { ...link, original: { ...link.original, rendering: original.rendering } });
  }
}

interface RecordSoFar {
  readonly people: LinkedEntities;
  readonly stories: LinkedStories;
  readonly names: ReadonlyMap<string, string>;
  intern(stem: string): string;
  wordingsOf(exact: string): readonly (readonly string[])[];
  stemsOf(exact: string): readonly string[];
}

function renderStatement(
  article: ArticleFacts,
  fact: StatementFact,
  { people, stories, names, intern, wordingsOf, stemsOf }: RecordSoFar,
): Rendering {
  return {
    published: dayRange(article.published.value)?.first ?? null,
    // `2016-09-30~` is no more than the day of the article: it keeps nothing apart.
    said: fact.time.value?.endsWith('~') ? null : dayRange(fact.time.value),
    story: stories.byArticle.get(article.id) ?? null,
    wordings: wordingsOf(fact.exact),
    statement: {
      article: article.id,
      fact,
      speakerName: names.get(recordEntity(people, article.id, fact.speaker) ?? '') ?? fact.speakerText,
      published: dayRange(article.published.value)?.first ?? null,
      story: stories.byArticle.get(article.id) ?? null,
      stems: stemsOf(fact.exact).map(intern),
      altered: [],
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

function readWordings(exact: string): readonly (readonly string[])[] {
  return [exact, ...quotedParts(exact)].map(wordsOf).filter(({ length }) => length >= SHORTEST_WORDING);
}

/** Every run of four words: which are rare cannot be known before all were seen. */
function wordingKeys({ wordings }: Rendering): string[] {
  const keys = new Set<string>();
  for (const words of wordings) {
    for (let at = 0; at + KEY_WORDS <= words.length; at += 1) keys.add(words.slice(at, at + KEY_WORDS).join(' '));
  }
  return [...keys];
}

/** Who said it, as an entity or in the article's words; `null` when nobody is named: a pronoun can be anybody. */
function speakerKey({ statement }: LinkedStatement): string | null {
  if (statement.speaker !== null) return statement.speaker;
  const words = wordsOf(statement.speakerText ?? '');
  return words.length > 1 ? words.join(' ') : null;
}

/** The earliest that says the same, and those that say it with a decisive word changed. */
function findOriginal(
  rendering: Rendering,
  keys: readonly string[],
  index: ReadonlyMap<string, readonly Rendering[]>,
): { readonly original: Original | null; readonly altered: readonly Rendering[] } {
  const compared = new Set<Rendering>();
  const altered: Rendering[] = [];
  let best: Original | null = null;
  for (const key of keys) {
    for (const other of index.get(key) ?? []) {
      if (compared.has(other) || other.statement.article === rendering.statement.article) continue;
      compared.add(other);
      if (isAgainst(rendering) !== isAgainst(other)) continue;
      const found = relate(rendering, other);
      if (found === 'altered') altered.push(other);
      if (found === null || found === 'altered') continue;
      if (!best || compareText(other.published ?? '~', best.rendering.published ?? '~') < 0) {
        best = { rendering: other, wording: found };
      }
    }
  }
  return { original: best, altered };
}

/** How the nearest two of their wordings stand to each other. */
function relate(a: Rendering, b: Rendering): WordingRelation | null {
  let nearest: WordingRelation | null = null;
  for (const words of a.wordings) {
    for (const others of b.wordings) {
      const found = compareWordings(words, others);
      if (found === null || !timesFit(a, b, Math.min(words.length, others.length))) continue;
      if (found === 'altered' && !isOneUtterance(a, b)) continue;
      if (nearest === null || CLOSENESS.indexOf(found) < CLOSENESS.indexOf(nearest)) nearest = found;
    }
  }
  return nearest;
}

const CLOSENESS: readonly WordingRelation[] = ['identical', 'shortened', 'reworded', 'altered'];

/** Words that differ in what decides are of one utterance only when both are of one known day, or of that day's news. */
function isOneUtterance(a: Rendering, b: Rendering): boolean {
  if (a.said && b.said) return a.said.first === b.said.first && a.said.last === b.said.last;
  if (a.published === null || b.published === null || a.story === null || a.story !== b.story) return false;
  const isQuoted = [a, b].every(({ statement }) => statement.statement.quotation !== 'indirect');
  return isQuoted && Math.abs(daysBetween(a.published, b.published)) <= 1;
}

function timesFit(a: Rendering, b: Rendering, words: number): boolean {
  const [left, right] = [a.said, b.said];
  if (words >= UNMISTAKABLE && isReprint(a, b)) return true;
  if (left && right) return left.first <= right.last && right.first <= left.last;
  if (words >= UNMISTAKABLE) return true;
  if (a.story !== null && a.story === b.story) return true;
  return (
    a.published !== null && b.published !== null && Math.abs(daysBetween(a.published, b.published)) <= SAME_NEWS_DAYS
  );
}

/** The same report again, in which `on Monday` is resolved from another day of publication: one of them prints it late. */
function isReprint({ statement: a, published }: Rendering, { statement: b, published: other }: Rendering): boolean {
  if (a.fact.time.how !== 'inferred' || b.fact.time.how !== 'inferred') return false;
  const [left, right] = [a, b].map(({ fact }) => wordsOf(fact.evidence[0]?.exact ?? '').join(' '));
  if (left === right) return true;
  const isSoon = published !== null && other !== null && Math.abs(daysBetween(published, other)) <= REPRINT_DAYS;
  return isSoon && isReprinted(b.fact, a.fact);
}

/** Whether the speaker turns against the words: `denied that he had` is no rendering of `said that he had`. */
function isAgainst({ statement }: Rendering): boolean {
  return AGAINST.has(statement.statement.stance);
}

function firstOffset({ statement }: Rendering): number {
  return statement.fact.evidence[0]?.start ?? 0;
}
