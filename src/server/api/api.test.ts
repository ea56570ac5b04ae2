import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { askApi, describedStatuses, findFaults, findProblemFaults, walkApi } from '../../../test/api-answers.ts';
import { SAMPLE_ARTICLES, SAMPLE_RECORD, sampleSource } from '../../../test/sample-site-data.ts';
import { createApp } from '../app.ts';
import { describeApi, OPENAPI_PATH } from './openapi.ts';

const source = sampleSource();
const served = {
  record: () => source,
  assets: { script: 'void 0', style: 'p{}', stamp: 'x' },
  door: { token: null },
};
const app = createApp(served);
const never = { kind: 'failed', message: '' } as const;
const ask = (path: string) => askApi(app, path);
const idsOf = async (path: string) =>
  ((await ask(path)).body.items as readonly { id: string }[]).map(({ id }) => Number(id.slice(2)));

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

describe('the description', () => {
  const described = describeApi() as unknown as Described;

  test('is what is served, and OpenAPI 3.1', async () => {
    expect((await ask(OPENAPI_PATH)).body).toEqual(JSON.parse(JSON.stringify(described)));
    const validator = new Validator();
    expect(await validator.validate(structuredClone(describeApi()))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('names every address that the server has, and no other', () => {
    const review = {
      work: { do: async () => never, close: async () => {} },
      matter: () => ({ names: [], corrections: [] }),
    };
    const { routes } = createApp({ ...served, review });
    const had = routes
      .filter(({ method, path }) => method !== 'ALL' && /^\/(?:api|review)(?:\/[^*]|$)/.test(path))
      .map(({ method, path }) => `${method.toLowerCase()} ${path}`)
      .filter((one) => one !== 'get /api' && one !== 'get /review');
    const named = [...describedStatuses().keys()].map((one) => one.replace(/\{(\w+)\}/g, ':$1'));
    expect(new Set(had)).toEqual(new Set(named));
    const names = Object.values(described.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('uses every schema that it has', () => {
    const text = JSON.stringify(described);
    const { schemas, responses } = (describeApi() as { components: Record<string, object> }).components as {
      schemas: object;
      responses: object;
    };
    for (const name of Object.keys(schemas)) expect(text).toContain(`"#/components/schemas/${name}"`);
    for (const name of Object.keys(responses)) expect(text).toContain(`"#/components/responses/${name}"`);
  });

  test('holds for every page and every thing of a record', async () => {
    const seen = await walkApi(app, 3);
    for (const [path, count] of Object.entries(seen)) {
      const list = SAMPLE_RECORD[path.slice('/api/'.length) as 'articles'];
      expect(count, path).toBe(list?.length ?? 0);
    }
  });
});

describe('answers', () => {
  test('the record in numbers', async () => {
    const { body } = await ask('/api/record');
    expect(body).toMatchObject({ schema: 'onrecord/record@1', counts: { articles: 6, statements: 13 }, leftOut: 2 });
  });

  test('things are those of the export', async () => {
    const statement = SAMPLE_RECORD.statements[7];
    expect((await ask(`/api/statements/${statement?.id}`)).body).toEqual(statement);
  });

  test('an article comes with its text and blocks', async () => {
    const [article] = SAMPLE_ARTICLES;
    const { body } = await ask(`/api/articles/${article?.id}`);
    expect(body).toMatchObject({ text: article?.text, blocks: article?.blocks, authors: ['Wanda Pryce'] });
  });

  test.each([
    ['/api/statements?stance=promise', [1, 12]],
    ['/api/statements?stance=promise&from=2020', [12]],
    ['/api/statements?to=2019-03-04', [1, 2, 3]],
    ['/api/statements?speaker=-&kind=indirect', [3, 9]],
    ['/api/statements?speaker=p_0000000000000002&about=p_0000000000000004', [2, 7]],
    ['/api/statements?outlet=Daily%20Kettle&sure=0.7', [10]],
    ['/api/statements?article=a_0000000000000005', [11]],
    ['/api/statements?q=%22million+crowns%22+lost', [7]],
    ['/api/events?kind=meeting&realis=planned', [2]],
    ['/api/events?who=p_0000000000000001&outlet=Northwire', [1]],
    ['/api/events?place=p_0000000000000005&from=2020', [5]],
    ['/api/timeline?kind=said', [5]],
    ['/api/timeline?salience=0.8', [1, 4]],
    ['/api/timeline?who=p_0000000000000002&to=2019', [1]],
    ['/api/threads?change=retraction', [1]],
    ['/api/threads?q=merrow', [2]],
    ['/api/conflicts?kind=number&q=minutes', [3]],
    ['/api/conflicts?outlet=Daily+Kettle', [1]],
    ['/api/articles?form=report&outlet=Northwire', [2]],
    ['/api/articles?q=FERRY&from=2019&to=2019', [1, 2]],
    ['/api/entities?kind=place', [5]],
    ['/api/stories?article=a_0000000000000003', [1]],
    ['/api/statements?story=o_0000000000000001&stance=retract', [6]],
  ])('filters narrow a list: %s', async (path, wanted) => {
    expect((await idsOf(path)).toSorted((a, b) => a - b)).toEqual(wanted);
  });

  test('pages follow each other, with their filters', async () => {
    const first = (await ask('/api/statements?speaker=p_0000000000000001&limit=3')).body;
    expect(first).toMatchObject({ total: 5, offset: 0, limit: 3 });
    const last = (await ask(first.next)).body;
    expect(last).toMatchObject({ total: 5, offset: 3, next: null });
    expect([...first.items, ...last.items].map(({ speaker }) => speaker)).toEqual(Array(5).fill('p_0000000000000001'));
    expect((await ask('/api/statements?offset=400')).body).toMatchObject({ total: 13, items: [], next: null });
  });

  test('sentences are found by their words', async () => {
    const { body } = await ask('/api/search?q=crowns&limit=1');
    expect(findFaults('/api/search', body)).toEqual([]);
    const [hit] = body.items;
    const article = SAMPLE_ARTICLES.find(({ id }) => id === hit.article);
    expect(article?.text.slice(hit.start, hit.end)).toBe(hit.text);
    const following = (await ask(body.next)).body;
    expect(following.items[0]).not.toEqual(hit);
  });
});

describe('what is wrong is said in one shape', () => {
  test.each([
    ['/api/nothing', 404],
    ['/api/statements/s_none', 404],
    ['/api/statements/__proto__', 404],
    ['/api/articles/..%2f..%2fetc%2fpasswd', 404],
    ['/api/articles/a_0000000000000001/blocks', 404],
    ['/api/statements?stances=deny', 400],
    ['/api/statements?__proto__=1', 400],
    ['/api/statements?stance=denied', 400],
    ['/api/statements?stance=deny&stance=assert', 400],
    ['/api/statements?limit=0', 400],
    ['/api/statements?limit=501', 400],
    ['/api/statements?limit=1e2', 400],
    ['/api/statements?offset=-1', 400],
    ['/api/statements?sure=2', 400],
    ['/api/statements?from=yesterday', 400],
    [`/api/statements?q=${'a'.repeat(501)}`, 400],
    [`/api/statements?q=${'a+'.repeat(21)}`, 400],
    [`/api/search?q=${'a+'.repeat(21)}`, 400],
    ['/api/search', 400],
    ['/api/search?q=boat&offset=1000', 400],
    ['/api/record?limit=1', 400],
    ['/api/statements/s_0000000000000001?limit=1', 400],
  ])('%s', async (path, status) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(findProblemFaults(response.body)).toEqual([]);
  });
});
