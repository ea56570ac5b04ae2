import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ReviewMatter } from '../src/core/review.ts';
import { visibleText } from '../src/core/visible-text.ts';
import type { Place } from './links.ts';
import { AboutPage } from './pages/about-page.tsx';
import { ArticlePage } from './pages/article-page.tsx';
import { EventPage, eventTitle } from './pages/event-page.tsx';
import { IntakePage } from './pages/intake-page.tsx';
import { LIST_WORDS, ListPage } from './pages/list-page.tsx';
import { MatrixPage } from './pages/matrix-page.tsx';
import { PageFrame, type Section } from './pages/page-frame.tsx';
import { PersonPage } from './pages/person-page.tsx';
import { type ReviewNotice, ReviewPage } from './pages/review-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import type { ReviewForm } from './parts/act-form.tsx';
import { ConflictCard } from './parts/conflict-card.tsx';
import { ThreadCard } from './parts/thread-card.tsx';
import type { RecordSource } from './record-source.ts';
import { LIST_FIELDS, type ListName, parseQuery } from './rows/listing.ts';
import { conflictRow, threadRow } from './rows/make-rows.ts';

/** How the pages of one record are put out. */
export interface Delivery {
  readonly suffix: Place['suffix'];
  /** The Content-Security-Policy to stand in the page, where no server sends one. */
  readonly policy: string | null;
  readonly stamp: string;
}

interface Content {
  readonly title: string | null;
  readonly section: Section | null;
  readonly reader?: boolean;
  readonly body: VNode;
}

export const LIST_NAMES = Object.keys(LIST_FIELDS) as ListName[];

/**
 * The page at `path` (`timeline`, `person/p_…`; the first page is the empty path) as HTML, or `null` where the record
 * has no such page. Whatever comes from articles stands in it as text, never as markup.
 */
export function renderPage(
  record: RecordSource,
  path: string,
  parameters: URLSearchParams,
  delivery: Delivery,
): string | null {
  const content = contentOf(record, path, parameters);
  return content && renderContent(record, path, content, delivery);
}

/** What the page of review shows beside the record, where corrections can be made. */
export interface ReviewState {
  readonly matter: ReviewMatter;
  readonly form: ReviewForm;
  readonly notice: ReviewNotice | null;
}

/** The page of review with forms that make corrections. */
export function renderReview(
  record: RecordSource,
  parameters: URLSearchParams,
  { matter, form, notice }: ReviewState,
  delivery: Delivery,
): string {
  const body = <ReviewPage {...{ record, matter, parameters, form, notice }} />;
  return renderContent(record, 'review', { title: 'Review', section: 'review', body }, delivery);
}

/** A page that says why something was not done. */
export function renderProblem(record: RecordSource, path: string, message: string, delivery: Delivery): string {
  const body = (
    <>
      <h1>That was not done</h1>
      <p class="note" role="alert">
        {message}
      </p>
    </>
  );
  return renderContent(record, path, { title: 'Not done', section: null, body }, delivery);
}

/** The page that says there is no page at `path`. */
export function renderMissing(record: RecordSource, path: string, delivery: Delivery): string {
  const body = (
    <>
      <h1>No such page</h1>
      <p class="note">
        The record has nothing at this address. An article that left the record takes its lines with it; a line that
        changed has another address.
      </p>
    </>
  );
  return renderContent(record, path, { title: 'No such page', section: null, body }, delivery);
}

function renderContent(record: RecordSource, path: string, content: Content, delivery: Delivery): string {
  const { lists } = record;
  const place = { root: '../'.repeat(path.split('/').length - 1), suffix: delivery.suffix };
  const counts = Object.fromEntries(LIST_NAMES.map((name) => [name, lists[name].shown])) as Record<ListName, number>;
  const page = (
    <PageFrame
      title={content.title}
      recordTitle={record.title}
      section={content.section}
      counts={counts}
      place={place}
      reader={content.reader ?? true}
      policy={delivery.policy}
      stamp={delivery.stamp}
    >
      {content.body}
    </PageFrame>
  );
  return `<!doctype html>\n${visibleText(renderToString(page))}\n`;
}

function contentOf(record: RecordSource, path: string, parameters: URLSearchParams): Content | null {
  if (path === '') return { title: null, section: 'start', body: <StartPage record={record} /> };
  if (path === 'about') return { title: 'About', section: 'about', body: <AboutPage record={record} /> };
  if (path === 'matrix') {
    return { title: 'Who speaks about whom', section: 'people', body: <MatrixPage record={record} /> };
  }
  if (path === 'intake') {
    const page = Number(parameters.get('page') ?? 1);
    const body = <IntakePage record={record} page={Number.isInteger(page) ? page : 1} />;
    return { title: 'What came in', section: 'about', body };
  }
  if (path === 'review') {
    const body = <ReviewPage record={record} matter={record.review} parameters={parameters} form={null} />;
    return { title: 'Review', section: 'review', body };
  }
  const list = LIST_NAMES.find((name) => name === path);
  if (list) {
    const query = parseQuery(list, parameters);
    return {
      title: LIST_WORDS[list].title,
      section: list,
      body: <ListPage list={list} record={record} query={query} />,
    };
  }
  const [kind, id, ...rest] = path.split('/');
  return kind === undefined || id === undefined || rest.length > 0 ? null : itemContent(record, kind, id);
}

function itemContent(record: RecordSource, kind: string, id: string): Content | null {
  const { index } = record;
  switch (kind) {
    case 'person': {
      const entity = index.entities.get(id);
      if (!entity) return null;
      return { title: entity.name, section: 'people', body: <PersonPage entity={entity} record={record} /> };
    }
    case 'event': {
      const event = index.events.get(id);
      if (!event) return null;
      return { title: eventTitle(event), section: 'timeline', body: <EventPage event={event} record={record} /> };
    }
    case 'thread': {
      const thread = index.record.threads.find((one) => one.id === id);
      if (!thread) return null;
      return single('Thread', 'threads', <ThreadCard row={threadRow(thread, index)} />);
    }
    case 'conflict': {
      const conflict = index.record.conflicts.find((one) => one.id === id);
      if (!conflict) return null;
      return single('Conflict', 'conflicts', <ConflictCard row={conflictRow(conflict, index)} />);
    }
    case 'article': {
      const article = index.articles.has(id) ? record.article(id) : null;
      if (!article) return null;
      const title = article.title ?? article.uri;
      return { title, section: 'articles', reader: false, body: <ArticlePage article={article} /> };
    }
    default:
      return null;
  }
}

function single(title: string, section: Section, card: VNode): Content {
  const body = (
    <>
      <h1>{title}</h1>
      <ol class="cards">{card}</ol>
    </>
  );
  return { title, section, body };
}
