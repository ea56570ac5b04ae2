import { Hono } from 'hono';
import type { RecordSource } from '../../../web/record-source.ts';
import { problem } from '../problem.ts';
import { describeApi, OPENAPI_PATH } from './openapi.ts';
import { AskedWrong, readAsked } from './parameters.ts';
import { ROUTES } from './routes.ts';

/** The record as JSON, under `/api`, with its description. */
export function createApi(record: () => RecordSource): Hono {
  const api = new Hono();
  const description = describeApi();
  api.get(OPENAPI_PATH, (context) => context.json(description));
  for (const { path, parameters, answer } of ROUTES) {
    api.get(path.replace('{id}', ':id'), (context) => {
      try {
        const asked = readAsked(parameters, new URL(context.req.url).searchParams);
        const found = answer(record(), asked, context.req.param('id') ?? '');
        if (found === null) return context.json(problem('not-found', `There is nothing with this id at ${path}.`), 404);
        return context.json(found);
      } catch (error) {
        if (!(error instanceof AskedWrong)) throw error;
        return context.json(problem('bad-request', error.message), 400);
      }
    });
  }
  api.get('/api/*', (context) =>
    context.json(problem('not-found', `There is no such address. ${OPENAPI_PATH} names all that there are.`), 404),
  );
  api.get('/api', (context) => context.redirect(OPENAPI_PATH));
  return api;
}
