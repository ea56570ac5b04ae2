import { type ByteReader, openByteReader } from './byte-reader.ts';

/** Longest line of a record's header that is read. */
const LONGEST_LINE = 65_536;
/** Most lines in a record's header. */
const MOST_LINES = 512;

/** One record of a WARC (ISO 28500), its header read and its block still to come. */
export interface WarcRecord {
  readonly kind: 'record';
  /** Named fields, names in lower case; of one that is repeated, the first. */
  readonly fields: ReadonlyMap<string, string>;
  readonly block: WarcBlock;
}

/** The block of a record; what is left unread is passed over. */
export interface WarcBlock {
  /** As the header states it. */
  readonly length: number;
  /** Bytes that were not read yet. */
  readonly left: number;
  /** The file ended in the middle of the block. */
  readonly cut: boolean;
  /** The next `count` bytes of the block, fewer at its end. */
  read(count: number): Promise<Buffer>;
}

/** Bytes that belong to no record: the reader goes on with the next record that it finds. */
export interface WarcDamage {
  readonly kind: 'damage';
}

/** The file ended inside a record. */
export interface WarcCut {
  readonly kind: 'cut';
}

/** The records of a WARC as it is after gzip was undone, one at a time. */
export async function* readWarcRecords(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<WarcRecord | WarcDamage | WarcCut> {
  const reader = openByteReader(stream);
  try {
    for (;;) {
      const opening = await findRecord(reader);
      if (opening.damaged) yield { kind: 'damage' };
      if (!opening.found) return;
      const fields = await readFields(reader);
      if (!fields) {
        yield { kind: 'cut' };
        return;
      }
      const written = fields.get('content-length') ?? '';
      if (!/^\d{1,15}$/.test(written)) {
        yield { kind: 'damage' };
        continue;
      }
      const block = openBlock(reader, Number(written));
      yield { kind: 'record', fields, block };
      await block.pass();
      // Two line ends close a record; without them the file was cut off, also where the block is whole.
      const closed = !block.cut && (await reader.readLine(LONGEST_LINE)) !== null;
      if (!closed) {
        yield { kind: 'cut' };
        return;
      }
    }
  } finally {
    await reader.close();
  }
}

/** Passes over lines up to and with the version that opens a record. */
async function findRecord(reader: ByteReader): Promise<{ readonly found: boolean; readonly damaged: boolean }> {
  let damaged = false;
  for (;;) {
    const line = await reader.readLine(64);
    if (!line) return { found: false, damaged };
    if (line.length === 0) continue;
    if (/^WARC\/[01]\.\d{1,2}\s{0,4}$/.test(line.toString('latin1'))) return { found: true, damaged };
    damaged = true;
  }
}

/** The named fields of a record, or `null` when the file ends in them. A line that opens with a space goes on a field. */
async function readFields(reader: ByteReader): Promise<Map<string, string> | null> {
  const fields = new Map<string, string>();
  let last: string | null = null;
  for (let count = 0; count < MOST_LINES; count += 1) {
    const line = await reader.readLine(LONGEST_LINE);
    if (!line) return null;
    if (line.length === 0) return fields;
    const text = line.toString('utf8');
    if (/^[ \t]/.test(text)) {
      if (last !== null) fields.set(last, `${fields.get(last) ?? ''} ${text.trim()}`);
      continue;
    }
    const colon = text.indexOf(':');
    last = colon > 0 ? text.slice(0, colon).trim().toLowerCase() : null;
    if (last !== null && fields.has(last)) last = null;
    if (last !== null) fields.set(last, text.slice(colon + 1).trim());
  }
  return fields;
}

function openBlock(reader: ByteReader, length: number): WarcBlock & { pass(): Promise<void> } {
  let left = length;
  let cut = false;
  const read = async (count: number): Promise<Buffer> => {
    const wanted = Math.min(count, left);
    const bytes = await reader.read(wanted);
    left -= bytes.length;
    if (bytes.length < wanted) cut = true;
    return bytes;
  };
  return {
    length,
    get left() {
      return left;
    },
    get cut() {
      return cut;
    },
    read,
    async pass() {
      const passed = await reader.skip(left);
      if (passed < left) cut = true;
      left -= passed;
    },
  };
}
