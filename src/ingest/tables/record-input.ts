import type { DeclaredMetadata, GivenMetadata, MediaType } from '../../core/article.ts';
import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';
import type { InputRef, RejectedInput } from '../inputs.ts';
import { readAuthors } from '../manifest.ts';
import { opensAsHtml } from '../media-type.ts';
import { declaredDay } from './declared-day.ts';
import { type DataRecord, firstField, isRecord, nameOf, plainFields, textOf, webAddressOf } from './record-fields.ts';

/** Where a record stands. */
export interface RecordPlace {
  /** For messages: `export.csv, row 7`. */
  readonly where: string;
  /** Name of the article where it has no address of its own: `export.csv#7`. */
  readonly uri: string;
  /** Kind of the table: `table`, `ndjson`; the `rule` of what is taken from it. */
  readonly by: string;
}

/** A record of a crawler or a table as an input: its text or page, and what the record says of it as declared. */
export function readRecordInput(record: DataRecord, { where, uri, by }: RecordPlace): InputRef | RejectedInput {
  const fields = plainFields(record);
  const { url, declared, diagnostics } = readDeclared(fields, where, by);
  const name = url ?? uri;
  const body = findBody(fields);
  if (!body) {
    const problem = url
      ? diagnostic('table-of-links', `${where} names ${url} and holds no text.`)
      : diagnostic('table-no-text', `${where} has no text of an article.`);
    return { kind: 'rejected', uri: name, diagnostics: [problem] };
  }
  const given: GivenMetadata = { ...(url && { url }), declared };
  const notes = [...diagnostics, ...noteBrokenLetters(body.content, where)];
  return { kind: 'inline', uri: name, ...body, given, ...(notes.length > 0 && { diagnostics: notes }) };
}

/** What a record says of its article, under whatever names. A date that cannot be read is left out, with a warning. */
export function readDeclared(
  fields: ReadonlyMap<string, unknown>,
  where: string,
  by: string,
): {
  readonly url: string | undefined;
  readonly declared: DeclaredMetadata;
  readonly diagnostics: readonly Diagnostic[];
} {
  const title = firstField(fields, 'title', textOf);
  const outlet = firstField(fields, 'outlet', outletOf);
  const authors = firstField(fields, 'authors', authorsOf);
  const language = firstField(fields, 'language', languageOf);
  const published = firstField(fields, 'published', declaredDay);
  const written = published === undefined ? firstField(fields, 'published', textOf) : undefined;
  const declared: DeclaredMetadata = {
    by,
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(authors && { authors }),
    ...(published && { published }),
    ...(language && { language }),
  };
  const detail = `${where}: “${written?.slice(0, 60)}” is no date.`;
  const diagnostics = written === undefined ? [] : [diagnostic('manifest-date-invalid', detail)];
  return { url: firstField(fields, 'url', webAddressOf), declared, diagnostics };
}

function findBody(
  fields: ReadonlyMap<string, unknown>,
): { readonly mediaType: MediaType; readonly content: string } | null {
  const text = firstField(fields, 'text', wholeText);
  if (text !== undefined) return { mediaType: looksLikeHtml(text) ? 'text/html' : 'text/plain', content: text };
  const html = firstField(fields, 'html', wholeText);
  return html === undefined ? null : { mediaType: 'text/html', content: html };
}

/** Tables are read as UTF-8. */
function noteBrokenLetters(text: string, where: string): readonly Diagnostic[] {
  if (!text.includes('\ufffd')) return [];
  return [diagnostic('encoding-errors', `${where} has letters that could not be read as UTF-8.`)];
}

/** The text as it stands: white space around it counts, as spans point into it. */
function wholeText(value: unknown): string | undefined {
  return textOf(value) === undefined ? undefined : (value as string);
}

/** A page, or a piece of one that opens with an element of text. */
function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4096);
  return (
    opensAsHtml(new TextEncoder().encode(head)) ||
    /^\s{0,200}<(?:p|div|article|section|main|h[1-6]|figure|ul|blockquote)[\s>]/i.test(head)
  );
}

/** A name, or the host of an address without `www.`. */
function outletOf(value: unknown): string | undefined {
  const name = nameOf(value);
  const host = webAddressOf(name);
  return (host ? new URL(host).hostname : name)?.replace(/^www\./i, '');
}

function authorsOf(value: unknown): readonly string[] | undefined {
  const names = Array.isArray(value)
    ? value.flatMap((each) => nameOf(each) ?? [])
    : readAuthors(isRecord(value) ? nameOf(value) : textOf(value));
  const bare = names.map((name) => name.replace(/^by:? /i, '')).filter((name) => !/^https?:/i.test(name));
  return bare.length > 0 ? bare : undefined;
}

/** `en`, of `en-GB`, `en_US` and `EN`; names of languages say nothing here. */
function languageOf(value: unknown): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(textOf(value) ?? '')?.[1]?.toLowerCase();
}
