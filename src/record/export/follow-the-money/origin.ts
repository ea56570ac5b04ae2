import type { Evidence } from '../../../core/evidence.ts';
import { isoDate } from '../edtf-dates.ts';
import { articlesCited, type ExportIndex } from '../export-index.ts';
import { ftmId } from './schema.ts';

/** The articles that words come from, as the properties of a thing. */
export function origin(evidence: readonly Evidence[], { articles, urls }: ExportIndex) {
  const cited = articlesCited(evidence);
  return {
    proof: cited.map(ftmId),
    sourceUrl: cited.map((id) => urls.get(id)),
    publisher: cited.map((id) => articles.get(id)?.outlet),
  };
}

/** Whether it is a person or an organization. */
export function isParty(id: string, { entities }: ExportIndex): boolean {
  const kind = entities.get(id)?.kind;
  return kind === 'person' || kind === 'organization';
}

/** Whether it has a schema: a person, an organization or a place. */
export function isKnown(id: string, index: ExportIndex): boolean {
  return isParty(id, index) || index.entities.get(id)?.kind === 'place';
}

/** A date that FtM has no form for, in words; `null` for one that has its own property. */
export function vagueDate(date: string | null): string | null {
  return date !== null && isoDate(date) === null ? `Date (EDTF): ${date}` : null;
}
