/** What is known of frequent words apart from the training articles: clusters of public word vectors. */
export interface WordTable {
  /** Hashes of the words, sorted as unsigned numbers. */
  readonly hashes: Uint32Array;
  /** For each word its cluster among few and among many, from 1. */
  readonly coarse: Uint16Array;
  readonly fine: Uint16Array;
}

export const EMPTY_WORD_TABLE: WordTable = {
  hashes: new Uint32Array(0),
  coarse: new Uint16Array(0),
  fine: new Uint16Array(0),
};

/** Index of the word with this hash, or -1. Binary search. */
export function indexOfWord(table: WordTable, hash: number): number {
  const wanted = hash >>> 0;
  let low = 0;
  let high = table.hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = table.hashes[middle] as number;
    if (at === wanted) return middle;
    if (at < wanted) low = middle + 1;
    else high = middle;
  }
  return -1;
}

const MAGIC = 0x4f525731; // ORW1

export function writeWordTable({ hashes, coarse, fine }: WordTable): Uint8Array {
  const bytes = new Uint8Array(8 + hashes.length * 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, hashes.length, true);
  for (let i = 0; i < hashes.length; i += 1) {
    view.setUint32(8 + i * 4, hashes[i] as number, true);
    view.setUint16(8 + hashes.length * 4 + i * 2, coarse[i] as number, true);
    view.setUint16(8 + hashes.length * 6 + i * 2, fine[i] as number, true);
  }
  return bytes;
}

/** Throws when the bytes are not a word table. */
export function readWordTable(bytes: Uint8Array): WordTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a word table');
  const size = view.getUint32(4, true);
  if (bytes.length !== 8 + size * 8) throw new Error('word table is cut short');
  const table = { hashes: new Uint32Array(size), coarse: new Uint16Array(size), fine: new Uint16Array(size) };
  for (let i = 0; i < size; i += 1) {
    table.hashes[i] = view.getUint32(8 + i * 4, true);
    table.coarse[i] = view.getUint16(8 + size * 4 + i * 2, true);
    table.fine[i] = view.getUint16(8 + size * 6 + i * 2, true);
  }
  return table;
}
