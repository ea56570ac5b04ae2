import { declaredDay } from '../tables/declared-day.ts';
import { type DataRecord, isRecord, textOf, webAddressOf } from '../tables/record-fields.ts';
import { dayOfParts, type Reference, turnName } from './reference.ts';

/** A reference of CSL-JSON 1.0, as Zotero and other managers write it. `files` is what Better BibTeX adds, where it does. */
export function readCslItem(item: DataRecord): Reference {
  const url = webAddressOf(item.URL);
  const doi = textOf(item.DOI);
  const title = textOf(item.title);
  const outlet = textOf(item['container-title']) ?? textOf(item.publisher);
  const published = issuedDay(item.issued);
  const file = textOf(item.file);
  const authors = Array.isArray(item.author) ? item.author.flatMap((name) => authorOf(name) ?? []) : [];
  return {
    files: file === undefined ? [] : file.split(';'),
    authors,
    ...(url && { url }),
    ...(doi && { doi }),
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
  };
}

function authorOf(name: unknown): string | undefined {
  if (!isRecord(name)) return undefined;
  const family = textOf(name.family);
  return textOf(name.literal) ?? (family && turnName(`${family}, ${textOf(name.given) ?? ''}`));
}

function issuedDay(issued: unknown): string | undefined {
  if (!isRecord(issued)) return undefined;
  const parts: unknown = Array.isArray(issued['date-parts']) ? issued['date-parts'][0] : undefined;
  return declaredDay(Array.isArray(parts) ? dayOfParts(parts) : (issued.raw ?? issued.literal));
}
