import type { Stance } from '../../../core/analysis.ts';
import type { Cue } from '../../../language/en/cues.ts';
import { CUES } from '../../../language/en/cues.ts';
import { readCuePhrase } from '../cue-phrases.ts';
import type { FoundAttribution } from '../find.ts';
import { ACCORDING, COLON } from '../fixed-cues.ts';
import type { TokenRange } from '../noun-phrases.ts';
import { isCapital, normAt, type Reading, textAt } from '../reading.ts';
import { confidenceOf, type Evidence } from './confidence.ts';
import { type AttributionModels, loadModels } from './load-models.ts';
import { headOf } from './role-features.ts';
import { CONTENT, countCues, markCues, SOURCE, type TaggedRoles, tagCues, tagRoles } from './tag-attributions.ts';
import { INSIDE, type TokenView, type Unit, viewTokens } from './token-view.ts';
import { crudeLemma } from './words.ts';

/** An attribution the models found, with what they say of it. */
export interface LearnedAttribution extends FoundAttribution {
  readonly evidence: Evidence;
}

/**
 * The attributions of an article that the learned models find, in the order of their cues: first the cues of each
 * sentence, then for each cue its source and content in its paragraph. One without content is left out, and one of
 * which the models are less sure than the calibration asks.
 */
export function findLearned(reading: Reading, models: AttributionModels = loadModels()): LearnedAttribution[] {
  const drafts = findDrafts(reading, models);
  const { isHeld, holds } = nesting(reading.tokens.length, drafts);
  return drafts.flatMap(({ evidence, ...draft }, i) => {
    const full = { ...evidence, isHeld: isHeld[i] ?? false, holds: holds[i] ?? false };
    const confidence = confidenceOf(models.calibration, full);
    return confidence < models.calibration.least ? [] : [{ ...draft, confidence, evidence: full }];
  });
}

function findDrafts(reading: Reading, models: AttributionModels): LearnedAttribution[] {
  const view = viewTokens(reading, models.read);
  const tagged = view.sentences.flatMap((sentence) => tagCues(models.cues, view, sentence));
  const cues = tagged.map(({ cue }) => cue);
  const marks = markCues(view.size, cues);
  const counts = countCues(view, cues);
  let paragraph = 0;
  return tagged.flatMap(({ cue, probability }) => {
    while ((view.paragraphs[paragraph]?.last ?? view.size) <= cue.first) paragraph += 1;
    const unit = view.paragraphs[paragraph];
    if (!unit) return [];
    const draft = readDraft(
      reading,
      view,
      cue,
      probability,
      tagRoles(models.roles, view, unit, cue, marks, counts[paragraph] ?? 1),
    );
    return draft ? [draft] : [];
  });
}

/** For each draft whether another's content holds its cue, and whether its content holds another's cue. */
function nesting(size: number, drafts: readonly LearnedAttribution[]): { isHeld: boolean[]; holds: boolean[] } {
  const heldBy = new Uint16Array(size);
  const cueStarts = new Uint32Array(size + 1);
  for (const { contents, cue } of drafts) {
    for (const [first, last] of contents) for (let i = first; i < last; i += 1) heldBy[i] = (heldBy[i] as number) + 1;
    if (cue) cueStarts[cue[0] + 1] = 1;
  }
  for (let i = 1; i <= size; i += 1) cueStarts[i] = (cueStarts[i] as number) + (cueStarts[i - 1] as number);
  return {
    isHeld: drafts.map(({ cue }) => cue !== null && (heldBy[cue[0]] as number) > 0),
    holds: drafts.map(({ contents }) =>
      contents.some(([first, last]) => (cueStarts[last] as number) > (cueStarts[first] as number)),
    ),
  };
}

function readDraft(
  reading: Reading,
  view: TokenView,
  cue: Unit,
  probability: number,
  roles: TaggedRoles,
): LearnedAttribution | null {
  const contents = rangesOf(roles, CONTENT, cue);
  if (contents.length === 0) return null;
  const source = withoutCommas(reading, nearest(rangesOf(roles, SOURCE, cue), cue));
  const { lemma, use } = readLemma(reading, view, cue);
  const evidence: Evidence = {
    cue: probability,
    roles: roles.probability,
    source: roles.source,
    content: roles.content,
    isKnownCue: use !== null,
    isSpeech: use !== null && !SILENT.has(use.stance),
    isQuoted: contents.some(([first, last]) => view.quoted.subarray(first, last).some((quoted) => quoted > 0)),
    isCueQuoted: view.quoted[cue.first] === INSIDE,
    hasSource: source !== null,
    isSourceCapital: source !== null && isCapital(textAt(reading, source[1] - 1)),
    sourceWords: source ? source[1] - source[0] : 0,
    cueWords: cue.last - cue.first,
    contentWords: contents.reduce((sum, [first, last]) => sum + last - first, 0),
    contentParts: contents.length,
    gap: Math.min(...contents.map((range) => distanceTo(range, cue))),
    isHeld: false,
    holds: false,
  };
  const range = cueRange(reading, cue);
  const isMain = isMainVerb(reading, view, cue);
  return { source, cue: range, lemma, use, contents, rule: 'learned', confidence: 0, isMain, evidence };
}

/** The cue without a colon or comma after its words. */
function cueRange(reading: Reading, cue: Unit): TokenRange {
  let last = cue.last;
  while (last > cue.first + 1 && /^[:,]$/.test(normAt(reading, last - 1))) last -= 1;
  return [cue.first, last];
}

function isMainVerb(reading: Reading, view: TokenView, cue: Unit): boolean {
  const head = headOf(view, cue);
  const sentence = view.sentences[view.sentenceOf[head] ?? -1];
  return sentence !== undefined && readCuePhrase(reading, sentence.first, sentence.last, head)?.form === 'finite';
}

/** Stances held rather than spoken. */
const SILENT: ReadonlySet<Stance> = new Set(['believe', 'doubt', 'intend', 'support', 'oppose', 'suggest', 'decline']);

/** The runs of tokens labelled with a role, the cue's own tokens apart. */
function rangesOf({ unit, labels }: TaggedRoles, role: number, cue: Unit): TokenRange[] {
  const found: TokenRange[] = [];
  for (let t = 0; t < labels.length; t += 1) {
    if (!has(t)) continue;
    const start = t;
    while (t + 1 < labels.length && has(t + 1)) t += 1;
    found.push([unit.first + start, unit.first + t + 1]);
  }
  return found;

  function has(t: number): boolean {
    const i = unit.first + t;
    return (labels[t] === role || labels[t] === role + 1) && (i < cue.first || i >= cue.last);
  }
}

/** Of several runs the one that stands nearest to the cue. */
function nearest(ranges: readonly TokenRange[], cue: Unit): TokenRange | null {
  return ranges.reduce<TokenRange | null>(
    (best, range) => (best === null || distanceTo(range, cue) < distanceTo(best, cue) ? range : best),
    null,
  );
}

function withoutCommas(reading: Reading, range: TokenRange | null): TokenRange | null {
  if (!range) return null;
  let [first, last] = range;
  while (last > first && normAt(reading, last - 1) === ',') last -= 1;
  while (first < last && normAt(reading, first) === ',') first += 1;
  return first < last ? [first, last] : null;
}

function distanceTo([first, last]: TokenRange, cue: Unit): number {
  return last <= cue.first ? cue.first - last : Math.max(0, first - cue.last);
}

/** The lemma of a cue's main verb and its use, where the list of cues has it; otherwise a crude lemma and `null`. */
function readLemma(reading: Reading, view: TokenView, cue: Unit): { lemma: string; use: Cue | null } {
  const first = normAt(reading, cue.first);
  if (first === 'according') return { lemma: ACCORDING.lemma, use: ACCORDING };
  if (first === ':' && cue.last === cue.first + 1) return { lemma: ':', use: COLON };
  const head = headOf(view, cue);
  const norm = normAt(reading, head);
  const next = normAt(reading, head + 1);
  const uses = CUES.get(norm) ?? [];
  const use = uses.find(({ particle }) => particle === next) ?? uses.find(({ particle }) => particle === null) ?? null;
  return { lemma: use?.lemma ?? crudeLemma(norm), use };
}
