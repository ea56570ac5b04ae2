import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { linkPeople } from '../src/link/people/people.ts';
import { inventFacts } from '../test/invented-facts.ts';

// npm run eval:people [-- --json]: whether two names of several articles are one person, organization or place, on
// small cases of invented names (eval/people). Those for measuring were written before the rules and not looked at since.

/** Descriptions as `inventFacts` reads them. */
type CaseArticle = readonly string[] | { readonly published: string; readonly entities: readonly string[] };

interface PeopleCase {
  readonly what: string;
  /** `ARTICLE.ENTITY`, both from 0. */
  readonly pair: readonly [string, string];
  readonly same: boolean;
  readonly articles: readonly CaseArticle[];
}

const FOLDER = new URL('../../eval/people/', import.meta.url);

function main(): void {
  const figures = Object.fromEntries(['writing', 'measuring'].map((part) => [part, measure(part)]));
  console.log(JSON.stringify(figures, null, process.argv.includes('--json') ? 0 : 2));
}

function measure(part: string) {
  const cases = JSON.parse(
    readFileSync(fileURLToPath(new URL(`${part}.json`, FOLDER)), 'utf8'),
  ) as readonly PeopleCase[];
  const wrong = cases.filter((each) => isJoined(each) !== each.same);
  const joined = cases.filter(isJoined);
  const right = joined.filter(({ same }) => same).length;
  const same = cases.filter((each) => each.same).length;
  return {
    cases: cases.length,
    precision: right / Math.max(1, joined.length),
    recall: right / same,
    ...(part === 'writing' && { wrong: wrong.map(({ what }) => what) }),
  };
}

function isJoined({ articles, pair }: PeopleCase): boolean {
  const facts = articles.map((article, at) => {
    const given = 'entities' in article ? article : { entities: article };
    return inventFacts({
      id: `a${at}`,
      ...('published' in given && { published: given.published }),
      entities: Object.fromEntries(given.entities.map((text, index) => [`e${index}`, text])),
    });
  });
  const { byArticle } = linkPeople(facts);
  const [left, right] = pair.map((place) => {
    const [article, entity] = place.split('.');
    return byArticle.get(`a${article}`)?.get(`e${entity}`);
  });
  return left !== undefined && left === right;
}

main();
