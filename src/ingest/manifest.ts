import { readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep, win32 } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { GivenMetadata } from '../core/article.ts';
import { isDay } from '../core/date.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { refusalOf } from './read-document.ts';
import type { Reference } from './references/reference.ts';
import { manifestRows, parseReferences, referencesByAddress } from './references/references.ts';
import { joinUri } from './uri.ts';

/** One file a manifest lists. */
export interface ManifestEntry {
  readonly uri: string;
  readonly path: string;
  /** Real path, links resolved; `null` when there is no such file. */
  readonly realPath: string | null;
  readonly given: GivenMetadata;
  /** What is wrong with the row, the row itself being good. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A row that lists no file that may be read. */
export interface ManifestProblem {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Manifest {
  /** In the manifest's order. */
  readonly rows: readonly (ManifestEntry | ManifestProblem)[];
  readonly realPath: string | null;
  /** What references say of pages, by `pageAddress`; empty for other manifests. */
  readonly pages: ReadonlyMap<string, GivenMetadata>;
}

/**
 * Reads a manifest: CSV with a header, JSONL, or references of Zotero as RIS or CSL-JSON. Columns `path`, `url`, `outlet`, `title`, `authors`, `published`;
 * others are passed over. Paths are relative to the manifest's own folder, and none may lead out of it: not by `..`,
 * not as an absolute path, not through a link.
 */
export async function readManifest(file: string): Promise<Manifest> {
  const uri = joinUri(file, '');
  let text: string;
  let realPath: string;
  try {
    text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
    realPath = await realpath(file);
  } catch (error) {
    const { code, detail } = refusalOf(error);
    return {
      rows: [{ uri, diagnostics: [diagnostic(code, `The manifest ${uri} ${detail}.`)] }],
      realPath: null,
      pages: new Map(),
    };
  }
  const folder = { typed: dirname(file), real: dirname(realPath) };
  const references = parseReferences(text);
  const records = references
    ? references.flatMap((reference, index) =>
        referenceRecords(reference, `${uri}, reference ${index + 1}`, folder.real),
      )
    : /^\s{0,99}\{/.test(text)
      ? parseJsonl(text, uri)
      : parseCsv(text, uri);
  const rows = await Promise.all(records.map((record) => ('diagnostics' in record ? record : readRow(record, folder))));
  return { rows, realPath, pages: referencesByAddress(references ?? []) };
}

function referenceRecords(reference: Reference, where: string, folder: string): readonly ManifestRecord[] {
  return manifestRows(reference, folder).map((fields) => ({ fields, where }));
}

interface ManifestRecord {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly where: string;
}

function parseCsv(text: string, uri: string): readonly (ManifestRecord | ManifestProblem)[] {
  try {
    const records: Record<string, string>[] = parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'].find((mark) => (text.split(/\r?\n/, 1)[0] ?? '').includes(mark)) ?? ',',
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    if (records.length > 0 && !records.some((record) => 'path' in record)) {
      return [{ uri, diagnostics: [diagnostic('manifest-invalid', `The manifest ${uri} has no column "path".`)] }];
    }
    return records.map((fields, index) => ({ fields, where: `${uri}, row ${index + 2}` }));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ uri, diagnostics: [diagnostic('manifest-invalid', `The manifest ${uri} is no CSV: ${detail}.`)] }];
  }
}

function parseJsonl(text: string, uri: string): readonly (ManifestRecord | ManifestProblem)[] {
  return text.split(/\r?\n/).flatMap((line, index): readonly (ManifestRecord | ManifestProblem)[] => {
    if (line.trim() === '') return [];
    const where = `${uri}, line ${index + 1}`;
    try {
      const fields: unknown = JSON.parse(line);
      if (typeof fields === 'object' && fields !== null) return [{ fields: fields as Record<string, unknown>, where }];
    } catch {
      // Said below, for broken JSON and for values that are no object alike.
    }
    return [{ uri, diagnostics: [diagnostic('manifest-invalid', `${where} is no JSON object.`)] }];
  });
}

async function readRow(
  { fields, where }: ManifestRecord,
  folder: { readonly typed: string; readonly real: string },
): Promise<ManifestEntry | ManifestProblem> {
  const path = textField(fields.path)?.replaceAll('\\', '/');
  if (!path) return { uri: where, diagnostics: [diagnostic('manifest-invalid', `${where} has no path.`)] };
  const uri = joinUri(folder.typed, path);
  const outside = () => ({
    uri: path,
    diagnostics: [diagnostic('manifest-path-outside', `${where}: ${path} leads out of the manifest's folder.`)],
  });
  const whole = resolve(folder.real, path);
  if (isAbsolute(path) || win32.isAbsolute(path) || /^[a-z]:/i.test(path) || leavesFolder(folder.real, whole))
    return outside();
  const { given, diagnostics } = readGiven(fields, where);
  try {
    const real = await realpath(whole);
    if (leavesFolder(folder.real, real)) return outside();
    return { uri, path: whole, realPath: real, given, diagnostics };
  } catch {
    return { uri, path: whole, realPath: null, given, diagnostics };
  }
}

function leavesFolder(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** What a row or a line of NDJSON says of its article; a date that is no day is left out, with a warning. */
export function readGiven(
  fields: Readonly<Record<string, unknown>>,
  where: string,
): { readonly given: GivenMetadata; readonly diagnostics: readonly Diagnostic[] } {
  const url = textField(fields.url);
  const outlet = textField(fields.outlet);
  const title = textField(fields.title);
  const authors = readAuthors(fields.authors ?? fields.author);
  const written = textField(fields.published);
  const published =
    written && isDay(written.slice(0, 10)) && !/^\d/.test(written.slice(10)) ? written.slice(0, 10) : undefined;
  const given: GivenMetadata = {
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(title && { title }),
    ...(authors.length > 0 && { authors }),
    ...(published && { published }),
  };
  const detail = `${where}: "${written}" is no date.`;
  return { given, diagnostics: written && !published ? [diagnostic('manifest-date-invalid', detail)] : [] };
}

/** Names in a list, or in one string parted by `;`, or by commas and `and` where there is no `;`. */
export function readAuthors(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((name) => textField(name) ?? []);
  const text = textField(value);
  if (!text) return [];
  if (text.includes(';')) return partNames(text, /;/);
  // `Roe, Jane` is one name; `Jane Roe, John Doe and Ann Poe` are three.
  const listed = text.split(/, (?:and )?| and /).every((name) => name.trim().includes(' '));
  return partNames(text, listed ? /, (?:and )?| and / : / and /);
}

function partNames(text: string, mark: RegExp): readonly string[] {
  return text
    .split(mark)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function textField(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}
