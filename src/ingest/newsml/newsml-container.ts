import { diagnostic } from '../../core/diagnostic.ts';
import { findUtf16 } from '../../core/utf16.ts';
import type { ContainerReader, ContainerSource } from '../container.ts';
import type { InputRef, RejectedInput } from '../inputs.ts';
import { readUnpacked } from '../tables/gunzip.ts';
import { readNewsItem, readNitf } from './read-news-item.ts';
import { elementsBelow, parseXml } from './xml-tree.ts';

/** Names of the elements at the root of what is read. */
const ROOTS = /<(?:[\w-]{1,30}:)?(?:newsItem|newsMessage|itemSet|nitf)[\s>]/;

/** News items of NewsML-G2, alone or several in a message, and documents of NITF. */
export const newsmlContainer: ContainerReader = {
  name: 'newsml',
  matches: (name) => /\.(?:xml|nitf|newsml)(?:\.gz)?$/.test(name),
  recognises: (head) => ROOTS.test(new TextDecoder('latin1').decode(head).replaceAll('\0', '')),
  read: readNewsml,
};

async function* readNewsml(container: ContainerSource): AsyncGenerator<InputRef | RejectedInput> {
  const { uri, maxBytes } = container;
  const bytes = await readUnpacked(container, maxBytes);
  if (!bytes) {
    yield reject(uri, diagnostic('input-too-large', `${uri} has more than the limit of ${maxBytes} bytes.`));
    return;
  }
  const root = parseXml(decodeXml(bytes));
  const items = root ? elementsBelow(root, 'newsItem') : [];
  for (const [index, item] of items.entries()) yield readNewsItem(item, `${uri}#${index + 1}`);
  if (items.length > 0) return;
  if (root?.name === 'nitf') yield readNitf(root, uri);
  else yield reject(uri, diagnostic('xml-no-news', `${uri} has no news item in it.`));
}

/** XML says of itself how its letters are encoded; what it says is believed where its bytes are no UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const wide = findUtf16(bytes);
  if (wide) return new TextDecoder(wide.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
    const said = /encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i.exec(head)?.[1];
    return new TextDecoder(/^(?:iso-8859|windows-)[\w-]{1,12}$/i.test(said ?? '') ? said : 'utf-8').decode(bytes);
  }
}

function reject(uri: string, problem: RejectedInput['diagnostics'][number]): RejectedInput {
  return { kind: 'rejected', uri, diagnostics: [problem] };
}
