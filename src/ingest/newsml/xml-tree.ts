import { XMLParser } from 'fast-xml-parser';

/** An element of XML without the prefixes of its namespaces; text between elements stands among its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper than any news item; what is nested deeper is refused. */
const DEEPEST = 200;

type ParsedNode = Readonly<Record<string, unknown>>;

/**
 * The element at the root of `text`, or `null` where there is none, where elements are nested deeper than `DEEPEST`, or
 * where it calls for files from outside. Entities that the document defines itself are worth nothing here: at most a
 * thousand are put in.
 */
export function parseXml(text: string): XmlElement | null {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: DEEPEST,
    processEntities: { enabled: true, maxTotalExpansions: 1000 },
  });
  try {
    const nodes = parser.parse(text) as readonly ParsedNode[];
    for (const node of nodes) {
      const read = readNode(node);
      if (typeof read !== 'string') return read;
    }
  } catch {
    // What is said of it is the same as of XML without an element: there is nothing to read.
  }
  return null;
}

function readNode(node: ParsedNode): XmlElement | string {
  if ('#text' in node) return String(node['#text']);
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const children = (node[name] ?? []) as readonly ParsedNode[];
  const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
  return { name, attributes, children: children.map(readNode) };
}

/** The elements among the children of `parent` that have this name. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (parent?.children ?? []).filter((child) => typeof child !== 'string' && child.name === name) as XmlElement[];
}

/** The first element that `path` leads to from `parent`, child by child. */
export function childAt(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => childrenOf(element, name)[0], parent);
}

/** All elements below `parent` (and itself) with this name, in document order; none inside another of them. */
export function elementsBelow(parent: XmlElement, name: string): readonly XmlElement[] {
  if (parent.name === name) return [parent];
  return parent.children.flatMap((child) => (typeof child === 'string' ? [] : elementsBelow(child, name)));
}

/** The words in an element, white space as single blanks, or `undefined` where it has none. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const text = element === undefined ? '' : rawText(element).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** The text in an element as it stands. */
export function rawText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}
