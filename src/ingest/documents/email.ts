import type { Email } from 'postal-mime';
import type { DeclaredMetadata } from '../../core/article.ts';
import type { ConversionNote, ConversionRefusal, ConvertedDocument, DocumentConverter } from '../document-converter.ts';
import { declaredDay } from '../tables/declared-day.ts';
import { SENDER_ROLES } from './sender-roles.ts';

/** Names of attachments that a message lists. */
const NAMED = 5;

/**
 * A saved e-mail (RFC 5322): a newsletter or a press release. Its HTML part, or else its text; subject, sender and day are
 * declared. Attachments are named and not read.
 */
export const emailConverter: DocumentConverter = {
  mediaType: 'message/rfc822',
  matches: (name) => name.endsWith('.eml'),
  convert: convertEmail,
};

async function convertEmail(bytes: Uint8Array): Promise<ConvertedDocument | ConversionRefusal> {
  const { default: PostalMime } = await import('postal-mime');
  let email: Email;
  try {
    email = await PostalMime.parse(bytes);
  } catch (error) {
    return { code: 'email-no-text', detail: `is no e-mail that can be read (${String(error)})` };
  }
  const { html, text } = email;
  const body = html?.trim()
    ? { mediaType: 'text/html' as const, text: html }
    : { mediaType: 'text/plain' as const, text };
  if (!body.text?.trim()) return { code: 'email-no-text', detail: 'is an e-mail without text' };
  return {
    mediaType: body.mediaType,
    bytes: new TextEncoder().encode(body.text),
    declared: readHeaders(email),
    notes: noteAttachments(email),
  };
}

/** The day is the one in the zone of the sender, as it is written. */
function readHeaders({ subject, from, headers }: Email): DeclaredMetadata {
  const title = subject?.replace(/\s+/g, ' ').trim();
  const published = declaredDay(headerOf(headers, 'date'));
  const name = from?.name?.replace(/\s+/g, ' ').trim();
  const local = (from?.address ?? '').split('@')[0] ?? '';
  const listed = headerOf(headers, 'list-id') ?? headerOf(headers, 'list-unsubscribe');
  const isOffice = listed !== undefined || SENDER_ROLES.has(local.toLowerCase().replace(/[-_.+\d]/g, ''));
  return {
    by: 'email',
    ...(title && { title }),
    ...(name && (isOffice ? { outlet: name } : { authors: [name] })),
    ...(published && { published }),
  };
}

function headerOf(headers: Email['headers'], name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

function noteAttachments({ attachments }: Email): readonly ConversionNote[] {
  const names = attachments
    .filter(({ disposition, related }) => disposition !== 'inline' && related !== true)
    .map(({ filename, mimeType }) => filename ?? mimeType);
  if (names.length === 0) return [];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return [{ code: 'email-attachments', detail: `has attachments: ${names.slice(0, NAMED).join(', ')}${more}` }];
}
