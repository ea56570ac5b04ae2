import { diagnostic } from '../../core/diagnostic.ts';
import type { InputRef, RejectedInput } from '../inputs.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { type DataRecord, hasField, isRecord } from './record-fields.ts';
import { type RecordPlace, readRecordInput } from './record-input.ts';

/** The articles of one object of JSON: an item of ninjs, or what a crawler took from a page. */
export function readJsonObject(record: DataRecord, place: RecordPlace): readonly (InputRef | RejectedInput)[] {
  if (!isNinjs(record)) return [readRecordInput(record, place)];
  const items = readNinjs(record, place);
  if (items.length > 0) return items;
  const problem = diagnostic('table-no-text', `${place.where} has no text of an article.`);
  return [{ kind: 'rejected', uri: place.uri, diagnostics: [problem] }];
}

/** Whether an object is a reference of CSL-JSON, as Zotero writes them: data about a text without the text. */
export function isReference(value: unknown): boolean {
  if (!isRecord(value) || typeof value.type !== 'string') return false;
  const names = Object.keys(value);
  const ofReferences = ['issued', 'container-title', 'URL', 'DOI', 'accessed'].some((name) => names.includes(name));
  return ofReferences && !hasField(names, 'text') && !hasField(names, 'html');
}
