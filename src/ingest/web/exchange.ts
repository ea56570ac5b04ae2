import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { type FetchFailure, failed, failureOf, tooLarge } from './fetch-failure.ts';
import type { FetchLimits } from './limits.ts';

/** One answer of a server. */
export interface Answer {
  readonly status: number;
  /** Names in lower case, in order. */
  readonly headers: readonly (readonly [string, string])[];
  /** As it came over the wire; empty where it was not asked for. */
  readonly raw: Uint8Array;
  /** ISO 8601 in UTC, to the second. */
  readonly retrieved: string;
}

export interface Exchange {
  readonly url: URL;
  /** Where to connect to; the name in `url` is not looked up again. */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  /** Whether the body is wanted after these headers: `false` leaves it unread, a failure refuses the answer. */
  wantsBody(answer: Answer): boolean | FetchFailure;
  /** A longer body is cut at the limit, not refused. */
  readonly cut?: boolean;
}

/** Room for the headers of an answer; Node's own 16 kB are too few for some long security policies. */
const MAX_HEADER_BYTES = 64 * 1024;

/** First value of a header, or `null`. */
export function headerOf(headers: Answer['headers'], name: string): string | null {
  return headers.find(([key]) => key === name)?.[1] ?? null;
}

/** One request over a connection of its own, and what came of it within the limits. Never rejects. */
export function exchange({
  url,
  addresses,
  headers,
  limits,
  signal,
  wantsBody,
  cut = false,
}: Exchange): Promise<Answer | FetchFailure> {
  return new Promise((resolve) => {
    const { maxBytes, headerSeconds, idleSeconds, totalSeconds } = limits;
    const chunks: Uint8Array[] = [];
    let size = 0;
    let settled = false;
    const settle = (outcome: Answer | FetchFailure): void => {
      if (settled) return;
      settled = true;
      clearTimeout(total);
      clearTimeout(idle);
      signal.removeEventListener('abort', onAbort);
      request.destroy();
      resolve(outcome);
    };
    const expire = (seconds: number, detail: string): NodeJS.Timeout =>
      setTimeout(() => settle(failed(`could not be fetched: ${detail} ${seconds} seconds`)), seconds * 1000);
    const onAbort = (): void => settle(failed('was not fetched: the program was stopped'));

    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      agent: false,
      headers,
      maxHeaderSize: MAX_HEADER_BYTES,
      lookup: (_hostname, options, done) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        if (options.all) done(null, found);
        else done(null, found[0]?.address ?? '', found[0]?.family);
      },
    });
    const total = expire(totalSeconds, 'it was not there after');
    let idle = expire(headerSeconds, 'the server said nothing for');
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();

    request.on('error', (error) => settle(failureOf(error)));
    request.on('response', (response) => {
      clearTimeout(idle);
      idle = expire(idleSeconds, 'nothing more came for');
      const answer: Answer = {
        status: response.statusCode ?? 0,
        headers: pairs(response.rawHeaders),
        raw: new Uint8Array(),
        retrieved: `${new Date().toISOString().slice(0, 19)}Z`,
      };
      const whole = (): Answer => ({ ...answer, raw: new Uint8Array(Buffer.concat(chunks).subarray(0, maxBytes)) });
      response.on('error', (error) => settle(brokenOff(error)));
      response.on('aborted', () => settle(brokenOff()));
      const wanted = wantsBody(answer);
      if (wanted !== true) {
        settle(wanted === false ? answer : wanted);
        return;
      }
      if (!cut && Number(headerOf(answer.headers, 'content-length')) > maxBytes) {
        settle(tooLarge(maxBytes));
        return;
      }
      response.on('data', (chunk: Buffer) => {
        idle.refresh();
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes) settle(cut ? whole() : tooLarge(maxBytes));
      });
      response.on('end', () => settle(response.complete ? whole() : brokenOff()));
    });
    request.end();
  });
}

function brokenOff(error?: Error): FetchFailure {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code?.startsWith('HPE_')) return failureOf(error);
  return failed('could not be fetched: the connection ended before all was there');
}

function pairs(rawHeaders: readonly string[]): readonly (readonly [string, string])[] {
  const headers: [string, string][] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.push([(rawHeaders[index] ?? '').toLowerCase(), rawHeaders[index + 1] ?? '']);
  }
  return headers;
}
