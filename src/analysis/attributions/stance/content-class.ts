import { CONTENT_ROWS } from '../../../language/en/stance-contents.ts';
import type { CueClass } from '../../../language/en/stance-words.ts';
import type { TokenRange } from '../noun-phrases.ts';
import { isVerbGroupWord, isWord, normAt, type Reading } from '../reading.ts';
import { useAt } from './verb-chain.ts';

/** How many words of a content are looked at. */
const CONTENT_REACH = 28;

/** The class a cue has with a content, by the first row that fits; rows may follow each other (`tell`, then `say`). */
export function classByContent(given: CueClass, content: string, isOwn: boolean): CueClass {
  let name = given;
  for (const row of CONTENT_ROWS) {
    if (row.classes.includes(name) && (isOwn || !row.isOwn) && row.pattern.test(content)) name = row.becomes;
  }
  return name;
}

/** The first words, without marks; `.` where a sentence ends. */
export function textOf(reading: Reading, [first, last]: TokenRange): string {
  const found: string[] = [];
  for (let i = first; i < last && found.length < CONTENT_REACH; i += 1) {
    const norm = normAt(reading, i);
    if (/^[.!?]$/.test(norm)) found.push('.');
    else if (/[\p{L}\p{N}]/u.test(norm) && !(found.length === 0 && norm === 'that' && isClause(reading, i + 1)))
      found.push(norm);
  }
  return found.join(' ');
}

/** Whether *that* before token `index` opens a clause, and is no pronoun or determiner: `that the …`, not `that never …`. */
function isClause(reading: Reading, index: number): boolean {
  return isWord(normAt(reading, index)) && !isVerbGroupWord(normAt(reading, index)) && !useAt(reading, index);
}
