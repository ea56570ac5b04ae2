import { dayRange } from '../../core/date.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import { type LinkedEntities, type LinkedStatement, type LinkedStories, recordEntities } from '../../core/linked.ts';
import { differentStems } from '../../language/content-words.ts';
import { type LinkMemory, NO_MEMORY } from '../memory.ts';

/** Content words that a sentence must have to be compared with a denial. */
const FEWEST_WORDS = 3;

/** What articles tell as having happened in their own voice, in the shape of statements of nobody's but the outlet's. */
export function listNarratedClaims(
  articles: readonly ArticleFacts[],
  people: LinkedEntities,
  stories: LinkedStories,
  memory: LinkMemory = NO_MEMORY,
): LinkedStatement[] {
  const stemsOf = memory.reader(differentStems);
  return articles.flatMap((article) => {
    const seen = new Set<number>();
    return article.events.flatMap((event): LinkedStatement[] => {
      const { evidence, realis, statement } = event;
      if (realis !== 'actual' || statement !== null || seen.has(evidence.start)) return [];
      seen.add(evidence.start);
      const stems = stemsOf(evidence.exact);
      if (stems.length < FEWEST_WORDS) return [];
      const speakerText = article.outlet ?? article.uri;
      const shared = {
        id: event.id,
        speakerText,
        stance: 'assert' as const,
        realis: 'actual' as const,
        quotation: 'indirect' as const,
        exact: evidence.exact,
        cue: '',
        confidence: 1,
        evidence: [evidence],
        cites: [],
        parent: null,
      };
      return [
        {
          statement: {
            ...shared,
            speaker: null,
            about: recordEntities(people, article.id, event.participants),
            date: event.time.value,
            dateHow: event.time.how,
            variantsOf: null,
          },
          article: article.id,
          fact: { ...shared, speaker: null, about: [], time: event.time, cueLemma: '', sentence: evidence },
          speakerName: speakerText,
          published: dayRange(article.published.value)?.first ?? null,
          story: stories.byArticle.get(article.id) ?? null,
          stems,
          altered: [],
        },
      ];
    });
  });
}
