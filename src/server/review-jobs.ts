import type { ReviewAnswer, ReviewTask, ReviewWork } from '../build/corrections/review-work.ts';

/** A correction that is being made, or was. */
export interface ReviewJob {
  readonly number: number;
  /** `null` while it is under way. */
  answer: ReviewAnswer | null;
  readonly done: Promise<ReviewAnswer>;
}

export interface ReviewJobs {
  /** Begins a task; `null` where too many wait already. */
  start(task: ReviewTask): ReviewJob | null;
  find(number: number): ReviewJob | null;
}

/** Tasks that wait at a time, and those that ended of which the answer is kept. */
const WAITING = 20;
const KEPT = 100;

export function reviewJobs(work: ReviewWork): ReviewJobs {
  const jobs = new Map<number, ReviewJob>();
  let last = 0;
  return {
    start(task) {
      const waiting = [...jobs.values()].filter(({ answer }) => answer === null).length;
      if (waiting >= WAITING) return null;
      last += 1;
      const job: ReviewJob = { number: last, answer: null, done: work.do(task) };
      jobs.set(last, job);
      job.done.then((answer) => {
        job.answer = answer;
      });
      jobs.delete(last - KEPT);
      return job;
    },
    find: (number) => jobs.get(number) ?? null,
  };
}

/** What a promise gives within `milliseconds`; `null` when it takes longer. */
export async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
