import type { SentenceRow } from '../rows/rows.ts';
import { CitedWords } from './cited-words.tsx';
import { SourceLine } from './source-line.tsx';

/** Sentences with the words looked for, whether anybody is said to have said them or not. */
export function SentenceHits({ q, hits }: { readonly q: string; readonly hits: readonly SentenceRow[] }) {
  return (
    <section class="group hits" id="sentences" aria-labelledby="sentences-heading">
      <h2 id="sentences-heading">In any sentence of the articles</h2>
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
