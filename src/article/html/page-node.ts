import { createRequire } from 'node:module';

// The little of the DOM that reading a page needs. The project compiles without the DOM's types: it runs outside a
// browser, and a name like `Document` should not seem to be there.

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly className: string;
  readonly id: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** Lower-case name of a node: `p`, `#text`. */
export function nodeTag(node: PageNode): string {
  return node.nodeName.toLowerCase();
}

interface Readability {
  parse(): { readonly content: PageElement | null | undefined } | null;
}
interface PageLibraries {
  parseHTML(html: string): { readonly document: PageDocument };
  readonly Readability: new (document: PageDocument, options: object) => Readability;
}

let libraries: PageLibraries | null = null;

/**
 * The parser and the reader, loaded at the first page: a tenth of a second that runs over plain text do not pay.
 * Both are CommonJS packages, so that this needs no waiting.
 */
export function pageLibraries(): PageLibraries {
  if (!libraries) {
    const load = createRequire(import.meta.url);
    libraries = { parseHTML: load('linkedom').parseHTML, Readability: load('@mozilla/readability').Readability };
  }
  return libraries;
}
