/**
 * Local name, in lower case, of the element a document opens with, after white space, comments, declarations and a
 * document type; `null` where it opens with none. Looks at the beginning only, so that a head of a file is enough.
 */
export function rootElement(text: string): string | null {
  let at = 0;
  // Each round passes one comment, declaration or document type.
  for (let round = 0; round < 50; round += 1) {
    while (at < text.length && /\s|\ufeff/.test(text.charAt(at))) at += 1;
    const end = endOfProlog(text, at);
    if (end === null)
      return /^<(?:[\w.-]{1,60}:)?([\w.-]{1,60})/.exec(text.slice(at, at + 130))?.[1]?.toLowerCase() ?? null;
    if (end < 0) return null;
    at = end;
  }
  return null;
}

/** Where what stands at `at` ends; `null` where it is no part of a prolog, -1 where it does not end. */
function endOfProlog(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return after(text, '-->', at);
  if (text.startsWith('<?', at)) return after(text, '?>', at);
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return null;
  const close = text.indexOf('>', at);
  const subset = text.indexOf('[', at);
  return subset < 0 || close < subset ? close + 1 || -1 : after(text, ']>', at);
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}
