import { webLink } from '../../../web/web-link.ts';
import { compareText } from '../../core/date.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { RecordArticle, RecordEntity, RecordEvent, RecordStatement, TimelineEntry } from '../../core/record.ts';
import type { ExportSource } from './export-source.ts';

/** What the ids of a record stand for. */
export interface ExportIndex {
  readonly articles: ReadonlyMap<string, RecordArticle>;
  /** Addresses on the web by http or https, by article id. */
  readonly urls: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, RecordEntity>;
  readonly statements: ReadonlyMap<string, RecordStatement>;
  readonly events: ReadonlyMap<string, RecordEvent>;
}

/**
 * Each map is made when it is first asked for, so that an export that streams a list never holds all of it; of the
 * statements and events only those are held that `wants` says.
 */
export function indexExport(source: ExportSource, wants: (id: string) => boolean = () => true): ExportIndex {
  const articles = once(() => byId(source.each('articles')));
  const urls = once(() => webLinks(source));
  const entities = once(() => byId(source.each('entities')));
  const statements = once(() => byId(source.each('statements'), wants));
  const events = once(() => byId(source.each('events'), wants));
  return {
    get articles() {
      return articles();
    },
    get urls() {
      return urls();
    },
    get entities() {
      return entities();
    },
    get statements() {
      return statements();
    },
    get events() {
      return events();
    },
  };
}

/** Addresses of articles on the web by http or https, by article id. */
export function webLinks({ articles }: Pick<ExportSource, 'articles'>): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const { id, url } of articles) {
    const link = webLink(url);
    if (link !== null) urls.set(id, link);
  }
  return urls;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Name of an entity; the id itself where the record has no such entity, as for a topic in words. */
export function nameOf(id: string, { entities }: ExportIndex): string {
  return entities.get(id)?.name ?? id;
}

/** The title of the only story, or words of the program's own where there are several or none. */
export function recordTitle(source: ExportSource): string {
  const [story, ...others] = source.each('stories');
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

/** The timeline, and what its lines are lines for. */
export function indexTimeline(source: ExportSource): {
  readonly timeline: readonly TimelineEntry[];
  readonly index: ExportIndex;
} {
  const timeline = [...source.each('timeline')];
  const shown = new Set(timeline.flatMap(({ event, statement }) => [event, statement]));
  return { timeline, index: indexExport(source, (id) => shown.has(id)) };
}

function byId<T extends { readonly id: string }>(
  items: Iterable<T>,
  wants: (id: string) => boolean = () => true,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (wants(item.id)) found.set(item.id, item);
  return found;
}
