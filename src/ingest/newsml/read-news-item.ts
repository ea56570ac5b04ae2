import type { DeclaredMetadata } from '../../core/article.ts';
import { diagnostic } from '../../core/diagnostic.ts';
import type { InputRef, RejectedInput } from '../inputs.ts';
import { readAuthors } from '../manifest.ts';
import { declaredDay } from '../tables/declared-day.ts';
import { escapeHtml, pageOfBody } from '../tables/item-page.ts';
import { noteEmbargo, refuseStatus } from '../tables/publishing-status.ts';
import { webAddressOf } from '../tables/record-fields.ts';
import { htmlOfContent } from './nitf-html.ts';
import { childAt, childrenOf, elementsBelow, rawText, wordsOf, type XmlElement } from './xml-tree.ts';

/**
 * A `newsItem` of NewsML-G2 as an input: the page is made of its headline and of the NITF, XHTML or plain text inside it;
 * what its metadata say is declared. An item that was cancelled or is withheld, and one without text inside, is refused.
 */
export function readNewsItem(item: XmlElement, numbered: string): InputRef | RejectedInput {
  const uri = item.attributes.guid ?? numbered;
  const meta = childAt(item, 'itemMeta');
  const status = childAt(meta, 'pubStatus')?.attributes;
  const refused = refuseStatus(status?.qcode ?? status?.uri, uri);
  if (refused) return { kind: 'rejected', uri, diagnostics: [refused] };
  const content = childAt(item, 'contentMeta');
  const title = wordsOf(childAt(content, 'headline')) ?? wordsOf(childAt(meta, 'title'));
  const language = childAt(content, 'language')?.attributes.tag ?? item.attributes.lang;
  const body = findBody(item);
  if (body === null) {
    const problem = diagnostic('table-no-text', `${uri} has no text inside it.`);
    return { kind: 'rejected', uri, diagnostics: [problem] };
  }
  const diagnostics = noteEmbargo(wordsOf(childAt(meta, 'embargoed')), uri);
  const url = webAddressOf(uri) ?? linkOf(meta);
  return {
    kind: 'inline',
    uri,
    mediaType: 'text/html',
    content: pageOfBody(title, body, language),
    given: { ...(url && { url }), declared: readMetadata(item, title, language) },
    ...(diagnostics.length > 0 && { diagnostics }),
  };
}

/** A document of NITF that stands by itself. */
export function readNitf(nitf: XmlElement, uri: string): InputRef | RejectedInput {
  const head = childAt(nitf, 'head');
  const opening = childAt(nitf, 'body', 'body.head');
  const title = wordsOf(childAt(opening, 'hedline', 'hl1')) ?? wordsOf(childAt(head, 'title'));
  const issued = childAt(head, 'docdata', 'date.issue')?.attributes.norm;
  const published = declaredDay(issued) ?? declaredDay(childAt(head, 'pubdata')?.attributes['date.publication']);
  const outlet = childAt(head, 'pubdata')?.attributes.name ?? wordsOf(childAt(opening, 'distributor'));
  const status = refuseStatus(childAt(head, 'docdata')?.attributes['management-status'], uri);
  if (status) return { kind: 'rejected', uri, diagnostics: [status] };
  const authors = readAuthors(bylineOf(childAt(opening, 'byline')));
  const declared: DeclaredMetadata = {
    by: 'nitf',
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(authors.length > 0 && { authors }),
    ...(published && { published }),
  };
  return {
    kind: 'inline',
    uri,
    mediaType: 'text/html',
    content: pageOfBody(title, htmlOfContent(nitf)),
    given: { declared },
  };
}

function findBody(item: XmlElement): string | null {
  const set = childAt(item, 'contentSet');
  for (const inline of childrenOf(set, 'inlineXML')) {
    const root = inline.children.find((child): child is XmlElement => typeof child !== 'string');
    const html = root ? htmlOfContent(root) : '';
    if (html.replace(/<[^>]*>/g, '').trim() !== '') return html;
  }
  for (const inline of childrenOf(set, 'inlineData')) {
    const text = rawText(inline).trim();
    if (text === '') continue;
    if (/html/i.test(inline.attributes.contenttype ?? '')) return text;
    const paragraphs = text.split(/\n[ \t\r]{0,9}\n/);
    return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
  }
  return null;
}

function readMetadata(item: XmlElement, title: string | undefined, language: string | undefined): DeclaredMetadata {
  const meta = childAt(item, 'itemMeta');
  const content = childAt(item, 'contentMeta');
  const bylines = childrenOf(content, 'by').flatMap((by) => readAuthors(bylineOf(by)));
  const creators = childrenOf(content, 'creator').flatMap((creator) => wordsOf(childAt(creator, 'name')) ?? []);
  const authors = bylines.length > 0 ? bylines : creators;
  const provider = childAt(meta, 'provider');
  const outlet =
    wordsOf(childAt(content, 'creditline')) ?? wordsOf(childAt(provider, 'name')) ?? provider?.attributes.literal;
  // What the words of a text say ("on Monday") is said from when it first came out.
  const days = [childAt(meta, 'firstCreated'), childAt(content, 'contentCreated'), childAt(meta, 'versionCreated')];
  const published = days.map((element) => declaredDay(wordsOf(element))).find((day) => day !== undefined);
  const code = language?.toLowerCase().split(/[-_]/)[0];
  return {
    by: 'newsml',
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(authors.length > 0 && { authors }),
    ...(published && { published }),
    ...(code && { language: code }),
  };
}

function bylineOf(element: XmlElement | undefined): string | undefined {
  const person = element ? elementsBelow(element, 'person').map(wordsOf) : [];
  const words = person.length > 0 ? person.join('; ') : wordsOf(element);
  return words?.replace(/^by:? /i, '');
}

function linkOf(meta: XmlElement | undefined): string | undefined {
  const links = childrenOf(meta, 'link').map(({ attributes }) => attributes);
  const own = links.find(({ rel }) => /canonical|sameAs|alternate/i.test(rel ?? ''));
  return webAddressOf(own?.href);
}
