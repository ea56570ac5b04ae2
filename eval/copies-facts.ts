import { readArticle } from '../src/article/read-article.ts';
import type { GivenMetadata } from '../src/core/article.ts';
import type { ArticleFacts } from '../src/core/facts.ts';
import { collectFacts } from '../src/link/facts.ts';
import { EMPTY_ANALYSIS } from '../src/pipeline.ts';

/** What finding copies needs of a plain text: its article, without any analysis. `null` where there is no article. */
export function factsOf(uri: string, text: string, given: GivenMetadata): ArticleFacts | null {
  const { article } = readArticle({ uri, mediaType: 'text/plain', bytes: new TextEncoder().encode(text), given });
  return article && collectFacts({ ...EMPTY_ANALYSIS, article });
}
