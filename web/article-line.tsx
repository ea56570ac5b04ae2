import type { RecordArticle } from '../src/core/record.ts';
import { DateLabel, dateMark } from './date-label.tsx';
import { count, FORM_WORDS } from './record-words.ts';
import { type SiteIndex, sourceName } from './site-index.ts';

/** One article in the list of articles. Its text stands further down, under the article's id. */
export function ArticleLine({ article, index }: { readonly article: RecordArticle; readonly index: SiteIndex }) {
  const lines = index.references.get(article.id)?.length ?? 0;
  const original = article.copyOf === null ? undefined : index.articles.get(article.copyOf);
  return (
    <li
      class={`l ${dateMark(article.published, article.publishedHow)}`}
      data-k={article.form}
      data-o={article.outlet === null ? '-' : index.outlets.get(article.outlet)}
      data-t={index.numbers.get(article.story ?? '')}
    >
      <DateLabel date={article.published} how={article.publishedHow} />
      <div class="w">
        <a class="q" href={`#${article.id}`}>
          {article.title ?? article.uri}
        </a>
        <p class="src">
          <span>{article.outlet ?? 'outlet not stated'}</span>
          <span>{FORM_WORDS[article.form] ?? article.form}</span>
          <span>{lines === 0 ? 'nothing in the record rests on it' : count(lines, 'line')}</span>
          {original && (
            <span>
              copy of <a href={`#${original.id}`}>{sourceName(original)}</a>
              {article.copyReason && ` (${article.copyReason})`}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
