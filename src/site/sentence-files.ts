import type { ArticleView } from '../../web/rows/article-view.ts';
import { type ArticleSentences, type SentenceFiles, wordsOf } from '../../web/rows/sentence-search.ts';
import { dataFile, type SiteFile } from './data-file.ts';

/** Letters of sentences in one file of data. */
const LETTERS_PER_FILE = 400_000;

/** What the search takes of an article. */
export type SearchedArticle = Pick<ArticleView, 'id' | 'outlet' | 'title' | 'uri' | 'published' | 'text' | 'marks'>;

/** Gathers the sentences of articles, given in the order of their ids, into files for the search in the browser. */
export interface SentenceCollector {
  /** The file that is full with this article, if one is. */
  add(article: SearchedArticle): readonly SiteFile[];
  /** The last file, and the one that says what there is. */
  end(): readonly SiteFile[];
}

export function collectSentences(): SentenceCollector {
  let part: ArticleSentences[] = [];
  let letters = 0;
  let totals: SentenceFiles = { files: 0, articles: 0, sentences: 0, words: 0 };
  const finish = (): readonly SiteFile[] => {
    if (part.length === 0) return [];
    totals = { ...totals, files: totals.files + 1 };
    const file = dataFile(`sentences/${totals.files}`, part);
    part = [];
    letters = 0;
    return [file];
  };
  return {
    add({ id, outlet, title, uri, published, text, marks }) {
      const sentences = marks
        .filter(([, , use]) => use === 'sentence')
        .map(([start, end]) => [start, text.slice(start, end)] as const);
      part.push([id, outlet ?? title ?? uri, published.value, sentences]);
      letters += sentences.reduce((sum, [, words]) => sum + words.length, 0);
      totals = {
        ...totals,
        articles: totals.articles + 1,
        sentences: totals.sentences + sentences.length,
        words: totals.words + sentences.reduce((sum, [, words]) => sum + wordsOf(words).length, 0),
      };
      return letters < LETTERS_PER_FILE ? [] : finish();
    },
    end: () => [...finish(), dataFile('sentences/all', totals)],
  };
}
