import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ReviewNotice } from '../../web/pages/review-page.tsx';
import type { RecordSource } from '../../web/record-source.ts';
import { type Delivery, renderProblem, renderReview } from '../../web/render-page.tsx';
import { describeChanges } from '../build/corrections/record-changes.ts';
import type { ReviewAnswer, ReviewWork } from '../build/corrections/review-work.ts';
import type { ReviewMatter } from '../core/review.ts';
import { LARGEST_CORRECTION } from './limits.ts';
import { problem } from './problem.ts';
import { type ReviewJob, reviewJobs, within } from './review-jobs.ts';
import { fieldsOfForm, fieldsOfJson, readReviewRequest } from './review-request.ts';
import { isSameSite } from './same-site.ts';

/** What the page of review rests on where corrections can be made. */
export interface Review {
  readonly work: ReviewWork;
  /** What there is to look at, and the corrections as the file has them now. */
  readonly matter: () => ReviewMatter;
}

/** How long an answer waits for the record to be linked again. */
const LINKING = 8000;
/** After so many seconds a page that waits loads itself again. */
const AGAIN = '2';
/** What a program sends instead of the field of a form; no page of another site can send it unasked. */
const HEADER = 'x-onrecord-review';

/**
 * `GET /review`, the page; `POST /review`, one correction or undo, from a form or as JSON; `GET /review/jobs/N`, what
 * became of one that took long. A request that writes must come from this server's own pages or from no page.
 */
export function createReview({ work, matter }: Review, record: () => RecordSource, delivery: Delivery): Hono {
  const app = new Hono();
  const jobs = reviewJobs(work);
  const csrf = randomBytes(16).toString('hex');

  const page = (context: Context, parameters: URLSearchParams, notice: ReviewNotice | null, status: 200 | 422) => {
    if (notice?.kind === 'working') context.header('refresh', AGAIN);
    const back = new URLSearchParams(parameters);
    back.delete('job');
    const form = { csrf, back: back.toString() };
    return context.html(renderReview(record(), parameters, { matter: matter(), form, notice }, delivery), status);
  };

  let isPrepared = false;
  app.get('/', (context) => {
    // Whoever looks at this page is about to correct something.
    if (!isPrepared) void work.do({ kind: 'prepare' });
    isPrepared = true;
    const { searchParams } = new URL(context.req.url);
    const job = jobs.find(Number(searchParams.get('job') ?? 0));
    return page(context, searchParams, job && noticeOf(job.answer), 200);
  });

  app.get('/jobs/:number', (context) => {
    const job = jobs.find(Number(context.req.param('number')));
    if (!job) return context.json(problem('not-found', 'There is no such job, or it is long done.'), 404);
    return answerJson(context, job, job.answer);
  });

  app.use(
    bodyLimit({
      maxSize: LARGEST_CORRECTION,
      onError: (context) =>
        context.json(problem('too-large', `A correction has at most ${LARGEST_CORRECTION} bytes.`), 413),
    }),
  );

  app.post('/', async (context) => {
    const isJson = /^application\/json\b/i.test(context.req.header('content-type') ?? '');
    const refuse = (code: string, message: string, status: 400 | 403 | 415 | 503) =>
      isJson || !/text\/html/.test(context.req.header('accept') ?? '')
        ? context.json(problem(code, message), status)
        : context.html(renderProblem(record(), 'review', message, delivery), status);
    if (!isSameSite(context)) return refuse('cross-site', 'Only the pages of this server can correct the record.', 403);
    const isForm = /^application\/x-www-form-urlencoded\b/i.test(context.req.header('content-type') ?? '');
    if (!isJson && !isForm) return refuse('wrong-type', 'Send a form or JSON.', 415);
    const fields = isJson
      ? fieldsOfJson(await context.req.json().catch(() => null))
      : fieldsOfForm(await context.req.text());
    if (fields === null) return refuse('not-understood', 'Send a JSON object of texts and lists of texts.', 400);
    const isProven = isJson ? context.req.header(HEADER) !== undefined : isSame(fields.get('csrf')?.[0] ?? '', csrf);
    if (!isProven) {
      const advice = isJson ? `Send the header ${HEADER}: 1.` : 'The server was started anew: load the page again.';
      return refuse('not-proven', advice, 403);
    }
    const request = readReviewRequest(fields);
    const parameters = new URLSearchParams(fields.get('back')?.[0] ?? '');
    if (typeof request === 'string') {
      if (isJson) return refuse('not-understood', request, 400);
      return page(context, parameters, { kind: 'wrong', text: request }, 422);
    }
    const job = jobs.start(request.task);
    if (!job) return refuse('busy', 'Too many corrections are waiting. Try again in a while.', 503);
    const answer = await within(job.done, LINKING);
    if (isJson) return answerJson(context, job, answer);
    if (answer?.kind === 'refused') return page(context, parameters, noticeOf(answer), 422);
    parameters.set('job', String(job.number));
    return context.redirect(`/review?${parameters}`, 303);
  });

  return app;
}

function answerJson(context: Context, job: ReviewJob, answer: ReviewAnswer | null) {
  if (answer === null) return context.json({ job: job.number, state: 'working' }, 202);
  if (answer.kind === 'changed') return context.json({ schema: 'onrecord/correction@1', ...answer.result });
  if (answer.kind === 'refused') return context.json(problem('refused', answer.message), 422);
  return context.json(problem('failed', answer.kind === 'failed' ? answer.message : 'That was no correction.'), 500);
}

function noticeOf(answer: ReviewAnswer | null): ReviewNotice {
  if (answer === null) {
    return { kind: 'working', text: 'Working: the record is being linked again. This page will say when it is done.' };
  }
  if (answer.kind === 'changed') {
    return { kind: 'done', text: `${answer.result.said} ${describeChanges(answer.result.changes)}` };
  }
  return { kind: 'wrong', text: answer.kind === 'prepared' ? '' : answer.message };
}

function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
