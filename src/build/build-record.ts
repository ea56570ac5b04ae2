import type { Analysis } from '../core/analysis.ts';
import type { GivenMetadata, MediaType, SourceDocument } from '../core/article.ts';
import type { CorrectionOutcome } from '../core/correction.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { sha256 } from '../core/ids.ts';
import { activeCorrections } from '../corrections/correction-log.ts';
import { correctionsFile, readCorrections } from '../corrections/corrections-file.ts';
import { describeCorrection } from '../corrections/describe-correction.ts';
import { PIPELINE_VERSION, READING_VERSION } from '../pipeline.ts';
import {
  type InputSource,
  type IntakeEntry,
  type IntakeOutcome,
  isSameSource,
  type Store,
  type StoreCounts,
} from '../store/store.ts';
import { type AnalysisPool, inOrder, openAnalysisPool } from './analysis-pool.ts';
import { type LinkResult, type LinkWatcher, linkStore } from './link-store.ts';
import type { ReadInput } from './read-inputs.ts';

/** Inputs in one transaction. */
const BATCH = 50;

export interface BuildWatcher extends LinkWatcher {
  /** `done` inputs have been dealt with. */
  onInput(done: number): void;
}

export interface BuildReport {
  readonly added: number;
  readonly analysedAgain: number;
  readonly unchanged: number;
  readonly duplicates: number;
  /** Files that hold other bytes than before; their former articles left the record. */
  readonly replaced: number;
  readonly leftOut: readonly InputNote[];
  /** What was noticed about inputs that were taken in. */
  readonly noticed: readonly InputNote[];
  readonly interrupted: boolean;
  readonly link: LinkResult | null;
  readonly record: StoreCounts;
}

export interface InputNote {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes `inputs` into the store and links the record anew where something has changed. What is in the store already,
 * with the same metadata and read by the same version, is not read again. When `watcher.signal` is aborted, what has
 * been read is stored, and the next build carries on. `day` is when new articles come in, ISO: the store keeps it, the
 * record does not rest on it.
 */
export async function buildRecord(
  store: Store,
  inputs: AsyncIterable<ReadInput>,
  workers: number,
  watcher: BuildWatcher,
  day?: string,
): Promise<BuildReport> {
  const tally = { added: 0, analysedAgain: 0, unchanged: 0, duplicates: 0, replaced: 0 };
  const leftOut: InputNote[] = [];
  const noticed: InputNote[] = [];
  const pool = openAnalysisPool(workers);
  try {
    let done = 0;
    let batch: IntakeEntry[] = [];
    const flush = (): void => {
      if (batch.length === 0) return;
      const outcomes = store.takeIn(batch, day);
      outcomes.forEach((outcome, index) => {
        const uri = batch[index]?.source.uri ?? '';
        count(tally, outcome);
        const { action, diagnostics } = outcome;
        if (action === 'skipped') leftOut.push({ uri, diagnostics });
        else if (action !== 'unchanged' && diagnostics.length > 0) noticed.push({ uri, diagnostics });
      });
      batch = [];
    };
    for await (const entry of readEntries(store, until(inputs, watcher.signal), pool)) {
      done += 1;
      if (entry === 'unchanged') tally.unchanged += 1;
      else if (entry.kind !== 'analysis' && store.isNoted(entry)) {
        // A build that finds nothing new writes nothing.
        if (entry.kind === 'duplicate') tally.duplicates += 1;
        else leftOut.push({ uri: entry.source.uri, diagnostics: entry.diagnostics });
      } else if (batch.push(entry) >= BATCH) flush();
      watcher.onInput(done);
    }
    flush();
    if (!watcher.signal.aborted) await analyseOutdated(store, pool, watcher.signal);
  } finally {
    await pool.close();
  }
  const log = readCorrections(store.file);
  const linked = watcher.signal.aborted ? null : await linkStore(store, activeCorrections(log), watcher);
  const link = linked?.result ?? null;
  const interrupted = watcher.signal.aborted || link === 'interrupted';
  const diagnostics = [...log.diagnostics, ...(linked?.outcomes ?? []).flatMap(unmatchedDiagnostic)];
  if (diagnostics.length > 0) noticed.push({ uri: correctionsFile(store.file), diagnostics });
  return { ...tally, leftOut, noticed, interrupted, link, record: store.count() };
}

/** SHA-256 of what came in: of the document itself, also where its text was taken out of it. */
export function hashOf(document: SourceDocument): string {
  return document.original?.sha256 ?? sha256(document.bytes);
}

/** Hash of all that decides how the bytes of a document are read. */
export function inputKey(mediaType: MediaType, given: GivenMetadata): string {
  const { url, outlet, title, authors, published, publishedFallback, officeHolders, declared, charset } = given;
  const metadata = [url, outlet, title, authors, published, publishedFallback, officeHolders, declared];
  if (charset !== undefined) metadata.push(charset);
  return sha256(JSON.stringify([READING_VERSION, mediaType, ...metadata]));
}

/** What is to be stored of each input, in order. */
function readEntries(
  store: Store,
  inputs: AsyncIterable<ReadInput>,
  pool: AnalysisPool,
): AsyncIterable<IntakeEntry | 'unchanged'> {
  /** Entries of this run by the hash of their bytes, so that the same bytes are analysed once. */
  const read = new Map<string, Promise<{ article: string | null; diagnostics: readonly Diagnostic[] }>>();
  const start = async ({ source, document, diagnostics }: ReadInput): Promise<IntakeEntry | 'unchanged'> => {
    if (!document) return { kind: 'skipped', source, diagnostics };
    const key = inputKey(document.mediaType, document.given);
    const hash = hashOf(document);
    const known = store.findByBytes(hash);
    if (known && isSameSource(known, source)) {
      if (known.inputKey === key && known.analysedWith === PIPELINE_VERSION) return 'unchanged';
    } else if (known) {
      return { kind: 'duplicate', source, article: known.id };
    }
    const earlier = read.get(hash);
    if (earlier) {
      const { article, diagnostics } = await earlier;
      return article ? { kind: 'duplicate', source, article } : { kind: 'skipped', source, diagnostics };
    }
    const analysis = pool
      .analyse({ kind: 'document', document })
      .then((line) => withDiagnostics(JSON.parse(line) as Analysis, diagnostics));
    read.set(
      hash,
      analysis.then(({ article, diagnostics }) => ({ article: article?.id ?? null, diagnostics })),
    );
    return entryOf(source, key, await analysis);
  };
  return inOrder(inputs, start, pool.ahead);
}

function entryOf(source: InputSource, key: string, analysis: Analysis): IntakeEntry {
  if (!analysis.article) return { kind: 'skipped', source, diagnostics: analysis.diagnostics };
  return { kind: 'analysis', source, inputKey: key, analysedWith: PIPELINE_VERSION, analysis };
}

function withDiagnostics(analysis: Analysis, earlier: readonly Diagnostic[]): Analysis {
  return earlier.length === 0 ? analysis : { ...analysis, diagnostics: [...earlier, ...analysis.diagnostics] };
}

/** Analyses again, from their stored text, the articles that an older version analysed and that were no input now. */
async function analyseOutdated(store: Store, pool: AnalysisPool, signal: AbortSignal): Promise<void> {
  const outdated = store.findOutdated(PIPELINE_VERSION);
  const start = async (id: string): Promise<IntakeEntry | null> => {
    const known = store.readKnown(id);
    const stored = store.readAnalysis(id);
    if (!known || !stored?.article) return null;
    const analysis = JSON.parse(await pool.analyse({ kind: 'article', article: stored.article })) as Analysis;
    const kept = stored.diagnostics.filter(({ code }) => code !== 'analysis-failed');
    const { inputKey } = known;
    const source = { uri: known.uri, location: known.location };
    const complete = withDiagnostics(analysis, kept);
    return { kind: 'analysis', source, inputKey, analysedWith: PIPELINE_VERSION, analysis: complete };
  };
  let batch: IntakeEntry[] = [];
  for await (const entry of inOrder(until(each(outdated), signal), start, pool.ahead)) {
    if (entry && batch.push(entry) >= BATCH) {
      store.takeIn(batch);
      batch = [];
    }
  }
  if (batch.length > 0) store.takeIn(batch);
}

function unmatchedDiagnostic({ correction, problem }: CorrectionOutcome): readonly Diagnostic[] {
  if (problem === null) return [];
  return [diagnostic('correction-unmatched', `${describeCorrection(correction)}: ${problem}.`)];
}

function count(tally: { -readonly [key in keyof Tally]: number }, { action, replaced }: IntakeOutcome): void {
  if (replaced !== null) tally.replaced += 1;
  switch (action) {
    case 'added':
      tally.added += 1;
      break;
    case 'analysed-again':
      tally.analysedAgain += 1;
      break;
    case 'unchanged':
      tally.unchanged += 1;
      break;
    case 'duplicate':
      tally.duplicates += 1;
      break;
    case 'skipped':
      break;
    default:
      action satisfies never;
  }
}

type Tally = Pick<BuildReport, 'added' | 'analysedAgain' | 'unchanged' | 'duplicates' | 'replaced'>;

async function* until<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal.aborted) return;
    yield item;
  }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
