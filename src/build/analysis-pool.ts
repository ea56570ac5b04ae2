import { Worker } from 'node:worker_threads';
import { type AnalysisTask, analyseTask, failedTask } from './analyse-task.ts';

/** Threads that analyse; each has one task at a time. */
export interface AnalysisPool {
  /** Tasks that can usefully be under way at once. */
  readonly ahead: number;
  /** The analysis as one line of JSON. Never rejects: a thread that dies gives a failed analysis and is replaced. */
  analyse(task: AnalysisTask): Promise<string>;
  close(): Promise<void>;
}

/** Tasks that wait for each thread, so that none is idle while results are written. */
const WAITING_PER_WORKER = 8;

/** A pool of `workers` threads, started as they are needed; one worker is the calling thread itself. */
export function openAnalysisPool(workers: number): AnalysisPool {
  return workers > 1 ? threadPool(workers) : { ahead: 1, analyse: analyseHere, close: () => Promise.resolve() };
}

/** Lets signals and output through between two articles. */
async function analyseHere(task: AnalysisTask): Promise<string> {
  await new Promise((resolve) => setImmediate(resolve));
  return analyseTask(task);
}

interface Job {
  readonly task: AnalysisTask;
  readonly resolve: (line: string) => void;
}

function threadPool(workers: number): AnalysisPool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  let closed = false;

  const assign = (): void => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (busy.size < workers ? start() : undefined);
      if (!worker) return;
      const job = waiting.shift();
      if (!job) return;
      busy.set(worker, job);
      worker.postMessage(job.task);
    }
  };

  const start = (): Worker => {
    const worker = new Worker(new URL('./analysis-worker.js', import.meta.url));
    worker.on('message', (line: string) => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      job?.resolve(line);
      assign();
    });
    // Running out of memory ends a thread, not the program.
    worker.on('error', (error) => {
      lose(worker, String(error));
    });
    worker.on('exit', (code) => {
      lose(worker, `the thread ended with ${code}`);
    });
    return worker;
  };

  const lose = (worker: Worker, reason: string): void => {
    const job = busy.get(worker);
    busy.delete(worker);
    const place = idle.indexOf(worker);
    if (place >= 0) idle.splice(place, 1);
    job?.resolve(failedTask(job.task, reason));
    if (!closed) assign();
  };

  return {
    ahead: workers * (1 + WAITING_PER_WORKER),
    analyse: (task) =>
      new Promise((resolve) => {
        waiting.push({ task, resolve });
        assign();
      }),
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) job.resolve(failedTask(job.task, 'the work was ended'));
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

/** Begins `start` on up to `ahead` items at once and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  start: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const underway: Promise<Result>[] = [];
  for await (const item of items) {
    const result = start(item);
    // Awaited in its turn below; until then a failure is not unhandled.
    result.catch(() => {});
    underway.push(result);
    const first = underway.length >= ahead ? underway.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of underway) yield await result;
}
