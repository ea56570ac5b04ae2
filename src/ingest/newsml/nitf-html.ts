import { escapeHtml } from '../tables/item-page.ts';
import { childAt, type XmlElement } from './xml-tree.ts';

/** Elements of NITF that HTML names otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  hl1: 'h1',
  hl2: 'h2',
  bq: 'blockquote',
  media: 'figure',
  'media-caption': 'figcaption',
  byline: 'p',
  dateline: 'p',
  distributor: 'p',
  tagline: 'p',
};

/** Elements that HTML has under the same name. */
const KEPT: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table caption tr td th thead tbody figure figcaption pre br hr em strong i b q a section article div'.split(
    ' ',
  ),
);

/** Elements that hold no words of the article. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'head',
  'media-metadata',
  'media-producer',
  'media-reference',
  'media-object',
  'script',
  'style',
]);

/** Empty elements of HTML. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr']);

/** The body of an NITF or XHTML document as HTML without attributes; elements that HTML does not have give their words. */
export function htmlOfContent(content: XmlElement): string {
  const body = childAt(content, 'body') ?? content;
  return body.children.map(writeNode).join('');
}

function writeNode(node: XmlElement | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (LEFT_OUT.has(node.name)) return '';
  const name = NAMES[node.name] ?? node.name;
  const inner = node.children.map(writeNode).join('');
  if (!KEPT.has(name)) return inner;
  return VOID.has(name) ? `<${name}>` : `<${name}>${inner}</${name}>`;
}
