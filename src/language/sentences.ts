import type { Token } from '../core/analysis.ts';
import { ABBREVIATIONS_BEFORE_NAME, SENTENCE_OPENERS } from './en/abbreviations.ts';

const FINAL_MARK = /^(?:[.!?…]|\.{2,})$/;
const CLOSING_MARK = /^(?:["”’'»)\]]|'')$/;
const SPEECH_AFTER_QUOTE = /^(?:said|says|asked|asks|added|replied|wrote|tweeted|shouted|told|wondered|responded)$/;

/**
 * Where the sentences of a block's tokens end: for each sentence the index after its last token. A final mark ends a
 * sentence when white space and then a capital, digit, opening mark or bracket follows; closing marks glued to it stay
 * in the sentence. Speech that runs over several sentences is cut at each of them, as in the Penn Treebank.
 */
export function findSentenceEnds(text: string, tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const isMark = FINAL_MARK.test(token.text);
    if (!isMark && !(token.text.length > 1 && token.text.endsWith('.'))) continue;
    let next = i + 1;
    while (next < tokens.length && isGluedCloser(text, tokens, next)) next += 1;
    if (next >= tokens.length) break;
    const follower = tokens[next] as Token;
    if (follower.start === (tokens[next - 1] as Token).end && !/^[“"‘[(]/.test(follower.text)) continue;
    if (!canOpen(follower, tokens[next + 1])) continue;
    if (isMark ? isSpeechTail(tokens, i, next) : !abbreviationEnds(token, follower, tokens[next + 1])) continue;
    ends.push(next);
    i = next - 1;
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return ends;
}

function isGluedCloser(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1] as Token;
  if (token.start !== before.end) return FINAL_MARK.test(token.text) && token.text === before.text;
  if (FINAL_MARK.test(token.text)) return true;
  if (!CLOSING_MARK.test(token.text)) return false;
  const after = text[token.end];
  return after === undefined || !/[\p{L}\p{N}]/u.test(after);
}

function canOpen(token: Token, second: Token | undefined): boolean {
  if (/^[\p{Lu}\p{Lt}\p{N}“"‘'«[(•@#$£€—–…]/u.test(token.text)) return true;
  if (/^(?:``|''|\.{2,}|--)$/.test(token.text)) return second !== undefined && /^[\p{Lu}]/u.test(second.text);
  return /^\p{Lo}/u.test(token.text);
}

/** `"Are you sure?" Smith asked.`: the words after the quotation belong to its sentence. */
function isSpeechTail(tokens: readonly Token[], mark: number, next: number): boolean {
  if (next === mark + 1 || !/^[?!…]|^\.{2,}/.test((tokens[mark] as Token).text)) return false;
  for (let i = next; i < Math.min(tokens.length, next + 5); i += 1) {
    const word = tokens[i] as Token;
    if (i > next && SPEECH_AFTER_QUOTE.test(word.norm)) {
      const after = tokens[i + 1];
      return after === undefined || /^[.,;:]$/.test(after.text);
    }
    if (!/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}

function abbreviationEnds(token: Token, follower: Token, second: Token | undefined): boolean {
  const bare = token.norm.slice(0, -1);
  if (ABBREVIATIONS_BEFORE_NAME.has(bare)) return false;
  if (/^\p{L}\.$/u.test(token.text)) return false; // an initial
  if (/^[“"‘[(•]/.test(follower.text)) return second !== undefined && /^\p{Lu}/u.test(second.text);
  return SENTENCE_OPENERS.has(follower.norm) && /^\p{Lu}/u.test(follower.text);
}
