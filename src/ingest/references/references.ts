import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GivenMetadata } from '../../core/article.ts';
import { type DataRecord, isRecord } from '../tables/record-fields.ts';
import { readCslItem } from './csl-json.ts';
import { pageAddress } from './page-address.ts';
import type { Reference } from './reference.ts';
import { isRis, parseRis } from './ris.ts';

/** The references in a text: RIS, or a list of CSL-JSON. `null` for anything else. */
export function parseReferences(text: string): readonly Reference[] | null {
  if (isRis(text)) return parseRis(text);
  if (!/^\s{0,99}\[/.test(text)) return null;
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items) && items.every(isRecord) ? items.map(readCslItem) : null;
  } catch {
    return null;
  }
}

/** A reference as a row of a manifest, one for each file of it that lies in the manifest's folder. */
export function manifestRows(reference: Reference, folder: string): readonly DataRecord[] {
  const { files, doi: _doi, ...fields } = reference;
  return files.flatMap((file) => {
    const path = pathBelow(file.trim(), folder);
    return path === null ? [] : [{ path, ...fields }];
  });
}

/** What references say of pages, by the address of each (`pageAddress`); of two for one page the first counts. */
export function referencesByAddress(references: readonly Reference[]): ReadonlyMap<string, GivenMetadata> {
  const known = new Map<string, GivenMetadata>();
  for (const { files: _files, url, doi, authors, ...fields } of references) {
    const given: GivenMetadata = { ...fields, ...(url && { url }), ...(authors.length > 0 && { authors }) };
    for (const address of [url, doi && `https://doi.org/${doi}`]) {
      const key = address ? pageAddress(address) : null;
      if (key !== null && !known.has(key)) known.set(key, given);
    }
  }
  return known;
}

/** The path from `folder`, also of a `file:` address or an absolute path below it; `null` for what lies elsewhere. */
function pathBelow(file: string, folder: string): string | null {
  let path = file;
  if (/^file:/i.test(file)) {
    try {
      path = fileURLToPath(file);
    } catch {
      return null;
    }
  }
  if (!isAbsolute(path)) return path === '' ? null : path;
  const below = relative(folder, path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? null : below;
}
