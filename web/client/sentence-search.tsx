import { MOST_SENTENCES, SentenceHits } from '../parts/sentence-hits.tsx';
import { groupThousands } from '../record-words.ts';
import type { SentenceRow } from '../rows/rows.ts';
import { type ArticleSentences, type SentenceFiles, searchFor } from '../rows/sentence-search.ts';
import { draw } from './draw.tsx';
import { loadData, readData } from './load-data.ts';

/** Files of sentences that are kept once they were read. */
const MOST_KEPT = 20;

/** The search in the sentences of all articles, where the pages are files. */
export interface SentencePart {
  /** Offers to look for `q`; without words it shows nothing. */
  offer(q: string): void;
  /** Looks for `q` and shows what is found. */
  search(q: string): Promise<void>;
}

/** Puts the search under the list. What it reads is read when it is asked for. */
export function startSentences(results: HTMLElement): SentencePart {
  const place = document.createElement('div');
  results.after(place);
  let asked = 0;

  const part: SentencePart = {
    offer(q) {
      asked += 1;
      toggleWay(q !== '');
      const search = () => void part.search(q);
      draw(
        q !== '' && (
          <p class="more" id="sentences">
            <button type="button" onClick={search}>
              Look in every sentence of the articles
            </button>
          </p>
        ),
        place,
      );
    },
    async search(q) {
      if (q === '') return part.offer(q);
      asked += 1;
      const number = asked;
      toggleWay(true);
      const tell = (share: string) =>
        number === asked &&
        draw(
          <p class="more" id="sentences" role="status">
            Looking in every sentence of the articles{share}.
          </p>,
          place,
        );
      try {
        const found = await findSentences(q, tell);
        if (number === asked) draw(<SentenceHits q={q} {...found} />, place);
      } catch {
        if (number !== asked) return;
        draw(
          <p class="none" id="sentences" role="alert">
            The sentences could not be read. They lie in the folder “data/sentences” beside the pages.
          </p>,
          place,
        );
      }
    },
  };
  return part;
}

function toggleWay(shown: boolean): void {
  document.getElementById('to-sentences')?.toggleAttribute('hidden', !shown);
}

interface Found {
  readonly hits: readonly SentenceRow[];
  readonly articles: number;
}

async function findSentences(q: string, tell: (share: string) => void): Promise<Found> {
  const totals = await loadData<SentenceFiles>('sentences/all');
  const read = totals.files > MOST_KEPT ? readData : loadData;
  const search = searchFor(q, totals);
  let looked = 0;
  for (let file = 1; file <= totals.files; file += 1) {
    tell(`: ${groupThousands(looked)} of ${groupThousands(totals.articles)}`);
    const articles = await read<readonly ArticleSentences[]>(`sentences/${file}`);
    search.look(articles);
    looked += articles.length;
  }
  return { hits: search.best(MOST_SENTENCES), articles: totals.articles };
}
