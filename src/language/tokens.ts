import type { Token } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { ABBREVIATIONS_ANYWHERE, ABBREVIATIONS_BEFORE_NAME } from './en/abbreviations.ts';

// One alternative a line, tried in order at each place. No alternative can match the same text in two ways, so the
// scan is linear. Penn Treebank conventions (Marcus et al. 1993), but hyphenated words, links and handles stay whole.
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]+`,
    String.raw`[\p{L}\p{N}_]+@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*`, // an address
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`, // U.S., a.m., H.R.
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:[\p{L}\p{M}]+|%)?(?:[-‐‑][\p{L}\p{N}\p{M}]+)*`,
    String.raw`[\p{L}\p{N}\p{M}_]+(?:[-‐‑'’&][\p{L}\p{N}\p{M}_]+)*`,
    String.raw`\.{2,}|-{2,}|${'`'}${'`'}|''`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

const CONTRACTION = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/**
 * The tokens of `span` of `text`, in text order; white space lies between them and in none of them. Contractions
 * (`do|n't`) and possessives (`Reuters|'s`) are split; the full stop of an abbreviation or initial belongs to it.
 */
export function readTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const part = span[0] === 0 && span[1] === text.length ? text : text.slice(span[0], span[1]);
  const offset = span[0];
  let at = 0;
  while (at < part.length) {
    const end = plainWordEnd(part, at);
    if (end > at) {
      tokens.push(plainToken(part.slice(at, end), offset + at));
      at = end;
      continue;
    }
    if (isBlank(part.charCodeAt(at))) {
      at += 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(part);
    if (!match) break;
    let word = match[0];
    const start = offset + match.index;
    if (word.length > 1) {
      if (isLink(word)) word = word.replace(/[.,;:!?'’)\]]{1,8}$/, '');
      else if (part[match.index + word.length] === '.' && takesFullStop(word, part, match.index + word.length + 1))
        word += '.';
    } else if (part[match.index + 1] === '.' && isInitial(word, part, match.index)) word += '.';
    at = match.index + word.length;
    const cut = word.length > 2 ? CONTRACTION.exec(word) : null;
    if (cut && cut.index > 0) {
      tokens.push(makeToken(word.slice(0, cut.index), start), makeToken(cut[0], start + cut.index));
    } else tokens.push(makeToken(word, start));
  }
  return tokens;
}

/**
 * End of a word of plain letters that white space or a mark ends which can belong to no token with it; `at` where none
 * begins there. Most words of English news are such: they need no regular expression.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  while ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
    end += 1;
    code = text.charCodeAt(end);
  }
  return end === at || isBlank(code) || ENDS_WORD.has(code) ? end : at;
}

/** Codes of , ; ! ? ) and the straight quotation mark. */
const ENDS_WORD: ReadonlySet<number> = new Set([44, 59, 33, 63, 41, 34]);

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function plainToken(word: string, start: number): Token {
  return { start, end: start + word.length, text: word, norm: word.toLowerCase() };
}

function makeToken(word: string, start: number): Token {
  const lower = word.toLowerCase();
  return {
    start,
    end: start + word.length,
    text: word,
    norm: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
  };
}

function isLink(word: string): boolean {
  return word.startsWith('http') || word.startsWith('www.');
}

function takesFullStop(word: string, text: string, next: number): boolean {
  if (text[next] === '.') return false; // an ellipsis follows
  const lower = word.toLowerCase();
  if (ABBREVIATIONS_BEFORE_NAME.has(lower)) return lower !== 'no' || /\d/.test(text.slice(next, next + 2));
  if (!ABBREVIATIONS_ANYWHERE.has(lower)) return false;
  // Words as well as abbreviations (sun, mar, sat, co): only where written as an abbreviation is.
  return (
    (/^\p{Lu}/u.test(word) &&
      (lower.length > 3 ||
        !/^(?:sun|sat|mar|wed|ill|miss|mass|wash|ore|pa|la|co)$/.test(lower) ||
        /^\s*(?:\d|,|$)/.test(text.slice(next, next + 3)))) ||
    lower === 'etc' ||
    lower === 'al'
  );
}

/** A capital alone before a full stop, as in `John F. Kennedy`; not the last word of a text or the pronoun `I`. */
function isInitial(word: string, text: string, index: number): boolean {
  if (!/^\p{Lu}$/u.test(word) || text[index + 2] === '.') return false;
  const after = /^\s{0,2}\p{Lu}/u.test(text.slice(index + 2, index + 6));
  return after && (word !== 'I' || /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, index - 12), index)));
}
