/** Bytes looked at. */
const SAMPLE = 65_536;

/** An encoding of UTF-16 and the bytes of the mark that says so: 2, or 0 where the bytes themselves show it. */
export interface Utf16 {
  readonly encoding: 'utf-16le' | 'utf-16be';
  readonly mark: 0 | 2;
}

/**
 * Whether bytes are UTF-16: by a byte order mark, or because every second byte is mostly zero, as in text of Latin
 * letters. `null` when they are not, and for UTF-32, which opens with the same mark.
 */
export function findUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const utf32 = bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0;
    return utf32 ? null : { encoding: 'utf-16le', mark: 2 };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.5 && even < pairs * 0.05) return { encoding: 'utf-16le', mark: 0 };
  if (even > pairs * 0.5 && odd < pairs * 0.05) return { encoding: 'utf-16be', mark: 0 };
  return null;
}
