import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Block, DocumentPage } from '../../src/core/article.ts';
import { CUT_WORDS, LEFT_OUT_WORDS } from '../block-words.ts';
import { howWords } from '../date-label.tsx';
import { dateWords } from '../date-words.ts';
import { PlaceContext, useLinks } from '../links.ts';
import { count, FORM_WORDS } from '../record-words.ts';
import { articleRuns, type MarkedBlock } from '../rows/article-runs.ts';
import type { ArticleView, NamedEntry, Note } from '../rows/article-view.ts';
import type { PageStart } from '../rows/footnote.ts';
import { webLink } from '../web-link.ts';
import { ArticleNote } from './article-note.tsx';
import { ArticleRevisions } from './article-revisions.tsx';
import { CorrectLink } from './correct-link.tsx';
import { MarkedText } from './marked-text.tsx';

/** The whole text of an article, word for word, with what the record made of it marked and told below each block. */
export function ArticleText({ article, level }: { readonly article: ArticleView; readonly level: 1 | 2 }) {
  const { oneFile = false } = useContext(PlaceContext);
  return (
    <article
      class="text"
      id={oneFile ? article.id : undefined}
      lang={article.language ?? undefined}
      dir="auto"
      data-article={article.id}
      data-title={article.title ?? ''}
      data-outlet={article.outlet ?? ''}
      data-published={dateWords(article.published.value).full}
      data-url={webLink(article.url) ?? ''}
      data-pages={article.pages.length === 0 ? undefined : JSON.stringify(article.pages.map(pageStart))}
    >
      <ArticleHead article={article} level={level} />
      {articleRuns(article, oneFile ? `${article.id}-` : '').map(({ blocks, kept, from, to, notes }) => {
        const places = <Places article={article} from={from} to={to} />;
        const [first] = blocks;
        if (!kept || !first) {
          return (
            <>
              {places}
              <CutBlocks blocks={blocks} text={article.text} />
            </>
          );
        }
        return (
          <div class="block">
            {places}
            <BlockWords kind={first.block.kind}>
              <Words text={article.text} block={first} />
            </BlockWords>
            {notes.length > 0 && <Notes notes={notes} />}
          </div>
        );
      })}
      <NamedHere named={article.named} />
    </article>
  );
}

function ArticleHead({ article, level }: { readonly article: ArticleView; readonly level: 1 | 2 }) {
  const links = useLinks();
  const { outlet, authors, published, modified, form, url, uri, title, blocks, copyOf, copies } = article;
  const link = webLink(url);
  const Heading = `h${level}` as const;
  const inText = blocks.some(({ kind, kept }) => kind === 'title' && kept);
  return (
    <header>
      <Heading class={inText ? 'away' : undefined}>{title ?? uri}</Heading>
      <p class="facts">
        <b>{outlet ?? 'Outlet not stated'}</b>
        <span>
          {dateWords(published.value).full}{' '}
          <small title={article.publishedReason ?? undefined}>{howWords(published.how, published.rule)}</small>
        </span>
        {modified?.value && <span>changed {dateWords(modified.value).full}</span>}
        <span>{FORM_WORDS[form] ?? form}</span>
        {authors.length > 0 && <span>by {authors.join(', ')}</span>}
      </p>
      <p class="src">
        {link !== null && (
          <span>
            <a href={link} rel="noreferrer noopener external" target="_blank">
              {new URL(link).hostname}
            </a>
          </span>
        )}
        {link === null && url !== null && <span>{url}</span>}
        <span class="uri">{uri}</span>
      </p>
      <p class="away">In the text the arrow keys go from mark to mark, and Enter opens what the record made of one.</p>
      <CorrectLink id={article.id} words="set its date" />
      {article.revisions && <ArticleRevisions id={article.id} revisions={article.revisions} />}
      {copyOf && !article.revisions?.lines.some(({ id }) => id === copyOf.id) && (
        <p class="src">
          <span>
            Taken from <a href={links.article(copyOf.id)}>{copyOf.name}</a>
            {article.copyReason && ` (${article.copyReason})`}
          </span>
        </p>
      )}
      {copies.length > 0 && (
        <p class="src">
          <span class="label">Copies of it:</span>
          {copies.slice(0, 12).map(({ id, name }) => (
            <span>
              <a href={links.article(id)}>{name}</a>
            </span>
          ))}
          {copies.length > 12 && <span>{count(copies.length - 12, 'more')}</span>}
        </p>
      )}
    </header>
  );
}

/** A page as the script of the pages reads it. */
function pageStart({ page, span: [start] }: DocumentPage): PageStart {
  return [start, page];
}

interface PlacesProps {
  readonly article: ArticleView;
  readonly from: number;
  readonly to: number;
}

/** The page of the original that begins in `[from, to)`, and when the entry of a live page was written. */
function Places({ article: { pages, updates }, from, to }: PlacesProps) {
  const begun = pages.filter(({ span: [start] }) => from <= start && start < to);
  const written = updates.filter(({ start }) => from <= start && start < to);
  if (begun.length + written.length === 0) return null;
  return (
    <p class="place">
      {begun.length > 0 && <span>page {begun.map(({ page }) => page).join(', ')}</span>}
      {written.map(({ stamp }) => (
        <time dateTime={stamp}>{stampWords(stamp)}</time>
      ))}
    </p>
  );
}

/** `4 March 2021, 09:15`, in the page's own time. */
function stampWords(stamp: string): string {
  const time = /T(\d{2}:\d{2})/.exec(stamp)?.[1];
  return [dateWords(stamp.slice(0, 10)).full, ...(time === undefined ? [] : [time])].join(', ');
}

/** The words of a block with what is marked in it. */
function Words({ text, block: { block, passages } }: { readonly text: string; readonly block: MarkedBlock }) {
  const [start, end] = block.span;
  return <MarkedText text={text} start={start} end={end} passages={passages} />;
}

interface CutBlocksProps {
  readonly blocks: readonly MarkedBlock[];
  readonly text: string;
}

/** What was left out of the reading, on request: what it was taken for, and the rule that left it out. */
function CutBlocks({ blocks, text }: CutBlocksProps) {
  const kinds = [...new Set(blocks.map(({ block }) => CUT_WORDS[block.kind]))].join(', ');
  return (
    <details class="cut">
      <summary>
        left out: {kinds}
        {blocks.length > 1 && ` (${blocks.length})`}
      </summary>
      {blocks.map((each) => (
        <p>
          <Words text={text} block={each} />{' '}
          <small>
            taken for {LEFT_OUT_WORDS[each.block.kind]}, by the rule {each.block.rule}
          </small>
        </p>
      ))}
    </details>
  );
}

function BlockWords({ kind, children }: { readonly kind: Block['kind']; readonly children: ComponentChildren }) {
  if (kind === 'title') return <p class="b-title">{children}</p>;
  if (kind === 'heading') return <p class="b-heading">{children}</p>;
  if (kind === 'quote') return <blockquote>{children}</blockquote>;
  return <p class={kind === 'paragraph' ? undefined : `b-${kind}`}>{children}</p>;
}

/** What the record made of a block, each under its own address. */
function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <div class="notes">
      {notes.map((note) => (
        <ArticleNote note={note} />
      ))}
    </div>
  );
}

/** Whom and what the article names, with the way to what the record has of each. */
function NamedHere({ named }: { readonly named: readonly NamedEntry[] }) {
  const links = useLinks();
  const known = new Map(named.flatMap(({ person }) => (person ? [[person.id, person]] : [])));
  if (known.size === 0) return null;
  return (
    <details class="named">
      <summary>names in this article: {known.size}</summary>
      <p>
        {[...known.values()].map(({ id, name }, number) => (
          <>
            {number > 0 && ', '}
            <a href={links.person(id)}>{name}</a>
          </>
        ))}
      </p>
    </details>
  );
}
