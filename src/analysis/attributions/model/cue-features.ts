import { mix1, mix2, mix3, mix4 } from './hashing.ts';
import { CLOSING, OUTSIDE, type TokenView, type Unit } from './token-view.ts';

/** Most features of a token. */
export const CUE_FEATURES = 80;

const EDGE = 0x7fffffff;
/** How far the nearest noun and verb are looked for, in tokens. */
const REACH = 12;

/** Index of the first token of the sentence that stands in a quotation, or its end. */
export function firstQuoted(view: TokenView, unit: Unit): number {
  for (let i = unit.first; i < unit.last; i += 1) if (view.quoted[i] !== OUTSIDE) return i;
  return unit.last;
}

/**
 * Hashed features of token `i` as a part of a cue, into `out`; returns how many. Templates are numbered, and the number
 * goes into the hash. `quote` is what `firstQuoted` returns for the sentence.
 */
export function readCueFeatures(view: TokenView, unit: Unit, quote: number, i: number, out: Int32Array): number {
  const { first, last } = unit;
  const at = (column: Int32Array | Uint8Array, index: number): number =>
    index < first || index >= last ? EDGE : (column[index] as number);
  const { word, lemma, kind, coarse, fine, quoted } = view;
  const w = word[i] as number;
  const l = lemma[i] as number;
  const p = kind[i] as number;
  const k1 = coarse[i] as number;
  const k2 = fine[i] as number;
  const q = quoted[i] as number;
  const wb = at(word, i - 1);
  const wb2 = at(word, i - 2);
  const wn = at(word, i + 1);
  const wn2 = at(word, i + 2);
  const pb = at(kind, i - 1);
  const pb2 = at(kind, i - 2);
  const pn = at(kind, i + 1);
  const pn2 = at(kind, i + 2);
  const qb = at(quoted, i - 1);
  const qn = at(quoted, i + 1);
  const quotes = quote === last ? 0 : quote < i ? 2 : 1;
  const cue = view.cue[i] as number;
  let n = 0;
  const add = (feature: number): void => {
    out[n] = feature;
    n += 1;
  };
  add(mix1(1, w));
  add(mix1(2, wb));
  add(mix1(3, wb2));
  add(mix1(4, wn));
  add(mix1(5, wn2));
  add(mix1(6, p));
  add(mix1(7, pb));
  add(mix1(8, pb2));
  add(mix1(9, pn));
  add(mix1(10, pn2));
  add(mix1(11, l));
  add(mix1(12, at(lemma, i - 1)));
  add(mix1(13, at(lemma, i + 1)));
  add(mix2(14, view.suffix[i] as number, p));
  add(mix2(15, l, p));
  add(mix2(16, l, pb));
  add(mix2(17, l, pn));
  add(mix2(18, l, wb));
  add(mix2(19, l, wn));
  add(mix3(20, pb2, pb, p));
  add(mix3(21, pb, p, pn));
  add(mix3(22, p, pn, pn2));
  add(mix3(23, qb, q, qn));
  add(mix4(24, qb, q, qn, l));
  add(mix2(25, q, l));
  add(mix3(26, q, p, qn));
  add(mix2(27, quotes, p));
  add(mix2(28, quotes, l));
  add(mix2(29, quotes, q));
  add(mix2(30, k1, p));
  add(mix2(31, k1, wn));
  add(mix3(32, k1, pb, pn));
  add(mix2(33, at(coarse, i - 1), l));
  add(mix2(34, at(coarse, i + 1), l));
  add(mix2(35, k2, p));
  add(mix2(36, k2, pn));
  add(mix3(37, k2, q, quotes));
  add(mix2(38, cue, p));
  add(mix3(39, cue, pb, pn));
  add(mix3(40, cue, q, quotes));

  // In place of syntax: the nearest noun or pronoun before, passing the verb group; what opens after; what follows.
  let subject = i - 1;
  while (subject >= first && i - subject <= REACH && view.passed[subject] === 1) subject -= 1;
  const sk = at(coarse, subject);
  const sp = at(kind, subject);
  add(mix2(41, sk, k1));
  add(mix2(42, sp, l));
  add(mix3(43, sp, p, pn));
  add(mix3(44, sk, p, k1));
  add(mix2(45, at(fine, subject), k1));
  let after = i + 1;
  while (after < last && after - i <= REACH && view.passed[after] === 1) after += 1;
  add(mix2(46, at(word, after), l));
  add(mix2(47, at(kind, after), k2));
  add(mix3(48, sp, p, at(kind, after)));
  // The first clause opener, verb or mark that quotes within reach, and whether it comes close.
  let opener = i + 1;
  while (opener < last && opener - i <= REACH && view.opens[opener] === 0) opener += 1;
  const distance = opener >= last || opener - i > REACH ? 0 : opener - i > 4 ? 2 : 1;
  const ow = distance === 0 ? 0 : at(kind, opener);
  add(mix2(49, distance, l));
  add(mix3(50, ow, distance, l));
  add(mix3(51, ow, distance, p));
  add(mix3(52, ow, k1, p));
  // The verb before, in the same sentence.
  let verb = i - 1;
  while (verb >= first && i - verb <= 2 * REACH && view.verbal[verb] === 0) verb -= 1;
  const vl = verb >= first && i - verb <= 2 * REACH ? at(lemma, verb) : EDGE;
  add(mix2(53, vl, l));
  add(mix2(54, vl, p));
  // Its place in the sentence, and what stands before a quotation's end.
  const place = i === first ? 0 : i - first < 4 ? 1 : last - i <= 4 ? 3 : 2;
  add(mix2(55, place, p));
  add(mix2(56, place, l));
  const edge = quoted[Math.max(first, i - 2)] === CLOSING || qb === CLOSING ? 1 : 0;
  add(mix3(57, edge, l, quotes));
  add(mix4(58, edge, p, pn, pb));
  add(mix3(59, wb, w, pn));
  add(mix3(60, pb, w, wn));
  add(mix2(61, k1, at(coarse, i + 1)));
  add(mix2(62, at(coarse, i - 1), k1));
  add(mix2(63, view.shape[i] as number, at(view.shape, i + 1)));
  add(mix3(64, at(kind, i - 1), l, at(kind, i + 1)));
  add(mix2(65, at(fine, i - 1), k2));
  add(mix2(66, k2, at(fine, i + 1)));
  return n;
}
