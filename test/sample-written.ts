import { evidenceOf } from '../src/core/evidence.ts';
import { makeId } from '../src/core/ids.ts';
import type {
  OnrecordRecord,
  RecordArticle,
  RecordConflict,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  RecordStory,
  RecordThread,
  TimelineEntry,
} from '../src/core/record.ts';
import type { Span } from '../src/core/span.ts';
import type { QuotedText, Sources } from '../src/written/quoting.ts';

// Records made by hand for the written forms: articles of a few sentences, and lines on words in them.

/** An article of our own; its sentences are the lines of its text. */
export interface SampleArticle {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly story?: string;
  readonly copyOf?: string;
}

export type SampleParts = Partial<Omit<OnrecordRecord, 'schema' | 'articles' | 'entities'>>;

/** What a form is written from: the articles, and a record of them with what `parts` gives. */
export function sampleSources(
  articles: readonly SampleArticle[],
  entities: readonly RecordEntity[],
  parts: SampleParts = {},
): Sources {
  const texts = new Map(articles.map(({ id, text }): [string, QuotedText] => [id, { text, sentences: linesOf(text) }]));
  const none = { stories: [], statements: [], events: [], timeline: [], threads: [], conflicts: [] };
  return {
    record: {
      schema: 'onrecord/record@1',
      articles: articles.map(recordArticle),
      entities,
      ...none,
      ...parts,
    },
    readText: (id) => texts.get(id) ?? null,
    urls: new Map(articles.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url] as const]))),
  };
}

export function samplePerson(name: string, ...aliases: readonly string[]): RecordEntity {
  return { id: makeId('p', name), kind: 'person', name, aliases, roles: [], mentions: 3, articles: 2 };
}

/** Evidence on the first place in the article where `words` stand. */
export function on(article: SampleArticle, words: string) {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in ${article.id}: ${words}`);
  return evidenceOf(article, [start, start + words.length]);
}

export function sampleStatement(
  article: SampleArticle,
  words: string,
  given: Partial<RecordStatement> = {},
): RecordStatement {
  return {
    id: makeId('s', article.id, words),
    speaker: null,
    speakerText: null,
    about: [],
    stance: 'assert',
    realis: 'actual',
    quotation: 'indirect',
    date: null,
    dateHow: given.date ? 'stated' : 'unknown',
    exact: words,
    cue: 'said',
    confidence: 0.9,
    evidence: [on(article, words)],
    cites: [],
    variantsOf: null,
    parent: null,
    ...given,
  };
}

export function sampleEvent(
  places: readonly (readonly [SampleArticle, string])[],
  given: Partial<RecordEvent> = {},
): RecordEvent {
  const evidence = places.map(([article, words]) => on(article, words));
  return {
    id: makeId('v', ...evidence.map(({ article, start }) => `${article} ${start}`)),
    type: 'meeting',
    participants: [],
    place: null,
    date: null,
    dateHow: given.date ? 'stated' : 'unknown',
    realis: 'actual',
    evidence,
    reports: evidence.length,
    origins: evidence.length,
    ...given,
  };
}

export function sampleEntry(of: RecordEvent | RecordStatement, given: Partial<TimelineEntry> = {}): TimelineEntry {
  const isEvent = 'participants' in of;
  return {
    id: makeId('l', of.id),
    date: of.date,
    how: of.dateHow,
    text: of.evidence[0]?.exact ?? '',
    event: isEvent ? of.id : null,
    statement: isEvent ? null : of.id,
    salience: 0.5,
    reports: of.evidence.length,
    origins: of.evidence.length,
    evidence: of.evidence,
    ...given,
  };
}

export function sampleThread(
  speaker: RecordEntity,
  positions: readonly RecordStatement[],
  kind: RecordThread['changes'][number]['kind'],
): RecordThread {
  const [from, to] = positions;
  return {
    id: makeId('t', ...positions.map(({ id }) => id)),
    speaker: speaker.id,
    topic: 'talks',
    positions: positions.map(({ id, date, stance }) => ({ statement: id, date, stance })),
    changes: from && to ? [{ from: from.id, to: to.id, kind }] : [],
  };
}

export function sampleConflict(
  sides: RecordConflict['sides'],
  kind: RecordConflict['kind'] = 'denial',
): RecordConflict {
  return { id: makeId('c', ...sides.map(({ claim }) => claim)), kind, relation: 'differ', sides };
}

export function sampleStory(title: string, ...articles: readonly SampleArticle[]): RecordStory {
  return { id: makeId('o', title), title, articles: articles.map(({ id }) => id) };
}

function recordArticle({ id, outlet, title, published, story, copyOf }: SampleArticle): RecordArticle {
  return {
    id,
    uri: `news/${id}.txt`,
    outlet: outlet ?? null,
    title: title ?? null,
    published: published ?? null,
    publishedHow: published === undefined ? 'unknown' : 'stated',
    form: 'report',
    story: story ?? null,
    copyOf: copyOf ?? null,
    copyReason: copyOf === undefined ? null : 'same text',
    revisionOf: null,
    retrieved: null,
  };
}

function linesOf(text: string): readonly Span[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const span: Span = [start, start + line.length];
    start = span[1] + 1;
    return line === '' ? [] : [span];
  });
}
