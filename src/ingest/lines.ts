const NEWLINE = 10;

/** The lines of a stream of bytes; for one longer than `longest` bytes the word that it is, once. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | 'too-long'> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let skipping = false;
  for await (const chunk of stream) {
    let start = 0;
    while (start <= chunk.length) {
      const end = chunk.indexOf(NEWLINE, start);
      const piece = chunk.subarray(start, end < 0 ? chunk.length : end);
      length += piece.length;
      if (length > longest) {
        skipping = true;
        parts = [];
      }
      if (!skipping && piece.length > 0) parts.push(piece);
      if (end < 0) break;
      yield skipping ? 'too-long' : Buffer.concat(parts);
      parts = [];
      length = 0;
      skipping = false;
      start = end + 1;
    }
  }
  if (skipping) yield 'too-long';
  else if (length > 0) yield Buffer.concat(parts);
}
