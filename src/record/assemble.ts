import { compareDates, compareText } from '../core/date.ts';
import type { ArticleFacts } from '../core/facts.ts';
import type { Linked } from '../core/linked.ts';
import type { OnrecordRecord, RecordArticle } from '../core/record.ts';
import { assembleTimeline } from './timeline-entries.ts';

/** The record of what was linked. `articles` are in order of id; all lists come out in a stable order. */
export function assembleRecord(articles: readonly ArticleFacts[], linked: Linked): OnrecordRecord {
  const { copies, revisions, people, stories } = linked;
  return {
    schema: 'onrecord/record@1',
    articles: articles
      .map((article): RecordArticle => {
        const copy = copies.get(article.id);
        return {
          id: article.id,
          uri: article.uri,
          outlet: article.outlet,
          title: article.title,
          published: article.published.value,
          publishedHow: article.published.how,
          ...(article.publishedReason !== undefined && {
            publishedRule: article.published.rule,
            publishedReason: article.publishedReason,
          }),
          form: article.form,
          story: stories.byArticle.get(article.id) ?? null,
          copyOf: copy?.original ?? null,
          copyReason: copy?.reason ?? null,
          revisionOf: revisions.get(article.id)?.former ?? null,
          retrieved: article.retrieved,
        };
      })
      .sort((a, b) => compareDates(a.published, b.published) || compareText(a.id, b.id)),
    stories: stories.stories,
    entities: people.entities,
    statements: linked.statements.map(({ statement }) => statement),
    events: linked.events.map(({ event }) => event),
    timeline: assembleTimeline(linked, articles),
    threads: linked.threads,
    conflicts: linked.conflicts,
  };
}
