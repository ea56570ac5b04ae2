/** Letters that are worth a write of their own. */
const ENOUGH = 1 << 16;

/** The same text in fewer pieces: many small writes take longer than what they write. Bytes are passed on as they are. */
export function* gatherChunks(chunks: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let text = '';
  for (const chunk of chunks) {
    if (typeof chunk === 'string') {
      text += chunk;
      if (text.length < ENOUGH) continue;
    }
    if (text !== '') yield text;
    text = '';
    if (typeof chunk !== 'string') yield chunk;
  }
  if (text !== '') yield text;
}
