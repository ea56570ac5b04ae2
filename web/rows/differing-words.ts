import { fold } from './listing.ts';

/** Words that carry no account of their own. */
const PLAIN = new Set(
  'a an the and or but of to in on at by for from with as is was are were be been has had have it its he she they his her their this that which who said says not no'.split(
    ' ',
  ),
);
/** A text in which more than this share differs is told quite otherwise: marking nearly all of it helps nobody. */
const MOST = 0.6;

/**
 * The words of `text` that `others` does not have, runs of them as one, as offsets into `text`. Nothing where nearly
 * every word differs.
 */
export function differingWords(text: string, others: string): readonly (readonly [number, number])[] {
  const known = new Set(fold(others).match(WORD) ?? []);
  const marks: [number, number][] = [];
  let words = 0;
  let differing = 0;
  let open = false;
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    const end = match.index + match[0].length;
    if (PLAIN.has(word)) {
      open = false;
      continue;
    }
    words += 1;
    if (known.has(word)) {
      open = false;
      continue;
    }
    differing += 1;
    const last = marks.at(-1);
    if (open && last) last[1] = end;
    else marks.push([match.index, end]);
    open = true;
  }
  return words === 0 || differing / words > MOST ? [] : marks;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;
