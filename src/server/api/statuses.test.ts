import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { describedStatuses, findFaults, findProblemFaults } from '../../../test/api-answers.ts';
import { sampleSource } from '../../../test/sample-site-data.ts';
import type { ReviewAnswer, ReviewTask } from '../../build/corrections/review-work.ts';
import { RecordReplacedError } from '../../store/store.ts';
import { createApp } from '../app.ts';
import { CONNECTION_LIMITS, LARGEST_CORRECTION, LONGEST_ADDRESS, PACE_OF_LOOPBACK } from '../limits.ts';
import { type Listening, listen } from '../listen.ts';

// Every status that the description names, provoked over a real connection, and its body held against the description.

const source = sampleSource();
const CHANGED: ReviewAnswer = {
  kind: 'changed',
  result: {
    file: 'record.corrections.jsonl',
    said: 'Kept.',
    changes: { counts: { entities: [5, 4] }, otherSpeaker: 0, otherDate: 1, otherAbout: 0, otherName: 0 },
  },
};

/** How tasks end in these tests, by the name that is to be corrected. */
function work(task: ReviewTask): Promise<ReviewAnswer> {
  const [target] = task.kind === 'add' ? task.request.words : [];
  if (target === 'slow') return new Promise(() => {});
  if (target === 'unknown') return Promise.resolve({ kind: 'refused', message: 'There is no such name.' });
  return Promise.resolve(target === 'broken' ? { kind: 'failed', message: 'The disk is full.' } : CHANGED);
}

let server: Listening | undefined;
afterEach(() => server?.close());

async function serve(token: string | null = null, limits = CONNECTION_LIMITS, record = () => source): Promise<void> {
  const review = { work: { do: work, close: async () => {} }, matter: () => ({ names: [], corrections: [] }) };
  const app = createApp({ record, assets: { script: '', style: '', stamp: '' }, door: { token }, review });
  server = await listen(app, '127.0.0.1', 0, limits);
}

interface Answered {
  readonly status: number;
  readonly body: string;
}

/** The last answer to these bytes, when the server has ended the connection. */
async function send(bytes: string): Promise<Answered> {
  const socket = connect(server?.port ?? 0, '127.0.0.1');
  socket.write(bytes);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  const last = text.slice(text.lastIndexOf('HTTP/1.1 '));
  const [head = '', ...rest] = last.split('\r\n\r\n');
  if (rest.join('') !== '') expect(head.toLowerCase()).toContain('content-type: application/json');
  return {
    status: Number(head.slice(9, 12)),
    body: rest.join('\r\n\r\n').replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/g, ''),
  };
}

const get = (path: string, host = 'localhost') => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
const post = (body: string, headers = 'Content-Type: application/json\r\nX-Onrecord-Review: 1\r\n') =>
  `POST /review HTTP/1.1\r\nHost: localhost\r\n${headers}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
const rename = (target: string) => post(JSON.stringify({ do: 'rename', target, to: 'Somebody' }));

const provoked = new Set<number>();

async function expectAnswer(operation: string, bytes: string, status: number): Promise<void> {
  const { status: given, body } = await send(bytes);
  const [method = '', path = ''] = operation.split(' ');
  expect([operation, given, findFaults(path, JSON.parse(body), method, status)]).toEqual([operation, status, []]);
  provoked.add(status);
}

const LIST = 'get /api/statements';

test('reading', async () => {
  await serve();
  await expectAnswer(LIST, get('/api/statements?limit=1'), 200);
  await expectAnswer(LIST, get('/api/statements?stance=denied'), 400);
  await expectAnswer(LIST, 'GET /api/statements HTTP/1.1\r\nConnection: close\r\n\r\n', 400);
  await expectAnswer(LIST, get('/api/statements', 'a b'), 400);
  await expectAnswer(LIST, get('/api/statements', 'evil.example'), 403);
  await expectAnswer('get /api/statements/{id}', get('/api/statements/s_none'), 404);
  await expectAnswer(LIST, get(`/api/statements?q=${'a'.repeat(LONGEST_ADDRESS)}`), 414);
  await expectAnswer(LIST, get(`/api/statements?q=${'a'.repeat(CONNECTION_LIMITS.maxHeaderSize)}`), 431);
});

test('reading with a token, in time, and of a record that cannot be had', async () => {
  await serve('a-long-enough-token');
  await expectAnswer(LIST, get('/api/statements'), 401);
  await server?.close();
  const short = { ...CONNECTION_LIMITS, headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };
  await serve(null, short);
  await expectAnswer(LIST, 'GET /api/statements HTTP/1.1\r\nHost: local', 408);
  await server?.close();
  await serve(null, CONNECTION_LIMITS, () => {
    throw new Error('expected by this test');
  });
  await expectAnswer(LIST, get('/api/statements'), 500);
  await server?.close();
  await serve(null, CONNECTION_LIMITS, () => {
    throw new RecordReplacedError('record.db');
  });
  await expectAnswer(LIST, get('/api/statements'), 503);
});

test('correcting', async () => {
  await serve();
  const operation = 'post /review';
  await expectAnswer(operation, rename('Bram Okoro'), 200);
  await expectAnswer(operation, post('["x"]'), 400);
  await expectAnswer(operation, post('{}', 'Content-Type: application/json\r\n'), 403);
  await expectAnswer(operation, rename('x'.repeat(LARGEST_CORRECTION)), 413);
  await expectAnswer(operation, post('x', 'Content-Type: text/plain\r\n'), 415);
  await expectAnswer(operation, rename('unknown'), 422);
  await expectAnswer(operation, rename('broken'), 500);
  await expectAnswer('get /review/jobs/{number}', get('/review/jobs/1'), 200);
  await expectAnswer('get /review/jobs/{number}', get('/review/jobs/99'), 404);
  const waiting = Array.from({ length: 20 }, () => {
    const socket = connect(server?.port ?? 0, '127.0.0.1');
    socket.write(rename('slow'));
    return socket;
  });
  await expect.poll(async () => (await send(get('/review/jobs/23'))).status).toBe(202);
  await expectAnswer('get /review/jobs/{number}', get('/review/jobs/23'), 202);
  await expectAnswer(operation, rename('one more'), 503);
  for (const socket of waiting) socket.destroy();
});

test('too many requests', async () => {
  await serve();
  const searches = Array(PACE_OF_LOOPBACK.burst).fill('GET /api/nothing?q=a HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await expectAnswer(LIST, `${searches.join('')}${get('/api/statements?q=a')}`, 429);
});

test('these are all that are described, but for the page that a form is led to', () => {
  const described = new Set([...describedStatuses().values()].flat());
  described.delete(303);
  expect([...provoked].sort()).toEqual([...described].sort());
});

test('what is described for no address has the one shape too', async () => {
  await serve();
  for (const [bytes, status] of [
    ['OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
    ['PUT /api/record HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 405],
    [
      'POST /review HTTP/1.1\r\nHost: localhost\r\nExpect: more\r\nContent-Length: 1\r\nConnection: close\r\n\r\na',
      417,
    ],
  ] as const) {
    const answered = await send(bytes);
    expect([bytes, answered.status, findProblemFaults(JSON.parse(answered.body))]).toEqual([bytes, status, []]);
  }
});
