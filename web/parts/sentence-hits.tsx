import { count } from '../record-words.ts';
import type { SentenceRow } from '../rows/rows.ts';
import { CitedWords } from './cited-words.tsx';
import { SourceLine } from './source-line.tsx';

/** Sentences shown of those found. */
export const MOST_SENTENCES = 20;

interface SentenceHitsProps {
  readonly q: string;
  readonly hits: readonly SentenceRow[];
  /** Articles that were searched. */
  readonly articles: number;
}

/** Sentences with the words looked for, whether anybody is said to have said them or not. */
export function SentenceHits({ q, hits, articles }: SentenceHitsProps) {
  return (
    <section class="group hits" id="sentences" aria-labelledby="sentences-heading">
      <h2 id="sentences-heading">In any sentence of the articles</h2>
      <p class="note" role="status">
        Searched: every sentence of {count(articles, 'article')}
        {hits.length === MOST_SENTENCES && `. These are the ${MOST_SENTENCES} that fit best`}.
      </p>
      {hits.length === 0 ? (
        <p class="none">No sentence has all of “{q}”.</p>
      ) : (
        <ol class="cards">
          {hits.map(({ text, marks, source }) => (
            <li class="l">
              <CitedWords text={text} source={source} marks={marks} />
              <SourceLine sources={{ shown: [source], more: 0 }} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Over the list, the way to the sentences below it. */
export function ToSentences({ shown }: { readonly shown: boolean }) {
  return (
    <p class="more" id="to-sentences" hidden={!shown}>
      <a href="#sentences">The same words in any sentence of the articles</a>
    </p>
  );
}
