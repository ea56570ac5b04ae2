/** What a page says of its article in JSON-LD (schema.org). */
export interface JsonLdArticle {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly body: string | null;
  readonly live: boolean;
  readonly section: string | null;
  /** Whose text it is, where that is not the publisher. */
  readonly credit: string | null;
  /** Entries of a live page that say when they were written, in the order of the script. */
  readonly updates: readonly JsonLdUpdate[];
  /** Whether all can be read without paying; `null` where nothing says. */
  readonly free: boolean | null;
  /** CSS selectors of the elements that hold the paid part. */
  readonly paidSelectors: readonly string[];
  /** Words of the whole article. */
  readonly wordCount: number | null;
}

/** An entry of a live page (`liveBlogUpdate`). */
export interface JsonLdUpdate {
  readonly headline: string | null;
  readonly body: string | null;
  /** As written: `2021-03-04T09:15:00+01:00`. */
  readonly published: string;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|NewsReport|Report)$/;
/** Nodes looked at: a graph of a page holds some dozens. */
const MOST_NODES = 3000;

type Json = Readonly<Record<string, unknown>>;

/** The article in a page's JSON-LD scripts, or `null`. Scripts that are no JSON are passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle | null {
  const nodes = scripts.flatMap((script) => collectNodes(parseLoose(script)));
  const byId = new Map<string, Json>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const rank = (node: Json) =>
    (typesOf(node).some((type) => type !== 'Article' && type !== 'WebPage') ? 1 : 0) +
    (node.datePublished ? 2 : 0) +
    (node.headline ? 1 : 0);
  let best: Json | null = null;
  for (const node of articles) if (!best || rank(node) > rank(best)) best = node;
  const page = nodes.find((node) => typesOf(node).some((type) => /WebPage$/.test(type)));
  const source = best ?? (page?.datePublished ? page : null);
  if (!source) return null;
  const types = typesOf(source);
  const publisher = namesOf(source.publisher ?? source.sourceOrganization, byId)[0] ?? null;
  return {
    types,
    headline: plainText(source.headline) ?? plainText(source.name),
    published: plainText(source.datePublished) ?? plainText(page?.datePublished),
    modified: plainText(source.dateModified),
    authors: namesOf(source.author ?? source.creator, byId),
    publisher,
    language: plainText(source.inLanguage),
    body: bodyOf(source),
    live: types.includes('LiveBlogPosting'),
    section: plainText(source.articleSection),
    credit: creditOf(source, publisher, byId),
    updates: updatesOf(source).flatMap((update) => {
      const published = plainText(update.datePublished) ?? plainText(update.dateCreated);
      if (published === null) return [];
      return { headline: plainText(update.headline), body: plainText(update.articleBody), published };
    }),
    ...accessOf(source),
  };
}

/** The organization the text is from, by the properties that name one beside the publisher. */
function creditOf(source: Json, publisher: string | null, byId: ReadonlyMap<string, Json>): string | null {
  const named = [source.creditText, source.sourceOrganization, source.provider].flatMap((value) =>
    namesOf(value, byId),
  );
  return named.find((name) => name.length <= 80 && name !== publisher) ?? null;
}

/** What the page says of who may read it, as search engines ask for it (`isAccessibleForFree`, `hasPart`). */
function accessOf(source: Json): Pick<JsonLdArticle, 'free' | 'paidSelectors' | 'wordCount'> {
  const parts = listOf(source.hasPart).filter(isObject).slice(0, MOST_PARTS);
  const paid = parts.filter((part) => truth(part.isAccessibleForFree) === false);
  const selectors = paid.flatMap((part) => listOf(part.cssSelector)).filter((value) => typeof value === 'string');
  const words = Number(source.wordCount);
  return {
    free: truth(source.isAccessibleForFree),
    paidSelectors: selectors,
    wordCount: Number.isInteger(words) && words > 0 ? words : null,
  };
}

/** Parts of an article that are looked at. */
const MOST_PARTS = 20;

/** `false`, `"False"`, `"http://schema.org/False"` and their opposites. */
function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? /(?:^|\/)(true|false)$/i.exec(value.trim())?.[1]?.toLowerCase() : undefined;
  return word === undefined ? null : word === 'true';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function updatesOf(source: Json): readonly Json[] {
  return listOf(source.liveBlogUpdate).slice(0, MOST_NODES).filter(isObject);
}

/** The text of the article; of a live page that of its updates, each with its headline. */
function bodyOf(source: Json): string | null {
  const texts = [source, ...updatesOf(source)].flatMap((node, index) =>
    (index === 0 ? [node.articleBody] : [node.headline, node.articleBody]).filter((text) => typeof text === 'string'),
  );
  return texts.length === 0 ? null : texts.join('\n');
}

/** JSON as pages write it: comments around it, raw line ends in strings, a semicolon at the end. */
function parseLoose(script: string): unknown {
  const trimmed = script
    .replace(/^\s{0,99}(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>|\/\*\]\]>\*\/|;)\s{0,99}$/, '');
  for (const candidate of [trimmed, trimmed.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Try the next way; a script that cannot be read says nothing.
    }
  }
  return null;
}

function collectNodes(root: unknown): readonly Json[] {
  const nodes: Json[] = [];
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && nodes.length < MOST_NODES; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'publisher',
        'author',
        'itemListElement',
        'hasPart',
        'isPartOf',
      ]) {
        const inner = value[key];
        if (typeof inner === 'object' && inner !== null && key !== 'hasPart' && key !== 'itemListElement')
          queue.push(inner);
      }
    }
  }
  return nodes;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Json): readonly string[] {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((name): name is string => typeof name === 'string').map((name) => name.replace(/^.*[/:]/, ''));
}

function plainText(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  const text = first.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): readonly string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((entry) => {
    if (typeof entry === 'string') return plainText(entry) ?? [];
    if (!isObject(entry)) return [];
    const id = entry['@id'];
    const node = entry.name === undefined && typeof id === 'string' ? (byId.get(id) ?? entry) : entry;
    const names = Array.isArray(node.name) ? node.name : [node.name];
    return names.flatMap((name) => plainText(name) ?? []);
  });
}
