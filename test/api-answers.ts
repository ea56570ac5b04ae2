import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Hono } from 'hono';
import { dayRange } from '../src/core/date.ts';
import { describeApi } from '../src/server/api/openapi.ts';
import { ROUTES } from '../src/server/api/routes.ts';

const HOME = 'http://localhost:7070';

interface ApiAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what comes is what the tests look at
  readonly body: any;
}

export async function askApi(app: Hono, path: string): Promise<ApiAnswer> {
  const response = await app.request(`${HOME}${path}`, { headers: { host: 'localhost:7070' } });
  return { status: response.status, body: await response.json() };
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat('edtf', (value: string) => dayRange(value) !== null);
ajv.addSchema(describeApi(), 'api');

interface DescribedApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

interface DescribedOperation {
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
}

/** Every operation of the description with the statuses that it can be answered with. */
export function describedStatuses(): ReadonlyMap<string, readonly number[]> {
  const { paths } = describeApi() as unknown as DescribedApi;
  return new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { responses }]) => [`${method} ${path}`, Object.keys(responses).map(Number)] as const,
      ),
    ),
  );
}

/** What is wrong with `body` as an answer of the route `path` by the description; empty when nothing is. */
export function findFaults(path: string, body: unknown, method = 'get', status = 200): readonly string[] {
  const { paths } = describeApi() as unknown as DescribedApi;
  const response = paths[path]?.[method]?.responses[status];
  if (!response) return [`${method} ${path} is not described to answer ${status}`];
  const at = response.$ref?.slice('#/'.length).split('/') ?? ['paths', path, method, 'responses', String(status)];
  const pointer = [...at, 'content', 'application/json', 'schema'];
  return faults(`api#/${pointer.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`, body);
}

/** The same for an answer that says what is wrong. */
export function findProblemFaults(body: unknown): readonly string[] {
  return faults('api#/components/schemas/Problem', body);
}

function faults(ref: string, body: unknown): readonly string[] {
  const check = ajv.getSchema(ref);
  if (!check) return [`there is no schema ${ref}`];
  return check(body) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/**
 * Asks every list of `app` for all its pages and for each thing in it, and holds the answers against the description.
 * Returns how many things each list gave.
 */
export async function walkApi(app: Hono, pageLines: number): Promise<Readonly<Record<string, number>>> {
  const seen: Record<string, number> = {};
  const ask = async (path: string, route: string) => {
    const { status, body } = await askApi(app, path);
    const wrong = status === 200 ? findFaults(route, body) : [JSON.stringify(body)];
    if (wrong.length > 0) throw new Error(`${path}: ${status}\n${wrong.slice(0, 5).join('\n')}`);
    return body;
  };
  for (const { path, paged } of ROUTES) {
    if (path.endsWith('{id}') || path === '/api/search') continue;
    let next: string | null = paged ? `${path}?limit=${pageLines}` : path;
    seen[path] = 0;
    while (next !== null) {
      const body = await ask(next, path);
      next = paged ? body.next : null;
      for (const { id } of paged ? body.items : []) {
        seen[path] += 1;
        const one = await ask(`${path}/${id}`, `${path}/{id}`);
        if (one.id !== id) throw new Error(`${path}/${id} is ${one.id}`);
      }
    }
  }
  return seen;
}
