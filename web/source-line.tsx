import type { Evidence } from '../src/core/evidence.ts';
import { dateWords } from './date-words.ts';
import { count } from './record-words.ts';
import { firstInEachArticle, passageId, type SiteIndex, sourceName } from './site-index.ts';

/** Articles named in a line; the others are one click away. */
const NAMED = 4;

interface SourceLineProps {
  readonly evidence: readonly Evidence[];
  readonly index: SiteIndex;
  /** What else is to be said of the source, e.g. how many articles report it. */
  readonly notes?: readonly string[];
}

/** Where a line comes from: each article once, leading to the words in it. */
export function SourceLine({ evidence, index, notes = [] }: SourceLineProps) {
  const all = firstInEachArticle(evidence);
  const rest = all.slice(NAMED);
  return (
    <div class="src">
      {all.slice(0, NAMED).map((one) => (
        <Source evidence={one} index={index} />
      ))}
      {notes.map((note) => (
        <span>{note}</span>
      ))}
      {rest.length > 0 && (
        <details>
          <summary>and {count(rest.length, 'more article')}</summary>
          {rest.map((one) => (
            <Source evidence={one} index={index} />
          ))}
        </details>
      )}
    </div>
  );
}

function Source({ evidence, index }: { readonly evidence: Evidence; readonly index: SiteIndex }) {
  const article = index.articles.get(evidence.article);
  return (
    <span>
      <a href={`#${passageId(evidence)}`}>{article ? sourceName(article) : evidence.article}</a>
      {article?.published ? `, ${dateWords(article.published).full}` : ', undated'}
    </span>
  );
}
