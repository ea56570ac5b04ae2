/** Opens with a quotation, is the end of one that began before, or speaks in the first person. */
export function isSpeech(text: string): boolean {
  const isCut = text.split('"').length % 2 === 0 || text.split('”').length > text.split('“').length;
  return isCut || /^["“‘'`]|\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(text);
}
