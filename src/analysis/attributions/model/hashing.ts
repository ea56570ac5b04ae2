// Features are known by hashed numbers only: no word of the training text stands in a model.

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo), as a signed 32-bit number. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

// The steps of MurmurHash3 (Appleby) on 32-bit blocks, unrolled for features of up to four parts.

function block(hash: number, part: number): number {
  let k = Math.imul(part, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

export function mix1(template: number, a: number): number {
  return finish(block(template, a));
}

export function mix2(template: number, a: number, b: number): number {
  return finish(block(block(template, a), b));
}

export function mix3(template: number, a: number, b: number, c: number): number {
  return finish(block(block(block(template, a), b), c));
}

export function mix4(template: number, a: number, b: number, c: number, d: number): number {
  return finish(block(block(block(block(template, a), b), c), d));
}
