import { attributionsAnalyser } from './analysis/attributions/attributions.ts';
import { eventsAnalyser } from './analysis/events/events.ts';
import { namesAnalyser } from './analysis/names/names.ts';
import { timesAnalyser } from './analysis/times/times.ts';
import { readArticle } from './article/read-article.ts';
import type { Analyser, Analysis, LayerName, Layers } from './core/analysis.ts';
import type { Article, SourceDocument } from './core/article.ts';
import type { Correction, CorrectionOutcome } from './core/correction.ts';
import { compareText } from './core/date.ts';
import { type Diagnostic, diagnostic } from './core/diagnostic.ts';
import type { ArticleFacts, ArticleMatter, ArticleNames, ArticleText } from './core/facts.ts';
import type { OnrecordRecord } from './core/record.ts';
import type { LinkReview } from './core/review.ts';
import { correctFacts } from './corrections/correct-facts.ts';
import { articleFinder } from './corrections/find-article.ts';
import { languageAnalyser } from './language/language.ts';
import { linkConflicts } from './link/conflicts/conflicts.ts';
import { linkCopies } from './link/copies/copies.ts';
import { inferDates } from './link/dates/infer-dates.ts';
import { linkEvents } from './link/events/events.ts';
import { type LinkMemory, NO_MEMORY } from './link/memory.ts';
import { pairNames } from './link/people/name-pairs.ts';
import { type LinkedPeople, linkPeople } from './link/people/people.ts';
import { joinRevisions, linkRevisions } from './link/revisions/revisions.ts';
import { countReach } from './link/statements/reach.ts';
import { linkStatements } from './link/statements/statements.ts';
import { linkStories } from './link/stories/stories.ts';
import { linkThreads } from './link/threads/threads.ts';
import { assembleRecord } from './record/assemble.ts';

/** What runs on one article, in this order. */
export const ANALYSERS = checkOrder([
  languageAnalyser,
  timesAnalyser,
  namesAnalyser,
  attributionsAnalyser,
  eventsAnalyser,
] as readonly Analyser<LayerName, LayerName>[]);

/** Changes when any analyser does; stored articles analysed with another one are analysed again. */
export const PIPELINE_VERSION = ANALYSERS.map(({ name, version }) => `${name}@${version}`).join(' ');

/** Changes when documents are read into articles in another way; stored articles that come in again are read anew. */
export const READING_VERSION = 3;

/** Changes when the record of the same articles comes out in another way; stored records are linked anew. */
export const LINK_VERSION = 'link@10';

/** One document from bytes to analysis: pure, so any number of workers can run it. Never throws for bad input. */
export function analyseDocument(document: SourceDocument): Analysis {
  const { article, diagnostics } = readArticle(document);
  return article ? analysisOf(article, diagnostics) : { ...EMPTY_ANALYSIS, diagnostics };
}

/** The analysis of an article that was read with `diagnostics`. Never throws. */
export function analysisOf(article: Article, diagnostics: readonly Diagnostic[]): Analysis {
  try {
    const { language, times, names, attributions, events } = analyseArticle(article);
    const sentences = language.sentences.map(({ span }) => span);
    const { entities, mentions } = names;
    return { ...EMPTY_ANALYSIS, article, sentences, times, entities, mentions, attributions, events, diagnostics };
  } catch (error) {
    const failure = diagnostic('analysis-failed', `${article.source.uri}: ${String(error)}.`);
    return { ...EMPTY_ANALYSIS, article, diagnostics: [...diagnostics, failure] };
  }
}

/** All layers of an article. */
export function analyseArticle(article: Article): Layers {
  const layers: Partial<Record<LayerName, unknown>> = {};
  for (const analyser of ANALYSERS) layers[analyser.provides] = analyser.run(article, layers as Layers);
  return layers as Layers;
}

/** The record of all articles, whatever the order in which their facts come. Of facts with the same id the first counts. */
export function linkRecord(facts: readonly ArticleFacts[], corrections: readonly Correction[] = []): OnrecordRecord {
  return linkCorrected(facts, corrections).record;
}

/** The record of all articles as the user corrected it, and what that leaves for a person to look at. */
export function linkCorrected(
  facts: readonly ArticleFacts[],
  corrections: readonly Correction[],
  memory: LinkMemory = NO_MEMORY,
): { readonly record: OnrecordRecord; readonly review: LinkReview } {
  memory.begin();
  const { articles: corrected, people, outcomes } = linkNames(facts, corrections, memory);
  const revisions = linkRevisions(corrected);
  const copies = joinRevisions(
    memory.step(
      'copies',
      () => corrected.map(textOf),
      () => linkCopies(corrected),
    ),
    revisions,
  );
  const articles = inferDates(corrected, copies, people);
  const stories = memory.step(
    'stories',
    () => articles.map(matterOf),
    () => linkStories(articles),
  );
  const events = linkEvents(articles, copies, people, stories);
  const statements = linkStatements(articles, people, stories, revisions, memory);
  const threads = linkThreads(statements, people, memory);
  const conflicts = linkConflicts(articles, copies, events, statements, people, stories, revisions, memory);
  const reach = countReach(articles, copies, statements);
  const linked = { copies, revisions, people, stories, events, statements, reach, threads, conflicts };
  const record = assembleRecord(articles, linked);
  return { record, review: { names: pairNames(people), outcomes } };
}

/** The first steps of linking: who is who, and the facts as the user corrected them, in order of article id. */
export function linkNames(
  facts: readonly ArticleFacts[],
  corrections: readonly Correction[],
  memory: LinkMemory = NO_MEMORY,
): {
  readonly articles: readonly ArticleFacts[];
  readonly people: LinkedPeople;
  readonly outcomes: readonly CorrectionOutcome[];
} {
  const given = [...new Map(facts.toReversed().map((article) => [article.id, article])).values()].sort((a, b) =>
    compareText(a.id, b.id),
  );
  const findArticle = articleFinder(given);
  const ofNames = corrections.filter((correction) => !('target' in correction));
  const { people, problems } = memory.step(
    'people',
    // What corrects a statement can name a person, who is only looked for where there are corrections.
    () => [given.map(namesOf), ofNames, corrections.length > 0],
    () => {
      const people = linkPeople(given, corrections, findArticle);
      return { people, problems: ofNames.map(people.problemOf) };
    },
  );
  const nameProblems = new Map(ofNames.map((correction, at) => [correction, problems[at] ?? null]));
  const { articles, byArticle, problemOf } = correctFacts(
    given,
    people.byArticle,
    corrections,
    findArticle,
    people.find,
  );
  const outcomes = corrections.map((correction) => ({
    correction,
    problem: problemOf(correction) ?? nameProblems.get(correction) ?? null,
  }));
  return { articles, people: { ...people, byArticle }, outcomes };
}

function textOf({ entities, statements, events, ...text }: ArticleFacts): ArticleText {
  return text;
}

function matterOf({ statements, events, ...matter }: ArticleFacts): ArticleMatter {
  return matter;
}

/** What linking names rests on. */
function namesOf({ id, uri, entities, published }: ArticleFacts): ArticleNames {
  return { id, uri, entities, published };
}

export const EMPTY_ANALYSIS: Analysis = {
  schema: 'onrecord/analysis@1',
  article: null,
  sentences: [],
  times: [],
  entities: [],
  mentions: [],
  attributions: [],
  events: [],
  diagnostics: [],
};

/** Throws when an analyser stands before one whose layer it requires. */
function checkOrder(analysers: readonly Analyser<LayerName, LayerName>[]): readonly Analyser<LayerName, LayerName>[] {
  const provided = new Set<LayerName>();
  for (const { name, requires, provides } of analysers) {
    const missing = requires.find((layer) => !provided.has(layer));
    if (missing) throw new Error(`analyser ${name} needs the layer ${missing}, which nothing before it provides`);
    provided.add(provides);
  }
  return analysers;
}
