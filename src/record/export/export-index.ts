import { webLink } from '../../../web/web-link.ts';
import { compareText } from '../../core/date.ts';
import type { Evidence } from '../../core/evidence.ts';
import type {
  OnrecordRecord,
  RecordArticle,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  RecordStory,
} from '../../core/record.ts';
import type { ExportSource } from './export-source.ts';

/** What the ids of a record stand for. */
export interface ExportIndex {
  readonly articles: ReadonlyMap<string, RecordArticle>;
  /** Addresses on the web by http or https, by article id. */
  readonly urls: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, RecordEntity>;
  readonly statements: ReadonlyMap<string, RecordStatement>;
  readonly events: ReadonlyMap<string, RecordEvent>;
  readonly stories: ReadonlyMap<string, RecordStory>;
}

export function indexExport({ record, articles }: ExportSource): ExportIndex {
  const urls = new Map<string, string>();
  for (const { id, url } of articles) {
    const link = webLink(url);
    if (link !== null) urls.set(id, link);
  }
  return {
    articles: byId(record.articles),
    urls,
    entities: byId(record.entities),
    statements: byId(record.statements),
    events: byId(record.events),
    stories: byId(record.stories),
  };
}

/** Name of an entity; the id itself where the record has no such entity, as for a topic in words. */
export function nameOf(id: string, { entities }: ExportIndex): string {
  return entities.get(id)?.name ?? id;
}

/** The title of the only story, or words of the program's own where there are several or none. */
export function recordTitle({ stories }: OnrecordRecord): string {
  const [story, ...others] = stories;
  return story && others.length === 0 ? story.title : 'The record';
}

/** An address for a thing of the record that stays the same after a rebuild. It leads nowhere by itself. */
export function urnOf(id: string): string {
  return `urn:onrecord:${id}`;
}

/** Ids of the articles that the evidence comes from, each once, in the order of the evidence. */
export function articlesCited(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.map(({ article }) => article))];
}

/** The newest day on which one of the articles was certainly out, or `null` where none has a date. */
export function newestDay(ids: readonly string[], { articles }: ExportIndex): string | null {
  const days = ids.flatMap((id) => {
    const published = articles.get(id)?.published ?? null;
    return published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? [published] : [];
  });
  return days.sort(compareText).at(-1) ?? null;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
