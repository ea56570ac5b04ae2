import { decode, readMarginals, scoreOf } from './crf.ts';
import { CUE_FEATURES, firstQuoted, readCueFeatures } from './cue-features.ts';
import { addScores, type ChainModel } from './linear-model.ts';
import { placeCue, ROLE_FEATURES, readRoleFeatures } from './role-features.ts';
import type { TokenView, Unit } from './token-view.ts';

/** Labels of the role tagger. */
export const SOURCE = 1;
export const CONTENT = 3;
export const ROLE_LABELS = 5;
export const CUE_LABELS = 3;

/** A cue the tagger found. */
export interface TaggedCue {
  readonly cue: Unit;
  /** Probability of exactly this cue's labels, the rest of the sentence as it was decoded. */
  readonly probability: number;
}

/** The roles of one cue. */
export interface TaggedRoles {
  /** Its paragraph, or the part of it that was read. */
  readonly unit: Unit;
  readonly labels: Uint8Array;
  /** Probability of the whole sequence of labels. */
  readonly probability: number;
  /** Least probability of a token labelled as source, and mean probability of those labelled as content; 1 without. */
  readonly source: number;
  readonly content: number;
}

/** Longest sentence and paragraph read, in tokens: the rest of a longer one is left out. */
const LONGEST_SENTENCE = 400;
const LONGEST_PARAGRAPH = 400;

const cueRow = new Int32Array(CUE_FEATURES);
const roleRow = new Int32Array(ROLE_FEATURES);

/** The cues of one sentence, in text order. */
export function tagCues(model: ChainModel, view: TokenView, sentence: Unit): TaggedCue[] {
  const unit = { first: sentence.first, last: Math.min(sentence.last, sentence.first + LONGEST_SENTENCE) };
  const length = unit.last - unit.first;
  const scores = new Float64Array(length * CUE_LABELS);
  const quote = firstQuoted(view, unit);
  for (let t = 0; t < length; t += 1) {
    const count = readCueFeatures(view, unit, quote, unit.first + t, cueRow);
    addScores(model, cueRow, count, scores, t * CUE_LABELS);
  }
  const labels = decode(model.chain, scores, length);
  if (!labels.includes(1)) return [];
  const { label } = readMarginals(model.chain, scores, length);
  const found: TaggedCue[] = [];
  for (let t = 0; t < length; t += 1) {
    if (labels[t] !== 1) continue;
    let end = t + 1;
    while (end < length && labels[end] === 2) end += 1;
    found.push({
      cue: { first: unit.first + t, last: unit.first + end },
      probability: label[t * CUE_LABELS + 1] as number,
    });
    t = end - 1;
  }
  return found;
}

/** Tokens read for the roles of all cues of a paragraph together, so that a page of nothing but cues takes no age. */
const PARAGRAPH_BUDGET = 16_000;
const SHORTEST_REACH = 40;

/** The part of a paragraph around a cue that is read for its roles; the paragraph has `cues` of them. */
export function reachOf(paragraph: Unit, cue: Unit, cues: number): Unit {
  const fair = Math.max(SHORTEST_REACH, Math.floor(PARAGRAPH_BUDGET / Math.max(1, cues)));
  const longest = Math.min(LONGEST_PARAGRAPH, fair);
  if (paragraph.last - paragraph.first <= longest) return paragraph;
  const middle = cue.first - Math.floor(longest / 2);
  const first = Math.max(paragraph.first, Math.min(middle, paragraph.last - longest));
  return { first, last: Math.min(paragraph.last, first + longest) };
}

/** Who speaks and what is said, for one cue of a paragraph. `cues` marks all cues of the article, of which
 * the paragraph has `count`. */
export function tagRoles(
  model: ChainModel,
  view: TokenView,
  paragraph: Unit,
  cue: Unit,
  cues: Uint8Array,
  count: number,
): TaggedRoles {
  const unit = reachOf(paragraph, cue, count);
  const length = unit.last - unit.first;
  const scores = new Float64Array(length * ROLE_LABELS);
  const place = placeCue(view, unit, cue, cues);
  for (let t = 0; t < length; t += 1) {
    const count = readRoleFeatures(view, place, unit.first + t, roleRow);
    addScores(model, roleRow, count, scores, t * ROLE_LABELS);
  }
  const labels = decode(model.chain, scores, length);
  const { label, logTotal } = readMarginals(model.chain, scores, length);
  let source = 1;
  let sum = 0;
  let contents = 0;
  for (let t = 0; t < length; t += 1) {
    const role = labels[t] as number;
    if (role === 0) continue;
    const kind = role < CONTENT ? SOURCE : CONTENT;
    const chance = (label[t * ROLE_LABELS + kind] as number) + (label[t * ROLE_LABELS + kind + 1] as number);
    if (kind === SOURCE) source = Math.min(source, chance);
    else {
      sum += chance;
      contents += 1;
    }
  }
  const probability = Math.exp(scoreOf(model.chain, scores, labels) - logTotal);
  return { unit, labels, probability, source, content: contents === 0 ? 1 : sum / contents };
}

/** For each token of the article 1 where a cue begins and 2 where it goes on. */
export function markCues(size: number, cues: readonly Unit[]): Uint8Array {
  const marks = new Uint8Array(size);
  for (const { first, last } of cues) {
    marks.fill(2, first, last);
    marks[first] = 1;
  }
  return marks;
}

/** How many cues each paragraph has. */
export function countCues({ paragraphs }: TokenView, cues: readonly Unit[]): number[] {
  const counts = paragraphs.map(() => 0);
  let paragraph = 0;
  for (const { first } of cues) {
    while ((paragraphs[paragraph]?.last ?? Number.POSITIVE_INFINITY) <= first) paragraph += 1;
    counts[paragraph] = (counts[paragraph] ?? 0) + 1;
  }
  return counts;
}

/** Index of the paragraph that holds the cue. */
export function paragraphOf({ paragraphs }: TokenView, cue: Unit): number {
  return paragraphs.findIndex(({ last }) => cue.first < last);
}
