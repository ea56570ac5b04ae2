/** The words a document writes within its lines, in small letters: they say how a word parted at a line's end is written. */
export type JoinedWords = ReadonlySet<string>;

const PARTED = /(\p{L}{2,40})([-\u2010\u00ad])$/u;
const REST = /^(\p{Ll}{2,40})/u;
const SOFT_HYPHEN = '\u00ad';

/** The words and compounds (`well-known`) inside the lines of a document; those at the ends of lines may be parts only. */
export function wordsWithinLines(lines: Iterable<string>): JoinedWords {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*(?![-\u2010\u00ad\p{L}])/gu)) {
      words.add(word.toLowerCase().replaceAll('\u2010', '-'));
    }
  }
  return words;
}

/**
 * Lines of a paragraph as one: a blank between them, and nothing between the parts of a word that a hyphen parts at the end
 * of a line. The hyphen is left out, unless the document writes the word with one elsewhere, or writes both parts as
 * words of their own and never the whole: a compound. `starts` says where each line begins in the text.
 */
export function joinLineTexts(
  lines: readonly string[],
  words: JoinedWords,
): { readonly text: string; readonly starts: readonly number[]; readonly joinedWords: number } {
  const starts: number[] = [];
  let text = '';
  let joinedWords = 0;
  for (const line of lines) {
    const parted = PARTED.exec(text);
    const rest = parted && REST.exec(line);
    if (parted && rest) {
      if (isSplit(parted[1] ?? '', parted[2] ?? '', rest[1] ?? '', words)) {
        text = text.slice(0, -1);
        joinedWords += 1;
      }
    } else if (text !== '') {
      text += ' ';
    }
    starts.push(text.length);
    text += line;
  }
  return { text, starts, joinedWords };
}

/** Whether the hyphen is there for the end of the line only. */
function isSplit(left: string, hyphen: string, right: string, words: JoinedWords): boolean {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (hyphen === SOFT_HYPHEN || words.has(first + second)) return true;
  if (words.has(`${first}-${second}`)) return false;
  return !(words.has(first) && words.has(second));
}
