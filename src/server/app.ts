import { Hono } from 'hono';
import type { RecordSource } from '../../web/record-source.ts';
import { renderMissing, renderPage } from '../../web/render-page.tsx';
import { LIST_FIELDS, type ListName, parseQuery } from '../../web/rows/listing.ts';
import { type Assets, PAGE_POLICY } from '../site/assets.ts';
import { RecordReplacedError } from '../store/store.ts';
import { createApi } from './api/api.ts';
import { type Door, guard } from './guard.ts';
import { limitRequests } from './limit-requests.ts';
import { problem } from './problem.ts';
import { createReview, type Review } from './review.ts';

/** What the server shows. */
export interface Served {
  /** The record as it is now. */
  readonly record: () => RecordSource;
  readonly assets: Assets;
  readonly door: Door;
  /** Without it the pages can only be read. */
  readonly review?: Review;
}

/** The pages and their data as a web application. It reads no file on request, so no path can lead out of anything. */
export function createApp({ record, assets, door, review }: Served): Hono {
  const app = new Hono();
  // First, so that refusals have them too.
  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set('content-security-policy', `${PAGE_POLICY}; frame-ancestors 'none'`);
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
  });
  app.use(limitRequests());
  const delivery = { suffix: '', policy: null, stamp: assets.stamp };
  app.use(guard(door, review ? ['/review'] : []));

  const lasting = { 'cache-control': 'private, max-age=31536000, immutable' };
  app.get('/assets/style.css', (context) =>
    context.body(assets.style, 200, { ...lasting, 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/assets/client.js', (context) =>
    context.body(assets.script, 200, { ...lasting, 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.route('/', createApi(record));
  app.get('/data/list/:list', (context) => {
    const name = context.req.param('list');
    if (!isList(name)) return context.json(problem('not-found', `There is no list ${name}.`), 404);
    const query = parseQuery(name, new URL(context.req.url).searchParams);
    return context.json(record().lists[name].select(query));
  });
  app.get('/data/article/:id', (context) => {
    const id = context.req.param('id');
    const now = record();
    const article = now.index.articles.has(id) ? now.article(id) : null;
    return article ? context.json(article) : context.json(problem('not-found', 'There is no such article.'), 404);
  });
  if (review) app.route('/review', createReview(review, record, delivery));
  app.get('/*', (context) => {
    const { pathname, searchParams } = new URL(context.req.url);
    const path = pathname.slice(1);
    const page = renderPage(record(), path, searchParams, delivery);
    return page === null ? context.html(renderMissing(record(), path, delivery), 404) : context.html(page);
  });

  app.notFound((context) => context.json(problem('not-found', 'There is nothing at this address.'), 404));
  app.onError((error, context) => {
    if (error instanceof RecordReplacedError) {
      context.header('retry-after', '1');
      return context.json(problem('replaced', 'The record was replaced while it was read. Ask again.'), 503);
    }
    console.error(error);
    return context.json(problem('failed', 'The server could not answer. Its own messages say why.'), 500);
  });
  return app;
}

function isList(name: string): name is ListName {
  return Object.hasOwn(LIST_FIELDS, name);
}
