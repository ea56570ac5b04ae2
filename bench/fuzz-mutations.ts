/** Pieces that formats act upon. */
const TOKENS: readonly (string | readonly number[])[] = [
  '\r\n\r\n',
  '\n',
  '\0',
  '\ufeff',
  '\ud800',
  '"',
  '<!--',
  '-->',
  '<![CDATA[',
  '</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"',
  '<table><tr><td>',
  '<template>',
  '<svg><p>',
  '&#x110000;',
  '<meta charset="utf-7">',
  '{"uri":',
  'WARC/1.1\r\n',
  'Content-Length: 99999999999\r\n',
  'Content-Length: -1\r\n',
  'Transfer-Encoding: chunked\r\n',
  'Content-Encoding: br\r\n',
  'ffffffff\r\n',
  'PK\x03\x04',
  'PK\x01\x02',
  'PK\x05\x06',
  'ustar\0',
  '%PDF-1.7',
  '../',
  [0x1f, 0x8b, 8, 0],
  [0xff, 0xff, 0xff, 0xff],
  [0xff, 0xfe],
  [0, 0, 0, 0],
  [0xed, 0xa0, 0x80],
];

const CHANGES: readonly ((bytes: Buffer, other: Buffer, dice: (sides: number) => number) => Buffer)[] = [
  (bytes, _, dice) => {
    const changed = Buffer.from(bytes);
    for (let count = 1 + dice(8); count > 0 && changed.length > 0; count -= 1)
      changed[dice(changed.length)] = dice(256);
    return changed;
  },
  (bytes, _, dice) => {
    const changed = Buffer.from(bytes);
    const at = dice(Math.max(changed.length, 1));
    if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << dice(8));
    return changed;
  },
  (bytes, _, dice) => bytes.subarray(0, dice(bytes.length + 1)),
  (bytes, _, dice) => {
    const [from, to] = range(bytes, dice);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, _, dice) => {
    const [from, to] = range(bytes, dice);
    const copies = new Array(1 + dice(20)).fill(bytes.subarray(from, Math.min(to, from + 4096)));
    return Buffer.concat([bytes.subarray(0, to), ...copies, bytes.subarray(to)]);
  },
  (bytes, _, dice) => {
    const token = TOKENS[dice(TOKENS.length)] ?? '';
    const at = dice(bytes.length + 1);
    const piece = typeof token === 'string' ? Buffer.from(token) : Buffer.from(token);
    const pieces = new Array(dice(4) === 0 ? 1 + dice(2000) : 1).fill(piece);
    return Buffer.concat([bytes.subarray(0, at), ...pieces, bytes.subarray(dice(2) === 0 ? at : at + piece.length)]);
  },
  (bytes, other, dice) => {
    const [from, to] = range(other, dice);
    const at = dice(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)]);
  },
];

/** `bytes` with one to five changes by chance, some of them with pieces of `other`. */
export function mutate(bytes: Buffer, other: Buffer, dice: (sides: number) => number): Buffer {
  let changed = bytes;
  for (let count = 1 + dice(5); count > 0; count -= 1) {
    const change = CHANGES[dice(CHANGES.length)];
    if (change && changed.length < 1_000_000) changed = change(changed, other, dice);
  }
  return changed;
}

function range(bytes: Buffer, dice: (sides: number) => number): readonly [number, number] {
  const from = dice(bytes.length + 1);
  return [from, from + dice(bytes.length - from + 1)];
}
