import { constants } from 'node:buffer';
import type { GivenMetadata } from '../../core/article.ts';
import type { Capture } from '../../core/capture.ts';
import { DOCUMENT_CONVERTERS, isConvertible } from '../document-converters.ts';
import type { InputRef } from '../inputs.ts';
import { opensAsHtml, parseMediaType } from '../media-type.ts';
import { decodeBody } from './decode-body.ts';
import { headerOf } from './exchange.ts';
import { isFailure } from './fetch-failure.ts';

/** Whether an article can be read from a body of this `Content-Type` at `url`; one of no type may hold one. */
export function isArticleType(contentType: string | null, url: URL): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === '' || parseMediaType(type) !== null) return true;
  if (type === 'application/octet-stream') return isConvertible(url.pathname);
  return DOCUMENT_CONVERTERS.some(({ mediaType }) => mediaType === type);
}

/**
 * What a server answered as an input to read: the address that was asked for names it, the one that answered is the
 * page's. The same answer gives the same input, today and when it is verified.
 */
export function pageInput(
  { url, finalUrl, retrieved, headers }: Pick<Capture, 'url' | 'finalUrl' | 'retrieved' | 'headers'>,
  body: Uint8Array,
  given: GivenMetadata,
): Extract<InputRef, { kind: 'inline' }> {
  const contentType = headerOf(headers, 'content-type') ?? '';
  const charset = /;\s{0,9}charset\s{0,9}=\s{0,9}"?([\w.:-]{2,40})/i.exec(contentType)?.[1]?.toLowerCase();
  return {
    kind: 'inline',
    uri: url,
    mediaType: parseMediaType(contentType) ?? (opensAsHtml(body) ? 'text/html' : 'text/plain'),
    content: body,
    given: { url: finalUrl, retrieved, ...(charset !== undefined && { charset }), ...given },
  };
}

/** The body of a capture with its content encoding undone, or `null` where that fails. */
export async function captureBody({ raw, headers }: Pick<Capture, 'raw' | 'headers'>): Promise<Uint8Array | null> {
  // It was taken in within the limit of that day.
  const body = await decodeBody(raw, headerOf(headers, 'content-encoding'), constants.MAX_LENGTH);
  return isFailure(body) ? null : body;
}
