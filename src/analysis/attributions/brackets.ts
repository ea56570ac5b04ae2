import type { Citation } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import type { Span } from '../../core/span.ts';
import type { Cue } from '../../language/en/cues.ts';
import { OUTLET_NAMES, OUTLET_WORDS } from '../../language/en/outlet-words.ts';
import type { FoundAttribution } from './find.ts';
import { isCapital, normAt, type Reading, textAt } from './reading.ts';

/** A citation and the stretch of text it covers: an item of a digest, or the sentence that names the outlet. */
export interface Bracket {
  readonly citation: Citation;
  readonly holds: Span;
}

/** Both lists are in text order; the stretches that those of one list hold do not overlap, or are the same. */
export interface FoundBrackets {
  readonly inBrackets: readonly Bracket[];
  readonly named: readonly Bracket[];
  /** The items of a digest as attributions of their sources. */
  readonly found: readonly FoundAttribution[];
}

const ITEM: Cue = { lemma: '', stance: 'assert', frames: new Set(), particle: null };
/** Longest bracket taken for a source, in code units. */
const LONGEST = 200;

/**
 * The sources a digest gives in brackets at the end of an item (`[Daily Lantern / Ada Holm and Jon Tamm]`): each is a
 * citation for what the item says, and the outlet attributes the item as a whole. Outlets that a sentence names after
 * *told* or *according to* are citations too.
 */
export function findBrackets(article: Article, reading: Reading): FoundBrackets {
  const citations: Bracket[] = [];
  const found: FoundAttribution[] = [];
  article.blocks.forEach(({ kept, span }, block) => {
    if (!kept || article.text.lastIndexOf(']', span[1]) < span[0]) return;
    const own = reading.sentences.filter((sentence) => sentence.block === block);
    const first = own[0]?.first ?? 0;
    const last = own.at(-1)?.last ?? 0;
    let start = first;
    for (let open = first; open < last; open += 1) {
      if (normAt(reading, open) !== '[' || (reading.quotationOf[open] ?? -1) >= 0) continue;
      const close = findClose(reading, open, last);
      const citation = close === null ? null : readCitation(article.text, reading, open, close);
      if (close === null || !citation || open <= start) continue;
      citations.push({ citation, holds: [reading.tokens[start]?.start ?? 0, reading.tokens[close]?.end ?? 0] });
      const slash = indexOfMark(reading, '/', open, close);
      found.push({
        source: [open + 1, slash ?? close],
        cue: null,
        lemma: '',
        use: ITEM,
        contents: [[start, open]],
        rule: 'digest-source',
        confidence: 0.9,
        isMain: false,
      });
      start = close + 1;
      open = close;
    }
  });
  // One bracket alone may be an aside; a digest gives a source for item after item.
  const named = findNamedOutlets(reading);
  return found.length < 2 ? { inBrackets: [], named, found: [] } : { inBrackets: citations, named, found };
}

function findClose(reading: Reading, open: number, last: number): number | null {
  const start = reading.tokens[open]?.start ?? 0;
  for (let i = open + 1; i < last && (reading.tokens[i]?.end ?? 0) - start <= LONGEST; i += 1) {
    if (normAt(reading, i) === ']') {
      // Only at the end of an item or a sentence: inside one, brackets hold an editor's words.
      const next = i + 1 < last ? textAt(reading, i + 1) : '';
      return next === '' || isCapital(next) || /^(?:[.“"[•]|``)$/.test(next) ? i : null;
    }
    if (normAt(reading, i) === '[') return null;
  }
  return null;
}

function indexOfMark(reading: Reading, mark: string, first: number, last: number): number | null {
  for (let i = first; i < last; i += 1) if (normAt(reading, i) === mark) return i;
  return null;
}

function readCitation(text: string, reading: Reading, open: number, close: number): Citation | null {
  const span: Span = [reading.tokens[open + 1]?.start ?? 0, reading.tokens[close - 1]?.end ?? 0];
  if (close - open < 2 || !isCapital(textAt(reading, open + 1))) return null;
  const [outlet = '', authors] = text.slice(...span).split(/\s*\/\s*/, 2);
  if (outlet === '' || outlet.length > 60 || /[.!?]\s/.test(outlet)) return null;
  return { outlet, authors: authors ? readNames(authors) : [], span };
}

/** `Ada Holm, Jon Tamm, and Eva Orlen` as a list. */
function readNames(text: string): string[] {
  return text
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** `told the Daily Lantern`, `according to Velia News`. */
function findNamedOutlets(reading: Reading): Bracket[] {
  const found: Bracket[] = [];
  for (const { first, last, span } of reading.sentences) {
    for (let i = first; i < last - 1; i += 1) {
      if (!(normAt(reading, i) === 'told' || (normAt(reading, i) === 'to' && normAt(reading, i - 1) === 'according')))
        continue;
      let from = i + 1;
      if (/^(?:the|a)$/.test(normAt(reading, from))) from += 1;
      let to = from;
      while (
        to < last &&
        to - from < 6 &&
        (isCapital(textAt(reading, to)) || normAt(reading, to) === 'news' || normAt(reading, to) === 'agency')
      )
        to += 1;
      if (to === from || !isCapital(textAt(reading, from)) || !isOutlet(reading, from, to)) continue;
      const name: Span = [reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0];
      found.push({ citation: { outlet: reading.text.slice(...name), authors: [], span: name }, holds: span });
    }
  }
  return found;
}

function isOutlet(reading: Reading, first: number, last: number): boolean {
  return OUTLET_WORDS.has(normAt(reading, last - 1)) || OUTLET_NAMES.has(normAt(reading, first));
}
