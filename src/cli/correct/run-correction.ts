import { linkVersion } from '../../build/link-store.ts';
import { readFacts } from '../../build/read-facts.ts';
import type { Correction } from '../../core/correction.ts';
import type { ArticleFacts } from '../../core/facts.ts';
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
import { type Store, StoreError } from '../../store/store.ts';
import { withRecord } from '../open-record.ts';
import { UsageError } from '../options.ts';
import { printable } from '../printable.ts';
import { openProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { type Action, makeCorrection } from './make-correction.ts';
import { compareRecords, type RecordChanges } from './record-changes.ts';

/** A line of the log with whether it counts now. */
export interface ListedCorrection extends LogEntry {
  /** The number that `correct undo` takes: its place among the corrections. */
  readonly number: number;
  /** What it does not find; `null` when it applies, or was taken back. */
  readonly problem: string | null;
}

export interface CorrectionResult {
  readonly file: string;
  readonly said: string;
  readonly changes: RecordChanges;
}

/** Makes a correction, keeps it and links the record anew. Nothing is kept when it does not apply. */
export function addCorrection(
  terminal: Terminal,
  file: string,
  action: Action,
  words: readonly string[],
  articles: readonly string[],
  note: CorrectionNote,
): Promise<CorrectionResult> {
  return change(terminal, file, async (store, log) => {
    const before = activeCorrections(log);
    const facts = await readAll(terminal, store, before);
    const { articles: corrected, people } = linkNames(facts, before);
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
export function undoCorrection(terminal: Terminal, file: string, number: number): Promise<CorrectionResult> {
  return change(terminal, file, async (_, log) => {
    const entry = log.entries[number - 1];
    if (!entry) throw new UsageError(`There is no correction ${number}. See "onrecord correct list".`);
    if (entry.undone) throw new UsageError(`Correction ${number} was taken back before.`);
    const { correction } = entry;
    const key = JSON.stringify(correction);
    const after = activeCorrections(log).filter((each) => JSON.stringify(each) !== key);
    return { correction, line: writeUndo(correction), after, facts: null, said: 'Taken back' };
  });
}

/** All corrections in order, with which of them count. */
export function listCorrections(
  terminal: Terminal,
  file: string,
): Promise<{ readonly file: string; readonly log: CorrectionLog; readonly listed: readonly ListedCorrection[] }> {
  return withRecord(terminal, file, async (store) => {
    const log = readCorrections(store.file);
    const active = activeCorrections(log);
    const problems = new Map<Correction, string | null>();
    if (active.length > 0) {
      const { outcomes } = linkNames(await readAll(terminal, store, active), active);
      for (const { correction, problem } of outcomes) problems.set(correction, problem);
    }
    const listed = log.entries.map((entry, index) => ({
      ...entry,
      number: index + 1,
      problem: problems.get(entry.correction) ?? null,
    }));
    return { file: correctionsFile(store.file), log, listed };
  });
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
  terminal: Terminal,
  file: string,
  makePlan: (store: Store, log: CorrectionLog) => Promise<Plan>,
): Promise<CorrectionResult> {
  // A store that is not there is not made.
  await withRecord(terminal, file, () => undefined);
  const store = openSqliteStore(file, 'write');
  try {
    const log = readCorrections(store.file);
    for (const { message } of log.diagnostics) terminal.note(printable(message));
    const { changes } = store.readState();
    const { correction, line, after, facts, said } = await makePlan(store, log);
    const { record, outcomes } = linkCorrected(facts ?? (await readAll(terminal, store, after)), after);
    const problem = outcomes.find((outcome) => outcome.correction === correction)?.problem ?? null;
    if (problem !== null) throw new UsageError(`Nothing was kept: ${printable(problem)}.`);
    const before = store.readRecord();
    appendCorrection(store.file, line);
    // Another program may have added a line meanwhile.
    const now = activeCorrections(readCorrections(store.file));
    const isAlone = linkVersion(now) === linkVersion(after);
    const linked = isAlone ? record : linkCorrected(await readAll(terminal, store, now), now).record;
    if (!store.replaceRecord(linked, changes, linkVersion(now))) {
      throw new StoreError('The correction is kept, but articles came in meanwhile. Run "onrecord build" to apply it.');
    }
    return {
      file: correctionsFile(store.file),
      said: `${said}: ${describeCorrection(correction)}.`,
      changes: compareRecords(before, linked),
    };
  } finally {
    store.close();
  }
}

/** All facts, with progress. */
export async function readAll(terminal: Terminal, store: Store, corrections: readonly Correction[]) {
  const progress = openProgress(terminal);
  try {
    const { signal } = new AbortController();
    const onRead = (done: number, total: number): void => progress.show('Reading ', done, total);
    return (await readFacts(store, corrections, { signal, onRead })) ?? [];
  } finally {
    progress.clear();
  }
}
