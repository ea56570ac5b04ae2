const NEWLINE = 10;

/** Reads a stream piece by piece; what is read is gone from it. */
export interface ByteReader {
  /** The next line without its end, `null` at the end of the stream; of a longer line than `longest`, its first bytes. */
  readLine(longest: number): Promise<Buffer | null>;
  /** The next `count` bytes, fewer at the end of the stream. */
  read(count: number): Promise<Buffer>;
  /** Passes over `count` bytes and returns how many there were. */
  skip(count: number): Promise<number>;
  close(): Promise<void>;
}

export function openByteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let current: Buffer = Buffer.alloc(0);

  /** Whether there are bytes in `current`; fetches more when there are none. */
  const fill = async (): Promise<boolean> => {
    while (current.length === 0) {
      const next = await chunks.next();
      if (next.done) return false;
      const { buffer, byteOffset, byteLength } = next.value;
      current = Buffer.from(buffer, byteOffset, byteLength);
    }
    return true;
  };
  const take = (count: number): Buffer => {
    const taken = current.subarray(0, count);
    current = current.subarray(count);
    return taken;
  };

  return {
    async readLine(longest) {
      const parts: Buffer[] = [];
      let length = 0;
      let any = false;
      while (await fill()) {
        any = true;
        const end = current.indexOf(NEWLINE);
        const piece = take(end < 0 ? current.length : end);
        if (length < longest) parts.push(piece.subarray(0, longest - length));
        length += piece.length;
        if (end < 0) continue;
        take(1);
        break;
      }
      if (!any) return null;
      const line = Buffer.concat(parts);
      return line.at(-1) === 13 ? line.subarray(0, -1) : line;
    },
    async read(count) {
      const parts: Buffer[] = [];
      let missing = count;
      while (missing > 0 && (await fill())) {
        const piece = take(missing);
        parts.push(piece);
        missing -= piece.length;
      }
      return Buffer.concat(parts);
    },
    async skip(count) {
      let missing = count;
      while (missing > 0 && (await fill())) missing -= take(missing).length;
      return count - missing;
    },
    async close() {
      await chunks.return?.();
    },
  };
}
