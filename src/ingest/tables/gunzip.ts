import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { ContainerSource } from '../container.ts';

/** The bytes of a container, unpacked where its name ends in `.gz`: a stream, never more than a piece in memory. */
export async function* openUnpacked({
  path,
  open,
}: Pick<ContainerSource, 'path' | 'open'>): AsyncGenerator<Uint8Array> {
  if (!path.toLowerCase().endsWith('.gz')) {
    yield* open();
    return;
  }
  const gunzip = createGunzip();
  // What breaks the file breaks the loop below too; there it is thrown.
  const piped = pipeline(Readable.from(open()), gunzip).catch(() => undefined);
  for await (const chunk of gunzip) yield chunk as Uint8Array;
  await piped;
}

/** All bytes of a container unpacked, or `null` where they are more than `most`. */
export async function readUnpacked(
  container: Pick<ContainerSource, 'path' | 'open'>,
  most: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of openUnpacked(container)) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
