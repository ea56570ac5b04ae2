import { attributionsAnalyser } from './analysis/attributions/attributions.ts';
import { eventsAnalyser } from './analysis/events/events.ts';
import { namesAnalyser } from './analysis/names/names.ts';
import { timesAnalyser } from './analysis/times/times.ts';
import { readArticle } from './article/read-article.ts';
import type { Analyser, Analysis, LayerName, Layers } from './core/analysis.ts';
import type { Article, SourceDocument } from './core/article.ts';
import { diagnostic } from './core/diagnostic.ts';
import { languageAnalyser } from './language/language.ts';

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

/** One document from bytes to analysis: pure, so any number of workers can run it. Never throws for bad input. */
export function analyseDocument(document: SourceDocument): Analysis {
  const { article, diagnostics } = readArticle(document);
  if (!article) return { ...EMPTY_ANALYSIS, diagnostics };
  try {
    const { language, times, names, attributions, events } = analyseArticle(article);
    const sentences = language.sentences.map(({ span }) => span);
    const { entities, mentions } = names;
    return { ...EMPTY_ANALYSIS, article, sentences, times, entities, mentions, attributions, events, diagnostics };
  } catch (error) {
    const failure = diagnostic('analysis-failed', `${document.uri}: ${String(error)}.`);
    return { ...EMPTY_ANALYSIS, article, diagnostics: [...diagnostics, failure] };
  }
}

/** All layers of an article. */
export function analyseArticle(article: Article): Layers {
  const layers: Partial<Record<LayerName, unknown>> = {};
  for (const analyser of ANALYSERS) layers[analyser.provides] = analyser.run(article, layers as Layers);
  return layers as Layers;
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
