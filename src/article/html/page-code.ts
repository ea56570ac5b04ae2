/**
 * A page without its scripts, styles and drawings, which are most of its bytes and never its text. JSON-LD stays.
 * One pass; an element that is never closed is left as it is.
 */
export function dropPageCode(html: string): string {
  const open = /<(script|style|svg)(?=[\s>/])/gi;
  const neverClosed = new Set<string>();
  const parts: string[] = [];
  let from = 0;
  for (let match = open.exec(html); match; match = open.exec(html)) {
    const name = (match[1] ?? '').toLowerCase();
    if (neverClosed.has(name)) continue;
    const close = new RegExp(`</${name}\\s{0,9}>`, 'gi');
    close.lastIndex = open.lastIndex;
    const end = close.exec(html);
    if (!end) {
      neverClosed.add(name);
      continue;
    }
    open.lastIndex = end.index + end[0].length;
    const tag = html.slice(match.index, Math.min(html.length, match.index + 300));
    if (name === 'script' && /ld\+json/i.test(tag.slice(0, tag.indexOf('>') + 1 || 300))) continue;
    parts.push(html.slice(from, match.index));
    from = open.lastIndex;
  }
  parts.push(html.slice(from));
  return parts.join('');
}
