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
  return {
    types,
    headline: plainText(source.headline) ?? plainText(source.name),
    published: plainText(source.datePublished) ?? plainText(page?.datePublished),
    modified: plainText(source.dateModified),
    authors: namesOf(source.author ?? source.creator, byId),
    publisher: namesOf(source.publisher ?? source.sourceOrganization, byId)[0] ?? null,
    language: plainText(source.inLanguage),
    body: bodyOf(source),
    live: types.includes('LiveBlogPosting'),
  };
}

/** The text of the article; of a live page that of its updates, each with its headline. */
function bodyOf(source: Json): string | null {
  const updates = Array.isArray(source.liveBlogUpdate) ? source.liveBlogUpdate.slice(0, MOST_NODES) : [];
  const texts = [source, ...updates.filter(isObject)].flatMap((node, index) =>
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
