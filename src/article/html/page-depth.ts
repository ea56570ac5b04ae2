/** Elements that hold nothing, or that a page may leave open: they do not add to the depth. */
const FLAT: ReadonlySet<string> = new Set(
  `script style title textarea noscript iframe area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option
optgroup colgroup html head body path circle rect g use line polygon`.split(/\s+/),
);

/** How big a page is to read: elements opened in it, and how deep they are nested. */
export interface PageSize {
  readonly elements: number;
  readonly depth: number;
}

/**
 * Measures a page without building it, in one pass. Elements left open count as nested, and every `<` that closes
 * nothing as an element: a parser makes a node of it.
 */
export function measurePage(html: string): PageSize {
  const tagStart = /<(?:(\/?)([a-z][a-z0-9-]{0,40}))?/gi;
  const open = new Map<string, number>();
  let elements = 0;
  let current = 0;
  let depth = 0;
  for (let match = tagStart.exec(html); match; match = tagStart.exec(html)) {
    const [, slash, written] = match;
    if (slash !== '/') elements += 1;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (FLAT.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === '/') {
      if (count > 0) {
        open.set(name, count - 1);
        current -= 1;
      }
      continue;
    }
    open.set(name, count + 1);
    current += 1;
    depth = Math.max(depth, current);
  }
  // A parser also makes a node of every entity it reads, if a smaller one.
  return { elements: elements + Math.floor((html.split('&').length - 1) / 10), depth };
}
