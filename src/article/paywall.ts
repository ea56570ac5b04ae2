import type { Span } from '../core/span.ts';
import type { LabelledPiece } from './label-blocks.ts';
import { endsSentence, wordsOf } from './rules/block-rule.ts';
import { isPaywallPrompt } from './rules/paywall-rules.ts';

/** What the source says of who may read it. */
export interface StatedAccess {
  /** Whether all can be read without paying; `null` where nothing says. */
  readonly free: boolean | null;
  /** Words of the whole article; `null` where nothing says. */
  readonly words: number | null;
  /** Whether there is text in the elements that the page names as paid; `null` where it names none. */
  readonly hasPaidText: boolean | null;
}

export const NO_ACCESS_STATED: StatedAccess = { free: null, words: null, hasPaidText: null };

/** Where and how the text was seen to be cut; `how` continues a sentence that begins with the name of the source. */
export interface PaywallCut {
  readonly span: Span;
  readonly how: string;
}

/** A text with fewer words can be the part that everybody may read. */
const STUB_WORDS = 250;
/** With fewer words a text in which a prompt stands is cut although the page says that it is a paid one. */
const LONG_STUB_WORDS = 400;
/** Share of the words that the page counts below which the rest is missing, and the least that must be missing. */
const MISSING_SHARE = 0.7;
const MISSING_WORDS = 80;
/** A shorter line does not tell where the text ends. */
const LEAST_LINE = 25;
/** Blocks below the text in which a prompt belongs to it. */
const BELOW = 25;

/**
 * Whether the text ends where a reader is asked to pay or to sign in. Needs two things: a prompt below the last
 * paragraph, or a page that says it is not free; and a text that ends early: a prompt in the text itself, no end of a
 * sentence, fewer words than the page counts, nothing in the element that the page names as paid, or a stub. `null` for a
 * text that is there in full, also where the page says that it is not free.
 */
export function findPaywallCut(labelled: readonly LabelledPiece[], access: StatedAccess): PaywallCut | null {
  const last = labelled.findLastIndex(isBodyText);
  if (last < 0) return null;
  const prompt = labelled
    .slice(last + 1, last + 1 + BELOW)
    .find(({ block, piece }) => !block.kept && isPaywallPrompt(piece.bare));
  if (!prompt && access.free !== false) return null;
  const words = labelled.reduce(
    (sum, item) => sum + (isBody(item) ? wordsOf(item.piece.text.replace(/\s+/g, ' ')).length : 0),
    0,
  );
  const ending = labelled[last]?.piece.text ?? '';
  const isBrokenOff = /(?:…|\.\.\.)["”’)\]]?$/.test(ending);
  const isShort = access.words !== null && words < access.words * MISSING_SHARE && access.words - words > MISSING_WORDS;
  const span = (prompt ?? labelled[last])?.block.span ?? [0, 0];
  const after = `the text ends after ${words} words`;
  if (isShort) return { span, how: `${after} of ${access.words}` };
  if (!prompt) {
    const isCut = words < STUB_WORDS && (access.hasPaidText === false || (isBrokenOff && access.hasPaidText === null));
    return isCut ? { span, how: `${after}, and the page says that it is not free` } : null;
  }
  const inText = prompt.block.rule === 'paywall-prompt';
  const isStub =
    access.hasPaidText === true ? false : inText ? access.free === null || words < LONG_STUB_WORDS : words < STUB_WORDS;
  if (!(isBrokenOff || !endsSentence(ending) || isStub || access.hasPaidText === false)) return null;
  return { span, how: `${after}, where the reader is asked to subscribe or sign in` };
}

/** A paragraph, by which it is told where the text ends. */
function isBodyText({ block, piece }: LabelledPiece): boolean {
  return isBody({ block, piece }) && block.kind !== 'heading' && piece.bare.length >= LEAST_LINE;
}

function isBody({ block: { kept, kind } }: LabelledPiece): boolean {
  return kept && (kind === 'paragraph' || kind === 'quote' || kind === 'list-item' || kind === 'heading');
}
