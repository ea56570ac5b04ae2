/** Attributes that say something of an element or its text; the others are most of what is left of a page's bytes. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  `class id data-testid href rel itemprop itemtype property name content datetime title hidden style type lang pubdate
role aria-hidden aria-modal src data-src http-equiv charset summary`.split(/\s+/),
);

/** Elements that stand in a line of text. */
const INLINE_TAGS: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark pre q s samp small span strike strong
sub sup textarea time tt u var wbr`.split(/\s+/),
);

/** Elements that never hold text of the article. */
const CODE = /<(script|style|svg|noscript|iframe|select|canvas)(?=[\s>/])/gi;

/**
 * A page without its scripts, styles, drawings, comments and the attributes that are for programs only: most of its
 * bytes, and never its text. JSON-LD stays. Two passes; what is never closed is left as it is.
 */
export function dropPageCode(html: string): string {
  return dropAttributes(dropElements(html));
}

function dropElements(html: string): string {
  const neverClosed = new Set<string>();
  const parts: string[] = [];
  let from = 0;
  CODE.lastIndex = 0;
  for (let match = CODE.exec(html); match; match = CODE.exec(html)) {
    const name = (match[1] ?? '').toLowerCase();
    if (neverClosed.has(name)) continue;
    const close = new RegExp(`</${name}\\s{0,9}>`, 'gi');
    close.lastIndex = CODE.lastIndex;
    const end = close.exec(html);
    if (!end) {
      neverClosed.add(name);
      continue;
    }
    CODE.lastIndex = end.index + end[0].length;
    const tag = html.slice(match.index, Math.min(html.length, match.index + 300));
    if (name === 'script' && /ld\+json/i.test(tag.slice(0, tag.indexOf('>') + 1 || 300))) continue;
    parts.push(html.slice(from, match.index));
    from = CODE.lastIndex;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

/**
 * Takes out comments, attributes that nothing reads, and white space between two tags of which one is a block's: a
 * parser makes a node of each.
 */
function dropAttributes(html: string): string {
  const parts: string[] = [];
  let from = 0;
  let last: { readonly end: number; readonly isBlock: boolean } = { end: 0, isBlock: true };
  const drop = (start: number, end: number) => {
    parts.push(html.slice(from, start));
    from = end;
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) break;
      const start = last.isBlock && last.end >= from && skipSpace(html, last.end) === at ? last.end : at;
      drop(start, end + 3);
      at = end + 3;
      if (start < at && last.isBlock && start === last.end) last = { end: at, isBlock: true };
      continue;
    }
    const open = at;
    at += html.charAt(at + 1) === '/' ? 2 : 1;
    if (!isLetter(html.charCodeAt(at))) continue;
    const nameEnd = readName(html, at);
    const tag = html.slice(at, nameEnd).toLowerCase();
    const isBlock = !INLINE_TAGS.has(tag);
    if ((isBlock || last.isBlock) && last.end >= from && skipSpace(html, last.end) === open) drop(last.end, open);
    at = nameEnd;
    while (at < html.length) {
      const start = at;
      at = skipSpace(html, at);
      if (at >= html.length || html.charCodeAt(at) === GREATER) break;
      const nameStart = at;
      at = readName(html, at + 1);
      const name = html.slice(nameStart, at).toLowerCase();
      const valueStart = at;
      at = readValue(html, at);
      if (at < 0) break;
      if (!isRead(tag, name, html.slice(valueStart, Math.min(at, valueStart + LONGEST_STYLE)))) drop(start, at);
    }
    if (at < 0) break;
    last = { end: at + 1, isBlock };
    // What is inside a script is no markup.
    if (tag !== 'script' || html.charAt(open + 1) === '/') continue;
    at = html.indexOf('</script', at);
    if (at < 0) break;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

/** Characters of a style in which something that hides its element is looked for. */
const LONGEST_STYLE = 500;

function isRead(tag: string, name: string, value: string): boolean {
  // Where a link leads is of no matter, but for those that stay on the page.
  if (tag === 'a' && name === 'href') return value.includes('#') || /\d{4}\/\d/.test(value);
  if (name === 'style') return /none|hidden|clip/i.test(value);
  return READ_ATTRIBUTES.has(name) && !EMBEDDED.test(value);
}

/** A picture or a font in the page itself: megabytes, and never its text. */
const EMBEDDED = /^\s{0,9}=\s{0,9}["']?\s{0,9}data:/i;

const GREATER = 62;
const EQUALS = 61;
const QUOTES: ReadonlySet<string> = new Set(['"', "'"]);

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Where a name that may begin at `at` ends: at white space, `=`, `/` or `>`. */
function readName(html: string, at: number): number {
  let end = at;
  for (; end < html.length; end += 1) {
    const code = html.charCodeAt(end);
    if (isSpace(code) || code === EQUALS || code === GREATER || code === 47) break;
  }
  return end;
}

/** Where the value of an attribute whose name ends at `at` ends; -1 where its quotation mark is never closed. */
function readValue(html: string, at: number): number {
  const equals = skipSpace(html, at);
  if (html.charCodeAt(equals) !== EQUALS) return at;
  const start = skipSpace(html, equals + 1);
  const quote = html.charAt(start);
  if (QUOTES.has(quote)) {
    const end = html.indexOf(quote, start + 1);
    return end < 0 ? -1 : end + 1;
  }
  let end = start;
  while (end < html.length && !isSpace(html.charCodeAt(end)) && html.charCodeAt(end) !== GREATER) end += 1;
  return end;
}

function skipSpace(html: string, at: number): number {
  let end = at;
  while (end < html.length && isSpace(html.charCodeAt(end))) end += 1;
  return end;
}
