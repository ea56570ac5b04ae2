import type { Correction } from '../../core/correction.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import { CorrectionError } from '../../corrections/correction-error.ts';
import {
  activeCorrections,
  type CorrectionLog,
  type CorrectionNote,
  type LogEntry,
  writeCorrection,
  writeUndo,
} from '../../corrections/correction-log.ts';
import { appendCorrection, correctionsFile, readCorrections } from '../../corrections/corrections-file.ts';
import { describeCorrection } from '../../corrections/describe-correction.ts';
import { linkCorrected, linkNames } from '../../pipeline.ts';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts';
import { type LinkedRecord, type Store, StoreError } from '../../store/store.ts';
import { linkVersion } from '../link-store.ts';
import type { KeptWork } from './keep-facts.ts';
import { type Action, makeCorrection } from './make-correction.ts';
import { compareRecords, type RecordChanges } from './record-changes.ts';

/** A correction as a user asks for it; `words` as `ACTIONS` names them. */
export interface CorrectionRequest {
  readonly action: Action;
  readonly words: readonly string[];
  /** With `split`: the articles that mean somebody else. */
  readonly articles: readonly string[];
  readonly note: CorrectionNote;
}

export interface CorrectionResult {
  readonly file: string;
  readonly said: string;
  readonly changes: RecordChanges;
}

/** How a change reads the stored articles and says what it noticed. */
export interface ChangeWatcher {
  /** The facts of all articles as they are under `corrections`. */
  readAll(store: Store, corrections: readonly Correction[]): Promise<readonly ArticleFacts[]>;
  /** What the last change left, once the articles are read; nothing where it is left out. */
  kept?(): KeptWork;
  /** A line of the file that cannot be read. */
  onNote(message: string): void;
}

/** A line of the log with whether it counts now. */
export interface ListedCorrection extends LogEntry {
  /** The number by which it is taken back: its place among the corrections. */
  readonly number: number;
  /** What it does not find; `null` when it applies, or was taken back. */
  readonly problem: string | null;
}

/**
 * Makes a correction, keeps it beside the store in `file` and links the record anew. Nothing is kept when it does not
 * apply: a CorrectionError says why.
 */
export function addCorrection(
  file: string,
  { action, words, articles, note }: CorrectionRequest,
  watcher: ChangeWatcher,
): Promise<CorrectionResult> {
  return change(file, watcher, async (store, log) => {
    const before = activeCorrections(log);
    const facts = await watcher.readAll(store, before);
    const { articles: corrected, people } = linkNames(facts, before, watcher.kept?.().memory);
    const choice = { store, articles: new Map(corrected.map((article) => [article.id, article])), people };
    const correction = makeCorrection(choice, action, words, articles);
    // With another date of publication the article is analysed anew.
    const isRedated = correction.do === 'date' && correction.target.kind === 'article';
    return {
      correction,
      line: writeCorrection(correction, note),
      after: [...before, correction],
      facts: isRedated ? null : facts,
      said: 'Kept',
    };
  });
}

/** Takes back the correction with this number of the list, and links the record anew. */
export function undoCorrection(file: string, number: number, watcher: ChangeWatcher): Promise<CorrectionResult> {
  return change(file, watcher, async (_, log) => {
    const entry = log.entries[number - 1];
    if (!entry) throw new CorrectionError(`There is no correction ${number}. See "onrecord correct list".`);
    if (entry.undone) throw new CorrectionError(`Correction ${number} was taken back before.`);
    const { correction } = entry;
    const key = JSON.stringify(correction);
    const after = activeCorrections(log).filter((each) => JSON.stringify(each) !== key);
    return { correction, line: writeUndo(correction), after, facts: null, said: 'Taken back' };
  });
}

/** The corrections of a log in order, with what those that count do not find. */
export function listCorrections(
  { entries }: CorrectionLog,
  outcomes: readonly { readonly correction: Correction; readonly problem: string | null }[],
): readonly ListedCorrection[] {
  const problems = new Map(outcomes.map(({ correction, problem }) => [correction, problem]));
  return entries.map((entry, index) => ({
    ...entry,
    number: index + 1,
    problem: problems.get(entry.correction) ?? null,
  }));
}

interface Plan {
  readonly correction: Correction;
  readonly line: string;
  readonly after: readonly Correction[];
  /** As they are under `after`; `null` when they are to be read. */
  readonly facts: readonly ArticleFacts[] | null;
  readonly said: string;
}

async function change(
  file: string,
  watcher: ChangeWatcher,
  makePlan: (store: Store, log: CorrectionLog) => Promise<Plan>,
): Promise<CorrectionResult> {
  const store = openSqliteStore(file, 'write');
  try {
    const log = readCorrections(store.file);
    for (const { message } of log.diagnostics) watcher.onNote(message);
    const { changes } = store.readState();
    const { correction, line, after, facts, said } = await makePlan(store, log);
    const articles = facts ?? (await watcher.readAll(store, after));
    const kept = watcher.kept?.();
    const made = linkCorrected(articles, after, kept?.memory);
    const problem = made.review.outcomes.find((outcome) => outcome.correction === correction)?.problem ?? null;
    if (problem !== null) throw new CorrectionError(`Nothing was kept: ${problem}.`);
    const before = readLinkedRecord(store, kept?.record ?? null);
    appendCorrection(store.file, line);
    // Another program may have added a line meanwhile.
    const now = activeCorrections(readCorrections(store.file));
    const isAlone = linkVersion(now) === linkVersion(after);
    const linked = isAlone ? made : linkCorrected(await watcher.readAll(store, now), now);
    const linkedWith = linkVersion(now);
    if (!store.replaceRecord(linked.record, changes, linkedWith, linked.review, before)) {
      throw new StoreError('The correction is kept, but articles came in meanwhile. Run "onrecord build" to apply it.');
    }
    if (kept) kept.record = { record: linked.record, changes, linkedWith };
    return {
      file: correctionsFile(store.file),
      said: `${said}: ${describeCorrection(correction)}.`,
      changes: compareRecords(before.record, linked.record),
    };
  } finally {
    store.close();
  }
}

/** The record in the store; `known`, where that is still it. */
export function readLinkedRecord(store: Store, known: LinkedRecord | null): LinkedRecord {
  const { linkedChanges: changes, linkedWith } = store.readState();
  if (known?.changes === changes && known.linkedWith === linkedWith) return known;
  return { record: store.readRecord(), changes, linkedWith };
}
