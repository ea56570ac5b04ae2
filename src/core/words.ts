// Words for comparing texts. They carry no offsets: nothing that is cited is found through them.

/** `text` without case, accents and other marks on letters, with straight quotation marks: for comparing only. */
export function foldText(text: string): string {
  const plain = straighten(text);
  if (!/[^\n -~]/.test(plain)) return plain.toLowerCase();
  // Small letters may come apart once more, and some characters come apart into a curly mark.
  const apart = plain.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return straighten(apart).normalize('NFC');
}

function straighten(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"');
}

/** Words and numbers of `text`, folded, in order; a word keeps its inner apostrophes, a number its inner marks. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
}
