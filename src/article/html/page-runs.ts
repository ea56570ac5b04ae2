import { isElement, isText, nodeTag, type PageElement, type PageNode } from './page-node.ts';

/**
 * An element as it was when the page was read, one object an element: Readability takes classes off and renames what it
 * keeps.
 */
export interface PageBox {
  readonly tag: string;
  readonly classes: string;
  /** Class, id and `data-testid`, by which templates name their parts. */
  readonly names: string;
  /** Marked as the article's text in microdata (`itemprop="articleBody"`). */
  readonly isBody: boolean;
}

/** A run of text in a page that stands as a block: a paragraph, a list item, a line between two line breaks. */
export interface PageRun {
  /** White space collapsed as a browser does; a single line break is kept as `\n`. */
  readonly text: string;
  /** Nearest block element around it. */
  readonly element: PageElement;
  /** The same as `path[0].tag`. */
  readonly tag: string;
  /** All elements around it, the nearest block first. */
  readonly path: readonly PageBox[];
  /** Share of its characters that are in links. */
  readonly linked: number;
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead
tr ul`.split(/\s+/),
);

/** Never text of the page. */
const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  `script style noscript template head title meta link iframe object embed canvas audio video svg math select option
datalist textarea input progress meter map area`.split(/\s+/),
);

/**
 * The text of a page in document order, in runs. Scripts, styles, form fields and what is marked as hidden are left out.
 * The walk keeps its own stack, so that no depth of nesting can end it.
 */
export function readPageRuns(body: PageElement): readonly PageRun[] {
  const runs: PageRun[] = [];
  const boxes = new Map<PageElement, PageBox>();
  let text = '';
  let linkedLength = 0;
  let links = 0;
  let breaks = 0;
  let holder: PageElement = body;
  const flush = () => {
    const trimmed = text.trim();
    if (trimmed !== '') {
      const path = pathOf(holder, boxes);
      runs.push({
        text: trimmed,
        element: holder,
        tag: nodeTag(holder),
        path,
        linked: Math.min(1, linkedLength / trimmed.length),
      });
    }
    text = '';
    linkedLength = 0;
    breaks = 0;
  };
  let node: PageNode | null = body.firstChild;
  let parent: PageNode = body;
  while (true) {
    if (!node) {
      // Leave `parent`.
      if (parent === body) break;
      const tag = nodeTag(parent);
      if (BLOCK_TAGS.has(tag)) flush();
      if (tag === 'a') links -= 1;
      node = parent.nextSibling;
      parent = parent.parentNode ?? body;
      continue;
    }
    if (isText(node)) {
      const words = collapse(node.textContent ?? '');
      if (words !== '' && words !== ' ') {
        if (text === '') holder = blockAround(parent, body);
        else if (breaks === 1) text = `${text.endsWith(' ') ? text.slice(0, -1) : text}\n`;
        breaks = 0;
      }
      if (words !== '' && breaks === 0) {
        const atEdge = text === '' || text.endsWith(' ') || text.endsWith('\n');
        const added = atEdge && words.startsWith(' ') ? words.slice(1) : words;
        text += added;
        if (links > 0) linkedLength += added.length;
      }
      node = node.nextSibling;
      continue;
    }
    if (!isElement(node)) {
      node = node.nextSibling;
      continue;
    }
    const tag = nodeTag(node);
    if (tag === 'br') {
      breaks += 1;
      if (breaks > 1) flush();
      node = node.nextSibling;
      continue;
    }
    if (SKIPPED_TAGS.has(tag) || isHidden(node)) {
      node = node.nextSibling;
      continue;
    }
    if (BLOCK_TAGS.has(tag)) flush();
    if (tag === 'a') links += 1;
    parent = node;
    node = node.firstChild;
  }
  flush();
  return runs;
}

/** White space as a browser shows it; a no-break space stays. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f\v\u2028\u2029\u0085]+/g, ' ');
}

/** Classes of text that only screen readers get: `opens new tab` and the like. */
const SPOKEN_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|screenreader|assistive-text)(?=$|[\s_-])/i;

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'false') return true;
  const names = element.getAttribute('class');
  if (names !== null && SPOKEN_ONLY.test(names)) return true;
  const style = element.getAttribute('style');
  return (
    style !== null &&
    /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|clip\s{0,3}:\s{0,3}rect\(\s{0,3}[01])/i.test(style)
  );
}

function blockAround(node: PageNode, body: PageElement): PageElement {
  for (let at: PageNode | null = node; at && at !== body; at = at.parentNode) {
    if (isElement(at) && BLOCK_TAGS.has(nodeTag(at))) return at;
  }
  return body;
}

function pathOf(element: PageElement, boxes: Map<PageElement, PageBox>): readonly PageBox[] {
  const path: PageBox[] = [];
  for (let at: PageNode | null = element; at && isElement(at); at = at.parentNode) {
    let box = boxes.get(at);
    if (!box) {
      const classes = (at.getAttribute('class') ?? '').slice(0, 300);
      const testId = at.getAttribute('data-testid') ?? '';
      const isBody = /\barticleBody\b/.test(at.getAttribute('itemprop') ?? '');
      box = {
        isBody,
        tag: nodeTag(at),
        classes,
        names: `${classes} ${at.getAttribute('id') ?? ''} ${testId}`.slice(0, 400),
      };
      boxes.set(at, box);
    }
    path.push(box);
  }
  return path;
}
