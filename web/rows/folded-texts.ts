import { fold } from './listing.ts';

/** Texts folded together. */
const TOGETHER = 500;
/** Stands between two texts: no byte of UTF-8. */
const BETWEEN = Buffer.from([0xff]);

/** The folded texts of some items: `bytes` as UTF-8 behind each other, the text of each ending at its place in `ends`. */
interface Part {
  readonly bytes: Buffer;
  readonly ends: Uint32Array;
}

/** Texts in which words are looked for. */
export interface Texts {
  /** Those of `places`, which are in order, in whose text all of the folded `phrases` stand. */
  find(places: Uint32Array, phrases: readonly string[]): Uint32Array;
  /** Makes ready for that, a part at a step; what is asked before the last step waits for it. */
  prepare(): Generator<void>;
}

/**
 * The texts of many items as words are looked for in them, folded once: about a byte for each letter. Made when words
 * are looked for for the first time, or before that by `prepare`.
 */
export class FoldedTexts<Item> implements Texts {
  readonly #items: readonly Item[];
  readonly #text: (item: Item) => string;
  readonly #readAhead: ((items: readonly Item[]) => void) | undefined;
  readonly #parts: Part[] = [];

  constructor(items: readonly Item[], text: (item: Item) => string, readAhead?: (items: readonly Item[]) => void) {
    this.#items = items;
    this.#text = text;
    this.#readAhead = readAhead;
  }

  *prepare(): Generator<void> {
    while (this.#parts.length * TOGETHER < this.#items.length) {
      this.#parts.push(this.#fold(this.#parts.length * TOGETHER));
      yield;
    }
  }

  find(places: Uint32Array, phrases: readonly string[]): Uint32Array {
    for (const _ of this.prepare());
    const [longest = '', ...others] = phrases.toSorted((a, b) => b.length - a.length);
    const wanted = Buffer.from(longest);
    const found = new Uint32Array(places.length);
    let number = 0;
    let next = 0;
    for (const [index, part] of this.#parts.entries()) {
      const first = index * TOGETHER;
      let from = 0;
      while (next < places.length && (places[next] ?? 0) < first + part.ends.length) {
        const at = (places[next] ?? 0) - first;
        from = Math.max(from, startOf(part, at));
        const hit = part.bytes.indexOf(wanted, from);
        if (hit < 0) {
          next = firstFrom(places, next, first + part.ends.length);
          break;
        }
        if (hit < (part.ends[at] ?? 0)) {
          if (hasAll(part, at, others)) {
            found[number] = first + at;
            number += 1;
          }
          next += 1;
        } else {
          // The next place whose text ends behind the hit.
          next += 1;
          while (next < places.length && (part.ends[(places[next] ?? 0) - first] ?? Infinity) <= hit) next += 1;
          from = hit;
        }
      }
    }
    return found.slice(0, number);
  }

  #fold(first: number): Part {
    const items = this.#items.slice(first, first + TOGETHER);
    this.#readAhead?.(items);
    const texts = items.map((item) => Buffer.from(fold(this.#text(item))));
    const ends = new Uint32Array(texts.length);
    let end = 0;
    for (const [at, { length }] of texts.entries()) {
      ends[at] = end + length;
      end += length + 1;
    }
    return { bytes: Buffer.concat(texts.flatMap((text) => [text, BETWEEN])), ends };
  }
}

function startOf({ ends }: Part, at: number): number {
  return at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
}

function hasAll(part: Part, at: number, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const text = part.bytes.toString('utf8', startOf(part, at), part.ends[at]);
  return phrases.every((phrase) => text.includes(phrase));
}

/** Index of the first of `places`, from `index` on, that is not below `place`. */
function firstFrom(places: Uint32Array, index: number, place: number): number {
  let at = index;
  while (at < places.length && (places[at] ?? 0) < place) at += 1;
  return at;
}
