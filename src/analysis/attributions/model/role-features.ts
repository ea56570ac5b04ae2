import { mix1, mix2, mix3, mix4 } from './hashing.ts';
import { INSIDE, OUTSIDE, type TokenView, type Unit } from './token-view.ts';

/** Most features of a token. */
export const ROLE_FEATURES = 112;

const EDGE = 0x7fffffff;

/** What all tokens of a paragraph share when the roles of one cue are read. */
export interface CuePlace {
  readonly unit: Unit;
  readonly cue: Unit;
  /** Token that stands for the cue: its main verb. */
  readonly head: number;
  /** For each token of the article 1 where a cue begins, 2 where it goes on, 0 elsewhere. */
  readonly cues: Uint8Array;
  /** How the cue's sentence is quoted. */
  readonly quoting: number;
  /** For each token of the unit, from its first: what lies between it and the cue. */
  readonly between: Int32Array;
  readonly verbsBetween: Uint8Array;
  readonly othersBetween: Uint8Array;
}

/** The main verb of a cue: the last verbal token, else the last that is no auxiliary, preposition or mark. */
export function headOf(view: TokenView, cue: Unit): number {
  let head = cue.first;
  let best = -1;
  for (let i = cue.first; i < cue.last; i += 1) {
    const score =
      view.passed[i] === 1 ? 0 : view.cue[i] !== 0 ? 4 : view.verbal[i] === 1 ? 3 : view.opens[i] === 1 ? 1 : 2;
    if (score > best) {
      best = score;
      head = i;
    }
  }
  return head;
}

/** Looks at a cue's surroundings once. */
export function placeCue(view: TokenView, unit: Unit, cue: Unit, cues: Uint8Array): CuePlace {
  const size = unit.last - unit.first;
  const head = headOf(view, cue);
  const between = new Int32Array(size);
  const verbsBetween = new Uint8Array(size);
  const othersBetween = new Uint8Array(size);
  walk(1, cue.last, unit.last);
  walk(-1, cue.first - 1, unit.first - 1);
  const sentence = view.sentences[view.sentenceOf[head] as number] as Unit;
  let quotesBefore = 0;
  let quotesAfter = 0;
  for (let i = Math.max(sentence.first, unit.first); i < Math.min(sentence.last, unit.last); i += 1) {
    if (view.quoted[i] === OUTSIDE) continue;
    if (i < cue.first) quotesBefore = 1;
    else if (i >= cue.last) quotesAfter = 1;
  }
  const quoting = quotesBefore + 2 * quotesAfter + (view.quoted[head] === INSIDE ? 4 : 0);
  return { unit, cue, head, cues, quoting, between, verbsBetween, othersBetween };

  function walk(step: 1 | -1, from: number, to: number): void {
    let verbs = 0;
    let commas = 0;
    let openers = 0;
    let quotes = 0;
    let others = 0;
    let sentences = 0;
    for (let i = from; i !== to; i += step) {
      const k = i - unit.first;
      if (view.sentenceOf[i] !== view.sentenceOf[i - step] && i !== from) sentences = Math.min(sentences + 1, 2);
      between[k] = commas + 4 * openers + 8 * quotes + 24 * sentences;
      verbsBetween[k] = Math.min(verbs, 4);
      if (cues[i] === 1 || (step < 0 && cues[i] === 2)) others = 1;
      othersBetween[k] = others;
      if (view.verbal[i] === 1) verbs += 1;
      if (view.mark[i] === 1) commas = Math.min(commas + 1, 3);
      if (view.opens[i] === 1) openers = 1;
      if ((view.quoted[i] as number) > INSIDE) quotes = Math.min(quotes + 1, 2);
    }
  }
}

const DISTANCES = Uint8Array.from({ length: 27 }, (_, d) => (d <= 6 ? d : d <= 9 ? 7 : d <= 14 ? 8 : d <= 25 ? 9 : 10));

/**
 * Hashed features of token `i` as part of the source or content of a cue, into `out`; returns how many.
 */
export function readRoleFeatures(view: TokenView, place: CuePlace, i: number, out: Int32Array): number {
  const { unit, cue, head, cues } = place;
  const { first, last } = unit;
  const at = (column: Int32Array | Uint8Array, index: number): number =>
    index < first || index >= last ? EDGE : (column[index] as number);
  const { word, lemma, kind, coarse, quoted } = view;
  const k = i - first;
  const w = word[i] as number;
  const p = kind[i] as number;
  const q = quoted[i] as number;
  const wb = at(word, i - 1);
  const wn = at(word, i + 1);
  const pb = at(kind, i - 1);
  const pb2 = at(kind, i - 2);
  const pn = at(kind, i + 1);
  const pn2 = at(kind, i + 2);
  const qb = at(quoted, i - 1);
  const side = i < cue.first ? 1 : i >= cue.last ? 2 : 0;
  const gap = side === 1 ? cue.first - i : side === 2 ? i - cue.last + 1 : 0;
  const db = DISTANCES[Math.min(gap, 26)] as number;
  const near = Math.min(db, 3);
  const sentence = view.sentenceOf[i] as number;
  const offset = sentence - (view.sentenceOf[head] as number);
  const so = offset < -2 ? -2 : offset > 2 ? 2 : offset;
  const base = side * 8 + so + 3;
  const sd = side * 16 + db;
  const own = i >= cue.first && i < cue.last;
  const ot = own ? 0 : (cues[i] as number) > 0 ? 1 : 0;
  const ob = place.othersBetween[k] as number;
  const others = ot + 2 * ob;
  const bounds = view.sentences[sentence] as Unit;
  const isFirst = i === bounds.first ? 1 : 0;
  const isLast = i === bounds.last - 1 ? 2 : 0;
  const edge = isFirst + isLast;
  const cl = lemma[head] as number;
  const cp = kind[head] as number;
  const ck1 = coarse[head] as number;
  const ck2 = view.fine[head] as number;
  const length = Math.min(cue.last - cue.first, 4);
  const wa = at(word, cue.last);
  const pa = at(kind, cue.last);
  const wc = at(word, cue.first - 1);
  const pc = at(kind, cue.first - 1);
  const quoting = place.quoting;
  const between = place.between[k] as number;
  const verbs = place.verbsBetween[k] as number;
  const quotingBase = base * 8 + quoting;
  let n = 0;
  const add = (feature: number): void => {
    out[n] = feature;
    n += 1;
  };
  add(mix1(101, sd * 8 + so));
  add(mix2(102, sd, wa));
  add(mix3(103, sd, pa, cp));
  add(mix2(104, sd, cl));
  add(mix3(105, sd, ck2, p));
  add(mix2(106, sd, others));
  add(mix2(107, side, w));
  add(mix3(108, side, p, db));
  add(mix3(109, side, pb, p));
  add(mix3(110, side, p, pn));
  add(mix3(111, side * 4 + near, wb, 0));
  add(mix2(112, side, wn));
  add(mix3(113, side, w, wn));
  add(mix3(114, side, w, wb));
  add(mix4(115, side, p, pb, pb2));
  add(mix4(116, side, p, pn, pn2));
  add(mix3(117, side, ck2, wb));
  add(mix2(118, sd, length));
  add(mix3(119, side, isLast, p));
  add(mix4(120, sd, pb, p, pn));
  add(mix2(121, base, cl));
  add(mix2(122, quotingBase, q));
  add(mix3(123, base, q, cl));
  add(mix3(124, base, others * 4 + q, quoting));
  add(mix3(125, base, edge, q));
  add(mix3(126, base, coarse[i] as number, p));
  add(mix3(127, base, wc, cl));
  add(mix3(128, base, wa, cl));
  add(mix3(129, base, pc, cp));
  add(mix3(130, base, w, q * 8 + qb));
  add(mix3(131, base, ob, cl));
  add(mix3(132, base, q, ck2));
  add(mix2(133, quotingBase, ck1));
  add(mix4(134, quotingBase, at(quoted, cue.first - 1), at(quoted, cue.last), q));
  add(mix4(135, quotingBase, pa, cp, ob));
  add(mix2(136, quotingBase, others));

  // In place of a path through a tree: what lies between the token and its cue.
  const path = side * 256 + between;
  const gaps = side * 8 + verbs;
  add(mix1(140, path));
  add(mix2(141, path, verbs));
  add(mix3(142, path, p, verbs));
  add(mix2(143, path, cl));
  add(mix3(144, path, verbs, cl));
  add(mix3(145, path, q, quoting));
  add(mix3(146, path, p, near));
  add(mix3(147, path, w, near));
  add(mix3(148, path, ck1, p));
  add(mix3(149, path, ck2, verbs));
  add(mix4(150, path, pa, cp, verbs));
  add(mix4(151, path, pb, p, pn));
  add(mix3(152, path, others, q));
  add(mix3(153, gaps, p, cp));
  add(mix3(154, gaps, db, so));
  add(mix4(155, gaps, pb, p, q));
  add(mix3(156, gaps, wb, p));
  add(mix3(157, gaps, w, cl));
  add(mix3(158, path, quoting, at(quoted, i + 1) * 4 + q));
  add(mix3(159, side, wb, wn));
  add(mix4(160, sd, wb, p, cp));
  add(mix4(161, base, at(kind, i - 1), w, at(kind, i + 1)));
  add(mix3(162, base, view.shape[i] as number, at(view.shape, i + 1)));
  add(mix4(163, sd, view.shape[i] as number, wb, wn));
  add(mix3(164, near * 4 + side, view.fine[i] as number, cl));
  add(mix4(165, side, at(view.coarse, i - 1), at(view.coarse, i), at(view.coarse, i + 1)));
  add(mix4(166, quotingBase, verbs, between, edge));
  return n;
}
