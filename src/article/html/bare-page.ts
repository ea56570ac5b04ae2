const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  copy: '©',
  pound: '£',
  euro: '€',
};

const SKIPPED = /^(?:script|style|head|template|noscript|svg|iframe|select|textarea|title)$/;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|dfn|em|font|i|ins|del|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|img)$/;

/**
 * The text of a page that is too deep or too broken to be built, tags taken out in one pass: blocks are separated by a
 * blank line. Scripts, styles and the like are left out.
 */
export function readBarePage(html: string): readonly string[] {
  const blocks: string[] = [];
  let run = '';
  const flush = () => {
    const block = run.replace(/[ \t\n\r\f]+/g, ' ').trim();
    if (block !== '') blocks.push(block);
    run = '';
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    run += decodeEntities(html.slice(at, open));
    const next = html.charCodeAt(open + 1);
    const isTag =
      next === 33 || next === 47 || next === 63 || (next >= 65 && next <= 90) || (next >= 97 && next <= 122);
    if (!isTag) {
      run += '<';
      at = open + 1;
      continue;
    }
    const comment = html.startsWith('<!--', open);
    const end = comment ? html.indexOf('-->', open + 4) : html.indexOf('>', open);
    if (end < 0) {
      at = html.length;
      break;
    }
    at = end + (comment ? 3 : 1);
    const name = /^<\/?([a-z][a-z0-9-]{0,40})/i.exec(html.slice(open, open + 44))?.[1]?.toLowerCase();
    if (!name) continue;
    if (SKIPPED.test(name) && next !== 47) {
      const close = findClose(html, name, at);
      at = close < 0 ? (name === 'head' ? at : html.length) : close;
    }
    if (!INLINE.test(name)) flush();
  }
  if (at < html.length) run += decodeEntities(html.slice(at));
  flush();
  return blocks;
}

function findClose(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? -1;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : '\ufffd';
  });
}
