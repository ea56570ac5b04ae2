import { Worker } from 'node:worker_threads';
import { CorrectionError } from '../../corrections/correction-error.ts';
import { activeCorrections } from '../../corrections/correction-log.ts';
import { readCorrections } from '../../corrections/corrections-file.ts';
import { linkCorrected } from '../../pipeline.ts';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts';
import { StoreError } from '../../store/store.ts';
import { readFacts } from '../read-facts.ts';
import {
  addCorrection,
  type ChangeWatcher,
  type CorrectionRequest,
  type CorrectionResult,
  readLinkedRecord,
  undoCorrection,
} from './change-record.ts';
import { isKept, keepFacts } from './keep-facts.ts';

/** What a page of review asks for; `prepare` reads what the first correction will need. */
export type ReviewTask =
  | { readonly kind: 'prepare' }
  | { readonly kind: 'add'; readonly request: CorrectionRequest }
  | { readonly kind: 'undo'; readonly number: number };

/** `refused`: it cannot be done as asked, and nothing was changed. `failed`: the store or the program would not. */
export type ReviewAnswer =
  | { readonly kind: 'changed'; readonly result: CorrectionResult }
  | { readonly kind: 'prepared' }
  | { readonly kind: 'refused' | 'failed'; readonly message: string };

/** Does tasks one after the other, in the order they came. Never rejects. */
export interface ReviewWork {
  do(task: ReviewTask): Promise<ReviewAnswer>;
  close(): Promise<void>;
}

/** The work on the store in `file`, done in this thread. */
export function workHere(file: string): ReviewWork {
  const { readAll, kept } = keepFacts(async (store, corrections) => {
    const watcher = { signal: new AbortController().signal, onRead: () => {} };
    return (await readFacts(store, corrections, watcher)) ?? [];
  });
  const watcher: ChangeWatcher = { readAll, kept, onNote: () => {} };
  let last: Promise<unknown> = Promise.resolve();
  const prepare = async (): Promise<ReviewAnswer> => {
    const store = openSqliteStore(file, 'read');
    try {
      if (isKept(store.count().articles)) {
        const corrections = activeCorrections(readCorrections(file));
        const facts = await readAll(store, corrections);
        linkCorrected(facts, corrections, kept().memory);
        kept().record = readLinkedRecord(store, null);
      }
    } finally {
      store.close();
    }
    return { kind: 'prepared' };
  };
  const perform = async (task: ReviewTask): Promise<ReviewAnswer> => {
    try {
      if (task.kind === 'add') return { kind: 'changed', result: await addCorrection(file, task.request, watcher) };
      if (task.kind === 'prepare') return await prepare();
      return { kind: 'changed', result: await undoCorrection(file, task.number, watcher) };
    } catch (error) {
      if (error instanceof CorrectionError) return { kind: 'refused', message: error.message };
      if (error instanceof StoreError) return { kind: 'failed', message: error.message };
      return { kind: 'failed', message: `The record could not be linked again: ${String(error)}` };
    }
  };
  return {
    do(task) {
      const answer = last.then(() => perform(task));
      last = answer;
      return answer;
    },
    close: async () => {
      await last;
    },
  };
}

/** The same in a thread of its own, so that pages are served while a large record is linked. */
export function workInThread(file: string): ReviewWork {
  const waiting = new Map<number, (answer: ReviewAnswer) => void>();
  let worker: Worker | null = null;
  let number = 0;
  const lose = (lost: Worker, reason: string): void => {
    if (worker !== lost) return;
    worker = null;
    for (const answer of waiting.values())
      answer({ kind: 'failed', message: `The thread that links ended: ${reason}` });
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./review-worker.js', import.meta.url), { workerData: file });
    started.on('message', ([which, answer]: [number, ReviewAnswer]) => {
      waiting.get(which)?.(answer);
      waiting.delete(which);
    });
    started.on('error', (error) => lose(started, String(error)));
    started.on('exit', (code) => lose(started, `status ${code}`));
    return started;
  };
  return {
    do: (task) =>
      new Promise((resolve) => {
        worker ??= start();
        number += 1;
        waiting.set(number, resolve);
        worker.postMessage([number, task]);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
