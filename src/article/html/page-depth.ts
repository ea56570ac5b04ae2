/** Elements that hold nothing, or that a page may leave open: they do not add to the depth. */
const FLAT: ReadonlySet<string> = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option
optgroup colgroup html head body path circle rect g use line polygon`.split(/\s+/),
);

/** Elements whose content is no markup. */
const RAW = /^(?:script|style|textarea|title|noscript|iframe|svg)$/;

/** How big a page is to read: tags in it, and how deep they are nested. */
export interface PageSize {
  readonly tags: number;
  readonly depth: number;
}

/** Measures a page without building it, in one pass; elements left open count as nested. */
export function measurePage(html: string): PageSize {
  const tagStart = /<(\/?)([a-z][a-z0-9-]{0,40})/gi;
  const open = new Map<string, number>();
  let tags = 0;
  let current = 0;
  let depth = 0;
  for (let match = tagStart.exec(html); match; match = tagStart.exec(html)) {
    tags += 1;
    const name = (match[2] ?? '').toLowerCase();
    if (FLAT.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (match[1] === '/') {
      if (count > 0) {
        open.set(name, count - 1);
        current -= 1;
      }
      continue;
    }
    if (RAW.test(name)) {
      const close = html.indexOf(`</${match[2]}`, tagStart.lastIndex);
      if (close >= 0) tagStart.lastIndex = close + 2 + name.length;
      continue;
    }
    open.set(name, count + 1);
    current += 1;
    depth = Math.max(depth, current);
  }
  return { tags, depth };
}
