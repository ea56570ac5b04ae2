import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip } from 'node:zlib';
import type { ExpansionBudget } from './expansion-budget.ts';

const CHUNK = 65_536;

/**
 * The bytes of a stream with gzip undone, whether it is one member, many, or no gzip at all: the first bytes say which.
 * A stream that is cut off ends with the last byte that could be made out; a damaged one throws.
 */
export async function* gunzipped(
  stream: AsyncIterable<Uint8Array>,
  budget: ExpansionBudget,
): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(stream);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* rest;
    return;
  }
  const gunzip = createGunzip({ chunkSize: CHUNK, finishFlush: constants.Z_SYNC_FLUSH });
  const done = pipeline(Readable.from(rest, { objectMode: false }), gunzip);
  // Errors arrive through `gunzip`; here they would only be unhandled.
  done.catch(() => {});
  try {
    for await (const chunk of gunzip) {
      const bytes = chunk as Uint8Array;
      budget.spend(bytes.length);
      yield bytes;
    }
  } finally {
    gunzip.destroy();
  }
}

/** At least two bytes of a stream where it has so many, and the whole stream again. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly rest: AsyncGenerator<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    if (head.length >= 2) break;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  return { head, rest: whole() };
}
