import { ArticleText } from '../parts/article-text.tsx';
import { CopyBar } from '../parts/copy-bar.tsx';
import type { ArticleView } from '../rows/article-view.ts';

/** The full text of an article with what the record made of it. */
export function ArticlePage({ article }: { readonly article: ArticleView }) {
  return (
    <div class="article-page">
      <CopyBar footnotes={article.footnotes} />
      <ArticleText article={article} level={1} />
    </div>
  );
}
