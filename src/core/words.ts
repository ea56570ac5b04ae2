// Words for comparing texts. They carry no offsets: nothing that is cited is found through them.

/** `text` without case, accents and other marks on letters, with straight quotation marks: for comparing only. */
export function foldText(text: string): string {
  const plain = text.replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"');
  if (!/[^\n -~]/.test(plain)) return plain.toLowerCase();
  return plain.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').normalize('NFC');
}

/** Words and numbers of `text`, folded, in order; a word keeps its inner apostrophes, a number its inner marks. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
}
